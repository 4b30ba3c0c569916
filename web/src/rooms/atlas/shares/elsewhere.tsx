import type { ShareTable } from '../../../../../src/model/atlas.ts'
import { useFormat } from '../../../lib/format.ts'
import { Basis } from '../../../parts/basis.tsx'
import { Link, usePlace, withQuery } from '../../../lib/router.tsx'
import { useText } from '../../../text/index.ts'
import { useFigures } from '../parts/figures.ts'
import { Scroll } from '../parts/scroll.tsx'
import { text } from '../text.ts'

const ROWS = 6

/** The same question put to every catalogue: how far they lie apart is what a single figure hides. */
export function Elsewhere({ own, tables }: { own: ShareTable; tables: readonly ShareTable[] }) {
  const t = useText(text)
  const f = useFormat()
  const figures = useFigures()
  const place = usePlace()
  const others = tables.filter(({ basis, rows }) => rows.length > 0 && basis.dataset !== own.basis.dataset)
  if (others.length === 0 || own.rows.length === 0) return null
  const all = [own, ...others]
  return (
    <section aria-labelledby="elsewhere">
      <h2 id="elsewhere">{t.elsewhere}</h2>
      <Scroll label={t.elsewhere}>
        <table className="rows fit">
          <caption className="vh">{t.elsewhere}</caption>
          <thead>
            <tr>
              <th scope="col">{t.dimension[own.basis.of as keyof typeof t.dimension]}</th>
              {all.map(({ basis }) => (
                <th scope="col" className="num" key={basis.dataset}>
                  <Link href={withQuery(place, { dataset: basis.dataset })}>{basis.dataset}</Link>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {own.rows.slice(0, ROWS).map((row) => (
              <tr key={row.value}>
                <th scope="row">{row.label}</th>
                {all.map(({ basis, rows }) => {
                  const same = rows.find(({ value }) => value === row.value)
                  return (
                    <td className="num" key={basis.dataset}>
                      {same?.percent == null ? (
                        <span className="quiet">{t.notThere}</span>
                      ) : (
                        <Basis
                          note={`${f.number(same.count)} / ${f.number(same.denominator)}; ${t.interval} ${figures.interval(same.low, same.high)} %. ${basis.text}.`}
                        >
                          {figures.percent(same.percent, 1)}
                        </Basis>
                      )}
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      <p className="quiet">{t.elsewhereHint}</p>
    </section>
  )
}
