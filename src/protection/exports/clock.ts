/** The end of an artefact in programs that can compare text but not numbers. */

/**
 * A regular expression for decimal numbers of as many digits as `limit` that are below it: 175 gives
 * (?:0\d{2}|1[0-6]\d|17[0-4]). Anchors are the caller's.
 */
export function below(limit: number): string {
  const digits = String(limit)
  const ways = [...digits].flatMap((digit, at) => {
    if (digit === '0') return []
    const rest = digits.length - at - 1
    const lower = Number(digit) - 1
    const lead = lower === 0 ? '0' : `[0-${lower}]`
    return [`${digits.slice(0, at)}${lead}${rest === 0 ? '' : rest === 1 ? '[0-9]' : `[0-9]{${rest}}`}`]
  })
  return `(?:${ways.join('|')})`
}
