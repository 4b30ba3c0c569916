/**
 * One file over HTTP into the data folder. What arrives is kept as NAME.part with a note of what it is a part of, so that a
 * broken download goes on where it stopped, and only if the server says that it is still the same file.
 */
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import type { FileHandle } from 'node:fs/promises'
import { request as httpRequest } from 'node:http'
import type { IncomingMessage, RequestOptions } from 'node:http'
import { request as httpsRequest } from 'node:https'
import { PerisaiError, reasonOf } from '../../model/problem.ts'
import { version } from '../../model/version.ts'
import { allowedRedirect, outwardLookup } from './address.ts'

export interface Fetched {
  readonly sha256: string
  readonly bytes: number
  /** RFC 3339 */
  readonly retrieved: string
  /** true: the server says that the copy here is still the present one */
  readonly unchanged: boolean
  /** bytes that were there from before */
  readonly resumedAt: number
}

export interface FetchOptions {
  readonly mirror: URL | null
  readonly maxBytes: number
  readonly signal?: AbortSignal
  onProgress?(bytes: number, total: number | null): void
  /** without an answer or a byte for so long, the download is given up; ms */
  readonly idleMs?: number
}

interface Note {
  url: string
  /** strong validator of what .part is a part of */
  etag?: string
  modified?: string
  sha256?: string
  bytes?: number
  retrieved?: string
}

const MAX_REDIRECTS = 5
const IDLE_MS = 30_000

/**
 * Fetches `url` to `path`.
 * @throws PerisaiError download-failed, download-refused, catalogue-limit; what arrived so far stays for the next time
 */
export async function fetchFile(url: URL, path: string, options: FetchOptions): Promise<Fetched> {
  try {
    return await download(url, path, options)
  } catch (error) {
    if (error instanceof PerisaiError) throw error
    throw new PerisaiError('download-failed', { url: shownUrl(url), reason: reasonOf(error) }, error)
  }
}

async function download(url: URL, path: string, options: FetchOptions): Promise<Fetched> {
  const part = `${path}.part`
  const before = await readNote(path, url)
  const begun = await readNote(part, url)
  const have = begun?.etag || begun?.modified ? await sizeOf(part) : 0
  const headers: Record<string, string> = {
    'accept-encoding': 'identity',
    'user-agent': `perisai/${version}`,
  }
  if (have > 0) {
    headers.range = `bytes=${have}-`
    headers['if-range'] = begun!.etag ?? begun!.modified!
  } else if (before && (await sizeOf(path)) === before.bytes) {
    if (before.etag) headers['if-none-match'] = before.etag
    else if (before.modified) headers['if-modified-since'] = before.modified
  }
  const { response, status } = await ask(url, headers, options)
  if (status === 304 && before?.sha256) {
    response.resume()
    const retrieved = new Date().toISOString()
    await writeNote(path, { ...before, retrieved })
    return { sha256: before.sha256, bytes: before.bytes!, retrieved, unchanged: true, resumedAt: 0 }
  }
  if (status === 416) {
    response.resume()
    // the server has no more than what is here, which is then not a part of it
    await Promise.all([rm(part, { force: true }), rm(noteOf(part), { force: true })])
    if (have > 0) return download(url, path, options)
  }
  if (status !== 200 && status !== 206) {
    response.resume()
    throw new Error(`HTTP ${status}`)
  }
  const resumedAt = status === 206 ? rangeStart(response, have) : 0
  const length = Number(response.headers['content-length'] ?? Number.NaN)
  const total = Number.isFinite(length) ? resumedAt + length : null
  if (total !== null && total > options.maxBytes) {
    response.destroy()
    throw tooLarge(url, options.maxBytes)
  }
  const note: Note = {
    url: url.href,
    etag: strong(response.headers.etag),
    modified: response.headers['last-modified'],
  }
  await writeNote(part, note)
  const bytes = await save(response, part, resumedAt, total, url, options)
  if (bytes === 0) throw new Error('0 bytes')
  if (total !== null && bytes !== total) throw new Error(`${bytes} of ${total} bytes`)
  const sha256 = await sha256Of(part)
  const retrieved = new Date().toISOString()
  await rename(part, path)
  await writeNote(path, { ...note, sha256, bytes, retrieved })
  await rm(noteOf(part), { force: true })
  return { sha256, bytes, retrieved, unchanged: before?.sha256 === sha256, resumedAt }
}

