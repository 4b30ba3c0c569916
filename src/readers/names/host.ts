/** Host names as bytes. */

const DOT = 46

/**
 * A host name of at least two labels: letters, digits, "-", "_" and bytes beyond ASCII, "*." before it, a dot after it.
 * The last label has a letter, so that addresses are none (RFC 1123, 2.1).
 */
export function isHostName(b: Uint8Array, start: number, end: number): boolean {
  let at = start
  if (b[at] === 42 && b[at + 1] === DOT) at += 2
  const stop = b[end - 1] === DOT ? end - 1 : end
  if (stop - at < 4 || stop - at > 400) return false
  let label = at
  let dots = 0
  let letter = false
  for (; at < stop; at++) {
    const c = b[at]
    if (c === DOT) {
      if (at === label || at - label > 80) return false
      label = at + 1
      dots++
      letter = false
    } else if (c >= 128 || (c >= 97 && c <= 122) || (c >= 65 && c <= 90)) letter = true
    else if (c !== 45 && c !== 95 && (c < 48 || c > 57)) return false
  }
  return dots > 0 && stop - label >= 2 && letter
}

/** Where the host stands in "name", "name:port" and "scheme://user@name:port/path"; start === end where nowhere. */
export function hostPart(b: Uint8Array, start: number, end: number): [number, number] {
  let from = start
  for (let i = start; i + 2 < end && i < start + 12; i++) {
    if (b[i] === 58 && b[i + 1] === 47 && b[i + 2] === 47) {
      from = i + 3
      break
    }
  }
  let to = from
  for (; to < end; to++) {
    const c = b[to]
    if (c === 64) from = to + 1
    else if (c === 47 || c === 63 || c === 35 || c === 58) break
  }
  return isHostName(b, from, to) ? [from, to] : [end, end]
}
