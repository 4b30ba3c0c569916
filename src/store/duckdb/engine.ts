/** Opening a DuckDB file with limits, and turning its errors into ours. */
import { availableParallelism } from 'node:os'
import { basename } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { PerisaiError, reasonOf } from '../../model/problem.ts'

export const IN_MEMORY = ':memory:'

/**
 * Paths that this process has open. DuckDB guards a file with a POSIX lock, which belongs to the process: a second
 * opening would succeed, and closing it would drop the lock under the first.
 */
const open = new Set<string>()

export interface Engine {
  readonly instance: DuckDBInstance
  close(): void
}

/**
 * Takes at most PERISAI_DUCKDB_MEMORY (512MB) for tables and sorting; what does not fit goes to a folder beside the file.
 * @throws PerisaiError bad-setting, store-locked {holder, pid} where another process has the file, store-failed otherwise
 */
export async function openEngine(
  path: string,
  env: NodeJS.ProcessEnv = process.env,
  more: Readonly<Record<string, string>> = {},
): Promise<Engine> {
  if (open.has(path)) {
    throw lockedBy(process.execPath, process.pid)
  }
  const memory = env.PERISAI_DUCKDB_MEMORY || '512MB'
  if (!/^\d{1,9}(\.\d{1,3})? ?[KMGT]i?B$/i.test(memory)) {
    const value = memory.slice(0, 40)
    throw new PerisaiError('bad-setting', { name: 'PERISAI_DUCKDB_MEMORY', value, example: '512MB' })
  }
  const inFile = path !== IN_MEMORY
  if (inFile) open.add(path)
  try {
    const instance = await DuckDBInstance.create(path, {
      memory_limit: memory,
      threads: String(availableParallelism()),
      // Nothing is fetched or loaded behind the user's back; readers of local files stay possible.
      autoinstall_known_extensions: 'false',
      autoload_known_extensions: 'false',
      allow_community_extensions: 'false',
      ...more,
    })
    return {
      instance,
      close() {
        instance.closeSync()
        open.delete(path)
      },
    }
  } catch (error) {
    open.delete(path)
    throw openingError(error)
  }
}

function openingError(error: unknown): PerisaiError {
  const reason = reasonOf(error)
  if (/could not set lock|being used by another process/i.test(reason)) {
    const held = /held in (.+?) \(PID (\d+)\)/.exec(reason)
    return held
      ? lockedBy(held[1], Number(held[2]), error)
      : new PerisaiError('store-locked', { holder: '?' }, error)
  }
  return engineError(error)
}

const lockedBy = (program: string, pid: number, cause?: unknown) =>
  new PerisaiError('store-locked', { holder: `${basename(program)}, PID ${pid}`, pid }, cause)

/** Any error of the engine, with the query or table that it is about. */
export function engineError(error: unknown, about = ''): PerisaiError {
  if (error instanceof PerisaiError) return error
  if (/no space left on device|disk quota exceeded|not enough space on the disk/i.test(reasonOf(error))) {
    return new PerisaiError('store-full', {}, error)
  }
  // DuckDB adds the statement with a caret under the place, and advice for its own shell; the first line says it all.
  const [first] = reasonOf(error).trim().split('\n')
  return new PerisaiError('store-failed', { reason: about ? `${about}: ${first}` : first }, error)
}
