import type { ReactNode } from 'react'
import type { Finding } from '../../lib/api.ts'
import { useFormat } from '../../lib/format.ts'
import { seconds } from '../../lib/urgency.ts'
import { Basis } from '../../parts/basis.tsx'
import { Confidence } from '../../parts/confidence.tsx'
import { useText } from '../../text/index.ts'
import { measures } from '../../text/names.ts'
import { sourceKind } from './sources.tsx'
import { text } from './text.ts'

const SHOWN = 3

/** The line of key figures; each says on hover and focus where it comes from. */
export function Figures({ finding }: { finding: Finding }) {
  const t = useText(text)
  const shared = useText()
  const f = useFormat()
  const records = finding.evidence.reduce((sum, e) => sum + e.records, 0)
  const from = t.basis.from(f.number(records), finding.evidence.length)
  const all = measures(finding.magnitude, f)
  // a nought is told among all figures; the line holds what there was
  const key = all.filter((one) => finding.magnitude[one.key] !== 0).slice(0, SHOWN)
  return (
    <section aria-label={t.figures}>
      <dl className="figures">
        <Figure name={shared.confidence} note={t.basis.confidence}>
          <Confidence value={finding.confidence} wide />
        </Figure>
        <Figure
          name={shared.startUtc}
          note={`${t.basis.start} ${shared.localTime}: ${f.local(finding.start)}`}
        >
          {f.instant(finding.start)}
        </Figure>
        {/* what came up once, or in a list without times, lasted no time that could be told */}
        {finding.end === finding.start ? null : (
          <Figure name={t.lasted} note={`${t.basis.lasted} ${t.ended}: ${f.instant(finding.end)}`}>
            {f.duration(seconds(finding))}
          </Figure>
        )}
        {key.map((one) => (
          <Figure key={one.key} name={one.label} note={`${one.basis} ${from}`}>
            {one.value}
          </Figure>
        ))}
        {/* look-alikes are told among the measures, and a leak has no sources */}
        {finding.class === 'impersonation' || finding.class === 'leak' ? null : (
          <Figure
            name={shared.sources}
            note={`${(finding.sources.count_is_estimate ? t.basis.estimate : t.basis.exact)[sourceKind(finding)]} ${from}`}
          >
            {finding.sources.count_is_estimate ? '≈ ' : ''}
            {f.number(finding.sources.count)}
          </Figure>
        )}
      </dl>
      {all.length > key.length ? (
        <details className="details">
          <summary>{t.measuresTitle}</summary>
          <table className="rows all-measures">
            <caption className="vh">{t.measuresTitle}</caption>
            <tbody>
              {all.map((one) => (
                <tr key={one.key}>
                  <th scope="row">{one.label}</th>
                  <td className="num">{one.value}</td>
                  <td className="quiet">{one.basis}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      ) : null}
    </section>
  )
}

function Figure({ name, note, children }: { name: string; note: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <Basis note={note}>{children}</Basis>
      </dd>
    </div>
  )
}
