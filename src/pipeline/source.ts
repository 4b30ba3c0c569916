/**
 * Bytes of one piece of evidence, decompressed, hashed and counted, pulled into the caller's buffer so that memory stays
 * flat whatever the size. Nothing here knows formats.
 */
import { createHash } from 'node:crypto'
import { open } from 'node:fs/promises'
import type { FileHandle } from 'node:fs/promises'
import { Readable } from 'node:stream'
import type { Transform } from 'node:stream'
import { setTimeout as pause } from 'node:timers/promises'
import { createGunzip, createZstdDecompress } from 'node:zlib'
import type { Problem } from '../model/problem.ts'
import { salvage } from './salvage.ts'
import { ZstdFrames, isZstd } from './zstd.ts'
import { reasonOf } from '../model/problem.ts'
import type { EvidenceInput } from './discover.ts'

/** Compressed evidence may expand to this many bytes in any case ... */
export const EXPANSION_FREE_BYTES = 256 * 1024 * 1024
/** ... and beyond that only while the ratio stays under this (text logs reach 20 to 100; bombs 1,000 and more). */
export const EXPANSION_RATIO = 250

const READ_BYTES = 1024 * 1024

export type Packing = 'none' | 'gzip' | 'zstd'
export type SourceProblem = Omit<Problem, 'path'>

function packingOf(head: Uint8Array): Packing {
  if (head.length >= 3 && head[0] === 0x1f && head[1] === 0x8b && head[2] === 8) return 'gzip'
  return isZstd(head) ? 'zstd' : 'none'
}

/** Opens evidence; throws the system's error where it cannot be opened. */
export async function openSource(input: EvidenceInput): Promise<Source> {
  const raw = input.stream ? new StreamBytes(input.stream) : await FileBytes.open(input.file ?? input.path)
  const source = new Source(raw, input.modified)
  try {
    await source.start()
  } catch (error) {
    await raw.close()
    throw error
  }
  return source
}

/** Raw bytes in order. */
interface RawBytes {
  /** Writes the next bytes into `into` and resolves to their number, 0 at the end. */
  readInto(into: Uint8Array): Promise<number>
  /** true where the evidence changed while it was read */
  changed(): Promise<boolean>
  /** when it was last written, seconds since 1970, where that is known */
  readonly modified: number | null
  /** where it can be read again */
  readonly path: string | null
  close(): Promise<void>
}

/** One piece of evidence being read. */
export class Source {
  /** bytes read from the evidence itself (compressed), for progress */
  rawBytes = 0
  /** bytes handed out (decompressed) */
  bytes = 0
  packing: Packing = 'none'
  /** what was wrong with the bytes themselves; filled while pulling */
  readonly problems: SourceProblem[] = []
  /** when the evidence was last written, seconds since 1970, where that is known */
  readonly modified: number | null
  private readonly raw: RawBytes
  private readonly hash = createHash('sha256')
  private left: Uint8Array = new Uint8Array(0)
  private unpacker: Transform | null = null
  private unpacked: AsyncIterator<Uint8Array> | null = null
  /** the last read of the evidence itself */
  private reading: Promise<unknown> = Promise.resolve()
  private ended = false

  constructor(raw: RawBytes, modified?: number) {
    this.raw = raw
    this.modified = modified ?? raw.modified
  }

  /** Reads enough to tell how the evidence is packed, however small the pieces come. */
  async start(): Promise<void> {
    const head = new Uint8Array(4)
    let n = 0
    while (n < head.length) {
      const more = await this.readRaw(head.subarray(n))
      if (more === 0) break
      n += more
    }
    this.left = head.subarray(0, n)
    this.packing = packingOf(this.left)
    if (this.packing !== 'none') this.unpack()
  }

  /** Fills `into` from `from` on; resolves to the number of bytes written, 0 at the end. */
  async pull(into: Uint8Array, from: number): Promise<number> {
    if (this.left.length === 0 && this.unpacked && !this.ended)
      this.left = (await this.nextUnpacked()) ?? this.left
    let n = Math.min(this.left.length, into.length - from)
    if (n > 0) {
      into.set(this.left.subarray(0, n), from)
      this.left = this.left.subarray(n)
    } else if (!this.unpacked) n = await this.readRaw(into.subarray(from))
    this.bytes += n
    return n
  }

  /**
   * SHA-256 of the evidence as it lies there (compressed). `toEnd` reads what is left where reading stopped before the
   * end; without it the sum is of the part that was read.
   */
  async sha256(toEnd: boolean): Promise<string> {
    await this.stopUnpacking()
    const rest = new Uint8Array(READ_BYTES)
    if (toEnd) while ((await this.readRaw(rest)) > 0);
    if (await this.raw.changed()) {
      this.problems.push({ code: 'file-changed', at: `byte ${this.rawBytes}`, params: {} })
    }
    return this.hash.digest('hex')
  }

  async close(): Promise<void> {
    await this.stopUnpacking()
    await this.raw.close()
  }

