/** The DuckDB driver: one process holds the file, one connection writes, a few read. */
import type { DuckDBConnection } from '@duckdb/node-api'
import type { StoredFinding } from '../../model/finding.ts'
import { PerisaiError } from '../../model/problem.ts'
import { Queue } from '../queue.ts'
import { counts } from '../queries/counts.ts'
import { currentStates } from '../queries/current-states.ts'
import { findingById } from '../queries/finding-by-id.ts'
import { findingVersions } from '../queries/finding-versions.ts'
import { findingsBySeq } from '../queries/findings-by-seq.ts'
import { findingsCount } from '../queries/findings-count.ts'
import { findingsPage } from '../queries/findings-page.ts'
import { knownEvents } from '../queries/known-events.ts'
import { ledgerPage } from '../queries/ledger-page.ts'
import { setting } from '../queries/setting.ts'
import type {
  FindingFilter,
  FindingPage,
  LedgerEvent,
  LedgerFilter,
  PutResult,
  Query,
  Store,
  TableDefinition,
} from '../store.ts'
import {
  checkFinding,
  completeEvent,
  contentHash,
  eventRow,
  isUuid,
  tombstoneRow,
  versionRow,
} from '../version.ts'
import { appendRows } from './append.ts'
import { engineError, IN_MEMORY } from './engine.ts'
import type { openEngine } from './engine.ts'
import { ownTables } from './schema.ts'
import { isFatal, openSession } from './session.ts'
import type { Session } from './session.ts'
import { KnownSettings } from './settings.ts'
import { execute, executeRead } from './statement.ts'
import { RecentTexts } from './texts.ts'

/** So many ids go into one lookup. */
const IDS_A_LOOKUP = 10_000

export interface DuckStoreOptions {
  /** who is named in the ledger where a call names nobody */
  actor: string
  /** another way to open the engine */
  openEngine?: typeof openEngine
}

/** Opens the database file at `path` (made where missing) and brings it to the newest schema. */
export async function openDuckStore(path: string, options: DuckStoreOptions): Promise<Store> {
  const open = () => openSession(path, options.openEngine)
  try {
    return new DuckStore(path, open, await open(), options.actor)
  } catch (error) {
    throw engineError(error)
  }
}

class DuckStore implements Store {
  readonly dialect: 'duckdb' | 'memory'
  readonly #open: () => Promise<Session>
  /** the engine that answers; after a fatal error the one that is being opened */
  #session: Promise<Session>
  readonly #writes = new Queue()
  readonly #tables = new Set<string>()
  readonly #texts = new RecentTexts()
  readonly #settings = new KnownSettings()
  readonly #actor: string
  #seq: number
  #written = 0
  #closed = false

  constructor(path: string, open: () => Promise<Session>, session: Session, actor: string) {
    this.dialect = path === IN_MEMORY ? 'memory' : 'duckdb'
    this.#open = open
    this.#session = Promise.resolve(session)
    this.#seq = session.seq
    this.#actor = actor
  }

  get writes(): number {
    return this.#written
  }

  async putFindings(findings: readonly StoredFinding[], actor = this.#actor): Promise<PutResult> {
    const result: PutResult = { added: 0, changed: 0, unchanged: 0 }
    if (findings.length === 0) return result
    for (const finding of findings) checkFinding(finding)
    return this.#transaction('findings', async (connection) => {
      const states = new Map(
        (await lookUp(connection, currentStates, findings)).map((state) => [state.id, state]),
      )
      const versions: unknown[][] = []
      const superseded: unknown[][] = []
      const events: unknown[][] = []
      for (const finding of findings) {
        const id = finding.id.toLowerCase()
        const hash = contentHash(finding)
        const before = states.get(id)
        if (before && !before.removed && before.hash === hash) {
          result.unchanged++
          continue
        }
        const changed = before !== undefined && !before.removed
        if (changed) result.changed++
        else result.added++
        // Versions of one finding must be told apart and ordered by their time alone (STIX 2.1, 3.2).
        const modified = Math.max(Date.now(), before ? before.modified + 1 : 0)
        const at = new Date(modified).toISOString()
        const seq = ++this.#seq
        versions.push(versionRow(finding, seq, hash, at))
        if (before) superseded.push([before.seq])
        const detail = {
          class: finding.class,
          variant: finding.variant,
          confidence: finding.confidence,
          sha256: hash,
        }
        const action = changed ? 'changed' : 'found'
        events.push(eventRow(completeEvent({ at, action, actor, subject: id, detail }, at), ++this.#seq))
        states.set(id, { id, seq, hash, removed: false, modified })
      }
      await appendRows(connection, 'findings', versions)
      await appendRows(connection, 'superseded', superseded)
      await appendRows(connection, 'ledger', events)
      return result
    })
  }

