import type { Finding } from '../../lib/api.ts'
import { useFormat } from '../../lib/format.ts'
import type { Format } from '../../lib/format.ts'
import { useText } from '../../text/index.ts'
import { text } from './details.text.ts'

type Row = Readonly<Record<string, unknown>>

/** What a recogniser says beyond the common fields, as it stands: single values, then small tables. */
export function Details({ finding }: { finding: Finding }) {
  const t = useText(text)
  const f = useFormat()
  const entries = Object.entries(finding.detail ?? {}).filter(([, value]) => !isEmpty(value))
  if (entries.length === 0) return null
  const single = entries.filter(([, value]) => !isRow(value) && !isRows(value))
  const rows = entries.filter((entry): entry is [string, readonly Row[]] => isRows(entry[1]))
  const groups = entries.filter((entry): entry is [string, Row] => isRow(entry[1]))
  return (
    <section aria-labelledby="details">
      <h2 id="details">{t.title}</h2>
      {single.length > 0 ? <Facts row={Object.fromEntries(single)} /> : null}
      {rows.length + groups.length > 0 ? (
        <div className="detail-tables">
          {rows.map(([key, value]) => (
            <Table key={key} caption={nameOf(key, t)} rows={value} />
          ))}
          {groups.map(([key, value]) => (
            <table className="rows" key={key}>
              <caption>{nameOf(key, t)}</caption>
              <tbody>
                {Object.entries(value).map(([name, one]) => (
                  <tr key={name}>
                    <th scope="row">{nameOf(name, t)}</th>
                    <td className={typeof one === 'number' ? 'num' : 'break'}>
                      <bdi>{shown(name, one, f, t.values)}</bdi>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          ))}
        </div>
      ) : null}
    </section>
  )
}

function Facts({ row }: { row: Row }) {
  const t = useText(text)
  const f = useFormat()
  return (
    <dl className="facts">
      {Object.entries(row).map(([key, value]) => (
        <div key={key} className="fact">
          <dt>{nameOf(key, t)}</dt>
          <dd className="break">{shown(key, value, f, t.values)}</dd>
        </div>
      ))}
    </dl>
  )
}

function Table({ caption, rows }: { caption: string; rows: readonly Row[] }) {
  const t = useText(text)
  const f = useFormat()
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))].filter((key) =>
    rows.some((row) => !isEmpty(row[key]) && key !== 'id'),
  )
  const isNumber = (key: string) => rows.every((row) => typeof row[key] === 'number')
  const wide = isWide(rows, columns)
  // an address that is broken anywhere is none to be read
  const isShort = (key: string) => rows.every((row) => String(row[key] ?? '').length <= SHORT)
  const table = (
    <table className="rows">
      <caption>{caption}</caption>
      <thead>
        <tr>
          {columns.map((key) => (
            <th key={key} scope="col" className={isNumber(key) ? 'num' : undefined}>
              {nameOf(key, t)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) => (
          <tr key={at}>
            {columns.map((key) => (
              <td key={key} className={isNumber(key) ? 'num' : wide && isShort(key) ? 'nowrap' : 'break'}>
                <bdi>{shown(key, row[key], f, t.values)}</bdi>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
  if (!wide) return table
  // wider than a phone: it scrolls by itself, with the keyboard as well
  return (
    <div className="detail-wide" role="region" aria-label={caption} tabIndex={0}>
      {table}
    </div>
  )
}

const SHORT = 40

/** Long texts, and many columns, want the whole width. */
const isWide = (rows: readonly Row[], columns: readonly string[]): boolean =>
  columns.length > 3 || rows.some((row) => Object.values(row).some((one) => String(one).length > SHORT))

const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isRows = (value: unknown): value is readonly Row[] => Array.isArray(value) && value.some(isRow)
const isEmpty = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  value === '' ||
  (typeof value === 'object' && Object.keys(value).length === 0)

const nameOf = (key: string, t: (typeof text)['id']): string =>
  Object.hasOwn(t.keys, key) ? t.keys[key] : key.replaceAll('_', ' ')

const INSTANT = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/
/** numbers that name something and are not counted */
const NAMES = new Set(['port', 'status'])

function shown(key: string, value: unknown, f: Format, words: (typeof text)['id']['values']): string {
  if (value === null || value === undefined) return '–'
  if (typeof value === 'number') {
    if (NAMES.has(key)) return String(value)
    if (key === 'share' || key === 'single_packet_sources') return f.percent(value)
    return f.number(value)
  }
  if (typeof value === 'string') {
    if (key === 'tlp') return `TLP:${value.toUpperCase()}`
    if (INSTANT.test(value)) return f.instant(value)
    const named = Object.hasOwn(words, key) ? words[key] : {}
    return Object.hasOwn(named, value) ? named[value] : value
  }
  if (typeof value === 'boolean') return value ? '✓' : '–'
  if (key === 'amplification_factor' && Array.isArray(value)) {
    return `${value.map((n) => f.number(Number(n))).join('–')}×`
  }
  if (Array.isArray(value)) return value.map((one) => shown(key, one, f, words)).join(', ')
  return Object.entries(value)
    .map(([name, one]) => `${name}: ${shown(name, one, f, words)}`)
    .join(', ')
}
