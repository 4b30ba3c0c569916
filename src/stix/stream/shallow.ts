/**
 * Reads of a JSON object only what an index needs: where it ends, and where the values of a few of its properties are.
 * What is inside is not checked; whoever parses the object will see.
 */

/** Properties whose text values are placed, in the order of their slots. */
export const slots = ['type', 'id', 'modified', 'source_ref', 'target_ref'] as const
export const SLOT = { type: 0, id: 1, modified: 2, source: 3, target: 4 } as const

const QUOTE = 0x22
const BACKSLASH = 0x5c
const COMMA = 0x2c
const OPEN_OBJECT = 0x7b
const OPEN_LIST = 0x5b
/** the highest bit of each of four bytes */
const HIGH = -0x7f7f7f80

/** 1: a bracket, comma or quote, outside of strings. */
const structural = new Uint8Array(256)
for (const c of '{}[],"') structural[c.charCodeAt(0)] = 1

const keys = slots.map((name) => Buffer.from(name))
/** slots by the length of their names */
const slotsOf = Array.from({ length: 32 }, (_, length) =>
  keys.flatMap((key, slot) => (key.length === length ? [slot] : [])),
)

function slotOf(bytes: Uint8Array, from: number, to: number): number {
  const candidates = to - from < slotsOf.length ? slotsOf[to - from] : []
  for (const slot of candidates) {
    const key = keys[slot]
    let i = 0
    while (i < key.length && key[i] === bytes[from + i]) i++
    if (i === key.length) return slot
  }
  return -1
}

/** Bytes of a document, read four at a time. */
export class Words {
  readonly bytes: Uint8Array
  private readonly view: DataView

  constructor(bytes: Uint8Array) {
    this.bytes = bytes
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  }

  /** Where the string ends that goes on at `from`: the offset of its quote, -1 where there is none. */
  stringEnd(from: number): number {
    const { bytes, view } = this
    const end = bytes.length
    let at = from
    while (at + 4 <= end) {
      const found = quotesIn(view.getInt32(at, true))
      if (found === 0) {
        at += 4
        continue
      }
      // the lowest bit that is set is that of the first one
      at += (31 - Math.clz32(found & -found)) >> 3
      if (bytes[at] === QUOTE) return at
      at += 2
    }
    for (; at < end; at++) {
      if (bytes[at] === QUOTE) return at
      if (bytes[at] === BACKSLASH) at++
    }
    return -1
  }
}

/**
 * Marks in the highest bit of each of four bytes whether it is a quote or a backslash. Subtracting one from each borrows
 * where a byte is zero; above the first such byte marks can be wrong.
 */
function quotesIn(word: number): number {
  const quote = word ^ 0x22222222
  const backslash = word ^ 0x5c5c5c5c
  return (((quote - 0x01010101) & ~quote) | ((backslash - 0x01010101) & ~backslash)) & HIGH
}

/**
 * Reads the object that begins at `from`. `places` receives at `row` start and end of each slot's text, 0 and 0 where
 * there is none. Returns the offset after the object, -1 where the bytes end before it does.
 */
export function shallow(document: Words, from: number, places: Int32Array, row: number): number {
  const { bytes } = document
  const end = bytes.length
  places.fill(0, row, row + 2 * slots.length)
  let depth = 0
  let slot = -1
  let keyNext = false
  for (let at = from; at < end; at++) {
    const byte = bytes[at]
    if (structural[byte] === 0) continue
    if (byte === QUOTE) {
      const start = at + 1
      at = document.stringEnd(start)
      if (at < 0) return -1
      if (depth !== 1) continue
      if (keyNext) {
        slot = slotOf(bytes, start, at)
        keyNext = false
      } else if (slot >= 0) {
        places[row + 2 * slot] = start
        places[row + 2 * slot + 1] = at
        slot = -1
      }
    } else if (byte === COMMA) {
      if (depth === 1) {
        keyNext = true
        slot = -1
      }
    } else if (byte === OPEN_OBJECT || byte === OPEN_LIST) {
      keyNext = ++depth === 1
    } else if (--depth === 0) return at + 1
  }
  return -1
}

/**
 * Where the list of objects of a document begins (after its bracket): a bare list, or the `objects` of a bundle. -1
 * where the document is neither.
 */
export function listStart(bytes: Uint8Array): number {
  let at = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
  while (at < bytes.length && bytes[at] <= 0x20) at++
  if (bytes[at] === OPEN_LIST) return at + 1
  if (bytes[at] !== OPEN_OBJECT) return -1
  // the head of a bundle is short; its objects may come last, but not after much else
  const head = Buffer.from(bytes.buffer, bytes.byteOffset + at, Math.min(bytes.length - at, 65_536)).toString(
    'latin1',
  )
  const found =
    /^\{(?:\s*"(?!objects")[a-z_]{1,40}"\s*:\s*(?:"[^"\\]{0,200}"|[\w.-]{1,40})\s*,)*\s*"objects"\s*:\s*\[/.exec(
      head,
    )
  return found ? at + found[0].length : -1
}
