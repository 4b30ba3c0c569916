import type { Initiator, Receiver, Response } from '../../../../../src/model/incident.ts'
import { Rows } from '../../../parts/rows.tsx'
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
        <Rows
          caption={t.receivers}
          columns={[
            {
              head: t.country,
              cell: (one) => (
                <>
                  <PlaceName place={one.country} labels={labels} />
                  {one.reading ? <span className="tag">{t.onlyReading[one.reading]}</span> : null}
                </>
              ),
            },
            { head: t.name, cell: (one) => one.name ?? '–' },
            {
              head: t.sectors,
              cell: (one) =>
                one.sectors.map(sectorName).join(', ') || <span className="quiet">{t.unmapped}</span>,
            },
            {
              head: t.asWritten,
              cell: (one) => [one.category, one.subcategory].filter(Boolean).join(' / ') || '–',
              cells: 'quiet',
            },
          ]}
          rows={receivers}
          rowKey={(_, i) => i}
        />
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
          <Rows
            caption={t.responses}
            columns={[
              { head: t.kind, cell: (one) => t.responseKind[one.kind] },
              { head: t.asWritten, cell: (one) => one.type || '–' },
              {
                head: t.when,
                cell: ({ date }) => (date ? <FuzzyWhen date={date} /> : '–'),
                cells: 'nowrap',
              },
              {
                head: t.by,
                cell: (one) => (
                  <>
                    {one.actor ? `${one.actor} ` : null}
                    {one.country && !namesPlace(one.actor, one.country, labels) ? (
                      <PlaceName place={one.country} labels={labels} />
                    ) : null}
                  </>
                ),
              },
            ]}
            rows={responses}
            rowKey={(_, i) => i}
          />
        </Scroll>
      )}
    </section>
  )
}
