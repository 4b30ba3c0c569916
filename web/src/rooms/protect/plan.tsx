import { useEffect } from 'react'
import type { LedgerPage } from '../../../../src/model/api.ts'
import type { Audience, Fact } from '../../../../src/model/measure.ts'
import type { Plan } from '../../../../src/model/plan.ts'
import type { Finding } from '../../lib/api.ts'
import { useResource } from '../../lib/resource.ts'
import { Link, setQuery, usePlace } from '../../lib/router.tsx'
import { AreaMark } from '../../parts/area.tsx'
import { Problem } from '../../parts/problem.tsx'
import { Segmented } from '../../parts/segmented.tsx'
import type { RoomProps } from '../../rooms.ts'
import { useText } from '../../text/index.ts'
import { Deadlines } from './deadlines.tsx'
import { Dossier } from './dossier.tsx'
import { Known } from './known.tsx'
import { Diplomacy, Law } from './law.tsx'
import { LedgerPart } from './ledger.tsx'
import { MeasureItem } from './measure.tsx'
import { Rejections } from './rejections.tsx'
import { audiences, facts, horizons, text } from './text.ts'
import './protect.css'

/** What can be done about one finding, for whoever holds it. */
export default function PlanRoom({ params }: RoomProps) {
  const t = useText(text)
  const shared = useText()
  const { query } = usePlace()
  const id = encodeURIComponent(params.id)
  const audience = audiences.find((a) => a === query.get('for')) ?? 'operator'
  const known = (query.get('facts') ?? '').split(',').filter((f): f is Fact => facts.some((one) => one === f))
  const asked = new URLSearchParams({ for: audience })
  if (known.length > 0) asked.set('facts', known.join(','))
  const finding = useResource<Finding>(`/findings/${id}`)
  const plan = useResource<Plan>(`/findings/${id}/plan?${asked.toString()}`)
  const ledger = useResource<LedgerPage>(`/findings/${id}/ledger`)
  const failure = finding.failure ?? plan.failure

  useEffect(() => {
    if (finding.data) document.title = `${t.title}: ${finding.data.text.title} · Perisai`
  }, [finding.data, t])

  return (
    <div className="room protect">
      <p className="no-print protect-back">
        <Link href="/protect">← {t.back}</Link>
        <button type="button" onClick={() => window.print()}>
          {t.print}
        </button>
      </p>
      {failure && !plan.data ? <h1>{t.missing}</h1> : null}
      {failure ? <Problem failure={failure} onRetry={plan.reload} /> : null}
      {finding.data && plan.data ? (
        <Whole
          finding={finding.data}
          plan={plan.data}
          events={ledger.data?.events ?? []}
          audience={audience}
          known={known}
        />
      ) : failure ? null : (
        <p className="quiet">{shared.loading}</p>
      )}
    </div>
  )
}

interface Props {
  finding: Finding
  plan: Plan
  events: LedgerPage['events']
  audience: Audience
  known: readonly Fact[]
}

function Whole({ finding, plan, events, audience, known }: Props) {
  const t = useText(text)
  const person = audience === 'person'
  return (
    <article className={`area-${finding.area}`}>
      <header>
        <p className="kind">
          <AreaMark area={finding.area} />
          <span className="quiet">{finding.text.variant}</span>
          <Link className="no-print" href={`/findings/${finding.id}`}>
            {t.toFinding}
          </Link>
        </p>
        <h1>{finding.text.title}</h1>
        {finding.text.summary ? <p className="lead">{finding.text.summary}</p> : null}
      </header>
      <div className="no-print">
        <Segmented
          name="audience"
          legend={t.forWhom}
          labelled
          value={audience}
          options={audiences.map((value) => ({ value, label: t.audiences[value] }))}
          onChange={(value) => setQuery({ for: value === 'operator' ? null : value })}
        />
      </div>
      <Dossier finding={finding} />
      {person ? null : <Known known={known} plan={plan} />}
      {person && plan.deadlines.length === 0 ? null : <Deadlines plan={plan} />}
      {person ? <Steps plan={plan} /> : <Columns finding={finding} plan={plan} events={events} />}
      {person ? null : (
        <>
          <LedgerPart events={events} plan={plan} />
          <Rejections rejected={plan.rejected} />
          {plan.diplomacy ? <Diplomacy diplomacy={plan.diplomacy} /> : null}
        </>
      )}
      {plan.law.length > 0 && person ? (
        <details className="law-open">
          <summary>{t.lawPerson}</summary>
          <Law plan={plan} />
        </details>
      ) : null}
      {plan.law.length > 0 && !person ? <Law plan={plan} /> : null}
      <p className="small quiet">{plan.notice}</p>
    </article>
  )
}

function Columns({ finding, plan, events }: Pick<Props, 'finding' | 'plan' | 'events'>) {
  const t = useText(text)
  return (
    <div className="horizons">
      {horizons.map((horizon) => (
        <section key={horizon} aria-labelledby={`h-${horizon}`}>
          <h2 id={`h-${horizon}`}>{t.horizons[horizon]}</h2>
          {plan.horizons[horizon].length === 0 ? <p className="quiet">{t.nothingHere}</p> : null}
          <ol className="measures">
            {plan.horizons[horizon].map((item) => (
              <MeasureItem
                key={item.measure}
                item={item}
                finding={finding}
                plan={plan}
                events={events.filter((e) => isAbout(e.detail, item.measure))}
              />
            ))}
          </ol>
        </section>
      ))}
    </div>
  )
}

const isAbout = ({ measure, measures }: Record<string, unknown>, id: string): boolean =>
  measure === id || (Array.isArray(measures) && measures.includes(id))

/** For a person: plain steps in one list, without scores and without offices. */
function Steps({ plan }: { plan: Plan }) {
  const t = useText(text)
  const items = horizons.flatMap((horizon) => plan.horizons[horizon].map((item) => ({ horizon, item })))
  return (
    <section aria-labelledby="steps">
      <h2 id="steps">{t.steps}</h2>
      {items.length === 0 ? <p className="quiet">{t.nothingHere}</p> : null}
      <ol className="steps">
        {items.map(({ horizon, item }) => (
          <li key={item.measure}>
            <h3>{item.text?.title ?? item.measure}</h3>
            <p>{item.text?.how}</p>
            <p className="quiet">
              {t.horizons[horizon]} · {item.text?.effect}
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}
