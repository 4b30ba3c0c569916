import type { Dataset, ShareTable } from '../../../../../src/model/atlas.ts'
import { useFormat } from '../../../lib/format.ts'
import { Link, usePlace } from '../../../lib/router.tsx'
import { useText } from '../../../text/index.ts'
import { Download } from '../download/download.tsx'
import { drawYears } from '../download/drawings.ts'
import { Scroll } from '../parts/scroll.tsx'
import { text } from '../text.ts'
import { behind, sharesPath } from '../view.ts'
import { notesOf } from './ranking.tsx'

/** Units by year, a bar and its number each; years in between without any are shown as such. */
export function Years({ table, set }: { table: ShareTable; set: Dataset | undefined }) {
  const t = useText(text)
  const f = useFormat()
  const { query } = usePlace()
  const counts = new Map(table.rows.map((row) => [Number(row.value), row.count]))
  const known = [...counts.keys()]
  if (known.length === 0) return null
  const [first, last] = [Math.min(...known), Math.max(...known)]
  const years = Array.from({ length: last - first + 1 }, (_, i) => first + i)
  const most = Math.max(1, ...counts.values())
  const bars = years.map((year) => ({ year, count: counts.get(year) ?? 0 }))
  return (
    <section aria-labelledby="years">
      <h2 id="years">
        {t.timeline}, {first}–{last}
      </h2>
      <Scroll label={t.timeline}>
        <ol className="years">
          {bars.map(({ year, count }) => (
            <li key={year}>
              {count === 0 ? (
                <span className="year-empty">
                  <span className="vh">{year}: 0</span>
                </span>
              ) : (
                <Link
                  href={behind(query, table.basis.dataset, { year: String(year) })}
                  aria-label={t.yearLabel(String(year), count, f)}
                  title={t.yearLabel(String(year), count, f)}
                >
                  <span className="year-number">{f.compact(count)}</span>
                  <span className="year-bar" style={{ blockSize: `${((100 * count) / most).toFixed(2)}%` }} />
                </Link>
              )}
              <span className="year-name" aria-hidden="true">
                ’{String(year).slice(2)}
              </span>
            </li>
          ))}
        </ol>
      </Scroll>
      <p className="quiet">
        {table.basis.unknown > 0 ? `${t.noYear(table.basis.unknown, f)} ` : null}
        {t.basis}: {table.basis.text}.
      </p>
      <Download
        what={t.timeline}
        name={`perisai-year-${table.basis.dataset}`}
        csv={sharesPath(query, { of: 'year', dataset: table.basis.dataset, csv: true })}
        picture={(colours) => ({
          ...drawYears(bars, (n) => f.compact(n), colours),
          title: `${t.timeline}, ${first}–${last}`,
          notes: notesOf(table.basis.text, set, t.basis, t.citation, t.madeBy),
        })}
      />
    </section>
  )
}
