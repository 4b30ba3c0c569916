/** The one data file in a ZIP archive (APPNOTE 6.3), as catalogues publish large tables. */
import { inflateRawSync } from 'node:zlib'
import { PerisaiError, reasonOf } from '../../model/problem.ts'

const END = 0x06054b50
const ENTRY = 0x02014b50
const LOCAL = 0x04034b50

/**
 * Takes the only .json or .csv entry of an archive; its name goes without folders.
 * @throws PerisaiError catalogue-cut for a damaged archive, catalogue-not where it holds none or several, catalogue-limit
 */
export function unzipOne(file: string, zip: Buffer, limit: number): { name: string; bytes: Buffer } {
  try {
    const entries = directory(zip).filter(
      ({ name }) => /\.(json|csv)$/i.test(name) && !/(^|\/)(__MACOSX|\._)/.test(name),
    )
    if (entries.length !== 1) {
      const head = entries.length === 0 ? 'ZIP' : entries.map((e) => e.name).join(', ')
      throw new PerisaiError('catalogue-not', {
        file,
        wanted: 'one .csv or .json in the archive',
        head: head.slice(0, 200),
      })
    }
    const [{ name, method, offset, packed, size }] = entries
    if (size > limit) throw new PerisaiError('catalogue-limit', { file, limit: `${limit} bytes` })
    if (zip.readUInt32LE(offset) !== LOCAL) throw new Error('no local header')
    const start = offset + 30 + zip.readUInt16LE(offset + 26) + zip.readUInt16LE(offset + 28)
    const data = zip.subarray(start, start + packed)
    if (data.byteLength !== packed) throw new Error('the archive ends too early')
    if (method !== 0 && method !== 8) throw new Error(`compression method ${method}`)
    const bytes = method === 0 ? Buffer.from(data) : inflateRawSync(data, { maxOutputLength: limit })
    return { name: name.split('/').at(-1)!, bytes }
  } catch (error) {
    if (error instanceof PerisaiError) throw error
    throw new PerisaiError('catalogue-cut', { file, reason: reasonOf(error) }, error)
  }
}

function directory(zip: Buffer) {
  // the end record is last, before a comment of at most 65,535 bytes
  let end = zip.byteLength - 22
  const first = Math.max(0, end - 65_535)
  while (end >= first && zip.readUInt32LE(end) !== END) end--
  if (end < first) throw new Error('no central directory')
  const count = zip.readUInt16LE(end + 10)
  let at = zip.readUInt32LE(end + 16)
  return Array.from({ length: count }, () => {
    if (zip.readUInt32LE(at) !== ENTRY) throw new Error('central directory is damaged')
    const nameLength = zip.readUInt16LE(at + 28)
    const entry = {
      method: zip.readUInt16LE(at + 10),
      packed: zip.readUInt32LE(at + 20),
      size: zip.readUInt32LE(at + 24),
      offset: zip.readUInt32LE(at + 42),
      name: zip.toString('utf8', at + 46, at + 46 + nameLength),
    }
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
    return entry
  })
}
