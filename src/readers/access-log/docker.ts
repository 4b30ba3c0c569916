/** Docker's json-file logs: `{"log":"LINE\n","stream":"stdout","time":"..."}`, whose LINE is what the server wrote. */
import { LineWalker } from '../lines.ts'
import type { Block, Parser, Sink } from '../reader.ts'
import { unescapeJson } from './escapes.ts'

const SPACE = 32
const QUOTE = 34
const BACKSLASH = 92
const PREFIX = new TextEncoder().encode('{"log":"')

/** Reads the lines inside with another parser. Lines of another kind go to it as they are. */
export class DockerParser implements Parser {
  readonly #inner: Parser

  constructor(inner: Parser) {
    this.#inner = inner
  }

  parse(block: Block, sink: Sink): { records: number; places?: number } {
    return this.#inner.parse({ ...block, bytes: undockered(block.bytes) }, sink)
  }
}

/** Says whether evidence begins with a line of Docker's. */
export function isDockered(bytes: Uint8Array): boolean {
  return bytes.length > PREFIX.length && PREFIX.every((byte, k) => bytes[k] === byte)
}

/** A copy with as many lines, in which each line inside stands where its envelope stood, followed by blanks. */
export function undockered(bytes: Uint8Array): Uint8Array {
  const b = Uint8Array.from(bytes)
  const lines = new LineWalker(b)
  while (lines.next()) {
    const { start, end } = lines
    if (!isDockered(b.subarray(start, end))) continue
    const from = start + PREFIX.length
    let close = from
    while (close < end && b[close] !== QUOTE) close += b[close] === BACKSLASH ? 2 : 1
    if (close >= end) continue
    const inside = unescapeJson(b, from, close)
    // a line end inside would be one line more
    for (let p = from; p < inside; p++) if (b[p] === 10 || b[p] === 13) b[p] = SPACE
    b.copyWithin(start, from, inside)
    b.fill(SPACE, start + inside - from, end)
  }
  return b
}
