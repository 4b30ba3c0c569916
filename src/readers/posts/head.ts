/** What the first bytes of a file say about it as a table: how its rows are written, and which fields they have. */
import { createReadStream } from 'node:fs'
import type { Head } from '../reader.ts'
import { wideOf } from '../../model/wide.ts'

export type Table =
  | {
      readonly kind: 'csv'
      readonly delimiter: string
      readonly fields: string[]
      readonly samples: string[][]
    }
  /** one value a line; `rows` is the JSON path of the posts within a value, '' where the value is one */
  | {
      readonly kind: 'ndjson' | 'json'
      readonly rows: string
      readonly fields: string[]
      readonly samples: string[][]
    }
  | { readonly kind: 'parquet' }

const SAMPLES = 100

/** Null where it is no table of a kind that posts come in. */
export function tableOf(head: Head): Table | null {
  const { bytes } = head
  if (bytes.length >= 4 && Buffer.from(bytes.subarray(0, 4)).toString('latin1') === 'PAR1')
    return { kind: 'parquet' }
  const text = decode(bytes)
  if (text === null) return null
  const start = text.trimStart()
  return start[0] === '{' || start[0] === '[' ? jsonTable(start, head.whole) : csvTable(text, head.whole)
}

/** The head of a file that lies unpacked on disk. */
export async function headOf(path: string): Promise<Head> {
  const chunks: Buffer[] = []
  for await (const chunk of createReadStream(path, { end: 256 * 1024 - 1 })) chunks.push(chunk as Buffer)
  const bytes = Buffer.concat(chunks)
  return { bytes, whole: bytes.length < 256 * 1024, name: path }
}

function decode(bytes: Uint8Array): string | null {
  const wide = wideOf(bytes)
  if (!wide && bytes.includes(0)) return null
  return new TextDecoder(wide ?? 'utf-8').decode(bytes)
}

const DELIMITERS = ['\t', ',', ';', '|']

function csvTable(text: string, whole: boolean): Table | null {
  let best: { delimiter: string; rows: string[][] } | null = null
  for (const delimiter of DELIMITERS) {
    const rows = csvRows(text, delimiter, whole)
    const width = rows[0]?.length ?? 0
    if (width < 2 || width > 2000 || (best && width <= best.rows[0].length)) continue
    if (rows.slice(1, 20).filter((row) => row.length === width).length * 2 >= Math.min(rows.length - 1, 19))
      best = { delimiter, rows }
  }
  if (!best) return null
  const [fields, ...samples] = best.rows
  return { kind: 'csv', delimiter: best.delimiter, fields, samples }
}

/** The first rows of RFC 4180 text; a row that the head cuts off is left out. */
function csvRows(text: string, delimiter: string, whole: boolean): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let cell = ''
  let quoted = false
  for (let i = 0; i < text.length && rows.length <= SAMPLES; i++) {
    const c = text[i]
    if (quoted) {
      if (c !== '"') cell += c
      else if (text[i + 1] === '"') {
        cell += '"'
        i++
      } else quoted = false
    } else if (c === '"' && cell === '') quoted = true
    else if (c === delimiter) {
      row.push(cell)
      cell = ''
    } else if (c === '\n') {
      row.push(cell.endsWith('\r') ? cell.slice(0, -1) : cell)
      if (row.length > 1 || row[0] !== '') rows.push(row)
      row = []
      cell = ''
    } else cell += c
  }
  if (whole && rows.length <= SAMPLES && (cell !== '' || row.length > 0)) rows.push([...row, cell])
  return rows
}

/** Members under which documents keep their posts. */
const WRAPPERS = ['data', 'posts', 'feed', 'statuses', 'tweets', 'items', 'results']

function jsonTable(text: string, whole: boolean): Table | null {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const values = lines.slice(0, SAMPLES).flatMap((line) => parsed(line.trim()))
  if (text[0] === '{' && values.length > 0) return described('ndjson', values)
  const first = leading(text, whole)
  return first.length > 0 ? described('json', first) : null
}

