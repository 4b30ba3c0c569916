import { useEffect, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import type { ScanDocument } from '../../lib/api.ts'
import { useFormat } from '../../lib/format.ts'
import { Link } from '../../lib/router.tsx'
import { FindingList } from '../../parts/finding-list.tsx'
import { Problem } from '../../parts/problem.tsx'
import { useText } from '../../text/index.ts'
import { FileTable, ProblemTable } from './files.tsx'
import { cancel, useScan } from './follow.ts'
import { Meter } from './meter.tsx'
import { paceOf } from './rate.ts'
import { text } from './text.ts'

/** One scan: its progress, then its result. */
export function Run({ id }: { id: string }) {
  const t = useText(text)
  const shared = useText()
  const { state, progress, result, failure, lost } = useScan(id)
  const [stopping, setStopping] = useState(false)

  async function stop(): Promise<void> {
    setStopping(true)
    // the stream tells how it ended; where the request fails, the scan simply goes on and can be cancelled again
    await cancel(id).catch(() => setStopping(false))
  }

  const over = state === 'done' || state === 'cancelled' || state === 'failed'
  return (
    <div className="room scan">
      {over ? null : <h1>{t.title}</h1>}
      {state === null ? <p className="quiet">{shared.loading}</p> : null}
      {state === 'queued' ? (
        <Meter title={t.queued} share={null} facts={[]} action={<Stop busy={stopping} onStop={stop} />} />
      ) : null}
      {state === 'running' ? (
        <Running progress={progress} action={<Stop busy={stopping} onStop={stop} />} />
      ) : null}
      <p role="status" className="quiet">
        {lost ? t.lost : ''}
      </p>
      {failure ? (
        <>
          <h1>{t.resultTitle}</h1>
          <Problem failure={failure} />
        </>
      ) : null}
      {over && !failure ? <Result result={result} cancelled={state === 'cancelled'} /> : null}
      {over ? (
        <p className="actions">
          <Link className="button" href="/scan">
            {t.again}
          </Link>
        </p>
      ) : null}
    </div>
  )
}

function Stop({ busy, onStop }: { busy: boolean; onStop(): Promise<void> }) {
  const t = useText(text)
  return (
    <button type="button" disabled={busy} onClick={() => void onStop()}>
      {busy ? t.cancelling : t.cancel}
    </button>
  )
}

function Running({ progress, action }: Pick<ReturnType<typeof useScan>, 'progress'> & { action: ReactNode }) {
  const t = useText(text)
  const f = useFormat()
  if (!progress) return <Meter title={t.progress} share={null} facts={[]} action={action} />
  const pace = paceOf(progress)
  const judging = progress.phase !== 'reading'
  return (
    <Meter
      title={judging ? t.judging : t.reading(progress.file, progress.file_index + 1, progress.file_count)}
      share={pace.share}
      facts={[
        t.records(f.number(progress.records)),
        pace.bytesPerSecond === null ? null : t.perSecond(f.bytes(pace.bytesPerSecond)),
        pace.recordsPerSecond === null ? null : t.recordsPerSecond(f.compact(pace.recordsPerSecond)),
        pace.left === null || judging ? null : t.left(f.duration(Math.ceil(pace.left))),
      ]}
      action={action}
    />
  )
}

function Result({ result, cancelled }: { result: ScanDocument | null; cancelled: boolean }) {
  const t = useText(text)
  const f = useFormat()
  const head = useRef<HTMLHeadingElement>(null)
  // the progress that had the attention is gone; what replaces it takes it over
  useEffect(() => head.current?.focus(), [])
  if (!result) {
    return (
      <h1 ref={head} tabIndex={-1}>
        {t.cancelled}
      </h1>
    )
  }
  const read = result.files.filter((file) => file.format !== null && !file.skipped_because)
  const records = result.files.reduce((sum, file) => sum + file.records, 0)
  return (
    <>
      <h1 ref={head} tabIndex={-1}>
        {read.length === 0
          ? t.nothingRead
          : `${t.found(result.findings.length, f)} ${t.inRecords(read.length, f.number(records))}`}
      </h1>
      {cancelled ? <p className="lead">{t.cancelled}</p> : null}
      {read.length > 0 && result.findings.length === 0 ? <p className="lead">{t.cleanHint}</p> : null}
      {result.findings.length > 0 ? (
        <section aria-labelledby="scan-findings">
          <h2 id="scan-findings">{t.findings}</h2>
          <FindingList findings={result.findings} caption={t.findings} />
        </section>
      ) : null}
      <FileTable files={result.files} problems={result.problems} />
      <ProblemTable files={result.files} problems={result.problems} />
    </>
  )
}
