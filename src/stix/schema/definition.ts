import type { Table } from '../validate/check.ts'
import type { Cursor } from '../validate/cursor.ts'

/** What makes up an object type. */
export interface Definition {
  /** own properties, without the common ones */
  readonly properties: Table
  /** instead of the common properties */
  readonly common?: Table
  /** [later, earlier, strictly]: `later` must not be before (strictly: must be after) `earlier` */
  readonly order?: readonly (readonly [string, string, boolean])[]
  /** what a table cannot say */
  rule?(value: Record<string, unknown>, at: Cursor): void
}
