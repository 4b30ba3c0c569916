/** CSV for people who open it in a spreadsheet: nothing in it may be run as a formula. */

/**
 * One cell. Text that a spreadsheet would take for a formula (=, +, -, @, tab, carriage return first) gets an apostrophe
 * before it, as OWASP advises; numbers stay numbers.
 */
export function csvCell(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  let text = String(value)
  if (/^[\s\p{Cc}]*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/u.test(text)) text = `'${text}`
  return /[",\r\n;\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** A whole table; lines end with CRLF (RFC 4180). */
export function csvText(columns: readonly string[], rows: readonly (readonly unknown[])[]): string {
  return [columns, ...rows].map((row) => `${row.map(csvCell).join(',')}\r\n`).join('')
}
