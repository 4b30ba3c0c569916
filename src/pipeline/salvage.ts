/**
 * What a damaged gzip file still holds. The unpacker throws away what it made in the step that met the damage, which for
 * a small file is all of it; here steps are small, and a wrong sum or strange bytes at the end of a member cost nothing.
 * Source: RFC 1952.
 */
import { createReadStream } from 'node:fs'
import type { FileHandle } from 'node:fs/promises'
import { open } from 'node:fs/promises'
import { finished } from 'node:stream/promises'
import { createInflateRaw } from 'node:zlib'

/** Compressed bytes of a file that is gone through again. */
export const MOST_SALVAGED = 256 * 1024 * 1024
/** Unpacked bytes that are handed back at most. */
const MOST_KEPT = 4 * 1024 * 1024
const SMALL_FILE = 64 * 1024
const SMALL_STEP = 64
const STEP = 4096
const MOST_HEADER = 64 * 1024
const TRAILER = 8

/** Unpacked bytes from `from` on, up to the damage; none where the file is longer than MOST_SALVAGED. Never throws. */
export async function salvage(path: string, from: number): Promise<Uint8Array> {
  const kept: Uint8Array[] = []
  try {
    const handle = await open(path)
    try {
      const { size } = await handle.stat()
      if (size > MOST_SALVAGED) return new Uint8Array(0)
      const step = size > SMALL_FILE ? STEP : SMALL_STEP
      let seen = 0
      let length = 0
      const take = (chunk: Uint8Array): void => {
        const fresh = chunk.subarray(Math.max(0, from - seen))
        seen += chunk.length
        if (length + fresh.length > MOST_KEPT) throw new Error('enough')
        length += fresh.length
        if (fresh.length > 0) kept.push(fresh)
      }
      let at = 0
      while (at < size) {
        const header = await headerLength(handle, at)
        if (header === 0) break
        at += header + (await inflate(path, at + header, step, take)) + TRAILER
      }
    } finally {
      await handle.close()
    }
  } catch {
    // the damage itself: it is told by who met it first
  }
  return Buffer.concat(kept)
}

/** Inflates one member; resolves to its compressed length. */
async function inflate(
  path: string,
  start: number,
  chunkSize: number,
  take: (chunk: Uint8Array) => void,
): Promise<number> {
  const inflater = createInflateRaw({ chunkSize })
  const input = createReadStream(path, { start })
  try {
    input.on('error', (error) => inflater.destroy(error))
    // taken as it comes: what waits to be fetched is thrown away with the error
    inflater.on('data', (chunk: Uint8Array) => {
      try {
        take(chunk)
      } catch (error) {
        inflater.destroy(error as Error)
      }
    })
    const end = finished(inflater, { writable: false })
    input.pipe(inflater)
    await end
    return inflater.bytesWritten
  } finally {
    input.destroy()
  }
}

/** Length of the header of a member that begins at `at`, 0 where none does. */
async function headerLength(handle: FileHandle, at: number): Promise<number> {
  const { buffer: b, bytesRead } = await handle.read(Buffer.alloc(MOST_HEADER), 0, MOST_HEADER, at)
  if (bytesRead < 10 || b[0] !== 0x1f || b[1] !== 0x8b || b[2] !== 8) return 0
  const flags = b[3]
  let end = 10
  if ((flags & 4) !== 0) end += 2 + b.readUInt16LE(end)
  for (const flag of [8, 16]) if ((flags & flag) !== 0) end = b.indexOf(0, end) + 1 || MOST_HEADER
  return flags & 2 ? end + 2 : end
}
