/** Tells in passing whether bytes are UTF-8, and puts others into UTF-8 for readers that take nothing else. */
import { isUtf8 } from 'node:buffer'
import { createReadStream, createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { wideOf } from '../model/wide.ts'
import type { Wide } from '../model/wide.ts'

export type Encoding = Wide | 'utf-8' | 'windows-1252'

export class EncodingCheck {
  private head: Encoding = 'utf-8'
  private seen = 0
  private rest: Uint8Array = new Uint8Array(0)
  private readonly decoder = new TextDecoder()
  private good = 0
  /** sequences that are not UTF-8 */
  bad = 0

  add(chunk: Uint8Array): void {
    if (this.seen === 0) this.head = wideOf(chunk) ?? 'utf-8'
    this.seen += chunk.length
    if (this.head !== 'utf-8') return
    const bytes = this.rest.length > 0 ? Buffer.concat([this.rest, chunk]) : chunk
    // a character may be cut at the end of a chunk
    let end = bytes.length
    while (end > 0 && end > bytes.length - 3 && bytes[end - 1] >= 0x80 && bytes[end - 1] < 0xc0) end--
    if (end > 0 && bytes[end - 1] >= 0xc0) end--
    else end = bytes.length
    this.count(bytes.subarray(0, end))
    this.rest = bytes.slice(end)
  }

  /** What the bytes are; to be called when all were added. */
  end(): Encoding {
    if (this.rest.length > 0) this.count(this.rest)
    this.rest = new Uint8Array(0)
    return this.head !== 'utf-8'
      ? this.head
      : this.bad > this.good / 4 && this.bad > 0
        ? 'windows-1252'
        : 'utf-8'
  }

  private count(bytes: Uint8Array): void {
    if (this.bad === 0 && isUtf8(bytes)) {
      if (this.good < 1000) this.good += (this.decoder.decode(bytes).match(/[^\0-\x7f]/g) ?? []).length
      return
    }
    const text = this.decoder.decode(bytes)
    const bad = text.match(/\ufffd/g)?.length ?? 0
    this.bad += bad
    this.good += (text.match(/[^\0-\x7f]/g)?.length ?? 0) - bad
  }
}

/** Writes a file anew as UTF-8; what is not of its encoding becomes U+FFFD. */
export async function transcode(from: string, to: string, encoding: Encoding): Promise<void> {
  const decoder = new TextDecoder(encoding)
  await pipeline(
    createReadStream(from, { highWaterMark: 1024 * 1024 }),
    async function* (chunks) {
      for await (const chunk of chunks) yield decoder.decode(chunk as Buffer, { stream: true })
      yield decoder.decode()
    },
    createWriteStream(to, { mode: 0o600 }),
  )
}
