/**
 * Text in another form than the readers work on: UTF-16 is handed out as UTF-8 and written back as what it was; what is
 * written is packed as its name says.
 */
import { once } from 'node:events'
import { open, rm } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { PassThrough } from 'node:stream'
import type { Transform } from 'node:stream'
import { createGzip, createZstdCompress } from 'node:zlib'
import { PerisaiError } from '../model/problem.ts'
import { wideOf } from '../model/wide.ts'
import type { Wide } from '../model/wide.ts'
import type { EvidenceInput } from './discover.ts'
import { openSource } from './source.ts'
import type { Source } from './source.ts'

const RAW_BYTES = 256 * 1024

/** Bytes of a text as UTF-8. */
export class TextSource {
  /** what the text is written in where that is not UTF-8; such text begins with a byte order mark */
  readonly wide: Wide | null
  private readonly source: Source
  private readonly decoder: InstanceType<typeof TextDecoder>
  private left: Uint8Array
  private ended = false

  private constructor(source: Source, begun: Uint8Array) {
    this.source = source
    this.wide = wideOf(begun)
    this.decoder = new TextDecoder(this.wide ?? 'utf-8')
    this.left = this.wide ? encoder.encode(this.decoder.decode(begun, { stream: true })) : begun
  }

  static async open(input: EvidenceInput): Promise<TextSource> {
    const source = await openSource(input)
    try {
      const mark = new Uint8Array(2)
      let n = 0
      for (let more = 1; n < 2 && more > 0; n += more) more = await source.pull(mark, n)
      return new TextSource(source, mark.slice(0, n))
    } catch (error) {
      await source.close()
      throw error
    }
  }

  /**
   * Writes the next bytes into `into` from `from` on and resolves to their number, 0 at the end. Throws PerisaiError
   * where what is packed is damaged: half a text is not what was asked for.
   */
  async pull(into: Uint8Array, from: number): Promise<number> {
    if (this.left.length === 0 && !this.wide) {
      const n = await this.source.pull(into, from)
      if (n === 0) this.check()
      return n
    }
    while (this.left.length === 0 && !this.ended) this.left = await this.next()
    const n = Math.min(this.left.length, into.length - from)
    into.set(this.left.subarray(0, n), from)
    this.left = this.left.subarray(n)
    return n
  }

  async close(): Promise<void> {
    await this.source.close()
  }

  private async next(): Promise<Uint8Array> {
    const raw = new Uint8Array(RAW_BYTES)
    const n = await this.source.pull(raw, 0)
    this.ended = n === 0
    if (this.ended) this.check()
    const text = this.ended
      ? this.decoder.decode()
      : this.decoder.decode(raw.subarray(0, n), { stream: true })
    return encoder.encode(text)
  }

  private check(): void {
    const [problem] = this.source.problems
    if (problem) throw new PerisaiError(problem.code, problem.params)
  }
}

const encoder = new TextEncoder()

/** A new file, readable by its owner alone; it is taken away again where it is not finished. */
export class TextTarget {
  private readonly path: string
  private readonly packer: Transform
  private readonly written: Promise<void>
  private wide: Wide | null = null
  private decoder = new TextDecoder()
  private failure: unknown = null

  private constructor(path: string, packer: Transform, written: Promise<void>) {
    this.path = path
    this.packer = packer
    this.written = written
    written.catch((error: unknown) => (this.failure = error))
  }

  /** Names that end with .gz or .zst are packed so. Rejects with EEXIST where the file is there. */
  static async open(path: string): Promise<TextTarget> {
    const file = await open(path, 'wx', 0o600)
    const packer = /\.gz$/i.test(path)
      ? createGzip()
      : /\.zst$/i.test(path)
        ? createZstdCompress()
        : new PassThrough()
    return new TextTarget(path, packer, pipeline(packer, file.createWriteStream()))
  }

  /** Writes the mark of UTF-16; what comes as UTF-8 from now on is written so. */
  async begin(wide: Wide | null): Promise<void> {
    this.wide = wide
    if (wide) await this.put(Uint8Array.from(wide === 'utf-16le' ? [0xff, 0xfe] : [0xfe, 0xff]))
  }

  async write(utf8: Uint8Array): Promise<void> {
    await this.put(this.wide ? this.widened(this.decoder.decode(utf8, { stream: true })) : utf8)
  }

  async end(): Promise<void> {
    if (this.wide) await this.put(this.widened(this.decoder.decode()))
    this.packer.end()
    await this.written
  }

  async discard(): Promise<void> {
    this.packer.destroy()
    await this.written.catch(() => {})
    await rm(this.path, { force: true })
  }

  private widened(text: string): Uint8Array {
    const bytes = Buffer.from(text, 'utf16le')
    return this.wide === 'utf-16be' ? bytes.swap16() : bytes
  }

  private async put(bytes: Uint8Array): Promise<void> {
    if (this.failure) throw this.failure
    if (this.packer.write(bytes)) return
    // a full disk ends the pipeline, and then nothing drains any more
    await Promise.race([once(this.packer, 'drain'), this.written])
  }
}
