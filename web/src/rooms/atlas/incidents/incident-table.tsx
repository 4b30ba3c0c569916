import type { IncidentRow } from '../../../../../src/model/atlas.ts'
import { useFormat } from '../../../lib/format.ts'
import { Link } from '../../../lib/router.tsx'
import { useText } from '../../../text/index.ts'
import { FuzzyWhen } from '../parts/fuzzy-when.tsx'
import { text } from '../text.ts'

const NAMED = 3

/** A few names, and how many more there are. */
function Some({ items }: { items: readonly { label: string }[] }) {
  const f = useFormat()
  const t = useText(text)
  if (items.length === 0) return <span className="quiet">–</span>
  const named = items.slice(0, NAMED).map((item) => item.label)
  return (
    <span title={items.length > NAMED ? items.map((item) => item.label).join(', ') : undefined}>
      {named.join(', ')}
      {items.length > NAMED ? <span className="quiet"> {t.moreNames(items.length - NAMED, f)}</span> : null}
    </span>
  )
}

/** Incidents as dense rows; on a phone date, name and who against whom. */
export function IncidentTable({
  incidents,
  caption,
  className,
}: {
  incidents: readonly IncidentRow[]
  caption: string
  className(id: string): string
}) {
  const t = useText(text)
  const f = useFormat()
  return (
    <table className="rows incidents">
      <caption className="vh">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t.date}</th>
          <th scope="col">{t.name}</th>
          <th scope="col">{t.source}</th>
          <th scope="col">{t.target}</th>
          <th scope="col" className="roomy-only">
            {t.class}
          </th>
          <th scope="col" className="num roomy-only" title={t.statementsHint}>
            {t.statements}
          </th>
          <th scope="col" className="num roomy-only" title={t.twinsHint}>
            {t.twins}
          </th>
          <th scope="col" className="roomy-only">
            {t.dataset}
          </th>
        </tr>
      </thead>
      <tbody>
        {incidents.map((one) => (
          <tr key={`${one.dataset} ${one.id}`}>
            <td className="nowrap">
              <FuzzyWhen date={one.start} />
            </td>
            <td className="incident-name">
              <Link href={`/atlas/incidents/${one.id}`} data-row>
                {one.name}
              </Link>
            </td>
            <td>
              <Some items={one.sources} />
            </td>
            <td>
              <Some items={one.targets} />
            </td>
            <td className="roomy-only">{one.classes.map(className).join(', ') || '–'}</td>
            <td className="num roomy-only">{f.number(one.statements)}</td>
            <td className="num roomy-only">{f.number(one.links)}</td>
            <td className="roomy-only nowrap quiet">{one.dataset}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
