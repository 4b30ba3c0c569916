import type { Initiator, Receiver, Response } from '../../../../../src/model/incident.ts'
import { useText } from '../../../text/index.ts'
import { FuzzyWhen } from '../parts/fuzzy-when.tsx'
import { PlaceName, namesPlace } from '../parts/place.tsx'
import { useSectorName } from '../parts/sector-name.ts'
import { Scroll } from '../parts/scroll.tsx'
import { text } from '../text.ts'
import { Named } from './statements.tsx'

type Labels = Readonly<Record<string, string>>

/** The catalogue's summary of who it was, where it gives one besides the statements. */
export function Initiators({ initiators, labels }: { initiators: readonly Initiator[]; labels: Labels }) {
  const t = useText(text)
  if (initiators.length === 0) return null
  return (
    <section aria-labelledby="initiators">
      <h2 id="initiators">{t.initiators}</h2>
      <Named initiators={initiators} labels={labels} />
    </section>
  )
}

export function Receivers({ receivers, labels }: { receivers: readonly Receiver[]; labels: Labels }) {
  const t = useText(text)
  const sectorName = useSectorName()
  if (receivers.length === 0) return null
  return (
    <section aria-labelledby="receivers">
      <h2 id="receivers">{t.receivers}</h2>
      <Scroll label={t.receivers}>
        <table className="rows">
          <caption className="vh">{t.receivers}</caption>
          <thead>
            <tr>
              <th scope="col">{t.country}</th>
              <th scope="col">{t.name}</th>
              <th scope="col">{t.sectors}</th>
              <th scope="col">{t.asWritten}</th>
            </tr>
          </thead>
          <tbody>
            {receivers.map((one, i) => (
              // oxlint-disable-next-line react/no-array-index-key
              <tr key={i}>
                <td>
                  <PlaceName place={one.country} labels={labels} />
                  {one.reading ? <span className="tag">{t.onlyReading[one.reading]}</span> : null}
                </td>
                <td>{one.name ?? '–'}</td>
                <td>
                  {one.sectors.map(sectorName).join(', ') || <span className="quiet">{t.unmapped}</span>}
                </td>
                <td className="quiet">
                  {[one.category, one.subcategory].filter(Boolean).join(' / ') || '–'}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </section>
  )
}

export function Responses({ responses, labels }: { responses: readonly Response[]; labels: Labels }) {
  const t = useText(text)
  return (
    <section aria-labelledby="responses">
      <h2 id="responses">{t.responses}</h2>
      {responses.length === 0 ? (
        <p className="quiet">{t.noResponses}</p>
      ) : (
        <Scroll label={t.responses}>
          <table className="rows">
            <caption className="vh">{t.responses}</caption>
            <thead>
              <tr>
                <th scope="col">{t.kind}</th>
                <th scope="col">{t.asWritten}</th>
                <th scope="col">{t.when}</th>
                <th scope="col">{t.by}</th>
              </tr>
            </thead>
            <tbody>
              {responses.map((one, i) => (
                // oxlint-disable-next-line react/no-array-index-key
                <tr key={i}>
                  <td>{t.responseKind[one.kind]}</td>
                  <td>{one.type || '–'}</td>
                  <td className="nowrap">{one.date ? <FuzzyWhen date={one.date} /> : '–'}</td>
                  <td>
                    {one.actor ? `${one.actor} ` : null}
                    {one.country && !namesPlace(one.actor, one.country, labels) ? (
                      <PlaceName place={one.country} labels={labels} />
                    ) : null}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      )}
    </section>
  )
}