  /** Nobody will fetch what waits in the unpacker, which would wait for that and keep the process alive. */
  private async stopUnpacking(): Promise<void> {
    this.unpacker?.destroy()
    await this.reading.catch(() => {})
  }

  private async readRaw(into: Uint8Array): Promise<number> {
    const read = this.raw.readInto(into)
    this.reading = read
    const n = await read
    this.rawBytes += n
    this.hash.update(n === into.length ? into : into.subarray(0, n))
    return n
  }

  private unpack(): void {
    const frames = this.packing === 'zstd' ? new ZstdFrames() : null
    const unpacker = frames ? createZstdDecompress() : createGunzip({ chunkSize: 512 * 1024 })
    const chunks = async function* (source: Source, head: Uint8Array) {
      yield* pieces(Buffer.from(head))
      for (;;) {
        // the unpacker keeps what it is given until it is used up: no buffer may be used twice
        const chunk = Buffer.allocUnsafeSlow(READ_BYTES / 4)
        const n = await source.readRaw(chunk)
        if (n === 0) return await fetched(unpacker)
        yield* pieces(chunk.subarray(0, n))
      }
    }
    const pieces = (chunk: Uint8Array) => frames?.cut(chunk) ?? [chunk]
    // as objects, pieces are never put together again
    const input = Readable.from(chunks(this, this.left), { highWaterMark: 1 })
    this.left = new Uint8Array(0)
    input.on('error', (error) => unpacker.destroy(error))
    input.pipe(unpacker)
    this.unpacker = unpacker
    this.unpacked = unpacker[Symbol.asyncIterator]() as AsyncIterator<Uint8Array>
  }

  private async nextUnpacked(): Promise<Uint8Array | null> {
    try {
      const step = await this.unpacked!.next()
      if (step.done) this.ended = true
      else if (this.bytes > EXPANSION_FREE_BYTES && this.bytes > this.rawBytes * EXPANSION_RATIO) {
        this.end('expansion-limit', { ratio: EXPANSION_RATIO, limit: EXPANSION_FREE_BYTES })
        await this.unpacked!.return?.()
      } else return step.value
    } catch (error) {
      const damaged = (error as NodeJS.ErrnoException).code === 'Z_DATA_ERROR' && this.packing === 'gzip'
      const rest = damaged && this.raw.path ? await salvage(this.raw.path, this.bytes) : null
      const unpacked = this.bytes + (rest?.length ?? 0)
      this.end('bad-compression', { kind: this.packing, reason: reasonOf(error), unpacked }, rest?.length)
      return rest
    }
    return null
  }

  private end(code: SourceProblem['code'], params: Problem['params'], more = 0): void {
    this.ended = true
    this.problems.push({ code, at: `byte ${this.bytes + more}`, params })
  }
}

/**
 * Resolves when all that was written has been unpacked and fetched: an unpacker that is told the end too early, as of a file
 * that was cut, throws away what waits.
 */
async function fetched(unpacker: Transform): Promise<void> {
  while (!unpacker.destroyed && unpacker.writableLength + unpacker.readableLength > 0) await pause(1)
}

class FileBytes implements RawBytes {
  private position = 0
  private readonly handle: FileHandle
  private readonly size: number
  readonly modified: number
  readonly path: string

  private constructor(path: string, handle: FileHandle, size: number, modified: number) {
    this.path = path
    this.handle = handle
    this.size = size
    this.modified = modified / 1000
  }

  static async open(path: string): Promise<FileBytes> {
    const handle = await open(path, 'r')
    const info = await handle.stat()
    return new FileBytes(path, handle, info.size, info.mtimeMs)
  }

  /** Never beyond the size at opening: a log that is being written has no end otherwise. */
  async readInto(into: Uint8Array): Promise<number> {
    const want = Math.min(into.length, this.size - this.position)
    if (want <= 0) return 0
    const { bytesRead } = await this.handle.read(into, 0, want, this.position)
    this.position += bytesRead
    return bytesRead
  }

  async changed(): Promise<boolean> {
    const info = await this.handle.stat()
    return info.size !== this.size || info.mtimeMs / 1000 !== this.modified
  }

  async close(): Promise<void> {
    await this.handle.close()
  }
}

class StreamBytes implements RawBytes {
  readonly modified = null
  readonly path = null
  private readonly chunks: AsyncIterator<Uint8Array | string>
  private left: Uint8Array = new Uint8Array(0)

  constructor(stream: NodeJS.ReadableStream) {
    this.chunks = stream[Symbol.asyncIterator]()
  }

  async readInto(into: Uint8Array): Promise<number> {
    while (this.left.length === 0) {
      const step = await this.chunks.next()
      if (step.done) return 0
      this.left = typeof step.value === 'string' ? Buffer.from(step.value) : step.value
    }
    const n = Math.min(this.left.length, into.length)
    into.set(this.left.subarray(0, n))
    this.left = this.left.subarray(n)
    return n
  }

  async changed(): Promise<boolean> {
    return false
  }

  async close(): Promise<void> {
    await this.chunks.return?.()
  }
}
