/** Lines that some export put into quotes as a whole. */

const LF = 10
const CR = 13
const SPACE = 32
const QUOTE = 34
const OPEN = 91

/**
 * Where the line at `start` begins once its wrapping is gone. A wrapped line begins with a quote that no other closes
 * before the time; the closing one is blanked, and quotes that a CSV writer doubled become single again.
 */
export function unwrap(b: Uint8Array, start: number): number {
  if (b[start] !== QUOTE) return start
  const from = start + 1
  let bracket = from
  for (; b[bracket] !== OPEN; bracket++) {
    if (b[bracket] === QUOTE || b[bracket] === LF || b[bracket] === CR) return start
  }
  let end = bracket
  while (b[end] !== LF && b[end] !== CR) end++
  let last = end - 1
  while (last > from && b[last] === SPACE) last--
  if (b[last] === QUOTE) b[last] = SPACE
  if (!isDoubled(b, bracket, last)) return from
  let to = from
  for (let p = from; p < last; p++) {
    b[to++] = b[p]
    if (b[p] === QUOTE && b[p + 1] === QUOTE) p++
  }
  b.fill(SPACE, to, last)
  return from
}

/** Whether every quote of `start..end` comes in pairs, and there are any. */
function isDoubled(b: Uint8Array, start: number, end: number): boolean {
  let pairs = 0
  for (let p = start; p < end; p++) {
    if (b[p] !== QUOTE) continue
    if (b[p + 1] !== QUOTE) return false
    pairs++
    p++
  }
  return pairs > 0
}
