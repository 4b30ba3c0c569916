import type { Diplomacy as Ladder, Plan, PlanProvision } from '../../../../src/model/plan.ts'
import { useFormat } from '../../lib/format.ts'
import { useText } from '../../text/index.ts'
import { text } from './text.ts'

/** Provisions in force on the day of the act, each with how we know it. */
export function Law({ plan }: { plan: Plan }) {
  const t = useText(text)
  const f = useFormat()
  const sure = plan.law.filter((p) => !p.provided_text)
  const open = plan.law.filter((p) => p.provided_text)
  return (
    <section aria-labelledby="law">
      <div className="section-head">
        <h2 id="law">{t.lawTitle}</h2>
        <p className="quiet">{t.lawOn(f.date(plan.act_date))}</p>
      </div>
      <Table provisions={sure} />
      {open.length > 0 ? (
        <details className="law-open">
          <summary>{t.lawIf(open.length)}</summary>
          <Table provisions={open} />
        </details>
      ) : null}
    </section>
  )
}

function Table({ provisions }: { provisions: readonly PlanProvision[] }) {
  const t = useText(text)
  return (
    <table className="rows reading law">
      <thead>
        <tr>
          <th scope="col">{t.provision}</th>
          <th scope="col">{t.gist}</th>
          <th scope="col">{t.basis}</th>
        </tr>
      </thead>
      <tbody>
        {provisions.map((p) => (
          <tr key={p.id}>
            <th scope="row">
              {p.title}
              <span className="law-citation">{p.citation}</span>
            </th>
            <td>
              {p.gist}
              {p.penalty ? (
                <p>
                  {t.penalty}: {p.penalty}
                </p>
              ) : null}
              {p.note ? <p className="quiet small">{p.note}</p> : null}
              {p.provided_text ? <p className="small">{t.provided(p.provided_text)}</p> : null}
            </td>
            <td className="quiet">{p.basis_text}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

export function Diplomacy({ diplomacy }: { diplomacy: Ladder }) {
  const t = useText(text)
  return (
    <section aria-labelledby="diplomacy">
      <div className="section-head">
        <h2 id="diplomacy">{t.diplomacy}</h2>
        <p className="quiet">{t.diplomacyHint}</p>
      </div>
      {diplomacy.text ? (
        <>
          <p className="reading-text">{diplomacy.text.likelihood}</p>
          <p className="reading-text">{diplomacy.text.confidence}</p>
        </>
      ) : null}
      <ol className="ladder">
        {diplomacy.steps.map((step) => (
          <li key={step.id} className={step.open ? undefined : 'shut'}>
            <h3>
              {step.title} <span className="tag">{step.open ? t.open : t.shut}</span>
            </h3>
            <p>{step.open ? step.how : step.needs ? `${t.needs}: ${step.needs}` : step.how}</p>
          </li>
        ))}
      </ol>
    </section>
  )
}
