/**
 * What Perisai keeps, and the only way to it. The store appends: a changed finding is a new version, a decision is a
 * ledger event, the present state is derived. All writes are idempotent and are on disk when their promise resolves.
 */
import type { StoredFinding } from '../model/finding.ts'
import type { Area, ThreatClassId } from '../model/taxonomy.ts'

export interface FindingFilter {
  area?: Area
  class?: ThreatClassId[]
  variant?: string
  /** only findings that touch this time span, RFC 3339 */
  from?: string
  to?: string
  minConfidence?: number
  sample?: boolean
  /** substring of target value or variant, any case */
  search?: string
  /** 'start' where absent; equal ones by start, newest first, then as they were stored */
  sort?: 'start' | 'confidence' | 'modified' | 'class' | 'target'
  /** where absent: class and target ascending, the others descending */
  descending?: boolean
  /** 100 where absent; 0 asks for the total only */
  limit?: number
  offset?: number
}

export interface FindingPage {
  findings: StoredFinding[]
  total: number
}

export interface PutResult {
  added: number
  changed: number
  unchanged: number
}

export interface LedgerEvent {
  /** made by the store where absent: UUIDv5 of content and time */
  id?: string
  /** RFC 3339; the store's clock where absent */
  at?: string
  /** what happened: found, removed, decided, approved, exported, verified, rolled-back, imported ... */
  action: string
  /** who: "cli", "server", a key's name */
  actor: string
  /** id of the finding, measure, import or key that it is about */
  subject: string
  detail?: Record<string, unknown>
}

export interface LedgerFilter {
  subject?: string
  action?: string
  limit?: number
  offset?: number
}

/** A query is one file with the text for each engine side by side; values are bound, never pasted. */
export interface Query<P extends Record<string, unknown>, R> {
  readonly name: string
  /** DuckDB text, parameters as $name */
  readonly duckdb: string
  /** ClickHouse text, parameters as {name:Type}; absent: the query has not been written for it */
  readonly clickhouse?: string
  /** never set: carries the types of parameters and rows */
  readonly types?: { params: P; row: R }
}

export interface Store {
  readonly dialect: 'duckdb' | 'clickhouse' | 'memory'
  /** Grows with every write, for whoever keeps what was read; absent where others may write unseen. */
  readonly writes?: number
  /**
   * Adds findings that are new, versions those whose content changed, leaves equal ones alone, and writes `found` and
   * `changed` to the ledger in the same transaction. `actor` is the store's own where absent. `modified` is set here.
   */
  putFindings(findings: readonly StoredFinding[], actor?: string): Promise<PutResult>
  /** Latest versions, without removed ones. */
  findings(filter?: FindingFilter): Promise<FindingPage>
  finding(id: string): Promise<StoredFinding | undefined>
  /** All versions, oldest first. */
  versions(id: string): Promise<StoredFinding[]>
  /** Hides findings (a ledger event; nothing is erased). Scanning the same evidence again brings them back. */
  removeFindings(ids: readonly string[], actor: string): Promise<number>
  /** An event whose id is there already is not written again. */
  appendLedger(events: readonly LedgerEvent[]): Promise<void>
  /** Newest first. */
  ledger(filter?: LedgerFilter): Promise<Required<LedgerEvent>[]>
  /** Findings by area and class; `latest` is the start of the one that began last. */
  counts(): Promise<{ class: ThreatClassId; area: Area; count: number; latest: string }[]>
  /** Small settings and cursors by key; null removes. */
  setting(key: string): Promise<unknown>
  setSetting(key: string, value: unknown): Promise<void>
  /**
   * Runs a query that the store's folder of queries or a layer above defines: one statement. What reads runs beside
   * others; what writes waits its turn and is one transaction. A file for read_csv or read_parquet is a bound parameter
   * like any other value. How values come back is in src/store/README.md.
   */
  run<P extends Record<string, unknown>, R>(query: Query<P, R>, params: P): Promise<R[]>
  /**
   * Appends rows to a table that a layer above owns. `create` is the CREATE TABLE IF NOT EXISTS statement for the
   * engine; columns are in the table's order. One call is one transaction; one without rows makes the table.
   */
  append(table: TableDefinition, rows: readonly (readonly unknown[])[]): Promise<number>
  close(): Promise<void>
}

/** A table of a layer above (catalogue, indicators ...): its name and its text for each engine. */
export interface TableDefinition {
  readonly name: string
  readonly duckdb: string
  readonly clickhouse?: string
}