  async findings(filter: FindingFilter = {}): Promise<FindingPage> {
    const page = findingsPage(filter)
    const count = findingsCount(filter)
    const [rows, [{ total }]] = await Promise.all([
      filter.limit === 0 ? [] : this.run(page.query, page.params),
      this.run(count.query, count.params),
    ])
    if (rows.length === 0) return { findings: [], total }
    const texts = await this.#texts.get(
      rows.map((row) => row.seq),
      (missing) => {
        const { query, params } = findingsBySeq(missing)
        return this.run(query, params)
      },
    )
    return { findings: texts.map((text) => JSON.parse(text) as StoredFinding), total }
  }

  async finding(id: string): Promise<StoredFinding | undefined> {
    if (!isUuid(id)) return undefined
    const [row] = await this.run(findingById, { id })
    return row && (JSON.parse(row.json) as StoredFinding)
  }

  async versions(id: string): Promise<StoredFinding[]> {
    if (!isUuid(id)) return []
    const rows = await this.run(findingVersions, { id })
    return rows.map((row) => JSON.parse(row.json) as StoredFinding)
  }

  async removeFindings(ids: readonly string[], actor: string): Promise<number> {
    const wanted = [...new Set(ids.filter(isUuid).map((id) => id.toLowerCase()))].map((id) => ({ id }))
    if (wanted.length === 0) return 0
    return this.#transaction('findings', async (connection) => {
      const found = (await lookUp(connection, currentStates, wanted)).filter((state) => !state.removed)
      const tombstones: unknown[][] = []
      const events: unknown[][] = []
      for (const { id, modified } of found) {
        const at = new Date(Math.max(Date.now(), modified + 1)).toISOString()
        tombstones.push(tombstoneRow(id, ++this.#seq, at))
        events.push(eventRow(completeEvent({ at, action: 'removed', actor, subject: id }, at), ++this.#seq))
      }
      await appendRows(connection, 'findings', tombstones)
      await appendRows(
        connection,
        'superseded',
        found.map((state) => [state.seq]),
      )
      await appendRows(connection, 'ledger', events)
      return found.length
    })
  }

  async appendLedger(events: readonly LedgerEvent[]): Promise<void> {
    if (events.length === 0) return
    const now = new Date().toISOString()
    const complete = new Map(
      events.map((event) => completeEvent(event, now)).map((event) => [event.id, event]),
    )
    await this.#transaction('ledger', async (connection) => {
      for (const { id } of await lookUp(connection, knownEvents, [...complete.values()])) complete.delete(id)
      await appendRows(
        connection,
        'ledger',
        [...complete.values()].map((event) => eventRow(event, ++this.#seq)),
      )
    })
  }

  async ledger(filter: LedgerFilter = {}): Promise<Required<LedgerEvent>[]> {
    const { query, params } = ledgerPage(filter)
    const rows = await this.run(query, params)
    return rows.map(({ occurred, detail, ...row }) => ({
      ...row,
      at: occurred,
      detail: JSON.parse(detail) as Record<string, unknown>,
    }))
  }

  counts() {
    return this.run(counts, {})
  }

  async setting(key: string): Promise<unknown> {
    this.#mustBeOpen()
    const text = await this.#settings.get(key, async () => (await this.run(setting, { key }))[0]?.value)
    return text === undefined ? undefined : JSON.parse(text)
  }

  async setSetting(key: string, value: unknown): Promise<void> {
    const text = value === null ? undefined : JSON.stringify(value)
    await this.#transaction('settings', async (connection) => {
      await connection.run('DELETE FROM settings WHERE key = $key', { key })
      if (text !== undefined) await appendRows(connection, 'settings', [[key, text]])
    })
    this.#settings.changed(key, text)
  }

  async run<P extends Record<string, unknown>, R>(query: Query<P, R>, params: P): Promise<R[]> {
    this.#mustBeOpen()
    let session: Session | undefined
    try {
      session = await this.#engine()
      const rows = await session.readers.use((connection) => executeRead(connection, query, params))
      if (rows) return rows
    } catch (error) {
      // in turn with the writes, which must have ended
      const broken = session
      if (broken && isFatal(error)) void this.#writes.run(() => this.#renew(broken))
      throw engineError(error, query.name)
    }
    return this.#transaction(query.name, (connection) => execute(connection, query, params))
  }

  async append(table: TableDefinition, rows: readonly (readonly unknown[])[]): Promise<number> {
    if (!/^[a-z][a-z0-9_]*$/.test(table.name) || ownTables.has(table.name)) {
      throw new PerisaiError('store-failed', { reason: `"${table.name}" cannot be the name of a table` })
    }
    await this.#transaction(table.name, async (connection) => {
      if (!this.#tables.has(table.name)) await connection.run(table.duckdb)
      await appendRows(connection, table.name, rows)
    })
    this.#tables.add(table.name)
    return rows.length
  }

  async close(): Promise<void> {
    if (this.#closed) return
    this.#closed = true
    await this.#writes.idle()
    // an engine that could not be opened again has nothing to close
    const session = await this.#session.catch(() => undefined)
    await session?.close()
  }

  /** All or nothing, one after the other; on disk when it resolves. */
  #transaction<T>(about: string, task: (connection: DuckDBConnection) => Promise<T>): Promise<T> {
    this.#mustBeOpen()
    return this.#writes.run(async () => {
      let session: Session | undefined
      try {
        session = await this.#engine()
        const { writer } = session
        await writer.run('BEGIN')
        try {
          const result = await task(writer)
          await writer.run('COMMIT')
          this.#written++
          return result
        } catch (error) {
          // Where the engine has already rolled back by itself, there is nothing left to do.
          await writer.run('ROLLBACK').catch(() => undefined)
          throw error
        }
      } catch (error) {
        if (session && isFatal(error)) await this.#renew(session)
        throw engineError(error, about)
      }
    })
  }

  /** The engine that answers. Where it could not be opened again, whoever comes next tries once more. */
  async #engine(): Promise<Session> {
    const known = this.#session
    try {
      return await known
    } catch {
      if (this.#session === known) this.#openAgain(Promise.resolve())
      return this.#session
    }
  }

  /**
   * Opens the file anew after a fatal error, once for all who met it; who comes meanwhile waits. A store in memory has
   * nothing to open again: it stays broken.
   */
  async #renew(broken: Session): Promise<void> {
    if (this.dialect === 'memory' || this.#closed) return
    if ((await this.#session.catch(() => undefined)) !== broken) return
    this.#openAgain(broken.close())
    await this.#session.catch(() => undefined)
  }

  #openAgain(before: Promise<void>): void {
    this.#session = before.then(this.#open).then((session) => {
      this.#seq = Math.max(this.#seq, session.seq)
      return session
    })
    // whoever comes next is told why it failed
    this.#session.catch(() => undefined)
  }

  #mustBeOpen(): void {
    if (this.#closed) throw new PerisaiError('store-failed', { reason: 'closed' })
  }
}

/** Runs a query over the ids of many things, some thousands at a time. */
async function lookUp<R>(
  connection: DuckDBConnection,
  query: Query<{ ids: string[] }, R>,
  things: readonly { id: string }[],
): Promise<R[]> {
  const rows: R[] = []
  for (let start = 0; start < things.length; start += IDS_A_LOOKUP) {
    const ids = things.slice(start, start + IDS_A_LOOKUP).map((thing) => thing.id)
    rows.push(...(await execute(connection, query, { ids })))
  }
  return rows
}
