/** Just enough of XML for the parts of office documents: elements are cut out of the stream one after the other. */
import type { Readable } from 'node:stream'

/** Longest element that is looked at. */
const MOST_ELEMENT = 8 * 1024 * 1024

/** Every `<name ...>...</name>` of the stream, as text; elements of this name must not nest. */
export async function* elements(stream: Readable, name: string): AsyncGenerator<string> {
  const open = new RegExp(`<${name}(?:\\s[^>]*?)?(/?)>`, 'g')
  const close = `</${name}>`
  const decoder = new TextDecoder()
  let text = ''
  for await (const chunk of stream) {
    text += decoder.decode(chunk as Uint8Array, { stream: true })
    let done = 0
    for (;;) {
      open.lastIndex = done
      const m = open.exec(text)
      if (!m) break
      if (m[1] === '/') {
        yield m[0]
        done = m.index + m[0].length
        continue
      }
      const end = text.indexOf(close, m.index + m[0].length)
      if (end < 0) break
      yield text.slice(m.index, end + close.length)
      done = end + close.length
    }
    text = text.slice(done)
    if (text.length > MOST_ELEMENT) text = text.slice(-1024)
  }
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

export function unescaped(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w{2,4}));/gi,
    (whole, dec?: string, hex?: string, named?: string) => {
      if (named) return entities[named] ?? whole
      const code = dec ? Number(dec) : Number.parseInt(hex!, 16)
      return code > 0 && code < 0x110000 ? String.fromCodePoint(code) : ''
    },
  )
}

/** All text of `<t>` within an element, whatever the prefix. */
export function textOf(element: string, tag: string): string {
  let text = ''
  for (const m of element.matchAll(new RegExp(`<${tag}(?:\\s[^>]*)?>([^<]*)</${tag}>`, 'g')))
    text += unescaped(m[1])
  return text
}
