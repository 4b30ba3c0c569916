import type { FastifyBaseLogger, FastifyInstance, RawServerDefault } from 'fastify'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import type { EvidenceInput, ScanOptions, ScanResult } from '../pipeline/scan.ts'
import type { Query, Store, TableDefinition } from '../store/store.ts'
import type { Limits } from './limits.ts'
import type { ScanQueue } from './scans/queue.ts'
import type { Gate } from './security.ts'

export interface ServerOptions {
  readonly store: Store
  /** data folder; uploads wait in its subfolder `incoming` */
  readonly home: string
  /** address to listen on; decides which Host headers are answered */
  readonly host: string
  readonly port: number
  /** what a client must give; needed where other machines can reach the server */
  readonly key?: string
  /** key of programs on this machine, from server.json; without one the store is not reachable over HTTP */
  readonly localKey?: string
  /** address under which a TLS proxy serves this server, such as https://perisai.example.id */
  readonly publicUrl?: string
  /** folder of the built page; without one a page says how to build it */
  readonly webRoot?: string
  /** pino level; `warn` by default */
  readonly logLevel?: string
  /** MMDB files for country and AS of sources in uploaded evidence */
  readonly geoip?: readonly string[]
  /** queries and tables that the command line may use through this server; others are refused */
  readonly queries?: readonly Query<Record<string, unknown>, unknown>[]
  readonly tables?: readonly TableDefinition[]
  readonly limits?: Partial<Limits>
  /** the work behind the routes; the pipeline's own by default */
  readonly work?: Partial<Work>
}

export interface Work {
  scan(inputs: readonly EvidenceInput[], options: ScanOptions): Promise<ScanResult>
  /** both return the number of findings that came or went */
  addSamples(store: Store): Promise<number>
  removeSamples(store: Store, actor: string): Promise<number>
}

/** What the routes share. */
export interface ServerContext {
  readonly options: ServerOptions
  readonly store: Store
  readonly work: Work
  readonly limits: Limits
  readonly queue: ScanQueue
  readonly gate: Gate
  readonly incoming: string
  readonly started: string
}

export type App = FastifyInstance<
  RawServerDefault,
  IncomingMessage,
  ServerResponse,
  FastifyBaseLogger,
  ZodTypeProvider
>

/** A group of routes; routes/index.ts lists them. */
export type RouteGroup = (api: App, context: ServerContext) => void
