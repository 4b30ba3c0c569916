/**
 * Tables of indicators: type,value and, where there are such columns, source, first_seen, tlp, confidence, threat. The
 * header row is recognised by its names, also where a feed writes it as a comment, and where columns are named after
 * what they hold (dst_ip, url, sha256_hash) instead; without one the first two columns are type and value, or the only
 * one is values whose kind shows. A bad row is listed with its line and costs the rest nothing.
 */
import { uuid5 } from '../../model/ids.ts'
import type { Gathered } from '../indicator.ts'
import { instant } from '../misp/event.ts'
import { Issues, shown } from '../misp/issue.ts'
import { guessType, isKnownType, MAX_VALUE, otherLanguages, patternOf } from '../misp/pattern.ts'
import { tlpLevel } from '../misp/tags.ts'
import { rowsOf, separatorOf } from './parse.ts'
import type { Row } from './parse.ts'

/** Rows of one table that are read. */
export const MAX_ROWS = 2_000_000

export interface TableReading {
  readonly indicators: readonly Gathered[]
  readonly rows: number
  /** rows of types that no STIX pattern can look for, by type */
  readonly unsupported: ReadonlyMap<string, number>
  readonly otherLanguages: ReadonlyMap<string, number>
  /** rows that say of themselves that they are not for detection (to_ids) */
  readonly notForDetection: number
  readonly issues: Issues
}

type Column =
  | 'type'
  | 'value'
  | 'source'
  | 'first_seen'
  | 'tlp'
  | 'confidence'
  | 'threat'
  | 'to_ids'
  | 'valid_until'

/** Names under which feeds give a column. */
const names = new Map<string, Column>(
  Object.entries({
    type: ['type', 'ioc_type', 'indicator_type', 'kind', 'jenis'],
    value: ['value', 'ioc', 'ioc_value', 'indicator', 'indicator_value', 'observable', 'nilai'],
    source: ['source', 'provider', 'reporter', 'feed', 'sumber'],
    first_seen: [
      'first_seen',
      'first_seen_utc',
      'firstseen',
      'date',
      'date_added',
      'dateadded',
      'timestamp',
      'created',
    ],
    tlp: ['tlp', 'marking'],
    confidence: ['confidence', 'confidence_level', 'keyakinan'],
    threat: ['threat', 'malware', 'malware_printable', 'malware_family', 'campaign', 'actor', 'ancaman'],
    to_ids: ['to_ids'],
    valid_until: ['valid_until', 'expires', 'expiration', 'expiry'],
  }).flatMap(([column, list]) => list.map((name): [string, Column] => [name, column as Column])),
)

/** Names of types beside MISP's own: those of STIX, of abuse.ch and of common usage. */
const types = new Map<string, string>(
  Object.entries({
    ip: 'ip-dst',
    ipv4: 'ip-dst',
    ipv6: 'ip-dst',
    'ip address': 'ip-dst',
    'ipv4-addr': 'ip-dst',
    'ipv6-addr': 'ip-dst',
    cidr: 'ip-dst',
    'ip:port': 'ip-dst|port',
    'domain-name': 'domain',
    fqdn: 'domain',
    host: 'hostname',
    uri: 'url',
    'email-addr': 'email',
    hash: '',
    md5_hash: 'md5',
    'file-md5': 'md5',
    sha1_hash: 'sha1',
    'sha-1': 'sha1',
    'file-sha1': 'sha1',
    sha256_hash: 'sha256',
    'sha-256': 'sha256',
    'file-sha256': 'sha256',
    'sha-512': 'sha512',
    asn: 'AS',
    as: 'AS',
    useragent: 'user-agent',
    'user agent': 'user-agent',
    'registry key': 'regkey',
  }),
)

/** Names of columns that say themselves of which type their values are. */
const typed = new Map<string, string>(
  Object.entries({
    'ip-dst': ['dst_ip', 'dstip', 'ip', 'ip_address', 'ipaddress', 'ipv4', 'ipv6', 'ip_dst', 'alamat_ip'],
    domain: ['domain', 'domain_name', 'fqdn'],
    hostname: ['hostname', 'host'],
    url: ['url', 'uri'],
    md5: ['md5', 'md5_hash'],
    sha1: ['sha1', 'sha1_hash'],
    sha256: ['sha256', 'sha256_hash'],
    sha512: ['sha512', 'sha512_hash'],
    'ja3-fingerprint-md5': ['ja3_md5'],
  }).flatMap(([type, list]) => list.map((name): [string, string] => [name, type])),
)

