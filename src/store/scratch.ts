/**
 * A place to work on tables of millions of rows that nobody keeps: an engine of its own in a folder of its own, which
 * spills to that folder instead of growing, and is gone with it. It can read files of that folder, and those that it was told of.
 */
import { mkdtemp, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DuckDBConnection, DuckDBValue } from '@duckdb/node-api'
import { reasonOf } from '../model/problem.ts'
import { engineError, IN_MEMORY, openEngine } from './duckdb/engine.ts'
import type { Engine } from './duckdb/engine.ts'
import { literal } from './literal.ts'

/** Memory of the engine; PERISAI_DUCKDB_MEMORY sets another. What does not fit goes to disk. */
const MEMORY = '900MB'
/** So many bytes of evidence make tables that fit into memory as they are; packing them for a file takes as long as reading them. */
const FITS = 64 * 1024 * 1024

export interface Scratch {
  /** only the user may look into it; files that the engine is to read are put here */
  readonly folder: string
  /** Runs one statement, or several where there are no parameters. */
  run(sql: string, params?: Readonly<Record<string, DuckDBValue>>): Promise<void>
  /** Rows as plain objects: whole numbers as number (text beyond 2^53), lists as arrays. */
  rows<R>(sql: string, params?: Readonly<Record<string, DuckDBValue>>): Promise<R[]>
  close(): Promise<void>
}

export interface ScratchOptions {
  /** ends the statement that runs and lets no other one begin */
  readonly signal?: AbortSignal
  /** files beside the own folder that links in it lead to */
  readonly allow?: readonly string[]
  /** bytes of the evidence that is to be loaded; what is not known is taken as much */
  readonly bytes?: number
}

/** Opens an empty one. */
export async function openScratch(
  { signal, allow = [], bytes = Infinity }: ScratchOptions = {},
  env: NodeJS.ProcessEnv = process.env,
): Promise<Scratch> {
  const folder = await mkdtemp(join(tmpdir(), 'perisai-tables-'))
  let engine: Engine | undefined
  try {
    // a file's pages are compressed, and leave memory when room is needed
    engine = await openEngine(
      bytes <= FITS ? IN_MEMORY : join(folder, 'tables.duckdb'),
      { ...env, PERISAI_DUCKDB_MEMORY: env.PERISAI_DUCKDB_MEMORY || MEMORY },
      { temp_directory: join(folder, 'spill') },
    )
    const connection = await engine.instance.connect()
    const paths = await Promise.all(allow.map((path) => realpath(path).catch(() => path)))
    await connection.run(
      // nobody opens this file again: what was not yet written to it need not be
      `PRAGMA disable_checkpoint_on_shutdown; SET TimeZone = 'UTC'; SET allowed_directories = [${literal(`${folder}/`)}];
       SET allowed_paths = [${paths.map(literal).join(', ')}];
       SET enable_external_access = false; SET lock_configuration = true`,
    )
    return new DuckScratch(folder, engine, connection, signal)
  } catch (error) {
    engine?.close()
    await rm(folder, { recursive: true, force: true })
    throw engineError(error)
  }
}

class DuckScratch implements Scratch {
  readonly folder: string
  readonly #engine: Engine
  readonly #connection: DuckDBConnection
  readonly #signal: AbortSignal | undefined
  readonly #stop: () => void

  constructor(folder: string, engine: Engine, connection: DuckDBConnection, signal: AbortSignal | undefined) {
    this.folder = folder
    this.#engine = engine
    this.#connection = connection
    this.#signal = signal
    this.#stop = () => connection.interrupt()
    signal?.addEventListener('abort', this.#stop)
  }

  async run(sql: string, params?: Readonly<Record<string, DuckDBValue>>): Promise<void> {
    this.#signal?.throwIfAborted()
    try {
      await this.#connection.run(sql, params)
    } catch (error) {
      throw this.#named(error, sql)
    }
  }

  async rows<R>(sql: string, params?: Readonly<Record<string, DuckDBValue>>): Promise<R[]> {
    this.#signal?.throwIfAborted()
    try {
      const reader = await this.#connection.runAndReadAll(sql, params)
      return reader.getRowObjectsJS().map((row) => plain(row) as R)
    } catch (error) {
      throw this.#named(error, sql)
    }
  }

  async close(): Promise<void> {
    this.#signal?.removeEventListener('abort', this.#stop)
    this.#connection.closeSync()
    this.#engine.close()
    await rm(this.folder, { recursive: true, force: true })
  }

  #named(error: unknown, sql: string): Error {
    if (process.env.PERISAI_DEBUG) process.stderr.write(`${sql}\n${reasonOf(error)}\n`)
    return engineError(error)
  }
}

function plain(value: unknown): unknown {
  if (typeof value === 'bigint') {
    return value >= Number.MIN_SAFE_INTEGER && value <= Number.MAX_SAFE_INTEGER
      ? Number(value)
      : String(value)
  }
  if (Array.isArray(value)) return value.map(plain)
  if (value !== null && typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype) {
    return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, plain(entry)]))
  }
  return value
}
