/** A store that another process on this machine holds: every call goes to its server. */
import { request } from 'node:http'
import type { StoredFinding } from '../model/finding.ts'
import { PerisaiError, problemTexts, reasonOf } from '../model/problem.ts'
import type { ProblemCode } from '../model/problem.ts'
import type { Params } from '../model/finding.ts'
import type { Holder } from './holder.ts'
import type {
  FindingFilter,
  FindingPage,
  LedgerEvent,
  LedgerFilter,
  PutResult,
  Query,
  Store,
  TableDefinition,
} from './store.ts'
import { fromWire, MAX_CALL_BYTES, toWire } from './wire.ts'
import type { StoreMethod } from './wire.ts'

/** So many findings go in one call; each call is on disk when it is answered. */
const FINDINGS_A_CALL = 500

export class RemoteStore implements Store {
  readonly dialect = 'duckdb'
  readonly #holder: Holder
  readonly #actor: string
  #closed = false

  constructor(holder: Holder, options: { actor: string }) {
    this.#holder = holder
    this.#actor = options.actor
  }

  async putFindings(findings: readonly StoredFinding[], actor = this.#actor): Promise<PutResult> {
    const sum: PutResult = { added: 0, changed: 0, unchanged: 0 }
    for (let start = 0; start < findings.length; start += FINDINGS_A_CALL) {
      const part = findings.slice(start, start + FINDINGS_A_CALL)
      const result = await this.#call<PutResult>('putFindings', [part, actor])
      sum.added += result.added
      sum.changed += result.changed
      sum.unchanged += result.unchanged
    }
    if (findings.length === 0) this.#mustBeOpen()
    return sum
  }

  findings(filter: FindingFilter = {}): Promise<FindingPage> {
    return this.#call('findings', [filter])
  }

  async finding(id: string): Promise<StoredFinding | undefined> {
    return (await this.#call<StoredFinding | null>('finding', [id])) ?? undefined
  }

  versions(id: string): Promise<StoredFinding[]> {
    return this.#call('versions', [id])
  }

  removeFindings(ids: readonly string[], actor: string): Promise<number> {
    return this.#call('removeFindings', [ids, actor])
  }

  async appendLedger(events: readonly LedgerEvent[]): Promise<void> {
    await this.#call('appendLedger', [events])
  }

  ledger(filter: LedgerFilter = {}): Promise<Required<LedgerEvent>[]> {
    return this.#call('ledger', [filter])
  }

  counts(): ReturnType<Store['counts']> {
    return this.#call('counts', [])
  }

  async setting(key: string): Promise<unknown> {
    return (await this.#call<unknown>('setting', [key])) ?? undefined
  }

  async setSetting(key: string, value: unknown): Promise<void> {
    await this.#call('setSetting', [key, value])
  }

  run<P extends Record<string, unknown>, R>(query: Query<P, R>, params: P): Promise<R[]> {
    return this.#call('run', [query, params])
  }

  append(table: TableDefinition, rows: readonly (readonly unknown[])[]): Promise<number> {
    return this.#call('append', [table, rows])
  }

  async close(): Promise<void> {
    this.#closed = true
  }

  async #call<T>(method: StoreMethod, args: unknown[]): Promise<T> {
    this.#mustBeOpen()
    return (await callRemote(this.#holder, method, args)) as T
  }

  #mustBeOpen(): void {
    if (this.#closed) throw new PerisaiError('store-failed', { reason: 'closed' })
  }
}

/**
 * One call to the server that holds a store.
 * @throws PerisaiError what the server answered, or server-unreachable
 */
export async function callRemote(
  { url, key }: Holder,
  method: StoreMethod,
  args: unknown[],
  signal?: AbortSignal,
): Promise<unknown> {
  const body = Buffer.from(JSON.stringify(toWire(args)))
  if (body.byteLength > MAX_CALL_BYTES) throw new PerisaiError('upload-too-large', { limit: MAX_CALL_BYTES })
  const unreachable = (reason: string, cause?: unknown) =>
    new PerisaiError('server-unreachable', { url, reason }, cause)
  // Without a time limit of its own: loading a large file may take the server many minutes.
  const answer = await new Promise<{ status: number; text: string }>((resolve, reject) => {
    const sent = request(
      new URL(`api/v1/store/${method}`, url.endsWith('/') ? url : `${url}/`),
      {
        method: 'POST',
        signal,
        headers: {
          authorization: `Bearer ${key}`,
          'content-type': 'application/json',
          'content-length': body.byteLength,
          'x-perisai': '1',
        },
      },
      (response) => {
        const parts: Buffer[] = []
        response.on('data', (part: Buffer) => parts.push(part))
        response.on('error', reject)
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, text: Buffer.concat(parts).toString() }),
        )
      },
    )
    sent.on('error', reject)
    sent.end(body)
  }).catch((error: unknown) => {
    throw unreachable(reasonOf(error), error)
  })
  let json: unknown
  try {
    json = answer.text === '' ? null : JSON.parse(answer.text)
  } catch (error) {
    throw unreachable(`HTTP ${answer.status}`, error)
  }
  if (answer.status >= 200 && answer.status < 300) return fromWire(json)
  const problem = json as { code?: unknown; params?: unknown } | null
  if (typeof problem?.code === 'string' && Object.hasOwn(problemTexts.en, problem.code)) {
    throw new PerisaiError(problem.code as ProblemCode, (problem.params ?? {}) as Params)
  }
  throw unreachable(`HTTP ${answer.status}`)
}
