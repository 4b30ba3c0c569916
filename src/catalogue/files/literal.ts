/** Lists as Python prints them ("['China', 'Iran']", nested, with None and nan), which some catalogues put in a cell. */

export type Literal = string | null | Literal[]

/** null where the text is no list. Depth and length are bounded by the cell. */
export function readLiteral(text: string): Literal[] | null {
  const trimmed = text.trim()
  if (!trimmed.startsWith('[')) return null
  const reader = new LiteralReader(trimmed)
  const list = reader.list(0)
  return list && reader.done() ? list : null
}

/** All strings of a list, however deep; None and nan are ''. */
export function flatLiteral(list: Literal): string[] {
  if (Array.isArray(list)) return list.flatMap(flatLiteral)
  return [list ?? '']
}

const MAX_DEPTH = 4
const escapes: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  '\\': '\\',
  "'": "'",
  '"': '"',
}

class LiteralReader {
  readonly #text: string
  #at = 0

  constructor(text: string) {
    this.#text = text
  }

  done(): boolean {
    this.#blank()
    return this.#at === this.#text.length
  }

  list(depth: number): Literal[] | null {
    if (depth > MAX_DEPTH || this.#text[this.#at] !== '[') return null
    this.#at++
    const items: Literal[] = []
    for (;;) {
      this.#blank()
      if (this.#text[this.#at] === ']') {
        this.#at++
        return items
      }
      const item = this.#item(depth)
      if (item === undefined) return null
      items.push(item)
      this.#blank()
      if (this.#text[this.#at] === ',') this.#at++
      else if (this.#text[this.#at] !== ']') return null
    }
  }

  #item(depth: number): Literal | undefined {
    const c = this.#text[this.#at]
    if (c === '[') return this.list(depth + 1) ?? undefined
    if (c === "'" || c === '"') return this.#string(c)
    const bare = /^[A-Za-z0-9_.+-]+/.exec(this.#text.slice(this.#at, this.#at + 40))
    if (!bare) return undefined
    this.#at += bare[0].length
    return /^(None|nan|NaT|NaN)$/.test(bare[0]) ? null : bare[0]
  }

  #string(quote: string): string | undefined {
    let result = ''
    for (this.#at++; this.#at < this.#text.length; this.#at++) {
      const c = this.#text[this.#at]
      if (c === quote) {
        this.#at++
        return result
      }
      if (c === '\\') {
        const next = this.#text[++this.#at] ?? ''
        result += escapes[next] ?? `\\${next}`
      } else result += c
    }
    return undefined
  }

  #blank(): void {
    while (/\s/.test(this.#text[this.#at] ?? '')) this.#at++
  }
}
