/** One line of each format: the names in it go to `rows`; the answer is why it is bad, or null. */
import { hostPart, isHostName } from './host.ts'
import type { NameRows } from './rows.ts'

export interface Line {
  readonly b: Uint8Array
  /** without white space at both ends */
  readonly start: number
  readonly end: number
  readonly record: number
  /** the first character of the line was white space */
  readonly indented: boolean
  /** what the splitter said of the block */
  readonly context: unknown
}

export type ReadLine = (line: Line, rows: NameRows) => string | null

const NO_NAME = 'no host name'
const latin1 = ({ b, start, end }: Line): string =>
  Buffer.from(b.buffer, b.byteOffset + start, end - start).toString('latin1')
const isSpace = (c: number): boolean => c === 32 || c === 9

function wordEnd(b: Uint8Array, from: number, end: number): number {
  while (from < end && !isSpace(b[from])) from++
  return from
}

/** "name", an address of a page, "rank,name", "||name^"; a remark may follow. */
const list: ReadLine = ({ b, start, end, record }, rows) => {
  let from = start
  let to = wordEnd(b, from, end)
  if (b[from] === 124 && b[from + 1] === 124) {
    from += 2
    if (b[to - 1] === 94) to--
  }
  let at = from
  while (at < to && b[at] >= 48 && b[at] <= 57) at++
  if (at > from && b[at] === 44) from = at + 1
  // only within the word: looked for in the whole block, a list without commas costs its square
  for (let i = from; i < to; i++) if (b[i] === 44) to = i
  const [first, last] = hostPart(b, from, to)
  return rows.put(b, first, last, NaN, record) ? null : NO_NAME
}

/** "address name name ... # remark"; names without a dot are the machine's own and are passed over. */
const hosts: ReadLine = ({ b, start, end, record }, rows) => {
  let at = wordEnd(b, start, end)
  if (!isAddress(b, start, at)) return 'no address'
  while (at < end) {
    while (at < end && isSpace(b[at])) at++
    if (b[at] === 35) break
    const to = wordEnd(b, at, end)
    rows.put(b, at, to, NaN, record)
    at = to
  }
  return null
}

function isAddress(b: Uint8Array, start: number, end: number): boolean {
  let marks = 0
  for (let i = start; i < end; i++) {
    const c = b[i]
    if (c === 46 || c === 58) marks++
    else if (!(c >= 48 && c <= 57) && !(c >= 97 && c <= 102) && !(c >= 65 && c <= 70) && c !== 37)
      return false
  }
  return marks >= 2
}

/** RFC 1035 master file: the owner of each record. Lines that go on with the one before have none of their own. */
const zone: ReadLine = (line, rows) => {
  const { b, start, end, record, indented, context } = line
  if (indented || b[start] === 36 || b[start] === 59 || b[start] === 41) return null
  const to = wordEnd(b, start, end)
  const origin = typeof context === 'string' ? context : ''
  if (b[to - 1] === 46) return rows.put(b, start, to, NaN, record) ? null : to - start > 3 ? NO_NAME : null
  const owner = Buffer.from(b.buffer, b.byteOffset + start, to - start).toString()
  const name = owner === '@' ? origin : `${owner}.${origin}`
  if (origin === '') return rows.put(b, start, to, NaN, record) ? null : 'no origin for this name'
  return rows.text(name, NaN, record) || !name.slice(0, -1).includes('.') ? null : NO_NAME
}

const queries = [
  /\bquery\[[A-Za-z0-9=]+\] (\S+) from /,
  /\bquery: (\S+) IN [A-Z0-9]+/,
  /\binfo: \S+ (\S+) [A-Z0-9]+ IN\b/,
]

/** dnsmasq, BIND and Unbound; lines that are no questions are passed over. */
const resolver: ReadLine = (line, rows) => {
  const text = latin1(line)
  if (text.length > 4000) return 'longer than any question'
  for (const query of queries) {
    const m = query.exec(text)
    if (!m) continue
    const at = line.start + m.index + m[0].indexOf(m[1], m[0].indexOf(' '))
    // single labels and addresses are asked for too
    if (isHostName(line.b, at, at + m[1].length)) {
      rows.put(line.b, at, at + m[1].length, timeOf(text), line.record)
    }
    return null
  }
  return null
}

