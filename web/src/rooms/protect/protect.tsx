import type { Plan } from '../../../../src/model/plan.ts'
import type { Finding, FindingPage } from '../../lib/api.ts'
import { useResource } from '../../lib/resource.ts'
import { Link } from '../../lib/router.tsx'
import { needsAction } from '../../lib/urgency.ts'
import { AreaMark } from '../../parts/area.tsx'
import { Confidence } from '../../parts/confidence.tsx'
import { Problem } from '../../parts/problem.tsx'
import { useText } from '../../text/index.ts'
import { Clock } from './clock.tsx'
import { text } from './text.ts'
import './protect.css'

/** Plans are computed for so many findings at once. */
const SHOWN = 20

/** Findings in the order in which they need somebody, each with its next deadline and first step. */
export default function ProtectRoom() {
  const t = useText(text)
  const shared = useText()
  const { data, failure, reload } = useResource<FindingPage>(`/findings?limit=${SHOWN}&sort=start`)
  const findings = [...(data?.findings ?? [])].sort((a, b) => Number(needsAction(b)) - Number(needsAction(a)))
  return (
    <div className="room protect">
      <h1>{t.title}</h1>
      <p className="lead">{t.lead}</p>
      {failure ? <Problem failure={failure} onRetry={reload} /> : null}
      {data === undefined ? failure ? null : <p className="quiet">{shared.loading}</p> : null}
      {data && findings.length === 0 ? (
        <section className="empty">
          <h2>{t.empty}</h2>
          <p>{t.emptyBody}</p>
          <p className="actions">
            <Link className="button primary" href="/scan">
              {t.toScan}
            </Link>
          </p>
        </section>
      ) : null}
      {findings.length > 0 ? (
        <ul className="protect-list" aria-label={t.list}>
          <li className="protect-heads" aria-hidden="true">
            <span>{t.finding}</span>
            <span>{shared.confidence}</span>
            <span>{t.first}</span>
            <span>{t.nextDue}</span>
          </li>
          {findings.map((finding) => (
            <Row key={finding.id} finding={finding} />
          ))}
        </ul>
      ) : null}
    </div>
  )
}

function Row({ finding }: { finding: Finding }) {
  const t = useText(text)
  const shared = useText()
  const { data: plan } = useResource<Plan>(`/findings/${finding.id}/plan?for=operator`)
  // the one that surely applies, else the one that would come first
  const [next] = (plan?.deadlines ?? [])
    .filter((d) => d.state === 'running')
    .sort((x, y) => Number(y.applies === 'yes') - Number(x.applies === 'yes') || (x.due < y.due ? -1 : 1))
  const first = plan && Object.values(plan.horizons).find((items) => items.length > 0)?.[0]
  return (
    <li className={`area-${finding.area}`}>
      <div className="protect-what">
        <AreaMark area={finding.area} />
        <p>
          <Link href={`/protect/${finding.id}`}>{finding.text.title}</Link>
          {needsAction(finding) ? <span className="tag tag-now">{shared.now}</span> : null}
          {finding.sample ? <span className="tag">{shared.sample}</span> : null}
        </p>
      </div>
      <Confidence value={finding.confidence} />
      <p>
        <span className="label">{t.first}</span>
        {first?.text?.title ?? (plan ? t.none : '…')}
      </p>
      <p>
        <span className="label">{t.nextDue}</span>
        {next ? (
          <>
            <Clock due={next.due} state={next.state} />
            {next.applies !== 'yes' && next.provided_text ? (
              <span className="quiet small protect-if">{t.provided(next.provided_text)}</span>
            ) : null}
          </>
        ) : plan ? (
          <span className="quiet">{t.none}</span>
        ) : (
          '…'
        )}
      </p>
    </li>
  )
}
