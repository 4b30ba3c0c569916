import { useState } from 'react'
import { ask, asFailure } from '../../lib/api.ts'
import type { Failure } from '../../lib/api.ts'
import type { Situation } from '../../lib/api.ts'
import { useFormat } from '../../lib/format.ts'
import { refreshAll, useResource } from '../../lib/resource.ts'
import { Link } from '../../lib/router.tsx'
import { needsAction } from '../../lib/urgency.ts'
import { FindingList } from '../../parts/finding-list.tsx'
import { Problem } from '../../parts/problem.tsx'
import { useText } from '../../text/index.ts'
import { Areas } from './areas.tsx'
import { text } from './text.ts'
import './situation.css'

/** rows that still leave the room on one screen */
const SHOWN = 10

/** What needs me now, on one screen. */
export default function SituationRoom() {
  const t = useText(text)
  const shared = useText()
  const f = useFormat()
  const { data, failure, busy, reload } = useResource<Situation>('/situation')

  if (!data) {
    return (
      <div className="room">
        <h1 className="vh">{failure ? shared.failed : shared.loading}</h1>
        {failure ? <Problem failure={failure} onRetry={reload} /> : <p className="quiet">{shared.loading}</p>}
      </div>
    )
  }
  return (
    <div className="room situation">
      <Sentence situation={data} />
      {failure && failure.code !== 'gone' ? <Problem failure={failure} onRetry={reload} /> : null}
      <Samples present={data.samples} />
      {data.total === 0 ? (
        <Empty />
      ) : (
        <>
          <Areas areas={data.areas} />
          <section aria-labelledby="attention">
            <div className="section-head">
              <h2 id="attention">{t.attention}</h2>
              <p className="quiet">{t.attentionHint}</p>
            </div>
            <FindingList
              findings={data.findings.slice(0, SHOWN)}
              caption={t.attention}
              stale={busy && failure !== null}
            />
            {data.total > SHOWN ? (
              <p>
                <Link href="/findings">{t.all(data.total, f)}</Link>
              </p>
            ) : null}
          </section>
        </>
      )}
    </div>
  )
}

function Sentence({ situation }: { situation: Situation }) {
  const t = useText(text)
  const f = useFormat()
  if (situation.total === 0) return <h1>{t.none}</h1>
  const urgent = situation.findings.filter((finding) => needsAction(finding)).length
  // the list holds the most urgent, which may leave out the latest; the counts know when that was
  const starts = situation.areas.flatMap((area) => area.classes.map((c) => c.latest ?? ''))
  const start = starts.toSorted().at(-1) ?? ''
  const latest = situation.findings.find((finding) => finding.start === start)
  const samplesOnly =
    situation.findings.length === situation.total && situation.findings.every((finding) => finding.sample)
  return (
    <h1 className="sentence">
      {t.open(situation.total, f)} {urgent > 0 ? <em className="urgent">{t.urgent(urgent, f)}</em> : null}{' '}
      {latest ? (
        <span className="sentence-rest">
          {t.latest(latest.text.title, `${f.minute(latest.start)} UTC`)} {samplesOnly ? t.samplesOnly : null}
        </span>
      ) : null}
    </h1>
  )
}

function useSamples(method: 'POST' | 'DELETE') {
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  const [count, setCount] = useState<number | null>(null)
  async function run(): Promise<void> {
    setBusy(true)
    setFailure(null)
    try {
      const answer = await ask<{ added?: number; removed?: number }>('/samples', { method })
      setCount(answer.added ?? answer.removed ?? 0)
      refreshAll()
    } catch (error) {
      setFailure(asFailure(error))
    } finally {
      setBusy(false)
    }
  }
  return { busy, failure, count, run: () => void run() }
}

function Samples({ present }: { present: boolean }) {
  const t = useText(text)
  const f = useFormat()
  const { busy, failure, count, run } = useSamples('DELETE')
  return (
    <div aria-live="polite">
      {present ? (
        <div className="notice">
          <p>{t.samples}</p>
          <button type="button" onClick={run} disabled={busy}>
            {t.removeSamples}
          </button>
        </div>
      ) : count === null ? null : (
        <p className="quiet">{t.removed(count, f)}</p>
      )}
      {failure ? <Problem failure={failure} /> : null}
    </div>
  )
}

function Empty() {
  const t = useText(text)
  const { busy, failure, run } = useSamples('POST')
  return (
    <section className="empty" aria-labelledby="empty-title">
      <h2 id="empty-title">{t.emptyTitle}</h2>
      <p>{t.emptyBody}</p>
      <p>
        {t.emptyHow} <code>perisai scan ./access.log</code>
      </p>
      <p className="quiet">{t.emptyWhat}</p>
      <p className="actions">
        <Link className="button primary" href="/scan">
          {t.toScan}
        </Link>
        <button type="button" onClick={run} disabled={busy}>
          {t.addSamples}
        </button>
      </p>
      {failure ? <Problem failure={failure} /> : null}
    </section>
  )
}
