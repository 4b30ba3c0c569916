import type { IncidentAnswer } from '../../../../../src/model/atlas.ts'
import { useFormat } from '../../../lib/format.ts'
import { useResource } from '../../../lib/resource.ts'
import { useTaxonomy } from '../../../lib/taxonomy.ts'
import { Problem } from '../../../parts/problem.tsx'
import type { RoomProps } from '../../../rooms.ts'
import { useText } from '../../../text/index.ts'
import { FuzzyWhen } from '../parts/fuzzy-when.tsx'
import { Head } from '../parts/head.tsx'
import { useSets } from '../parts/sets.ts'
import { text } from '../text.ts'
import { Duplicates } from './duplicate-table.tsx'
import { Statements } from './statements.tsx'
import { Initiators, Receivers, Responses } from './parties.tsx'
import { References } from './references.tsx'

/** One incident as its catalogue tells it, with what each side says of who it was. */
export default function IncidentRoom({ params }: RoomProps) {
  const t = useText(text)
  const shared = useText()
  const { data, failure, reload } = useResource<IncidentAnswer>(
    `/atlas/incidents/${encodeURIComponent(params.id)}`,
  )
  const name = data ? data.incident.name || `#${data.incident.native_id}` : t.incident
  return (
    <div className="room atlas">
      <Head part="incidents" title={name} />
      {failure ? <Problem failure={failure} onRetry={reload} /> : null}
      {data ? <Told answer={data} /> : failure ? null : <p className="quiet">{shared.loading}</p>}
    </div>
  )
}

function Told({ answer }: { answer: IncidentAnswer }) {
  const { incident, labels, links } = answer
  return (
    <article className="told">
      <Facts answer={answer} />
      {incident.description ? <p className="description">{incident.description}</p> : null}
      <Statements statements={incident.attributions} labels={labels} />
      <Initiators initiators={incident.initiators} labels={labels} />
      <Receivers receivers={incident.receivers} labels={labels} />
      <Responses responses={incident.responses} labels={labels} />
      <Duplicates links={links} />
      <References incident={incident} />
      <Row answer={answer} />
    </article>
  )
}

function Facts({ answer }: { answer: IncidentAnswer }) {
  const t = useText(text)
  const { className } = useTaxonomy()
  const { find } = useSets()
  const { incident } = answer
  const set = find(incident.dataset)
  const note = (precision: keyof typeof t.precision) =>
    precision === 'day' ? '' : ` (${t.precision[precision]})`
  return (
    <dl className="facts">
      <dt>{t.dataset}</dt>
      <dd>{set ? `${set.name}, ${incident.dataset}` : incident.dataset}</dd>
      <dt>{t.nativeId}</dt>
      <dd className="break">{incident.native_id}</dd>
      <dt>{t.start}</dt>
      <dd>
        <FuzzyWhen date={incident.start} />
        {note(incident.start.precision)}
      </dd>
      {incident.end ? (
        <>
          <dt>{t.end}</dt>
          <dd>
            <FuzzyWhen date={incident.end} />
            {note(incident.end.precision)}
          </dd>
        </>
      ) : null}
      {incident.types.length > 0 ? (
        <>
          <dt>{t.types}</dt>
          <dd>
            {incident.types.map((type) => (
              <span className="mapped" key={`${type.published} ${type.class} ${type.reading}`}>
                {type.class ? className(type.class) : <span className="quiet">{t.unmapped}</span>}{' '}
                <q className="quiet">{type.published}</q>
                {type.reading ? <span className="tag">{t.onlyReading[type.reading]}</span> : null}
              </span>
            ))}
          </dd>
        </>
      ) : null}
      {incident.techniques.length > 0 ? (
        <>
          <dt>{t.techniques}</dt>
          <dd>{incident.techniques.join(', ')}</dd>
        </>
      ) : null}
      {incident.oddities.length > 0 ? (
        <>
          <dt>{t.oddities}</dt>
          <dd>{incident.oddities.map((code) => t.oddity[code]).join('; ')}</dd>
        </>
      ) : null}
    </dl>
  )
}

/** Where the row stands in which file, how to cite it, and whatever else the catalogue wrote in it. */
function Row({ answer }: { answer: IncidentAnswer }) {
  const t = useText(text)
  const f = useFormat()
  const { incident, versions, citation } = answer
  const { provenance } = incident
  const extra = Object.entries(incident.extra)
  return (
    <section aria-labelledby="row">
      <h2 id="row">{t.provenance}</h2>
      <dl className="facts">
        <dt>{t.fromFile}</dt>
        <dd className="break">{t.row(provenance.file, provenance.row, f)}</dd>
        <dt>{t.fingerprint}</dt>
        <dd className="mono break">{provenance.sha256}</dd>
        <dt>{t.versions}</dt>
        <dd>
          {versions.map((one) => (
            <span className="mapped" key={`${one.dataset} ${one.imported}`}>
              {one.dataset}, {t.imported.toLowerCase()} {f.minute(one.imported)} UTC
            </span>
          ))}
        </dd>
        <dt>{t.citation}</dt>
        <dd>{citation}</dd>
      </dl>
      {extra.length > 0 ? (
        <details className="as-table">
          <summary>{t.extra}</summary>
          <dl className="facts">
            {extra.map(([column, value]) => (
              <div className="pair" key={column}>
                <dt className="mono break">{column}</dt>
                <dd className="break">{value}</dd>
              </div>
            ))}
          </dl>
        </details>
      ) : null}
    </section>
  )
}
