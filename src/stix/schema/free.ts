/** Properties that no table describes: those of extensions and custom objects. */
import { binary, hex, present } from '../validate/check.ts'
import type { Cursor } from '../validate/cursor.ts'
import { shown } from '../validate/cursor.ts'

const nameForm = /^[a-z][a-z0-9_]{2,249}$/

/** Form of a property's name, and what its name says of its value (2.1: _bin and _hex). */
export function freeProperty(name: string, value: unknown, at: Cursor): void {
  if (!nameForm.test(name) && name !== 'id') at.must('property-name', { found: shown(name) }, name)
  const check = name.endsWith('_bin') ? binary : name.endsWith('_hex') ? hex : present
  at.enter(name)
  check(value, at)
  at.leave()
}

export function freeProperties(value: Record<string, unknown>, at: Cursor): void {
  for (const name of Object.keys(value)) freeProperty(name, value[name], at)
}
