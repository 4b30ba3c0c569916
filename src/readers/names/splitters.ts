/** Where records end in the formats that are more than plain lines. */
import { LineSplitter } from '../lines.ts'
import type { Cut, Splitter } from '../reader.ts'

const ORIGIN = Buffer.from('$ORIGIN')

/** Begins a block at every $ORIGIN and tells the parser which one holds. */
export class ZoneSplitter implements Splitter {
  private readonly lines = new LineSplitter()
  private origin = ''

  cut(bytes: Uint8Array, last: boolean, full: boolean): Cut {
    const cut = this.lines.cut(bytes, last, full)
    if (cut.end === 0) return cut
    const block = Buffer.from(bytes.buffer, bytes.byteOffset, cut.end)
    let at = nextOrigin(block, 0)
    if (at === 0) {
      this.enter(block)
      at = nextOrigin(block, 1)
    }
    return { ...cut, end: at < 0 ? cut.end : at, context: this.origin }
  }

  private enter(block: Buffer): void {
    const named = /^\$ORIGIN[ \t]+([^\s;]{1,255})/.exec(block.toString('latin1', 0, 300))
    if (!named) return
    this.origin = named[1].endsWith('.') || this.origin === '' ? named[1] : `${named[1]}.${this.origin}`
    if (!this.origin.endsWith('.')) this.origin += '.'
    if (this.origin === '.') this.origin = ''
  }
}

/** The next line that begins with $ORIGIN; -1 where there is none. */
function nextOrigin(block: Buffer, from: number): number {
  for (let at = block.indexOf(ORIGIN, from); at >= 0; at = block.indexOf(ORIGIN, at + 1)) {
    if (at === 0 || block[at - 1] === 10 || block[at - 1] === 13) return at
  }
  return -1
}
