import type { Check, CheckRow } from '../../../../../src/model/atlas.ts'
import { useFormat } from '../../../lib/format.ts'
import { Copy } from '../../../parts/copy.tsx'
import { useText } from '../../../text/index.ts'
import { Interval } from '../parts/interval.tsx'
import { useFigures } from '../parts/figures.ts'
import { text } from '../text.ts'
import type { AtlasText } from '../text.ts'

/** The sentence first, then what it rests on: every data set and basis, with the quoted figure as a mark. */
export function Answer({ check }: { check: Check }) {
  const t = useText(text)
  const f = useFormat()
  if (!check.understood) {
    return (
      <section className="verdict" aria-labelledby="verdict">
        <h2 id="verdict">{t.verdict['not-understood']}</h2>
        <p>
          {check.sentence.split(check.hint)[0]}
          <code>{check.hint}</code>
        </p>
      </section>
    )
  }
  const counted = check.rows.filter((row) => row.agrees !== 'no-data')
  const silent = [...new Set(check.rows.map((row) => row.dataset))].filter(
    (set) => !counted.some((row) => row.dataset === set),
  )
  return (
    <>
      <section className="verdict" aria-labelledby="verdict">
        <h2 id="verdict">{t.verdict[check.verdict]}</h2>
        <p className="printable">
          <q>{check.sentence}</q> <Copy value={check.sentence} what={t.printable} />
        </p>
      </section>
      {counted.length > 0 && check.claim ? (
        <section aria-labelledby="bases">
          <h2 id="bases">{t.bases}</h2>
          <Bases rows={counted} quoted={check.claim.percent} />
          <p className="quiet">
            {t.agreeHint(
              check.claim.tolerance > 0 ? f.number(check.claim.tolerance, 3) : null,
              check.claim.range !== undefined,
            )}
          </p>
        </section>
      ) : null}
      {counted.length === 0 ? (
        <p>
          {t.fetchMore} <code>perisai sources sync eurepoc veris</code>
        </p>
      ) : null}
      {silent.length > 0 ? (
        <p className="quiet note">
          {t.agree['no-data']}: {silent.join(', ')}.
        </p>
      ) : null}
    </>
  )
}

function Bases({ rows, quoted }: { rows: readonly CheckRow[]; quoted: number }) {
  const t = useText(text)
  const f = useFormat()
  const figures = useFigures()
  const end = Math.max(quoted * 1.1, ...rows.map((row) => row.high ?? 0))
  return (
    <table className="rows bases">
      <caption className="vh">{t.bases}</caption>
      <thead>
        <tr>
          <th scope="col">{t.basis}</th>
          <th scope="col" className="col-bar roomy-only">
            <span className="vh">{t.interval}</span>
          </th>
          <th scope="col" className="num">
            {t.share}
          </th>
          <th scope="col" className="num roomy-only">
            {t.interval}
          </th>
          <th scope="col" className="num roomy-only">
            {t.count}
          </th>
          <th scope="col" className="num roomy-only">
            {t.outOf}
          </th>
          <th scope="col">{t.agrees}</th>
        </tr>
      </thead>
      {[...Map.groupBy(rows, (row) => row.dataset)].map(([dataset, own]) => (
        <tbody key={dataset}>
          <tr className="set-name">
            <th scope="rowgroup" colSpan={7}>
              {dataset}
            </th>
          </tr>
          {own.map((row) => (
            <tr key={`${row.unit} ${row.denominator} ${row.multi} ${row.reading}`} title={row.basis}>
              <th scope="row">{wordsOf(row, t)}</th>
              <td className="col-bar roomy-only">
                <Interval percent={row.percent!} low={row.low!} high={row.high!} end={end} mark={quoted} />
              </td>
              <td className="num">{figures.percent(row.percent)}</td>
              <td className="num roomy-only quiet">{figures.interval(row.low, row.high)}</td>
              <td className="num roomy-only quiet">{f.number(row.count)}</td>
              <td className="num roomy-only quiet">{f.number(row.of)}</td>
              <td className={`agree-${row.agrees}`}>{t.agree[row.agrees]}</td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  )
}

/** How one row was counted; the usual ways need no word. */
function wordsOf(row: CheckRow, t: AtlasText): string {
  const words = [t.units[row.unit], t.denominators[row.denominator].toLowerCase()]
  if (row.multi === 'fraction') words.push(t.multis.fraction.toLowerCase())
  if (row.reading === 'published') words.push(t.readings.published.toLowerCase())
  return words.join(', ')
}
