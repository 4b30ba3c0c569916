import type { Initiator, Statement } from '../../../../../src/model/incident.ts'
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
          <table className="rows statements">
            <caption className="vh">{t.attributions}</caption>
            <thead>
              <tr>
                <th scope="col">{t.says}</th>
                <th scope="col">{t.saysWho}</th>
                <th scope="col">{t.when}</th>
                <th scope="col">{t.onBasis}</th>
                <th scope="col">{t.form}</th>
                <th scope="col">{t.standing}</th>
              </tr>
            </thead>
            <tbody>
              {statements.map((statement) => (
                <tr key={statement.id}>
                  <td>
                    <Speaker statement={statement} labels={labels} />
                  </td>
                  <td>
                    <Named initiators={statement.initiators} labels={labels} />
                  </td>
                  <td className="nowrap">{statement.date ? <FuzzyWhen date={statement.date} /> : '–'}</td>
                  <td>{statement.basis || '–'}</td>
                  <td>{statement.type || '–'}</td>
                  <td>
                    {statement.status === 'contested' ? (
                      <strong>{t.status.contested}</strong>
                    ) : (
                      t.status[statement.status]
                    )}
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
