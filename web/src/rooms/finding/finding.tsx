import { lazy, Suspense, useEffect } from 'react'
import { base } from '../../lib/api.ts'
import type { Finding } from '../../lib/api.ts'
import { useFormat } from '../../lib/format.ts'
import { accountsPref, useLang, usePref } from '../../lib/prefs.ts'
import { useResource } from '../../lib/resource.ts'
import { Link } from '../../lib/router.tsx'
import { useTaxonomy } from '../../lib/taxonomy.ts'
import { needsAction } from '../../lib/urgency.ts'
import type { RoomProps } from '../../rooms.ts'
import { AreaMark } from '../../parts/area.tsx'
import { TimeChart } from '../../parts/chart/chart.tsx'
import { Copy } from '../../parts/copy.tsx'
import { Fence } from '../../parts/fence.tsx'
import { Problem } from '../../parts/problem.tsx'
import { When } from '../../parts/when.tsx'
import { useText } from '../../text/index.ts'
import { Details } from './details.tsx'
import { EvidencePart } from './evidence.tsx'
import { Figures } from './figures.tsx'
import { Alternatives, Reasons } from './judgement.tsx'
import { SourcesPart } from './sources.tsx'
import { text } from './text.ts'
import { Who } from './who.tsx'
import './finding.css'

const CoordinationPart = lazy(() => import('./coordination/coordination.tsx'))
const LeakPart = lazy(() => import('./leak/leak.tsx'))
const NamesPart = lazy(() => import('./impersonation/names.tsx'))
const MeasuredPart = lazy(() => import('./measured/measured.tsx'))

/** Parts that only one kind of threat has. */
const ownParts: Partial<Record<Finding['class'], typeof NamesPart>> = {
  coordination: CoordinationPart,
  impersonation: NamesPart,
  leak: LeakPart,
  blocking: MeasuredPart,
  interception: MeasuredPart,
}

/** One finding, to be read from top to bottom like a short report. */
export default function FindingRoom({ params }: RoomProps) {
  const shared = useText()
  const t = useText(text)
  const accounts = usePref(accountsPref)
  const { data, failure, reload } = useResource<Finding>(
    `/findings/${encodeURIComponent(params.id)}${accounts === 'numbered' ? '?accounts=numbered' : ''}`,
  )
  const finding = data?.id === params.id ? data : undefined

  useEffect(() => {
    if (finding) document.title = `${finding.text.title} · Perisai`
  }, [finding])

  return (
    <div className="room finding-room">
      <p className="no-print">
        <Link href="/findings">← {t.back}</Link>
      </p>
      {failure && !finding ? <h1>{t.missing}</h1> : null}
      {failure && (failure.code !== 'gone' || !finding) ? (
        <Problem failure={failure} onRetry={reload} />
      ) : null}
      {/* whole at once: a part that came later would push away what is being read */}
      <Suspense fallback={<p className="quiet">{shared.loading}</p>}>
        {finding ? <Report finding={finding} /> : failure ? null : <p className="quiet">{shared.loading}</p>}
      </Suspense>
    </div>
  )
}

function Report({ finding }: { finding: Finding }) {
  const t = useText(text)
  return (
    <article className={`report area-${finding.area}`}>
      <Headline finding={finding} />
      {finding.class === 'coordination' ? <AccountsSwitch /> : null}
      <Figures finding={finding} />
      <div className="report-body">
        <div className="report-main">
          {finding.series && finding.series.length > 0 ? (
            <section aria-labelledby="chart">
              <h2 id="chart">{t.chart}</h2>
              <TimeChart series={finding.series} start={finding.start} end={finding.end} title={t.chart} />
            </section>
          ) : null}
          <Reasons finding={finding} />
          <Alternatives finding={finding} />
          <Own finding={finding} />
          <Who
            attribution={finding.attribution}
            none={finding.class === 'impersonation' ? t.noWhoName : t.noWho}
          />
          {listsSources(finding) ? <SourcesPart finding={finding} /> : null}
          {hasOwnPart(finding) ? null : <Details finding={finding} />}
          <EvidencePart evidence={finding.evidence} />
        </div>
        <Margin finding={finding} />
      </div>
    </article>
  )
}

/** Where the own part does not list them already. */
const listsSources = (finding: Finding): boolean =>
  finding.class !== 'impersonation' && finding.class !== 'leak' && ownParts[finding.class] !== MeasuredPart

const hasOwnPart = (finding: Finding): boolean => ownParts[finding.class] !== undefined

