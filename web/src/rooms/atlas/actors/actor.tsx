import type { ActorAnswer } from '../../../../../src/model/atlas.ts'
import { useFormat } from '../../../lib/format.ts'
import { useResource } from '../../../lib/resource.ts'
import { Link, usePlace, withQuery } from '../../../lib/router.tsx'
import { useTaxonomy } from '../../../lib/taxonomy.ts'
import { Confidence } from '../../../parts/confidence.tsx'
import { Problem } from '../../../parts/problem.tsx'
import type { RoomProps } from '../../../rooms.ts'
import { useText } from '../../../text/index.ts'
import { IncidentTable } from '../incidents/incident-table.tsx'
import { Head } from '../parts/head.tsx'
import { Outside } from '../parts/outside.tsx'
import { PlaceName } from '../parts/place.tsx'
import { text } from '../text.ts'

const SHOWN = 25

/** One actor as its catalogue describes it: its names, who says it belongs to whom, and what it did. */
export default function ActorRoom({ params }: RoomProps) {
  const t = useText(text)
  const shared = useText()
  const { data, failure, reload } = useResource<ActorAnswer>(`/atlas/actors/${encodeURIComponent(params.id)}`)
  return (
    <div className="room atlas">
      <Head part="actors" title={data?.actor.name ?? t.actorsTitle}>
        {data ? <p className="quiet">{data.actor.dataset}</p> : null}
      </Head>
      {failure ? <Problem failure={failure} onRetry={reload} /> : null}
      {data ? <Told answer={data} /> : failure ? null : <p className="quiet">{shared.loading}</p>}
    </div>
  )
}

function Told({ answer }: { answer: ActorAnswer }) {
  const t = useText(text)
  const f = useFormat()
  const { className } = useTaxonomy()
  const place = usePlace()
  const all = place.query.get('rows') === 'all'
  const { actor, labels, incidents } = answer
  const shared = new Set(answer.shared_names.map((one) => one.name))
  return (
    <article className="told">
      <dl className="facts">
        <dt>{t.names}</dt>
        <dd>
          <ul className="names">
            {actor.names.map(({ name, given_by: by }) => (
              <li key={`${name} ${by}`}>
                {name}
                {by ? <span className="quiet"> {t.givenBy(by)}</span> : null}
                {shared.has(name) ? (
                  <span className="tag" title={t.sharedHint}>
                    {t.ambiguous}
                  </span>
                ) : null}
              </li>
            ))}
          </ul>
        </dd>
        {actor.type ? (
          <>
            <dt>{t.actorType}</dt>
            <dd>{actor.type}</dd>
          </>
        ) : null}
        {actor.victims.length > 0 ? (
          <>
            <dt>{t.victims}</dt>
            <dd>
              {actor.victims
                .map((one) => (one.key ? (labels[one.key] ?? one.key) : one.published))
                .join(', ')}
            </dd>
          </>
        ) : null}
        {actor.sectors.length > 0 ? (
          <>
            <dt>{t.sectors}</dt>
            <dd>{actor.sectors.map((one) => one.published).join(', ')}</dd>
          </>
        ) : null}
      </dl>
      {actor.description ? <p className="description">{actor.description}</p> : null}
      <Belongs answer={answer} />
      <SharedNames answer={answer} />
      <section aria-labelledby="did">
        <div className="section-head">
          <h2 id="did">{t.did}</h2>
          <p className="quiet">{incidents.length > 0 ? t.incidents(incidents.length, f) : null}</p>
        </div>
        {incidents.length === 0 ? (
          <p className="quiet">{t.didNone}</p>
        ) : (
          <>
            <IncidentTable
              incidents={all ? incidents : incidents.slice(0, SHOWN)}
              caption={t.did}
              className={className}
            />
            {incidents.length > SHOWN ? (
              <p className="under">
                <Link href={withQuery(place, { rows: all ? null : 'all' })}>
                  {all ? t.fewerRows : t.allRows(incidents.length, f)}
                </Link>
              </p>
            ) : null}
          </>
        )}
      </section>
      {actor.sources.length > 0 ? (
        <details className="as-table">
          <summary>
            {t.sources} ({f.number(actor.sources.length)})
          </summary>
          <ul className="addresses">
            {actor.sources.map((address) => (
              <li key={address}>
                <Outside address={address} />
              </li>
            ))}
          </ul>
          <p className="quiet">{t.sourcesHint}</p>
        </details>
      ) : null}
      <p className="quiet note">
        {t.citation}: {answer.citation}
      </p>
    </article>
  )
}

function Belongs({ answer: { actor, labels } }: { answer: ActorAnswer }) {
  const t = useText(text)
  return (
    <section aria-labelledby="belongs">
      <div className="section-head">
        <h2 id="belongs">{t.belongs}</h2>
        <p className="quiet">{t.attributionsHint}</p>
      </div>
      {actor.countries.length === 0 ? (
        <p className="quiet">{t.noBelongs}</p>
      ) : (
        <table className="rows fit">
          <caption className="vh">{t.belongs}</caption>
          <thead>
            <tr>
              <th scope="col">{t.says}</th>
              <th scope="col">{t.saidToBe}</th>
              <th scope="col">{t.confidence}</th>
            </tr>
          </thead>
          <tbody>
            {actor.countries.map((one) => (
              <tr key={`${one.says} ${one.country.published}`}>
                <td>{one.says}</td>
                <td>
                  <PlaceName place={one.country} labels={labels} />
                </td>
                <td>
                  {one.confidence === null ? (
                    <span className="quiet">{t.noConfidence}</span>
                  ) : (
                    <Confidence value={one.confidence} />
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}

/** A name that several bear stays ambiguous: all of them are named. */
function SharedNames({ answer }: { answer: ActorAnswer }) {
  const t = useText(text)
  if (answer.shared_names.length === 0) return null
  return (
    <section aria-labelledby="shared">
      <div className="section-head">
        <h2 id="shared">{t.sharedNames}</h2>
        <p className="quiet">{t.sharedHint}</p>
      </div>
      <table className="rows fit">
        <caption className="vh">{t.sharedNames}</caption>
        <tbody>
          {answer.shared_names.map(({ name, actors }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>
                {actors.map((other, i) => (
                  <span key={`${other.dataset} ${other.id}`}>
                    {i > 0 ? ', ' : null}
                    <Link href={`/atlas/actors/${other.id}`}>{other.name}</Link>{' '}
                    <span className="quiet">({other.dataset})</span>
                  </span>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
