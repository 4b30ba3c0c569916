import type { LedgerPage } from '../../../../src/model/api.ts'
import type { Plan } from '../../../../src/model/plan.ts'
import { When } from '../../parts/when.tsx'
import { useText } from '../../text/index.ts'
import { horizons, text } from './text.ts'

/** What was decided and done, latest first. */
export function LedgerPart({ events, plan }: { events: LedgerPage['events']; plan: Plan }) {
  const t = useText(text)
  const titles = new Map(
    horizons.flatMap((h) => plan.horizons[h].map((item) => [item.measure, item.text?.title ?? item.measure])),
  )
  const about = ({ detail }: LedgerPage['events'][number]): string => {
    const parts = [detail.measure, detail.provision, detail.format].filter((v) => typeof v === 'string')
    return parts.map((part) => titles.get(part) ?? part).join(' · ')
  }
  return (
    <section aria-labelledby="ledger">
      <h2 id="ledger">{t.ledger}</h2>
      {events.length === 0 ? (
        <p className="quiet">{t.noLedger}</p>
      ) : (
        <div className="table-scroll" tabIndex={0} role="group" aria-labelledby="ledger">
          <table className="rows">
            <tbody>
              {events.map((event) => (
                <tr key={event.id}>
                  <td>
                    <When iso={event.at} />
                  </td>
                  <td>
                    {t.state[event.action] ?? event.action}
                    {event.detail.ok === false ? ` (${t.failed.toLowerCase()})` : ''}
                  </td>
                  <td>{about(event)}</td>
                  <td className="quiet">{event.actor}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}
