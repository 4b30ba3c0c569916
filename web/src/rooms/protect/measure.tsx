import { useState } from 'react'
import type { LedgerPage } from '../../../../src/model/api.ts'
import type { ProtectionAction } from '../../../../src/model/ledger.ts'
import type { Plan, PlanItem } from '../../../../src/model/plan.ts'
import type { Failure, Finding } from '../../lib/api.ts'
import { useFormat } from '../../lib/format.ts'
import { Problem } from '../../parts/problem.tsx'
import { useText } from '../../text/index.ts'
import { record } from './act.ts'
import { ExportPart } from './export.tsx'
import { text } from './text.ts'

interface Props {
  item: PlanItem
  finding: Finding
  plan: Plan
  /** what the ledger says of this measure, latest first */
  events: LedgerPage['events']
}

/** One measure: what to do at a glance, everything that was weighed behind it. */
export function MeasureItem({ item, finding, plan, events }: Props) {
  const t = useText(text)
  const words = item.text
  const state = events[0]?.action
  return (
    <li className="measure">
      <div className="measure-head">
        <h3>{words?.title ?? item.measure}</h3>
        <span className="measure-score" title={t.score}>
          {item.score.total}
          <span className="vh"> {t.score}</span>
        </span>
      </div>
      <p>{words?.how}</p>
      <p className="tags">
        {item.deadline ? <span className="tag">{t.byDeadline}</span> : null}
        {state ? <span className="tag">{t.state[state] ?? state}</span> : null}
      </p>
      <details>
        <summary>{t.more}</summary>
        <Weighed item={item} plan={plan} />
      </details>
      <Decide item={item} finding={finding} state={state} />
    </li>
  )
}

function Weighed({ item, plan }: { item: PlanItem; plan: Plan }) {
  const t = useText(text)
  const f = useFormat()
  const { score, text: words } = item
  const law = item.provisions.flatMap((id) => plan.law.find((p) => p.id === id) ?? [])
  const n = (value: number) => f.number(value)
  const rows: [string, string | undefined][] = [
    [
      t.score,
      t.scoreTerms(n(score.harm), n(score.confidence), n(score.collateral), n(score.rights), n(score.total)),
    ],
    [t.effect, words?.effect],
    [t.collateral, words?.collateral],
    [t.replayed, score.replay === undefined ? undefined : t.replayHit(f.percent(score.replay, 2))],
    [t.approver, words?.approver],
    [t.undo, words?.reversibility],
    [
      t.lasts,
      item.life_s === null
        ? undefined
        : t.lastsText(f.duration(item.life_s), f.duration(item.longest_s ?? item.life_s)),
    ],
    [t.rights, words && words.rights.length > 0 ? f.list(words.rights) : undefined],
    [t.law, law.length > 0 ? law.map((p) => p.citation).join('; ') : undefined],
    [t.verify, words?.verify],
    [t.rollback, words?.rollback],
  ]
  return (
    <dl className="weighed">
      {rows.map(([term, value]) =>
        value ? (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ) : null,
      )}
    </dl>
  )
}

function Decide({ item, finding, state }: { item: PlanItem; finding: Finding; state: string | undefined }) {
  const t = useText(text)
  const [failure, setFailure] = useState<Failure | null>(null)
  const act = (action: ProtectionAction, more: { ok?: boolean } = {}) => {
    void record(finding.id, { action, measure: item.measure, ...more }).then(setFailure)
  }
  const title = item.text?.title ?? item.measure
  const button = (label: string, go: () => void) => (
    <button type="button" aria-label={`${label}: ${title}`} onClick={go}>
      {label}
    </button>
  )
  const undecided = state === undefined || state === 'declined' || state === 'rolled-back'
  return (
    <div className="decide no-print">
      <p className="actions">
        {undecided ? button(t.approve, () => act('approved')) : null}
        {state === undefined ? button(t.decline, () => act('declined')) : null}
        {undecided ? null : (
          <>
            {button(t.verified, () => act('verified', { ok: true }))}
            {button(t.failed, () => act('verified', { ok: false }))}
            {button(t.rolledBack, () => act('rolled-back'))}
          </>
        )}
      </p>
      {!undecided && item.exports.length > 0 ? <ExportPart item={item} finding={finding} /> : null}
      {failure ? <Problem failure={failure} /> : null}
    </div>
  )
}
