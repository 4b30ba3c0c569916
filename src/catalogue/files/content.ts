/** Files of catalogues: bounded, unpacked where packed, and refused with a reason where they cannot be a catalogue. */
import { createHash } from 'node:crypto'
import { open, readdir, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { PerisaiError, reasonOf } from '../../model/problem.ts'
import { wideOf } from '../../model/wide.ts'
import { unzipOne } from './zip.ts'

/** Largest file, packed or not. */
export const MAX_FILE_BYTES = 256 * 1024 * 1024
/** Files of one import: VCDB has a file for each incident. */
export const MAX_FILES = 50_000

export interface CatalogueFile {
  /** without its folder, and without .gz */
  readonly name: string
  readonly text: string
  readonly bytes: number
  /** of the file as it was given */
  readonly sha256: string
}

/**
 * Reads files; a folder stands for the .json and .csv files in it.
 * @throws PerisaiError catalogue-html, catalogue-empty, catalogue-not, catalogue-limit, not-found, read-failed
 */
export async function readCatalogueFiles(paths: readonly string[]): Promise<CatalogueFile[]> {
  const all: string[] = []
  for (const path of paths) {
    const info = await stat(path).catch((error: NodeJS.ErrnoException) => {
      throw error.code === 'ENOENT'
        ? new PerisaiError('catalogue-file', { file: path, reason: 'not found' }, error)
        : new PerisaiError('catalogue-file', { file: path, reason: error.code ?? error.message }, error)
    })
    if (!info.isDirectory()) all.push(path)
    else {
      const names = (await readdir(path)).filter((name) => /\.(json|csv)$/i.test(name)).sort()
      all.push(...names.map((name) => join(path, name)))
    }
  }
  if (all.length > MAX_FILES)
    throw new PerisaiError('catalogue-limit', { file: paths[0], limit: `${MAX_FILES} files` })
  if (all.length === 0) throw new PerisaiError('catalogue-empty', { file: paths.join(', ') })
  const files: CatalogueFile[] = []
  let total = 0
  for (const path of all) {
    const file = contentOf(basename(path), await readBounded(path))
    total += file.text.length
    if (total > MAX_FILE_BYTES) throw tooLarge(path)
    files.push(file)
  }
  return files
}

async function readBounded(path: string): Promise<Buffer> {
  try {
    const handle = await open(path)
    try {
      const info = await handle.stat()
      if (!info.isFile())
        throw new PerisaiError('catalogue-file', { file: path, reason: 'not a regular file' })
      if (info.size > MAX_FILE_BYTES) throw tooLarge(path)
      return await handle.readFile()
    } finally {
      await handle.close()
    }
  } catch (error) {
    if (error instanceof PerisaiError) throw error
    throw new PerisaiError('catalogue-file', { file: path, reason: reasonOf(error) }, error)
  }
}

const tooLarge = (file: string) =>
  new PerisaiError('catalogue-limit', { file: basename(file), limit: `${MAX_FILE_BYTES / 2 ** 20} MiB` })

/**
 * What is in the bytes of a file: unpacked, as text.
 * @throws PerisaiError catalogue-html, catalogue-empty, catalogue-not, catalogue-cut, catalogue-limit
 */
export function contentOf(name: string, given: Buffer): CatalogueFile {
  const sha256 = createHash('sha256').update(given).digest('hex')
  let bytes = given
  let plainName = name
  if (given[0] === 0x1f && given[1] === 0x8b) {
    bytes = unpack(name, () => gunzipSync(given, { maxOutputLength: MAX_FILE_BYTES }))
    plainName = name.replace(/\.gz$/i, '')
  } else if (given.subarray(0, 4).equals(Buffer.from('PK\u0003\u0004'))) {
    const entry = unzipOne(name, given, MAX_FILE_BYTES)
    bytes = entry.bytes
    plainName = entry.name
  }
  const wide = wideOf(bytes)
  if (wide !== null) bytes = Buffer.from(new TextDecoder(wide).decode(bytes))
  const head = bytes
    .subarray(0, 2048)
    .toString('latin1')
    .replace(/^\u00ef\u00bb\u00bf/, '')
    .trimStart()
  if (bytes.byteLength === 0 || (head === '' && bytes.byteLength < 2048)) {
    throw new PerisaiError('catalogue-empty', { file: name })
  }
  if (/^<(!doctype|html|head|body|\?xml|!--|script|svg)/i.test(head)) {
    throw new PerisaiError('catalogue-html', { file: name, head: shown(head) })
  }
  if (bytes.subarray(0, 65_536).includes(0)) {
    throw new PerisaiError('catalogue-not', { file: name, wanted: 'CSV, JSON', head: shown(head) })
  }
  return { name: plainName, text: new TextDecoder('utf-8').decode(bytes), bytes: given.byteLength, sha256 }
}

function unpack(name: string, work: () => Buffer): Buffer {
  try {
    return work()
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(name)
    throw new PerisaiError('catalogue-cut', { file: name, reason: reasonOf(error) }, error)
  }
}

/** The first characters of a file for a message, harmless for a terminal. */
export const shown = (text: string): string =>
  text
    .slice(0, 60)
    .replace(/[^\x20-\x7e]+/g, ' ')
    .trim()

/**
 * JSON of a file: one value, or one value a line.
 * @throws PerisaiError catalogue-cut where the text ends too early, catalogue-not where it is no JSON
 */
export function jsonOf(file: CatalogueFile): unknown {
  const text = file.text.replace(/^\ufeff/, '').trim()
  try {
    return JSON.parse(text)
  } catch (error) {
    const lines = text.split('\n')
    if (lines.length > 1 && /^\{.*\}\s*$/.test(lines[0])) {
      return lines.filter((line) => line.trim() !== '').map((line, i) => oneLine(file, line, i + 1))
    }
    const reason = reasonOf(error).slice(0, 120)
    const cut = /^[[{]/.test(text) && !/[\]}]$/.test(text)
    if (cut) throw new PerisaiError('catalogue-cut', { file: file.name, reason }, error)
    throw new PerisaiError('catalogue-not', { file: file.name, wanted: 'JSON', head: shown(text) }, error)
  }
}

function oneLine(file: CatalogueFile, line: string, number: number): unknown {
  try {
    return JSON.parse(line)
  } catch (error) {
    throw new PerisaiError(
      'catalogue-cut',
      { file: file.name, reason: `line ${number}: ${reasonOf(error)}` },
      error,
    )
  }
}