/** Whole objects at the beginning of a document that may be longer than its head. */
function leading(text: string, whole: boolean): object[] {
  const document = whole ? parsed(text) : []
  if (document.length > 0) return document
  const values: object[] = []
  const list = listIn(text)
  if (list === null) return []
  const { wrapper, start } = list
  let depth = 0
  let from = -1
  let inText = false
  for (let i = start; i < text.length && values.length < SAMPLES; i++) {
    const c = text[i]
    if (inText) {
      if (c === '\\') i++
      else if (c === '"') inText = false
    } else if (c === '"') inText = true
    else if (c === '{' || c === '[') {
      if (depth++ === 0) from = i
    } else if ((c === '}' || c === ']') && --depth === 0) values.push(...parsed(text.slice(from, i + 1)))
    if (depth < 0) break
  }
  return values.length === 0 ? [] : wrapper === '' ? [values] : [{ [wrapper]: values }]
}

/** Where the list of posts begins: of the document itself, or of the first of its own members that wraps posts. */
function listIn(text: string): { wrapper: string; start: number } | null {
  if (text[0] === '[') return { wrapper: '', start: 1 }
  const member = /"((?:[^"\\]|\\.)*)"(\s*:\s*\[)?|[[{]|[\]}]/gy
  let depth = 0
  for (let i = 0; i < text.length; i++) {
    member.lastIndex = i
    const found = member.exec(text)
    // from a quote that never closes the head is text: every quote after it would be looked for to the end again
    if (!found && text[i] === '"') return null
    if (!found) continue
    const [all, name, opens] = found
    if (depth === 1 && opens !== undefined && WRAPPERS.includes(name))
      return { wrapper: name, start: i + all.length }
    if (name !== undefined) i += all.length - (opens === undefined ? 1 : 2)
    else depth += all === '[' || all === '{' ? 1 : -1
  }
  return null
}

function parsed(text: string): object[] {
  try {
    const value: unknown = JSON.parse(text)
    return value !== null && typeof value === 'object' ? [value] : []
  } catch {
    return []
  }
}

function described(kind: 'ndjson' | 'json', values: object[]): Table | null {
  const [first] = values
  let rows = Array.isArray(first) ? '[*]' : ''
  if (rows === '') {
    for (const name of WRAPPERS) {
      const inner = (first as Record<string, unknown>)[name]
      if (Array.isArray(inner) && (inner.length === 0 || isObject(inner[0]))) rows = `.${name}[*]`
      else if (isObject(inner) && name === 'data') rows = '.data'
      if (rows !== '') break
    }
  }
  let posts = values.flatMap((value) => within(value, rows))
  for (const inner of ['post', 'status']) {
    if (posts.length > 0 && posts.every((post) => isObject((post as Record<string, unknown>)[inner]))) {
      rows += `.${inner}`
      posts = posts.map((post) => (post as Record<string, object>)[inner])
    }
  }
  const found = posts.slice(0, SAMPLES).map((post) => flat(post))
  const fields = [...new Set(found.flatMap((map) => [...map.keys()]))]
  return { kind, rows, fields, samples: found.map((map) => fields.map((field) => map.get(field) ?? '')) }
}

const isObject = (value: unknown): value is object =>
  value !== null && typeof value === 'object' && !Array.isArray(value)

function within(value: object, rows: string): object[] {
  if (rows === '') return isObject(value) ? [value] : []
  if (rows === '[*]') return Array.isArray(value) ? value.filter(isObject) : []
  const inner = (value as Record<string, unknown>)[rows.replace('[*]', '').slice(1)]
  return Array.isArray(inner) ? inner.filter(isObject) : isObject(inner) ? [inner] : []
}

/** Leaves of an object as path -> text; "[*]" stands for the members of a list. */
function flat(value: unknown, path = '', depth = 0, into = new Map<string, string>()): Map<string, string> {
  if (depth > 6 || into.size > 500) return into
  if (Array.isArray(value)) for (const entry of value.slice(0, 20)) flat(entry, `${path}[*]`, depth + 1, into)
  else if (isObject(value)) {
    for (const [key, entry] of Object.entries(value)) {
      // such a name cannot be told from a path
      if (!/["\\$.[\]*]/.test(key)) flat(entry, path === '' ? key : `${path}.${key}`, depth + 1, into)
    }
  } else if (path !== '' && value !== null)
    into.set(path, `${into.has(path) ? `${into.get(path)} ` : ''}${value}`)
  return into
}