interface Columns {
  readonly at: ReadonlyMap<Column, number>
  /** columns of values; `type` where the column's name tells it */
  readonly values: readonly { readonly name: string; readonly index: number; readonly type?: string }[]
}

/** `feed` names the source where a row does not; `now` (RFC 3339) dates rows without a time. */
export function readTable(text: string, feed: string, now: string): TableReading {
  const reader = new Reader(feed, now)
  reader.read(text.replace(/^\ufeff/, ''))
  return reader
}

class Reader implements TableReading {
  readonly issues = new Issues()
  readonly indicators: Gathered[] = []
  readonly unsupported = new Map<string, number>()
  readonly otherLanguages = new Map<string, number>()
  rows = 0
  notForDetection = 0
  private columns: Columns | undefined
  private readonly feed: string
  private readonly now: string

  constructor(feed: string, now: string) {
    this.feed = feed
    this.now = now
  }

  read(text: string): void {
    const first = text.split('\n', 200).find((line) => line.trim() !== '' && !line.startsWith('#')) ?? ''
    for (const row of rowsOf(text, separatorOf(first))) {
      if (this.rows >= MAX_ROWS) return this.issues.error('too-many', `row ${row.line}`, { limit: MAX_ROWS })
      if (row.cells.every((cell) => cell.trim() === '')) continue
      if (/^\s*#/.test(row.cells[0])) {
        // feeds of abuse.ch write their header as the last comment
        this.columns ??= columnsOf(
          row.cells.map((cell, i) => (i === 0 ? cell.replace(/^\s*#\s*"?|"$/g, '') : cell)),
        )
        continue
      }
      if (!this.columns) {
        const header = columnsOf(row.cells)
        this.columns = header ?? guessColumns(row.cells)
        if (!this.columns) return this.issues.error('no-columns', `row ${row.line}`)
        if (header) continue
      }
      this.rows++
      this.row(row, this.columns)
    }
    if (this.rows === 0 && !this.columns) this.issues.error('no-columns', 'row 1')
  }

  private row({ line, cells, closed }: Row, columns: Columns): void {
    const at = (column: string) => `row ${line} ${column}`
    if (!closed) return this.issues.error('quote', `row ${line}`)
    const cell = (column: Column): string => {
      const index = columns.at.get(column)
      return index === undefined ? '' : (cells[index] ?? '').trim()
    }
    if (/^(?:0|false|no)$/i.test(cell('to_ids'))) {
      this.notForDetection++
      return
    }
    const given = columns.values.filter(({ index }) => (cells[index] ?? '').trim() !== '')
    if (given.length === 0) return this.issues.error('missing', at(columns.values[0].name))
    for (const { name, index, type } of given) this.value(cells[index].trim(), type, name, cell, at)
  }

  private value(
    given: string,
    columnType: string | undefined,
    column: string,
    cell: (column: Column) => string,
    at: (column: string) => string,
  ): void {
    if (given.length > MAX_VALUE) return this.issues.error('too-long', at(column), { limit: MAX_VALUE })
    const value = refang(given)
    const type = columnType ?? typeOf(cell('type'), value)
    if (type === null) {
      return this.issues.error('value', at(column), { value: shown(given), type: 'indicator' })
    }
    if (otherLanguages.has(type)) return count(this.otherLanguages, type)
    const made = patternOf(type, value)
    if (made === 'unsupported') {
      if (isKnownName(type)) count(this.unsupported, type.slice(0, 80))
      else this.issues.error('unknown', at('type'), { type: shown(type) })
      return
    }
    if (made === 'bad-value') return this.issues.error('value', at(column), { value: shown(given), type })
    this.keep(made.pattern, type, value, cell, at)
  }

  private keep(
    pattern: string,
    type: string,
    value: string,
    cell: (column: Column) => string,
    at: (column: string) => string,
  ): void {
    const { issues } = this
    const time = (column: 'first_seen' | 'valid_until'): string | null => {
      const text = cell(column)
      const found = instant(text)
      if (text !== '' && found === null) issues.warning('time', at(column), { value: shown(text) })
      return found
    }
    const first = time('first_seen')
    const tlp = cell('tlp')
    const level = tlpLevel(tlp)
    if (tlp !== '' && level === null) issues.warning('tlp', at('tlp'), { value: shown(tlp) })
    const source = cell('source').slice(0, 200) || this.feed
    this.indicators.push({
      revoked: false,
      undated: first === null,
      indicator: {
        id: `indicator--${uuid5(`csv:${source}:${type}:${value}`)}`,
        name: value.slice(0, 200),
        pattern,
        patternVersion: '2.1',
        source,
        threat: cell('threat').slice(0, 200),
        validFrom: first ?? this.now,
        validUntil: time('valid_until'),
        modified: first ?? this.now,
        confidence: confidenceOf(cell('confidence'), issues, at('confidence')),
        // what is marked with a word that is no level must not go further than it may
        tlp: level ?? (tlp === '' ? null : 'red'),
      },
    })
  }
}

function confidenceOf(text: string, issues: Issues, path: string): number | null {
  if (text === '') return null
  const number = Number(text.replace(/%$/, ''))
  if (Number.isFinite(number) && number >= 0 && number <= 100) return Math.round(number)
  const word = { low: 15, medium: 50, med: 50, moderate: 50, high: 85 }[text.toLowerCase()]
  if (word === undefined) issues.warning('confidence', path, { value: shown(text) })
  return word ?? null
}

/** hxxp and bracketed dots as people write them so that nobody clicks by mistake. */
function refang(value: string): string {
  return value
    .replace(/^h(?:xx|XX)p(s?):\/\//i, 'http$1://')
    .replace(/\[\.\]|\(\.\)|\[dot\]/gi, '.')
    .replace(/\[:\]/g, ':')
    .replace(/\[@\]|\[at\]/gi, '@')
    .replace(/\[:\/\/\]/g, '://')
}

/** MISP's name of a type; guessed from the value where it is not given; null where that cannot be done. */
function typeOf(given: string, value: string): string | null {
  const lower = given.toLowerCase()
  const name = types.get(lower) ?? (isKnownType(given) ? given : lower)
  return name === '' ? guessType(value) : name
}

/** A type that MISP has but no pattern can look for. */
function isKnownName(type: string): boolean {
  return /^(?:filename\|)?[a-z][a-z0-9|_-]{1,60}$/.test(type)
}

/** Where the named columns are; undefined where no cell names a column of values. */
function columnsOf(cells: readonly string[]): Columns | undefined {
  const found = new Map<Column, number>()
  const values: { name: string; index: number; type: string }[] = []
  for (const [index, cell] of cells.entries()) {
    const name = cell.trim().replace(/^"|"$/g, '').toLowerCase().replaceAll(' ', '_')
    const column = names.get(name)
    const type = typed.get(name)
    if (column && !found.has(column)) found.set(column, index)
    else if (type) values.push({ name, index, type })
  }
  const value = found.get('value')
  if (value !== undefined) return columnsAt(found, value)
  // a row that holds a value is data, whatever its other cells say
  const isData = cells.some((cell) => guessType(refang(cell.trim())) !== null)
  return values.length > 0 && !isData ? { at: found, values } : undefined
}

function columnsAt(at: ReadonlyMap<Column, number>, value: number): Columns {
  return { at, values: [{ name: 'value', index: value }] }
}

/** Without a header: type,value[,source,first_seen,tlp,confidence], or values alone. */
function guessColumns(cells: readonly string[]): Columns | undefined {
  const [first, second] = cells.map((cell) => cell.trim())
  if (
    second !== undefined &&
    typeOf(first, second) !== null &&
    patternOf(typeOf(first, second)!, refang(second)) !== 'unsupported'
  ) {
    const order: Column[] = ['type', 'value', 'source', 'first_seen', 'tlp', 'confidence']
    return columnsAt(new Map(order.map((column, i) => [column, i])), 1)
  }
  return guessType(refang(first)) === null ? undefined : columnsAt(new Map(), 0)
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}