/** Asks, and follows redirects that are allowed. */
async function ask(
  url: URL,
  headers: Record<string, string>,
  options: FetchOptions,
): Promise<{ response: IncomingMessage; status: number }> {
  let here = url
  for (let hops = 0; hops <= MAX_REDIRECTS; hops++) {
    const response = await once(here, headers, options)
    const status = response.statusCode ?? 0
    const { location } = response.headers
    if (status < 300 || status >= 400 || status === 304 || location === undefined) return { response, status }
    response.resume()
    here = allowedRedirect(here, location, options.mirror)
  }
  throw new Error(`more than ${MAX_REDIRECTS} redirects`)
}

function once(url: URL, headers: Record<string, string>, options: FetchOptions): Promise<IncomingMessage> {
  const send = url.protocol === 'https:' ? httpsRequest : httpRequest
  const more: RequestOptions = options.mirror ? {} : { lookup: outwardLookup }
  return new Promise((resolve, reject) => {
    const sent = send(
      url,
      { headers, signal: options.signal, timeout: options.idleMs ?? IDLE_MS, ...more },
      resolve,
    )
    sent.on('timeout', () => sent.destroy(new Error(`no answer in ${(options.idleMs ?? IDLE_MS) / 1000} s`)))
    sent.on('error', reject)
    sent.end()
  })
}

async function save(
  response: IncomingMessage,
  part: string,
  start: number,
  total: number | null,
  url: URL,
  options: FetchOptions,
): Promise<number> {
  let at = start
  const file: FileHandle = await open(part, start > 0 ? 'r+' : 'w')
  try {
    for await (const chunk of response as AsyncIterable<Buffer>) {
      if (at + chunk.byteLength > options.maxBytes) throw tooLarge(url, options.maxBytes)
      await file.write(chunk, 0, chunk.byteLength, at)
      at += chunk.byteLength
      options.onProgress?.(at, total)
    }
    await file.truncate(at)
    await file.sync()
  } catch (error) {
    // Node says "aborted" where the other side hung up in the middle
    if ((error as NodeJS.ErrnoException).code === 'ECONNRESET') {
      throw new Error(
        total === null ? `broken off after ${at} bytes` : `broken off after ${at} of ${total} bytes`,
        { cause: error },
      )
    }
    throw error
  } finally {
    await file.close()
    response.destroy()
  }
  return at
}

function rangeStart(response: IncomingMessage, have: number): number {
  const match = /^bytes (\d+)-/.exec(response.headers['content-range'] ?? '')
  if (match && Number(match[1]) === have) return have
  throw new Error('the server sent another part than was asked for')
}

/** Weak validators do not prove that two answers are equal byte for byte. */
const strong = (etag: string | undefined): string | undefined => (etag?.startsWith('W/') ? undefined : etag)
const noteOf = (path: string): string => `${path}.json`
const sizeOf = async (path: string): Promise<number> => (await stat(path).catch(() => null))?.size ?? 0
const writeNote = (path: string, note: Note): Promise<void> =>
  writeFile(noteOf(path), `${JSON.stringify(note, null, 2)}\n`)

async function readNote(path: string, url: URL): Promise<Note | null> {
  try {
    const note = JSON.parse(await readFile(noteOf(path), 'utf8')) as Note
    return note.url === url.href ? note : null
  } catch {
    return null
  }
}

async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer)
  return hash.digest('hex')
}

const shownUrl = (url: URL): string => `${url.origin}${url.pathname}`
const tooLarge = (url: URL, limit: number) =>
  new PerisaiError('catalogue-limit', { file: shownUrl(url), limit: `${limit / 2 ** 20} MiB` })
