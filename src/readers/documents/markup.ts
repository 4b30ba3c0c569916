/** HTML and XML as text: tags become blanks, so that positions stay what they were; scripts and styles are left out. */
import { newTextBatch } from '../../model/observation.ts'
import type { Block, Parser, Sink, Splitter } from '../reader.ts'
import { joined, linesOf, WindowSplitter } from './text.ts'

const LESS = 60
const MORE = 62
const LF = 10

export function markupSplitter(): Splitter {
  return new WindowSplitter('text')
}

export class MarkupParser implements Parser {
  private readonly batch = newTextBatch()

  parse(block: Block, sink: Sink): { records: number } {
    const { bytes, from } = joined(block)
    const { batch } = this
    batch.bytes = textOf(bytes)
    batch.file = block.file
    batch.count = 1
    batch.text.start[0] = 0
    batch.text.end[0] = bytes.length
    batch.from[0] = from
    sink.batch(batch)
    return { records: linesOf(block.bytes) }
  }
}

/** A copy in which everything that a reader of the page does not see is blank; cells and paragraphs end lines. */
export function textOf(bytes: Uint8Array): Uint8Array {
  const out = bytes.slice()
  let i = out.indexOf(LESS)
  while (i >= 0) {
    const next = out[i + 1] ?? 0
    const isTag = (next | 32) >= 97 && (next | 32) <= 122
    if (!isTag && next !== 47 && next !== 33 && next !== 63) {
      i = out.indexOf(LESS, i + 1)
      continue
    }
    const hidden = isTag ? hiddenName(out, i + 1) : null
    let end = hidden
      ? endOf(out, i, hidden)
      : next === 33 && out[i + 2] === 45
        ? commentEnd(out, i)
        : tagEnd(out, i)
    if (end < 0) end = out.length
    const keepsLine = isInline(out, i + (next === 47 ? 2 : 1))
    for (let k = i; k < end; k++) if (out[k] !== LF) out[k] = 32
    if (!keepsLine && i < out.length) out[i] = LF
    i = out.indexOf(LESS, end)
  }
  blankEntities(out)
  return out
}

function tagEnd(b: Uint8Array, from: number): number {
  let quote = 0
  for (let i = from + 1; i < b.length && i - from < 65_536; i++) {
    const c = b[i]
    if (quote !== 0) {
      if (c === quote) quote = 0
    } else if (c === MORE) return i + 1
    else if ((c === 34 || c === 39) && b[i - 1] === 61) quote = c
  }
  const at = b.indexOf(MORE, from)
  return at < 0 ? -1 : at + 1
}

function commentEnd(b: Uint8Array, from: number): number {
  const at = Buffer.from(b.buffer, b.byteOffset, b.length).indexOf('-->', from)
  return at < 0 ? -1 : at + 3
}

const named = (b: Uint8Array, at: number, name: string) => {
  for (let k = 0; k < name.length; k++) if ((b[at + k] | 32) !== name.charCodeAt(k)) return false
  const after = b[at + name.length]
  return after === MORE || after <= 32 || after === 47
}

function hiddenName(b: Uint8Array, at: number): string | null {
  return named(b, at, 'script') ? 'script' : named(b, at, 'style') ? 'style' : null
}

function endOf(b: Uint8Array, from: number, name: string): number {
  for (let i = b.indexOf(LESS, from + 1); i >= 0; i = b.indexOf(LESS, i + 1)) {
    if (b[i + 1] === 47 && named(b, i + 2, name)) return tagEnd(b, i)
  }
  return -1
}

const inline = ['b', 'i', 'a', 'em', 'u', 'span', 'strong', 'small', 'font', 'code', 'td', 'th', 'w:t', 'w:r']

function isInline(b: Uint8Array, at: number): boolean {
  return inline.some((name) => named(b, at, name))
}

/** &nbsp; and the like become blanks; the sign of an e-mail address is put back. */
function blankEntities(b: Uint8Array): void {
  for (let i = b.indexOf(38); i >= 0; i = b.indexOf(38, i + 1)) {
    const end = b.indexOf(59, i)
    if (end < 0 || end - i > 8) continue
    const text = Buffer.from(b.buffer, b.byteOffset + i, end - i + 1).toString('latin1')
    const sign = text === '&#64;' || text === '&commat;' ? 64 : text === '&amp;' ? 38 : 32
    if (sign === 64) {
      // the address must stay one word
      b.copyWithin(i + 1, end + 1)
      b.fill(32, b.length - (end - i))
    } else b.fill(32, i + 1, end + 1)
    b[i] = sign
  }
}
