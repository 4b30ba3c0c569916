import type { Dataset, ImportReport } from '../../../../../src/model/atlas.ts'
import type { OddityCode } from '../../../../../src/model/incident.ts'
import { useFormat } from '../../../lib/format.ts'
import { Link } from '../../../lib/router.tsx'
import { Problem } from '../../../parts/problem.tsx'
import { Rows } from '../../../parts/rows.tsx'
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
    <Rows
      caption={t.setsTitle}
      columns={[
        {
          head: t.dataset,
          cell: (set) => (
            <>
              <a href={`#${set.id}`}>{set.id}</a>
              {set.latest ? <span className="tag">{t.newest}</span> : null}
              {set.selection ? <span className="tag">{t.pickedSet}</span> : null}
            </>
          ),
        },
        { head: t.publisher, cell: (set) => set.publisher, className: 'roomy-only' },
        {
          head: t.years,
          cell: ({ years }) => (years ? `${years.from}–${years.to}` : '–'),
          cells: 'nowrap',
        },
        {
          head: t.part.incidents,
          cell: (set) => (set.kind === 'incidents' ? f.number(set.incidents) : '–'),
          className: 'num',
        },
        {
          head: t.statementsCount,
          cell: (set) => (set.kind === 'incidents' ? f.number(set.statements) : '–'),
          className: 'num roomy-only',
        },
        {
          head: t.actorsColumn,
          cell: (set) => (set.kind === 'actors' ? f.number(set.actors) : '–'),
          className: 'num',
        },
        {
          head: `${t.imported} (UTC)`,
          cell: (set) => f.minute(set.imported),
          className: 'roomy-only',
          cells: 'nowrap',
        },
      ]}
      rows={sets}
      rowKey={(set) => set.id}
    />
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
        <Rows
          caption={t.odd}
          captionShown
          className="fit"
          columns={[
            { head: t.odd, cell: (one) => t.oddity[one.code as OddityCode] },
            { head: t.count, cell: (one) => f.number(one.count), className: 'num' },
            {
              head: t.examplesAt,
              cell: (one) => one.examples.map((example) => `${example.at}: ${example.value}`).join('; '),
              cells: 'quiet break',
            },
          ]}
          rows={report.oddities}
          rowKey={(one) => one.code}
        />
      )}
      {report.unmapped.length > 0 ? (
        <Rows
          caption={t.unmappedValues}
          captionShown
          className="fit"
          columns={[
            { head: t.field, cell: (one) => one.field, cells: 'mono' },
            { head: t.value, cell: (one) => one.value, cells: 'break' },
            { head: t.count, cell: (one) => f.number(one.count), className: 'num' },
          ]}
          rows={report.unmapped}
          rowKey={(one) => `${one.field} ${one.value}`}
        />
      ) : null}
      {report.unmapped_more > 0 ? <p className="quiet">{t.unmappedMore(report.unmapped_more, f)}</p> : null}
      {report.missing.length > 0 ? (
        <Rows
          caption={t.missingValues}
          captionShown
          className="fit"
          columns={[
            { head: t.field, cell: (one) => one.field, cells: 'mono' },
            { head: t.how, cell: (one) => t.missingKind[one.kind] },
            { head: t.count, cell: (one) => f.number(one.count), className: 'num' },
          ]}
          rows={report.missing}
          rowKey={(one) => `${one.field} ${one.kind}`}
        />
      ) : null}
    </details>
  )
}
