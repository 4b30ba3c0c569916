import type { Finding } from '../../../lib/api.ts'
import { useFormat } from '../../../lib/format.ts'
import { useTaxonomy } from '../../../lib/taxonomy.ts'
import { useText } from '../../../text/index.ts'
import { text } from './text.ts'
import './leak.css'

interface Kind {
  kind: string
  law: string
  values: number
  distinct: number
  distinct_is_estimate: boolean
  form: string
  samples: readonly string[]
}

interface Column {
  index: number
  name: string
  kind: string
  law: string
  share: number
  matches: number
  filled: number
  distinct: number
  form: string
  samples: readonly string[]
}

interface Table {
  path: string
  table: string
  rows: number
  persons: number
  columns: readonly Column[]
}

/** What a leak holds: kinds with what the law calls them, then each table by its columns. */
export default function LeakPart({ finding }: { finding: Finding }) {
  const t = useText(text)
  const f = useFormat()
  const { kindName: named } = useTaxonomy()
  const detail = finding.detail as { kinds?: Kind[]; tables?: Table[]; severity?: string } | undefined
  const kinds = detail?.kinds ?? []
  const tables = detail?.tables ?? []
  return (
    <>
      <section aria-labelledby="kinds">
        <h2 id="kinds">{t.kinds}</h2>
        {detail?.severity ? (
          <p>
            {t.severity}: <strong>{t.severities[detail.severity] ?? detail.severity}</strong>
          </p>
        ) : null}
        <p className="reading-text quiet">{t.kindsHint}</p>
        <div className="leak-wide" role="group" aria-labelledby="kinds" tabIndex={0}>
          <table className="rows">
            <thead>
              <tr>
                <th scope="col">{t.kind}</th>
                <th scope="col">{t.law}</th>
                <th scope="col" className="num">
                  {t.values}
                </th>
                <th scope="col" className="num">
                  {t.distinct}
                </th>
                <th scope="col">{t.form}</th>
                <th scope="col">{t.samples}</th>
              </tr>
            </thead>
            <tbody>
              {kinds.map((one) => (
                <tr key={one.kind}>
                  <th scope="row">{named(one.kind)}</th>
                  <td data-label={t.law}>{t.laws[one.law] ?? one.law}</td>
                  <td className="num" data-label={t.values}>
                    {f.number(one.values)}
                  </td>
                  <td className="num" data-label={t.distinct}>
                    {one.distinct_is_estimate ? `${t.about} ` : ''}
                    {f.number(one.distinct)}
                  </td>
                  <td data-label={t.form}>{t.forms[one.form] ?? one.form}</td>
                  <td className="mono" data-label={t.samples}>
                    <bdi>{one.samples[0] ?? '–'}</bdi>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        <p className="reading-text">{t.duty}</p>
      </section>
      {tables.length > 0 ? (
        <section aria-labelledby="columns">
          <h2 id="columns">{t.columns}</h2>
          {tables.map((table) => (
            <ColumnTable key={`${table.path} ${table.table}`} table={table} />
          ))}
        </section>
      ) : null}
    </>
  )
}

function ColumnTable({ table }: { table: Table }) {
  const t = useText(text)
  const f = useFormat()
  const { kindName: named } = useTaxonomy()
  const title = table.table === '' ? table.path : `${table.path} · ${t.table} ${table.table}`
  return (
    <div className="leak-wide" role="region" aria-label={title} tabIndex={0}>
      <table className="rows">
        <caption>
          <bdi className="break">{title}</bdi>
          <span className="quiet second-line">{t.rows(f.number(table.rows), f.number(table.persons))}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">{t.column}</th>
            <th scope="col">{t.kind}</th>
            <th scope="col">{t.share}</th>
            <th scope="col" className="num">
              {t.distinct}
            </th>
            <th scope="col">{t.form}</th>
            <th scope="col">{t.samples}</th>
          </tr>
        </thead>
        <tbody>
          {table.columns.map((one) => (
            <tr key={one.index}>
              <th scope="row">
                {one.index}. <bdi>{one.name || t.unnamed}</bdi>
              </th>
              <td className={one.law === 'specific' ? 'leak-specific' : undefined} data-label={t.kind}>
                {named(one.kind)}
              </td>
              <td data-label={t.share}>
                <meter min={0} max={1} value={one.share} aria-hidden="true" /> {f.percent(one.share)}
                <span className="quiet second-line">{t.of(f.number(one.matches), f.number(one.filled))}</span>
              </td>
              <td className="num" data-label={t.distinct}>
                {f.number(one.distinct)}
              </td>
              <td data-label={t.form}>{t.forms[one.form] ?? one.form}</td>
              <td className="mono" data-label={t.samples}>
                <bdi>{one.samples[0] ?? '–'}</bdi>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
