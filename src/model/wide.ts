/** UTF-16, which spreadsheets and Windows write: told by its byte order mark alone, since without one it is not text. */
export type Wide = 'utf-16le' | 'utf-16be'

/** What the first two bytes say; null where they are no mark of UTF-16. */
export function wideOf(bytes: Uint8Array): Wide | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null
}
