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
  return {
    id,
    at,
    actor,
    name: subject,
    format: typeof detail.format === 'string' ? detail.format : null,
    objects: whole(detail.objects),
    indicators: counts(detail.indicators),
    findings,
    errors: whole(detail.errors),
  }
}

export async function sharedHistory(store: Store, page: Page): Promise<SharedHistory> {
  const events = await store.ledger({ action: 'exported', ...page })
  return {
    shared: events.map(({ id, at, actor, subject, detail }) => ({
      id,
      at,
      actor,
      what: subject,
      format: typeof detail.format === 'string' ? detail.format : null,
      to: typeof detail.to === 'string' ? detail.to : null,
      objects: whole(detail.objects),
      tlp: typeof detail.tlp === 'string' ? detail.tlp : null,
    })),
    ...page,
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
