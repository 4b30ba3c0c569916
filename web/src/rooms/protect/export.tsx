import { useState } from 'react'
import type { ExportFormat } from '../../../../src/model/measure.ts'
import type { ArtefactAnswer } from '../../../../src/model/api.ts'
import type { PlanItem } from '../../../../src/model/plan.ts'
import { ask } from '../../lib/api.ts'
import type { Failure, Finding } from '../../lib/api.ts'
import { useFormat } from '../../lib/format.ts'
import { refreshAll } from '../../lib/resource.ts'
import { save } from '../../lib/save.ts'
import { Problem } from '../../parts/problem.tsx'
import { useText } from '../../text/index.ts'
import { failed } from './act.ts'
import { formatNames, text } from './text.ts'

/** Makes the artefact of an approved measure: replayed on the evidence first, given out with its rollback. */
export function ExportPart({ item, finding }: { item: PlanItem; finding: Finding }) {
  const t = useText(text)
  const [format, setFormat] = useState<ExportFormat>(item.exports[0])
  const [busy, setBusy] = useState(false)
  const [made, setMade] = useState<ArtefactAnswer | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)
  async function make(): Promise<void> {
    setBusy(true)
    setFailure(null)
    setMade(null)
    try {
      const body = JSON.stringify({ format, measure: item.measure })
      const headers = { 'content-type': 'application/json' }
      setMade(
        await ask<ArtefactAnswer>(`/findings/${finding.id}/artefacts`, { method: 'POST', headers, body }),
      )
      refreshAll()
    } catch (error) {
      setFailure(failed(error))
    } finally {
      setBusy(false)
    }
  }
  return (
    <div className="export">
      <p className="actions">
        <select
          value={format}
          aria-label={t.exportAs}
          onChange={(e) => setFormat(e.target.value as ExportFormat)}
        >
          {item.exports.map((one) => (
            <option key={one} value={one}>
              {formatNames[one]}
            </option>
          ))}
        </select>
        <button type="button" disabled={busy} onClick={() => void make()}>
          {busy ? t.exporting : t.exportGo(formatNames[format])}
        </button>
      </p>
      {failure ? <Problem failure={failure} /> : null}
      {made ? <Made made={made} /> : null}
    </div>
  )
}

function Made({ made }: { made: ArtefactAnswer }) {
  const t = useText(text)
  const f = useFormat()
  const { replay } = made
  const n = (value: number) => f.number(value)
  return (
    <div className="made" role="status">
      <p>
        {t.exported(f.minute(made.expires))}{' '}
        {replay
          ? t.replay(
              n(replay.stopped),
              n(replay.attack),
              n(replay.hit),
              n(replay.legitimate),
              t.units[replay.unit],
            )
          : t.noReplay}{' '}
        {made.set_aside > 0 ? t.setAside(n(made.set_aside)) : ''}
      </p>
      {made.warnings.length > 0 ? (
        <ul className="plain-list small">
          {made.warnings.map((warning) => (
            <li key={warning}>{warning}</li>
          ))}
        </ul>
      ) : null}
      <p className="actions">
        <Save name={made.name} content={made.text} label={t.artefact} />
        <Save name={made.rollback_name} content={made.rollback} label={t.rollbackFile} />
      </p>
    </div>
  )
}

function Save({ name, content, label }: { name: string; content: string; label: string }) {
  return (
    <button
      type="button"
      onClick={() => save(new Blob([content], { type: 'text/plain' }), name)}
      title={name}
    >
      {label}
    </button>
  )
}
