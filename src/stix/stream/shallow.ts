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

/** 1: a bracket, comma or quote, outside of strings. */
const structural = new Uint8Array(256)
for (const c of '{}[],"') structural[c.charCodeAt(0)] = 1
/** 1: a quote or backslash, within strings. */
const ending = new Uint8Array(256)
for (const c of '"\\') ending[c.charCodeAt(0)] = 1

const keys = slots.map((name) => Buffer.from(name))

function slotOf(bytes: Uint8Array, from: number, to: number): number {
  for (let slot = 0; slot < keys.length; slot++) {
    const key = keys[slot]
    if (key.length !== to - from || key[0] !== bytes[from]) continue
    let same = true
    for (let i = 1; i < key.length && same; i++) same = key[i] === bytes[from + i]
    if (same) return slot
  }
  return -1
}

/**
 * Reads the object that begins at `from`. `places` receives start and end of each slot's text, 0 and 0 where there is
 * none. Returns the offset after the object, -1 where the bytes end before it does.
 */
export function shallow(bytes: Uint8Array, from: number, places: Int32Array): number {
  places.fill(0)
  const end = bytes.length
  let depth = 0
  let slot = -1
  let keyNext = false
  for (let at = from; at < end; at++) {
    const byte = bytes[at]
    if (structural[byte] === 0) continue
    if (byte === QUOTE) {
      const start = ++at
      for (; ; at++) {
        while (at < end && ending[bytes[at]] === 0) at++
        if (at >= end) return -1
        if (bytes[at] !== BACKSLASH) break
        at++
      }
      if (depth !== 1) continue
      if (keyNext) {
        slot = slotOf(bytes, start, at)
        keyNext = false
      } else if (slot >= 0) {
        places[2 * slot] = start
        places[2 * slot + 1] = at
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
