import type { Dataset, ImportReport } from '../../../../../src/model/atlas.ts'
import type { OddityCode } from '../../../../../src/model/incident.ts'
import { useFormat } from '../../../lib/format.ts'
import { Link } from '../../../lib/router.tsx'
import { Problem } from '../../../parts/problem.tsx'
import { useText } from '../../../text/index.ts'
import { Empty } from '../parts/empty.tsx'
import { Head } from '../parts/head.tsx'
import { Outside } from '../parts/outside.tsx'
import { useSets } from '../parts/sets.ts'
import { text } from '../text.ts'

/** What the Atlas counts on: who publishes it, under which licence, what it leaves out, what was odd in it. */
export default function SetsRoom() {
  const t = useText(text)
  const shared = useText()
  const { data, failure, reload } = useSets(true)
  return (
    <div className="room atlas">
      <Head part="sets" title={t.setsTitle}>
        <p className="quiet">{t.setsLead}</p>
      </Head>
      {failure ? <Problem failure={failure} onRetry={reload} /> : null}
      {data === undefined ? (
        failure ? null : (
          <p className="quiet">{shared.loading}</p>
        )
      ) : data.datasets.length === 0 ? (
        <Empty />
      ) : (
        <>
          <Overview sets={data.datasets} />
          {data.datasets.map((set) => (
            <One key={set.id} set={set} />
          ))}
        </>
      )}
    </div>
  )
}

function Overview({ sets }: { sets: readonly Dataset[] }) {
  const t = useText(text)
  const f = useFormat()
  return (
    <table className="rows">
      <caption className="vh">{t.setsTitle}</caption>
      <thead>
        <tr>
          <th scope="col">{t.dataset}</th>
          <th scope="col" className="roomy-only">
            {t.publisher}
          </th>
          <th scope="col">{t.years}</th>
          <th scope="col" className="num">
            {t.part.incidents}
          </th>
          <th scope="col" className="num roomy-only">
            {t.statementsCount}
          </th>
          <th scope="col" className="num">
            {t.actorsColumn}
          </th>
          <th scope="col" className="roomy-only">
            {t.imported} (UTC)
          </th>
        </tr>
      </thead>
      <tbody>
        {sets.map((set) => (
          <tr key={set.id}>
            <td>
              <a href={`#${set.id}`}>{set.id}</a>
              {set.latest ? <span className="tag">{t.newest}</span> : null}
              {set.selection ? <span className="tag">{t.pickedSet}</span> : null}
            </td>
            <td className="roomy-only">{set.publisher}</td>
            <td className="nowrap">{set.years ? `${set.years.from}–${set.years.to}` : '–'}</td>
            <td className="num">{set.kind === 'incidents' ? f.number(set.incidents) : '–'}</td>
            <td className="num roomy-only">{set.kind === 'incidents' ? f.number(set.statements) : '–'}</td>
            <td className="num">{set.kind === 'actors' ? f.number(set.actors) : '–'}</td>
            <td className="nowrap roomy-only">{f.minute(set.imported)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function One({ set }: { set: Dataset }) {
  const t = useText(text)
  return (
    <section aria-labelledby={set.id} className="set">
      <div className="section-head">
        <h2 id={set.id}>{set.name}</h2>
        <Link href={`/atlas/${set.kind === 'incidents' ? 'incidents' : 'actors'}?dataset=${set.id}`}>
          {set.id}
        </Link>
      </div>
      <dl className="facts">
        <dt>{t.publisher}</dt>
        <dd>
          {set.publisher}
          {set.homepage ? (
            <>
              {', '}
              <Outside address={set.homepage} />
            </>
          ) : null}
        </dd>
        <dt>{t.bias}</dt>
        <dd>{set.bias}</dd>
        <dt>{t.licence}</dt>
        <dd>{set.licence}</dd>
        <dt>{t.citation}</dt>
        <dd>{set.citation}</dd>
        <dt>{set.retrieved ? t.retrievedFrom : t.fromFile}</dt>
        <dd className="break">{set.origin}</dd>
        <dt>{t.fingerprint}</dt>
        <dd className="mono break">{set.sha256}</dd>
      </dl>
      {set.report ? <Report report={set.report} /> : null}
    </section>
  )
}

/** What was odd when it was imported; nothing of it was dropped. */
function Report({ report }: { report: ImportReport }) {
  const t = useText(text)
  const f = useFormat()
  return (
    <details className="as-table">
      <summary>{t.report}</summary>
      {report.oddities.length === 0 ? (
        <p className="quiet">{t.oddNone}</p>
      ) : (
        <table className="rows fit">
          <caption>{t.odd}</caption>
          <thead>
            <tr>
              <th scope="col">{t.odd}</th>
              <th scope="col" className="num">
                {t.count}
              </th>
              <th scope="col">{t.examplesAt}</th>
            </tr>
          </thead>
          <tbody>
            {report.oddities.map((one) => (
              <tr key={one.code}>
                <td>{t.oddity[one.code as OddityCode]}</td>
                <td className="num">{f.number(one.count)}</td>
                <td className="quiet break">
                  {one.examples.map((example) => `${example.at}: ${example.value}`).join('; ')}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {report.unmapped.length > 0 ? (
        <table className="rows fit">
          <caption>{t.unmappedValues}</caption>
          <thead>
            <tr>
              <th scope="col">{t.field}</th>
              <th scope="col">{t.value}</th>
              <th scope="col" className="num">
                {t.count}
              </th>
            </tr>
          </thead>
          <tbody>
            {report.unmapped.map((one) => (
              <tr key={`${one.field} ${one.value}`}>
                <td className="mono">{one.field}</td>
                <td className="break">{one.value}</td>
                <td className="num">{f.number(one.count)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
      {report.unmapped_more > 0 ? <p className="quiet">{t.unmappedMore(report.unmapped_more, f)}</p> : null}
      {report.missing.length > 0 ? (
        <table className="rows fit">
          <caption>{t.missingValues}</caption>
          <thead>
            <tr>
              <th scope="col">{t.field}</th>
              <th scope="col">{t.how}</th>
              <th scope="col" className="num">
                {t.count}
              </th>
            </tr>
          </thead>
          <tbody>
            {report.missing.map((one) => (
              <tr key={`${one.field} ${one.kind}`}>
                <td className="mono">{one.field}</td>
                <td>{t.missingKind[one.kind]}</td>
                <td className="num">{f.number(one.count)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
    </details>
  )
}
