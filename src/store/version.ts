/** What the store makes of a finding before any engine sees it: its content hash, its row, its ledger events. */
import { createHash } from 'node:crypto'
import type { StoredFinding } from '../model/finding.ts'
import { canonicalJson, uuid5 } from '../model/ids.ts'
import { PerisaiError } from '../model/problem.ts'
import type { LedgerEvent } from './store.ts'

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
export const isUuid = (text: unknown): text is string => typeof text === 'string' && UUID.test(text)

/** Hex SHA-256 of everything but the time of storing: equal content, equal hash. */
export function contentHash(finding: StoredFinding): string {
  return createHash('sha256')
    .update(canonicalJson({ ...finding, modified: undefined }))
    .digest('hex')
}

/** @throws PerisaiError bad-request where the finding has no usable id or times */
export function checkFinding(finding: StoredFinding): void {
  if (!isUuid(finding?.id)) throw bad(`finding id "${String(finding?.id).slice(0, 60)}" is not a UUID`)
  for (const name of ['start', 'end'] as const) {
    if (Number.isNaN(Date.parse(finding[name]))) throw bad(`finding ${finding.id}: ${name} is not an instant`)
  }
  const { confidence } = finding
  if (!Number.isInteger(confidence) || confidence < 0 || confidence > 100) {
    throw bad(`finding ${finding.id}: confidence ${confidence} is not 0 to 100`)
  }
}

const bad = (reason: string) => new PerisaiError('bad-request', { reason })

/** What a search compares with: any case, and composed letters as one. */
export const searchText = (text: string): string => text.normalize('NFC').toLowerCase()

/** One row of the findings table, in its columns' order. */
export function versionRow(finding: StoredFinding, seq: number, hash: string, modified: string): unknown[] {
  return [
    seq,
    finding.id,
    modified,
    false,
    hash,
    finding.class,
    finding.area,
    finding.variant,
    finding.confidence,
    finding.start,
    finding.end,
    finding.target.value,
    searchText(`${finding.target.value}\n${finding.variant}`),
    finding.sample === true,
    JSON.stringify({ ...finding, modified }),
  ]
}

/** The row that hides a finding: its id and time, and nothing else. */
export function tombstoneRow(id: string, seq: number, modified: string): unknown[] {
  return [seq, id, modified, true, '', ...Array.from({ length: 10 }, () => null)]
}

/**
 * Fills in what an event leaves out. Equal events of the same instant get the same id and are kept once.
 * @throws PerisaiError bad-request
 */
export function completeEvent(event: LedgerEvent, now: string): Required<LedgerEvent> {
  const { action, actor, subject, detail = {} } = event
  const time = new Date(event.at ?? now)
  if (Number.isNaN(time.getTime())) throw bad(`ledger event at "${event.at}"`)
  const at = time.toISOString()
  if (event.id !== undefined && !isUuid(event.id)) throw bad(`ledger event id "${event.id}" is not a UUID`)
  const id = (event.id ?? uuid5(canonicalJson({ at, action, actor, subject, detail }))).toLowerCase()
  return { id, at, action, actor, subject, detail }
}

/** One row of the ledger table, in its columns' order. */
export function eventRow(event: Required<LedgerEvent>, seq: number): unknown[] {
  return [seq, event.id, event.at, event.action, event.actor, event.subject, JSON.stringify(event.detail)]
}
