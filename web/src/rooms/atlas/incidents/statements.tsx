import type { Initiator, Statement } from '../../../../../src/model/incident.ts'
import { Rows } from '../../../parts/rows.tsx'
import { useText } from '../../../text/index.ts'
import { FuzzyWhen } from '../parts/fuzzy-when.tsx'
import { PlaceName, namesPlace } from '../parts/place.tsx'
import { Scroll } from '../parts/scroll.tsx'
import { text } from '../text.ts'

type Labels = Readonly<Record<string, string>>

/** Who it was, as one side names it: name, country, kind. */
export function Named({ initiators, labels }: { initiators: readonly Initiator[]; labels: Labels }) {
  const t = useText(text)
  if (initiators.length === 0) return <span className="quiet">{t.nobody}</span>
  return (
    <ul className="named">
      {initiators.map((one, i) => (
        // catalogues list the same initiator twice; the order is all that tells them apart
        // oxlint-disable-next-line react/no-array-index-key
        <li key={i}>
          {one.name ? <strong>{one.name} </strong> : null}
          <PlaceName place={one.country} labels={labels} />
          {one.category.published ? <span className="quiet"> · {one.category.published}</span> : null}
          {one.reading ? <span className="tag">{t.onlyReading[one.reading]}</span> : null}
        </li>
      ))}
    </ul>
  )
}

/** Attributions side by side; the catalogue's own coding is told apart from what somebody said. */
export function Statements({ statements, labels }: { statements: readonly Statement[]; labels: Labels }) {
  const t = useText(text)
  return (
    <section aria-labelledby="statements">
      <div className="section-head">
        <h2 id="statements">{t.attributions}</h2>
        <p className="quiet">{t.attributionsHint}</p>
      </div>
      {statements.length === 0 ? (
        <p className="quiet">{t.noAttributions}</p>
      ) : (
        <Scroll label={t.attributions}>
          <Rows
            caption={t.attributions}
            className="statements"
            columns={[
              { head: t.says, cell: (one) => <Speaker statement={one} labels={labels} /> },
              { head: t.saysWho, cell: (one) => <Named initiators={one.initiators} labels={labels} /> },
              {
                head: t.when,
                cell: ({ date }) => (date ? <FuzzyWhen date={date} /> : '–'),
                cells: 'nowrap',
              },
              { head: t.onBasis, cell: (one) => one.basis || '–' },
              { head: t.form, cell: (one) => one.type || '–' },
              {
                head: t.standing,
                cell: ({ status }) =>
                  status === 'contested' ? <strong>{t.status.contested}</strong> : t.status[status],
              },
            ]}
            rows={statements}
            rowKey={(one) => one.id}
          />
        </Scroll>
      )}
    </section>
  )
}

function Speaker({ statement, labels }: { statement: Statement; labels: Labels }) {
  const t = useText(text)
  if (statement.coded) return <em title={t.codedHint}>{t.coded}</em>
  if (statement.by.length === 0) return <span className="quiet">{t.nobody}</span>
  return (
    <ul className="named">
      {statement.by.map((one, i) => (
        // oxlint-disable-next-line react/no-array-index-key
        <li key={i}>
          {one.name ? <strong>{one.name} </strong> : null}
          {one.country && !namesPlace(one.name, one.country, labels) ? (
            <PlaceName place={one.country} labels={labels} />
          ) : null}
        </li>
      ))}
    </ul>
  )
}
