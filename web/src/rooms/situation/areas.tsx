import type { Situation } from '../../lib/api.ts'
import { useFormat } from '../../lib/format.ts'
import { Link } from '../../lib/router.tsx'
import { AreaMark } from '../../parts/area.tsx'
import { When } from '../../parts/when.tsx'
import { useText } from '../../text/index.ts'
import { text } from './text.ts'

/** The three areas side by side, each with its classes and how many findings are open in them. */
export function Areas({ areas }: { areas: Situation['areas'] }) {
  const t = useText(text)
  const f = useFormat()
  return (
    <section className="areas" aria-label={t.byArea}>
      {areas.map((area) => (
        <div key={area.id} className={`area-column area-${area.id}`}>
          <h2>
            <AreaMark area={area.id} />
            {area.open > 0 ? <Link href={`/findings?area=${area.id}`}>{area.name}</Link> : area.name}
            <span className="area-count">{f.number(area.open)}</span>
          </h2>
          <table className="rows plain">
            <caption className="vh">{area.name}</caption>
            <thead className="vh">
              <tr>
                <th scope="col">{t.cls}</th>
                <th scope="col">{t.last}</th>
                <th scope="col">{t.count}</th>
              </tr>
            </thead>
            <tbody>
              {area.classes.map((item) => (
                <tr key={item.id} className={item.count === 0 ? 'zero' : undefined}>
                  <th scope="row">
                    {item.count > 0 ? (
                      <Link href={`/findings?class=${item.id}`}>{item.name}</Link>
                    ) : (
                      item.name
                    )}
                  </th>
                  <td className="num quiet">
                    {item.latest && item.count > 0 ? <When iso={item.latest} form="day" /> : null}
                  </td>
                  <td className="num">{f.number(item.count)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ))}
    </section>
  )
}
