/**
 * Receives evidence as multipart/form-data (RFC 7578) and streams it to files of our own naming. The names a client
 * sends are labels to show and never part of a path.
 */
import { randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { chmod, mkdir, readdir, rm, statfs } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { FastifyRequest } from 'fastify'
import { PerisaiError } from '../../model/problem.ts'
import type { Limits } from '../limits.ts'

/** One file that has arrived. */
export interface Received {
  /** label: the client's name for it */
  readonly path: string
  /** where it is */
  readonly file: string
  readonly size: number
}

const ours = /^[0-9a-f-]{36}\.evidence$/

/**
 * Makes the folder for uploads and removes what an earlier server left there. Nothing else is touched: a data folder
 * named by mistake may hold a folder of this name already.
 */
export async function prepareIncoming(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  await chmod(folder, 0o700)
  for (const name of await readdir(folder)) if (ours.test(name)) await rm(join(folder, name), { force: true })
}

/** Writes all files of the request into `folder` (mode 0600). Whatever goes wrong, nothing is left behind. */
export async function receive(request: FastifyRequest, folder: string, limits: Limits): Promise<Received[]> {
  if (!request.isMultipart())
    throw new PerisaiError('unsupported-media-type', { wanted: 'multipart/form-data' })
  const declared = Number(request.headers['content-length'] ?? 0)
  // the form's own lines come on top of the files: a mebibyte covers the limit of files
  if (declared > limits.uploadBytes + 1024 * 1024) throw tooLarge(limits)
  await needSpace(folder, declared, limits)
  const received: Received[] = []
  const meter = watch(request, limits)
  try {
    const parts = request.parts({
      preservePath: true,
      fileHwm: 1024 * 1024,
      limits: {
        files: limits.uploadFiles,
        fieldSize: 1024,
        parts: limits.uploadFiles + 20,
        fileSize: Infinity,
      },
    })
    for await (const part of parts) {
      if (part.type !== 'file') continue
      const file = join(folder, `${randomUUID()}.evidence`)
      const size = await write(part.file, file, meter, folder, limits)
      // an empty file field of a form is sent as a part without name and content
      if (size === 0 && !part.filename) await rm(file, { force: true })
      else received.push({ path: label(part.filename), file, size })
    }
    if (received.length === 0) throw new PerisaiError('upload-empty')
    return received
  } catch (error) {
    for (const { file } of received) await rm(file, { force: true })
    throw meter.tooSlow ?? uploadError(error, limits)
  } finally {
    meter.stop()
  }
}

interface Meter {
  bytes: number
  tooSlow?: PerisaiError
  stop(): void
}

async function write(
  source: Readable,
  file: string,
  meter: Meter,
  folder: string,
  limits: Limits,
): Promise<number> {
  let size = 0
  let checkAt = meter.bytes + 256 * 1024 * 1024
  async function* counted(chunks: AsyncIterable<Buffer>) {
    for await (const chunk of chunks) {
      size += chunk.length
      meter.bytes += chunk.length
      if (meter.bytes > limits.uploadBytes) throw tooLarge(limits)
      if (meter.bytes >= checkAt) {
        checkAt += 256 * 1024 * 1024
        await needSpace(folder, 0, limits)
      }
      yield chunk
    }
  }
  try {
    await pipeline(
      source,
      counted,
      createWriteStream(file, { flags: 'wx', mode: 0o600, highWaterMark: 1024 * 1024 }),
    )
    return size
  } catch (error) {
    await rm(file, { force: true })
    throw error
  }
}

/** Ends the upload when too little arrives for too long: somebody who only holds the line open. */
function watch(request: FastifyRequest, limits: Limits): Meter {
  let before = 0
  const meter: Meter = { bytes: 0, stop: () => clearInterval(timer) }
  const timer = setInterval(() => {
    if (meter.bytes - before < limits.uploadMinBytes) {
      const seconds = limits.uploadWindowMs / 1000
      meter.tooSlow = new PerisaiError('upload-too-slow', { limit: limits.uploadMinBytes, seconds })
      meter.stop()
      request.raw.emit('error', meter.tooSlow)
    }
    before = meter.bytes
  }, limits.uploadWindowMs)
  timer.unref()
  return meter
}

function uploadError(error: unknown, limits: Limits): unknown {
  if (error instanceof PerisaiError) return error
  const code = (error as { code?: string }).code ?? ''
  if (code === 'FST_FILES_LIMIT' || code === 'FST_PARTS_LIMIT') {
    return new PerisaiError('too-many-files', { limit: limits.uploadFiles })
  }
  if (code === 'ENOSPC' || code === 'EDQUOT')
    return new PerisaiError('disk-full', { free: 0, reserve: limits.diskReserve }, error)
  // errors of the system (EIO, EROFS ...) are ours, all others are the form's
  if (/^E[A-Z]+$/.test(code) && code !== 'ECONNRESET') return error
  return new PerisaiError('upload-broken', {}, error)
}

function tooLarge(limits: Limits): PerisaiError {
  return new PerisaiError('upload-too-large', { limit: limits.uploadBytes })
}

async function needSpace(folder: string, bytes: number, limits: Limits): Promise<void> {
  const { bavail, bsize } = await statfs(folder)
  const free = Math.max(0, bavail * bsize - limits.diskReserve)
  if (bytes >= free) throw new PerisaiError('disk-full', { free, reserve: limits.diskReserve })
}

/** A name to show: no control characters, no way out of a folder, not endless. */
export function label(name: string | undefined): string {
  const clean = (name ?? '')
    .normalize('NFC')
    // oxlint-disable-next-line no-control-regex
    .replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replaceAll('\\', '/')
    .split('/')
    .filter((part) => part !== '' && part !== '.' && part !== '..')
    .join('/')
  const characters = [...clean]
  return characters.length === 0 ? 'upload' : characters.slice(-255).join('')
}
