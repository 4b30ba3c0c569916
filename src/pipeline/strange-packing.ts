/** Names what evidence is packed with where that is not unpacked (gzip and zstd: a second time). */

const beginnings: readonly (readonly [string, string])[] = [
  ['1f8b08', 'gzip'],
  ['28b52ffd', 'zstd'],
  ['fd377a585a00', 'xz'],
  ['425a68', 'bzip2'],
  ['04224d18', 'lz4'],
  ['377abcaf271c', '7-Zip'],
  ['526172211a07', 'RAR'],
  ['4c5a4950', 'lzip'],
  ['1f9d', 'compress'],
  ['5d00008000', 'lzma'],
  ['ff060000734e61507059', 'snappy'],
  ['4d534346', 'Cabinet'],
]

/** The name of what `head` is packed with, or null where it is not known to be packed. */
export function strangePacking(head: Uint8Array): string | null {
  const hex = Buffer.from(head.subarray(0, 10)).toString('hex')
  return beginnings.find(([beginning]) => hex.startsWith(beginning))?.[1] ?? null
}
