/** Finds the way again after a damaged record, however the bytes arrive in pieces. */
import type { Cut } from '../reader.ts'

/** Whether records begin at `at`; undefined where more bytes are needed to tell. */
export type Begins = (b: Uint8Array, at: number, last: boolean) => boolean | undefined

/** Damaged places that are listed one by one. */
export const MAX_LISTED = 100

export class Seeker {
  private readonly begins: Begins
  /** bytes from the start of what is shown that are known not to begin a record */
  private searched = 0
  private places = 0
  /** why the bytes shown next do not begin with a record; empty where they do */
  lost = ''

  constructor(begins: Begins) {
    this.begins = begins
  }

  /**
   * The record at `at` is damaged: cuts before it and drops what comes up to the next one, or up to the end of what is
   * shown where no more bytes come or fit. `record` is its number, from 1.
   */
  cut(
    b: Uint8Array,
    at: number,
    last: boolean,
    full: boolean,
    reason: string,
    record: number,
    context: unknown,
  ): Cut {
    let p = this.lost === '' ? at + 1 : at
    if (at === 0 && this.searched > p) p = this.searched
    let verdict: boolean | undefined = false
    for (; p < b.length; p++) {
      verdict = this.begins(b, p, last)
      if (verdict !== false) break
    }
    const found = verdict === true
    if (!found && !last && !(full && at === 0)) {
      this.searched = p - at
      return { end: at, drop: 0, context }
    }
    this.searched = 0
    this.lost = found || last ? '' : reason
    return { end: at, drop: p - at, context, problems: this.report(at, p, reason, record, found) }
  }

  /**
   * The evidence ends inside the record at `at`, which would have `want` bytes: it was cut there, or the length is
   * damaged and records follow.
   */
  finish(b: Uint8Array, at: number, want: number, record: number, context: unknown): Cut {
    for (let p = at + 1; p < b.length; p++) {
      if (!this.begins(b, p, true)) continue
      const problems = this.report(at, p, `length ${want}`, record, true)
      return { end: at, drop: p - at, context, problems }
    }
    const params = { reason: `packet ${record}: ${b.length - at}/${want} bytes` }
    return { end: at, drop: b.length - at, context, problems: [{ code: 'cut-short', at, params }] }
  }

  private report(at: number, to: number, reason: string, record: number, resumed: boolean): Cut['problems'] {
    this.places++
    if (this.places > MAX_LISTED + 1) return []
    if (this.places > MAX_LISTED) {
      return [{ code: 'damage-not-listed', at, params: { limit: MAX_LISTED } }]
    }
    return [{ code: 'bytes-skipped', at, params: { record, reason, skipped: to - at, resumed } }]
  }
}
