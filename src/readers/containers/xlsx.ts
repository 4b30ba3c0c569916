/** The sheets of an XLSX workbook as tables of tab-separated text, row by row. */
import { Readable } from 'node:stream'
import type { ContainerFile, Member } from './container.ts'
import { cleanName } from './container.ts'
import { elements, textOf, unescaped } from './xml.ts'
import type { ZipEntries } from './zip.ts'

/** Signs of shared texts that are kept; cells that point beyond are empty. */
const MOST_SHARED = 128 * 1024 * 1024
const MOST_COLUMNS = 2000

export async function* sheetsOf(entries: ZipEntries, file: ContainerFile): AsyncGenerator<Member> {
  const shared = await sharedTexts(entries, file)
  const titles = await sheetNames(entries)
  const sheets = entries
    .names()
    .filter((name) => /^xl\/worksheets\/[^/]+\.xml$/.test(name))
    .sort((a, b) => numberOf(a) - numberOf(b))
  for (const [at, name] of sheets.entries()) {
    const stream = await entries.open(name)
    if (!stream) continue
    const title = cleanName(titles[at] ?? name)
    yield { name: `${title}.tsv`, stream: Readable.from(rows(stream, shared), { objectMode: false }) }
  }
}

const numberOf = (name: string): number => Number(/(\d+)\.xml$/.exec(name)?.[1] ?? 0)

async function sheetNames(entries: ZipEntries): Promise<string[]> {
  const stream = await entries.open('xl/workbook.xml')
  const names: string[] = []
  if (stream) {
    for await (const element of elements(stream, 'sheet'))
      names.push(unescaped(/\sname="([^"]*)"/.exec(element)?.[1] ?? ''))
  }
  return names
}

async function sharedTexts(entries: ZipEntries, file: ContainerFile): Promise<string[]> {
  const stream = await entries.open('xl/sharedStrings.xml')
  const texts: string[] = []
  let signs = 0
  if (!stream) return texts
  for await (const element of elements(stream, 'si')) {
    const text = textOf(element, 't')
    signs += text.length + 16
    if (signs > MOST_SHARED) {
      file.problem('container-limit', 'xl/sharedStrings.xml', { what: 'bytes', limit: MOST_SHARED })
      stream.destroy()
      break
    }
    texts.push(text)
  }
  return texts
}

async function* rows(stream: Readable, shared: readonly string[]): AsyncGenerator<Buffer> {
  let lines = ''
  for await (const row of elements(stream, 'row')) {
    const cells: string[] = []
    let next = 0
    for (const m of row.matchAll(/<c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g)) {
      const column = columnOf(/\sr="([A-Z]{1,3})\d/.exec(m[1])?.[1]) ?? next
      next = column + 1
      if (column < MOST_COLUMNS) cells[column] = valueOf(m[1], m[2] ?? '', shared)
    }
    lines += `${Array.from(cells, (cell) => clean(cell ?? '')).join('\t')}\n`
    if (lines.length > 65_536) {
      yield Buffer.from(lines)
      lines = ''
    }
  }
  if (lines !== '') yield Buffer.from(lines)
}

/** "AB" -> 27 */
function columnOf(letters: string | undefined): number | null {
  if (letters === undefined) return null
  let n = 0
  for (let i = 0; i < letters.length; i++) n = n * 26 + letters.charCodeAt(i) - 64
  return n - 1
}

function valueOf(attributes: string, inside: string, shared: readonly string[]): string {
  const type = /\st="(\w+)"/.exec(attributes)?.[1]
  if (type === 'inlineStr') return textOf(inside, 't')
  const value = /<v(?:\s[^>]*)?>([^<]*)<\/v>/.exec(inside)?.[1] ?? ''
  if (type === 's') return shared[Number(value)] ?? ''
  // a number of sixteen digits may be written as 3.27104650493E15
  if (/^\d(?:\.\d+)?E\+?\d{1,2}$/i.test(value)) return BigInt(Math.round(Number(value))).toString()
  return unescaped(value)
}

const clean = (text: string): string => text.replace(/[\t\r\n]+/g, ' ')
