/** Hands large summaries to another thread without a second copy of them. */

/** Smaller buffers are copied: giving one away has its price too. */
const LARGE = 512

/**
 * The buffers behind the typed arrays of plain data (arrays, maps, sets, objects), each once: to be given away with it.
 * The data cannot be used here after that.
 */
export function buffersOf(value: unknown): ArrayBuffer[] {
  const found = new Set<ArrayBuffer>()
  collect(value, found)
  return [...found]
}

function collect(value: unknown, found: Set<ArrayBuffer>): void {
  if (typeof value !== 'object' || value === null) return
  if (ArrayBuffer.isView(value)) {
    const { buffer } = value
    // a part of a larger buffer may not be alone in it
    if (buffer instanceof ArrayBuffer && value.byteLength >= LARGE && value.byteLength === buffer.byteLength)
      found.add(buffer)
  } else if (value instanceof Map) {
    for (const [key, held] of value) {
      collect(key, found)
      collect(held, found)
    }
  } else if (value instanceof Set || Array.isArray(value)) {
    for (const held of value) collect(held, found)
  } else for (const held of Object.values(value)) collect(held, found)
}
