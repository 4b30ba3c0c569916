/** What was taken in and given out so far, out of the ledger and the tables. */
import type { ImportHistory, IndicatorOverview, SharedHistory } from '../../model/exchange.ts'
import type { LedgerEvent, Store } from '../../store/store.ts'
import { indicatorsBySource } from '../../store/queries/indicators-by-source.ts'
import { indicatorsTable } from '../../store/queries/indicators-table.ts'
import { warninglistsCurrent } from '../../store/queries/warninglists.ts'
import { warninglistsTable } from '../../store/queries/warninglists-table.ts'
import { tlpLevels } from '../../stix/tlp.ts'

/** Sources that an overview lists. */
const MOST_SOURCES = 200

type Page = { readonly limit: number; readonly offset: number }
type Event = Required<LedgerEvent>

const isUuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

const whole = (value: unknown): number =>
  typeof value === 'number' && Number.isSafeInteger(value) ? value : 0

function counts(value: unknown): { added: number; changed: number; unchanged: number; revoked: number } {
  const given = (value ?? {}) as Record<string, unknown>
  return {
    added: whole(given.added),
    changed: whole(given.changed),
    unchanged: whole(given.unchanged),
    revoked: whole(given.revoked),
  }
}

export async function importHistory(store: Store, page: Page): Promise<ImportHistory> {
  const events = await store.ledger({ action: 'imported', ...page })
  return { imports: events.map(importOf), ...page }
}

function importOf({ id, at, actor, subject, detail }: Event): ImportHistory['imports'][number] {
  const { revoked: _, ...findings } = counts(detail.findings)
  const taxii = subject.startsWith('taxii:') || actor.startsWith('taxii:')
  return {
    id,
    at,
    actor,
    name: subject,
    format: typeof detail.format === 'string' ? detail.format : taxii ? 'taxii' : null,
    objects: whole(detail.objects),
    indicators: counts(detail.indicators),
    findings,
    errors: whole(detail.errors) + (taxii ? whole(detail.refused) : 0),
  }
}

/** Exports by command, and collections that a TAXII key read (told once a day and key). */
export async function sharedHistory(store: Store, page: Page): Promise<SharedHistory> {
  const upTo = { limit: page.limit + page.offset, offset: 0 }
  const both = await Promise.all([
    store.ledger({ action: 'exported', ...upTo }),
    store.ledger({ action: 'shared', ...upTo }),
  ])
  const events = both.flat().sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0))
  return { shared: events.slice(page.offset, page.offset + page.limit).map(sharedOf), ...page }
}

function sharedOf({ id, at, actor, subject, action, detail }: Event): SharedHistory['shared'][number] {
  const text = (value: unknown) => (typeof value === 'string' ? value : null)
  const taxii = action === 'shared'
  return {
    id,
    at,
    actor,
    what: (taxii && text(detail.title)) || subject,
    finding: !taxii && isUuid.test(subject),
    format: taxii ? 'taxii' : text(detail.format),
    to: taxii ? actor.replace(/^taxii:/, '') : text(detail.to),
    tlp: text(detail.tlp),
  }
}

export async function indicatorOverview(store: Store): Promise<IndicatorOverview> {
  await store.append(indicatorsTable, [])
  await store.append(warninglistsTable, [])
  const sources = await store.run(indicatorsBySource, { limit: MOST_SOURCES })
  const lists = await store.run(warninglistsCurrent, {})
  return {
    total: sources.reduce((sum, { count }) => sum + Number(count), 0),
    sources: sources.map(({ source, count, latest, tlp }) => ({
      source,
      count: Number(count),
      latest: latest ? new Date(latest).toISOString() : null,
      tlp: tlpLevels.filter((level) => tlp?.includes(level)),
    })),
    warninglists: lists.map(({ name, version, imported, category, entries }) => ({
      name,
      version: Number(version),
      imported,
      used: category === 'false_positive',
      entries: Number(entries),
    })),
  }
}
