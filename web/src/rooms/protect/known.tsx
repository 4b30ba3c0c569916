import { useState } from 'react'
import type { Fact } from '../../../../src/model/measure.ts'
import type { Plan } from '../../../../src/model/plan.ts'
import type { Failure } from '../../lib/api.ts'
import { setQuery } from '../../lib/router.tsx'
import { Problem } from '../../parts/problem.tsx'
import { useText } from '../../text/index.ts'
import { record } from './act.ts'
import { facts, text } from './text.ts'

/** What only people know: facts of the case, in the address, and the moment of awareness, in the ledger. */
export function Known({ known, plan }: { known: readonly Fact[]; plan: Plan }) {
  const t = useText(text)
  // the plan still says what was just taken back, until the next one comes
  const [taken, setTaken] = useState<readonly Fact[]>([])
  const shown = (fact: Fact) => plan.facts.includes(fact) && !known.includes(fact) && !taken.includes(fact)
  const toggle = (fact: Fact, on: boolean) => {
    if (!on) setTaken([...taken, fact])
    const next = facts.filter((one) => (one === fact ? on : known.includes(one)))
    setQuery({ facts: next.join(',') })
  }
  return (
    <details className="known no-print" open={known.length > 0}>
      <summary>{t.knowTitle}</summary>
      <p className="quiet small">{t.knowHint}</p>
      <ul className="facts-list">
        {facts.map((fact) => (
          <li key={fact}>
            <label>
              <input
                type="checkbox"
                checked={known.includes(fact) || shown(fact)}
                // what the evidence itself shows cannot be unsaid
                disabled={shown(fact)}
                onChange={(event) => toggle(fact, event.target.checked)}
              />
              {t.facts[fact]}
            </label>
          </li>
        ))}
      </ul>
      <Aware key={plan.aware} plan={plan} />
    </details>
  )
}

function Aware({ plan }: { plan: Plan }) {
  const t = useText(text)
  const [value, setValue] = useState(plan.aware.slice(0, 16))
  const [failure, setFailure] = useState<Failure | null>(null)
  const [busy, setBusy] = useState(false)
  async function save(): Promise<void> {
    setBusy(true)
    setFailure(await record(plan.finding, { action: 'aware', at: new Date(`${value}:00Z`).toISOString() }))
    setBusy(false)
  }
  const valid = /^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(value)
  return (
    <form
      className="aware"
      onSubmit={(event) => {
        event.preventDefault()
        if (valid) void save()
      }}
    >
      <label>
        <span className="label">{t.aware}</span>
        <input type="datetime-local" value={value} onChange={(event) => setValue(event.target.value)} />
      </label>
      <button type="submit" disabled={busy || !valid}>
        {t.awareSave}
      </button>
      <p className="quiet small">{t.awareHint}</p>
      {failure ? <Problem failure={failure} /> : null}
    </form>
  )
}
