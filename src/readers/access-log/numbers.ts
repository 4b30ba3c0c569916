/** Numbers as logs write them. */

/** The decimal number that `start..end` is (sign and exponent allowed), or NaN. */
export function decimal(b: Uint8Array, start: number, end: number): number {
  let value = 0
  let scale = 0
  if (end <= start || end - start > 40) return NaN
  for (let p = start; p < end; p++) {
    const digit = b[p] - 48
    if (digit >= 0 && digit <= 9) {
      value = value * 10 + digit
      scale *= 10
    } else if (b[p] === 46 && scale === 0 && p > start) scale = 1
    else return general(b, start, end)
  }
  return scale === 0 ? value : value / scale
}

function general(b: Uint8Array, start: number, end: number): number {
  const isNumeric = b[end - 1] >= 48 && b[end - 1] <= 57
  if (!isNumeric) return NaN
  const text = String.fromCharCode(...b.subarray(start, end))
  return /^-?\d+(?:\.\d*)?(?:[eE][-+]?\d+)?$/.test(text) ? Number(text) : NaN
}

/** Milliseconds of what Go prints for a duration, such as 1.5s, 312.4ms, 87µs; NaN for anything else. */
export function goDuration(b: Uint8Array, start: number, end: number): number {
  if (end - start > 40) return NaN
  const text = new TextDecoder().decode(b.subarray(start, end))
  const m = /^(?:(\d+)h)?(?:(\d+)m(?!s))?(?:(\d+(?:\.\d+)?)(ns|[uµμ]s|ms|s))?$/.exec(text)
  if (!m || text === '') return NaN
  const unit = { ns: 1e-6, ms: 1, s: 1000 }[m[4]] ?? 1e-3
  return Number(m[1] ?? 0) * 3_600_000 + Number(m[2] ?? 0) * 60_000 + Number(m[3] ?? 0) * unit
}

/** Seconds of an epoch time in seconds, milliseconds, microseconds or nanoseconds, told apart by its size. */
export function epochSeconds(value: number): number {
  if (!(value > 0)) return NaN
  if (value < 1e11) return value
  if (value < 1e14) return value / 1e3
  return value < 1e17 ? value / 1e6 : value / 1e9
}
