/**
 * The engine with its connections, and what to do when it breaks: after a fatal error DuckDB refuses everything until the
 * file is opened anew. What had been committed is on disk.
 */
import type { DuckDBConnection } from '@duckdb/node-api'
import { reasonOf } from '../../model/problem.ts'
import { lastSeq } from '../queries/last-seq.ts'
import { openEngine } from './engine.ts'
import type { Engine } from './engine.ts'
import { ReadPool } from './pool.ts'
import { migrate } from './schema.ts'
import { execute } from './statement.ts'

export interface Session {
  readonly writer: DuckDBConnection
  readonly readers: ReadPool
  /** the highest number that was given to a row when it was opened */
  readonly seq: number
  /** Waits for what reads; nothing may be writing. */
  close(): Promise<void>
}

/** Opens the file and brings it to the newest schema. */
export async function openSession(path: string, open: typeof openEngine = openEngine): Promise<Session> {
  const engine: Engine = await open(path)
  try {
    const writer = await engine.instance.connect()
    // Casts of zoned instants must not depend on where the machine stands; afterwards no query may change settings.
    await writer.run("SET GLOBAL TimeZone = 'UTC'")
    await writer.run('SET GLOBAL lock_configuration = true')
    await migrate(writer)
    const [{ seq }] = await execute(writer, lastSeq, {})
    const readers = new ReadPool(engine.instance)
    return {
      writer,
      readers,
      seq,
      async close() {
        await readers.close()
        writer.closeSync()
        engine.close()
      },
    }
  } catch (error) {
    engine.close()
    throw error
  }
}

/** Whether the engine will answer nothing any more. */
export const isFatal = (error: unknown): boolean =>
  /^FATAL Error|database has been invalidated/i.test(reasonOf(error).trim())