/** What only this class of threat has. */
function Own({ finding }: { finding: Finding }) {
  const Part = ownParts[finding.class]
  if (!Part) return null
  return (
    // a finding that was imported, or is of another version, may not have what the drawing needs
    <Fence key={finding.id} round={0} instead={<Details finding={finding} />}>
      <Part finding={finding} />
    </Fence>
  )
}

/** One switch for every account on the page; what is downloaded has numbers anyway. */
function AccountsSwitch() {
  const t = useText(text)
  const accounts = usePref(accountsPref)
  return (
    <p className="accounts-switch no-print">
      <label>
        <input
          type="checkbox"
          checked={accounts === 'numbered'}
          onChange={(event) => accountsPref.set(event.target.checked ? 'numbered' : 'named')}
        />{' '}
        {t.numbered}
      </label>
    </p>
  )
}

function Headline({ finding }: { finding: Finding }) {
  const shared = useText()
  const { className } = useTaxonomy()
  return (
    <header>
      <p className="kind">
        <AreaMark area={finding.area} />
        <Link href={`/findings?class=${finding.class}`}>{className(finding.class) || finding.class}</Link>
        <span className="quiet">{finding.text.variant}</span>
        {needsAction(finding) ? (
          <span className="tag tag-now" title={shared.nowHint}>
            {shared.now}
          </span>
        ) : null}
        {finding.sample ? (
          <span className="tag" title={shared.sampleHint}>
            {shared.sample}
          </span>
        ) : null}
      </p>
      <h1>{finding.text.title}</h1>
      {finding.text.summary ? <p className="lead">{finding.text.summary}</p> : null}
    </header>
  )
}

/** What one may want beside the report: files to take along, techniques, where it came from. */
function Margin({ finding }: { finding: Finding }) {
  const t = useText(text)
  const f = useFormat()
  const lang = useLang()
  const { technique } = useTaxonomy()
  const address = `${base}/findings/${finding.id}`
  const short = finding.id.slice(0, 8)
  return (
    <aside className="report-margin" aria-label={t.about}>
      <p className="no-print actions">
        <Link className="button primary" href={`/protect/${finding.id}`}>
          {t.plan}
        </Link>
      </p>
      <section className="no-print" aria-labelledby="downloads">
        <h2 id="downloads">{t.downloads}</h2>
        <p className="actions">
          <a className="button" href={`${address}/stix`} download={`perisai-${short}.stix.json`}>
            {t.stix}
          </a>
          <a
            className="button"
            href={`${address}?accounts=numbered&lang=${lang}`}
            download={`perisai-${short}.json`}
          >
            {t.json}
          </a>
          <button type="button" onClick={() => window.print()}>
            {t.print}
          </button>
        </p>
        {finding.class === 'coordination' ? (
          <p className="quiet small">
            {t.downloadsNumbered}{' '}
            <a href={`${address}?lang=${lang}`} download={`perisai-${short}-accounts.json`}>
              {t.downloadNamed}
            </a>
          </p>
        ) : null}
      </section>
      {finding.techniques.length > 0 ? (
        <section aria-labelledby="techniques">
          <h2 id="techniques">{t.techniques}</h2>
          <ul className="techniques">
            {finding.techniques.map(technique).map((one) => (
              <li key={one.id}>
                {one.url ? (
                  <a href={one.url} rel="noreferrer external" title={t.newTab}>
                    {one.id} ↗
                  </a>
                ) : (
                  one.id
                )}{' '}
                <span lang="en">{one.name}</span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <section aria-labelledby="about">
        <h2 id="about">{t.about}</h2>
        <dl className="facts">
          <dt>{t.recogniser}</dt>
          <dd>
            {finding.recogniser.id}, {t.version(finding.recogniser.version)}
          </dd>
          {finding.modified ? (
            <>
              <dt>{t.stored}</dt>
              <dd>
                <When iso={finding.modified} />
              </dd>
            </>
          ) : null}
          <dt>{t.idLabel}</dt>
          <dd className="mono">
            <span title={finding.id}>{short}…</span> <Copy value={finding.id} what={t.idLabel} />
          </dd>
        </dl>
        <Versions id={finding.id} f={f} />
      </section>
    </aside>
  )
}

function Versions({ id, f }: { id: string; f: ReturnType<typeof useFormat> }) {
  const t = useText(text)
  const { data } = useResource<{ versions: unknown[] }>(`/findings/${id}/versions`)
  const count = data?.versions?.length ?? 1
  return count > 1 ? <p className="quiet">{t.changes(count - 1, f)}</p> : null
}