/** BIND's "17-Nov-2026 12:00:00.123", Unbound's "[1790000000]", RFC 3339; local times are taken as UTC. */
function timeOf(text: string): number {
  const seconds = /^\[(\d{9,10})\]/.exec(text)
  if (seconds) return Number(seconds[1])
  const bind = /^(\d\d)-([A-Z][a-z]{2})-(\d{4}) (\d\d:\d\d:\d\d(?:\.\d{1,3})?)/.exec(text)
  if (bind) return Date.parse(`${bind[1]} ${bind[2]} ${bind[3]} ${bind[4]} UTC`) / 1000
  const iso = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)/.exec(text)
  return iso ? Date.parse(iso[0]) / 1000 : NaN
}

/** Certificates as JSON objects of crt.sh, Cert Spotter and certstream; the list around them may be on the same line. */
const certificateJson: ReadLine = (line, rows) => {
  const { b, start, end, record } = line
  const text = Buffer.from(b.buffer, b.byteOffset + start, end - start)
    .toString()
    .replace(/^[[,\s]+/, '')
    .replace(/(?<=\})[\],\s]+$/, '')
  if (/^[\],\s]*$/.test(text)) return null
  let values: unknown[]
  try {
    // crt.sh sends the whole list as one line
    values = JSON.parse(`[${text}]`) as unknown[]
  } catch {
    return 'not valid JSON'
  }
  let reason: string | null = NO_NAME
  for (const value of values) reason = certificate(value, rows, record) === null ? null : reason
  return reason
}

function certificate(value: unknown, rows: NameRows, record: number): string | null {
  const entry = value as Record<string, unknown> | null
  if (typeof entry !== 'object' || entry === null) return 'no certificate'
  const stamp = entry.entry_timestamp ?? entry.not_before
  const parsed =
    typeof stamp === 'string' ? Date.parse(/[zZ]|[+-]\d\d:\d\d$/.test(stamp) ? stamp : `${stamp}Z`) : NaN
  let any = false
  for (const name of namesOf(entry)) any = rows.text(name, parsed / 1000, record) || any
  return any ? null : NO_NAME
}

function namesOf(entry: Record<string, unknown>): Set<string> {
  const names = new Set<string>()
  const take = (value: unknown): void => {
    if (typeof value === 'string') for (const part of value.split(/\s+/)) if (part !== '') names.add(part)
    if (Array.isArray(value))
      for (const part of value.slice(0, 1000)) if (typeof part === 'string') names.add(part)
  }
  take(entry.common_name)
  take(entry.name_value)
  take(entry.dns_names)
  take((entry as { data?: { leaf_cert?: { all_domains?: unknown } } }).data?.leaf_cert?.all_domains)
  return names
}

/** Certificates as CSV: the names in all fields of a line, which a quoted field may span. */
const certificateCsv: ReadLine = (line, rows) => {
  const text = Buffer.from(line.b.buffer, line.b.byteOffset + line.start, line.end - line.start).toString()
  if (/(?:^|[",;\t])(?:name_value|common_name)(?:$|[",;\t])/i.test(text)) return null
  const stamp = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?/.exec(text)
  const time = stamp ? Date.parse(`${stamp[0]}Z`) / 1000 : NaN
  const names = new Set<string>()
  for (const part of text.split(/[\s",;]+/)) if (part !== '' && !part.includes('=')) names.add(part)
  for (const name of names) rows.text(name, time, line.record)
  return null
}

export const formats: Readonly<Record<string, ReadLine>> = {
  'name-list': list,
  hosts,
  zone,
  'dns-query-log': resolver,
  'certificates-json': certificateJson,
  'certificates-csv': certificateCsv,
}
