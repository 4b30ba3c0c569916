/** The coordination-network-toolkit of QUT (PyPI): its co-tweet network of the same posts, reading and counting. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { timed } from './command.ts'
import type { CommandRun } from './command.ts'
import { pythonWith } from './python.ts'

const VERSION = '1.5.2'

/** Runs it once on a CSV with id, account, created_at and text. Null where it cannot be installed, or fails. */
export async function coTweets(posts: string, window: number): Promise<CommandRun | null> {
  const python = pythonWith('toolkit', [`coordination-network-toolkit==${VERSION}`])
  if (!python) return null
  const folder = mkdtempSync(join(tmpdir(), 'perisai-bench-'))
  try {
    const input = join(folder, 'posts.csv')
    const connection = await (await DuckDBInstance.create(':memory:')).connect()
    await connection.run(
      `COPY (SELECT id AS message_id, account AS user_id, account AS username, '' AS repost_id, '' AS reply_id,
         text AS message, CAST(epoch(created_at) AS BIGINT) AS timestamp, '' AS urls
       FROM read_csv($posts, types = {'id': 'VARCHAR', 'created_at': 'TIMESTAMPTZ'})) TO '${input}' (HEADER)`,
      { posts },
    )
    connection.closeSync()
    const run = (...args: string[]) =>
      timed(python, ['-m', 'coordination_network_toolkit', join(folder, 'network.db'), ...args])
    const read = await run('preprocess', input)
    const counted = await run('compute', 'co_tweet', '--time_window', String(window))
    if (read.exit !== 0 || counted.exit !== 0) return null
    const both = {
      wall_s: read.wall_s + counted.wall_s,
      cpu_s: read.cpu_s + counted.cpu_s,
      peak_mb: Math.max(read.peak_mb, counted.peak_mb),
      exit: 0,
    }
    console.log(
      `coordination-network-toolkit ${VERSION}: ${both.wall_s.toFixed(2)} s wall, ${both.cpu_s.toFixed(2)} s cpu, ${both.peak_mb.toFixed(0)} MB`,
    )
    return both
  } finally {
    rmSync(folder, { recursive: true })
  }
}
