import { useState } from 'react'
import type { NoticeDraft } from '../../../../src/model/api.ts'
import type { Deadline, Plan } from '../../../../src/model/plan.ts'
import type { Failure } from '../../lib/api.ts'
import { useFormat } from '../../lib/format.ts'
import { useResource } from '../../lib/resource.ts'
import { Copy } from '../../parts/copy.tsx'
import { Problem } from '../../parts/problem.tsx'
import { useText } from '../../text/index.ts'
import { record } from './act.ts'
import { Clock } from './clock.tsx'
import { text } from './text.ts'

/** Duties with a clock, the soonest first; those that hang on a fact that nobody has said yet come last. */
export function Deadlines({ plan }: { plan: Plan }) {
  const t = useText(text)
  return (
    <section aria-labelledby="deadlines">
      <h2 id="deadlines">{t.deadlines}</h2>
      {plan.deadlines.length === 0 ? (
        <p className="quiet">{t.noDeadlines}</p>
      ) : (
        <ul className="deadlines">
          {plan.deadlines.map((deadline) => (
            <One key={deadline.id} deadline={deadline} plan={plan} />
          ))}
        </ul>
      )}
    </section>
  )
}

function One({ deadline, plan }: { deadline: Deadline; plan: Plan }) {
  const t = useText(text)
  const f = useFormat()
  const [open, setOpen] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  const sure = deadline.applies === 'yes'
  return (
    <li className={sure ? undefined : 'deadline-if'}>
      <p className="deadline-time">
        {sure ? <Clock due={deadline.due} state={deadline.state} /> : null}
        <span className="quiet">{t.due(f.minute(deadline.due))}</span>
      </p>
      <p>
        {deadline.title}
        <br />
        <span className="quiet small">{deadline.citation}</span>
        {deadline.provided_text ? (
          <>
            <br />
            <span className="small">{t.provided(deadline.provided_text)}</span>
          </>
        ) : null}
      </p>
      <p className="actions no-print">
        {deadline.notice ? (
          <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
            {open ? t.close : t.draft}
          </button>
        ) : null}
        {deadline.state === 'met' || !sure ? null : (
          <button
            type="button"
            onClick={() =>
              void record(plan.finding, { action: 'notified', provision: deadline.provision }).then(
                setFailure,
              )
            }
          >
            {t.notified}
          </button>
        )}
      </p>
      {failure ? <Problem failure={failure} /> : null}
      {open && deadline.notice ? (
        <Draft finding={plan.finding} notice={deadline.notice} aware={plan.aware} />
      ) : null}
    </li>
  )
}

function Draft({ finding, notice, aware }: { finding: string; notice: string; aware: string }) {
  const t = useText(text)
  const { data, failure, reload } = useResource<NoticeDraft>(
    `/findings/${finding}/notices/${notice}?aware=${encodeURIComponent(aware)}`,
  )
  if (failure) return <Problem failure={failure} onRetry={reload} />
  return (
    <div className="draft">
      <p className="quiet small">
        {t.draftHint} {data ? <Copy value={data.text} what={t.draft} /> : null}
      </p>
      <pre tabIndex={0}>{data?.text ?? '…'}</pre>
    </div>
  )
}
