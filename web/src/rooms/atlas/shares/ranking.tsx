import type { Dataset, ShareRow, ShareTable } from '../../../../../src/model/atlas.ts'
import { useFormat } from '../../../lib/format.ts'
import type { Format } from '../../../lib/format.ts'
import { Link, usePlace, withQuery } from '../../../lib/router.tsx'
import { useText } from '../../../text/index.ts'
import { drawBars } from '../download/drawings.ts'
import { Download } from '../download/download.tsx'
import { BasisNote, MissingNote } from '../parts/basis-note.tsx'
import { figuresOf, useFigures } from '../parts/figures.ts'
import { Interval } from '../parts/interval.tsx'
import { text } from '../text.ts'
import { behind, sharesPath } from '../view.ts'
import type { View } from '../view.ts'

const SHOWN = 12

interface Props {
  table: ShareTable
  set: Dataset | undefined
  view: View
  /** the row that a person looks at, for the map beside */
  onLook(value: string | null): void
}

/** Shares from the largest, each with its interval as a length and in numbers, and the basis of all of them. */
export function Ranking({ table, set, view, onLook }: Props) {
  const t = useText(text)
  const f = useFormat()
  const figures = useFigures()
  const place = usePlace()
  const { basis } = table
  const rows = view.all ? table.rows : table.rows.slice(0, SHOWN)
  const end = Math.max(1e-9, ...rows.map((row) => row.high ?? 0))
  const title = `${t.ranking}: ${t.dimension[view.of]}`
  if (table.rows.length === 0) return <p>{t.noRows}</p>
  return (
    <section className="ranking" aria-labelledby="ranking">
      <h2 id="ranking">{t.dimension[view.of]}</h2>
      <table className="rows">
        <caption className="vh">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{t.dimension[view.of]}</th>
            <th scope="col" className="col-bar">
              <span className="vh">{t.interval}</span>
            </th>
            <th scope="col" className="num">
              {t.share}
            </th>
            <th scope="col" className="num roomy-only">
              {t.interval}
            </th>
            <th scope="col" className="num">
              {t.count}
            </th>
            <th scope="col" className="num roomy-only">
              {t.outOf}
            </th>
          </tr>
        </thead>
        <tbody onPointerLeave={() => onLook(null)}>
          {rows.map((row) => (
            <tr key={row.value} onPointerEnter={() => onLook(row.value)}>
              <th scope="row">
                <Link
                  href={behind(place.query, basis.dataset, { [view.of]: row.value })}
                  data-row
                  onFocus={() => onLook(row.value)}
                  onBlur={() => onLook(null)}
                >
                  {row.label}
                </Link>
              </th>
              <td className="col-bar">
                {row.percent === null ? null : (
                  <Interval percent={row.percent} low={row.low!} high={row.high!} end={end} />
                )}
              </td>
              <td className="num">{figures.percent(row.percent)}</td>
              <td className="num roomy-only quiet">{figures.interval(row.low, row.high)}</td>
              <td className="num">{f.number(row.count)}</td>
              <td className="num roomy-only quiet">{f.number(row.denominator)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="under">
        {table.rows.length > SHOWN ? (
          <Link href={withQuery(place, { rows: view.all ? null : 'all' })}>
            {view.all ? t.fewerRows : t.allRows(table.rows.length, f)}
          </Link>
        ) : null}
        {view.all && table.more > 0 ? <span className="quiet">{t.moreRows(table.more, f)}</span> : null}
      </p>
      <MissingNote basis={basis} />
      {basis.overlapping ? <p className="quiet">{t.overlap}</p> : null}
      <BasisNote basis={basis} set={set} />
      <Download
        what={title}
        name={`perisai-${view.of}-${basis.dataset}`}
        csv={sharesPath(place.query, { of: view.of, dataset: basis.dataset, limit: 1000, csv: true })}
        picture={(colours) => ({
          ...drawBars(
            rows.flatMap((row) => barOf(row, f)),
            colours,
          ),
          title: `${t.share}: ${t.dimension[view.of]}`,
          notes: notesOf(basis.text, set, t.basis, t.citation, t.madeBy),
        })}
      />
    </section>
  )
}

/** What goes along with every picture. */
export function notesOf(
  basis: string,
  set: Dataset | undefined,
  basisWord: string,
  citationWord: string,
  madeBy: string,
  ...more: readonly string[]
): string[] {
  const cited = set ? `${citationWord}: ${set.citation} (${set.release}).` : ''
  return [`${basisWord}: ${basis}.`, ...more, cited, `${madeBy}.`]
}

function barOf(row: ShareRow, f: Format) {
  const { percent, low, high } = row
  if (percent === null || low === null || high === null) return []
  const figures = figuresOf(f)
  const says = `${figures.percent(percent)} (${figures.interval(low, high)}), ${f.number(row.count)} / ${f.number(row.denominator)}`
  return [{ label: row.label, percent, low, high, says }]
}
