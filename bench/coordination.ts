/**
 * Traces over many posts: co-text and co-hashtag as CooRTweet counts them, and all traces with the null model. CooRTweet
 * itself is measured where Rscript and the package are there.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { installed, medianOf, timed } from './lib/command.ts'
import type { Benchmark, BenchLine } from './lib/benchmark.ts'
import { generated, perisai } from './lib/data.ts'

const corpus = resolve(process.env.PERISAI_CORPUS ?? '../shared/data')

/** Seconds of wall time of CooRTweet on the same file, null where it is not installed. */
function peer(file: string): number | null {
  if (!installed('Rscript')) return null
  const script = `suppressMessages(library(CooRTweet)); x <- read.csv(commandArgs(TRUE)[1], colClasses = "character");
    x$timestamp_share <- as.integer(x$timestamp_share);
    t <- system.time(generate_coordinated_network(detect_groups(x, time_window = 60, min_participation = 2)));
    cat("seconds", t[["elapsed"]])`
  const { stdout, status } = spawnSync('Rscript', ['-e', script, file], { encoding: 'utf8' })
  return status === 0 ? Number(/seconds ([\d.]+)/.exec(stdout)?.[1]) : null
}

/** One row a hashtag of a post, in CooRTweet's columns. */
async function hashtagsOf(parquet: string): Promise<string> {
  const path = join(mkdtempSync(join(tmpdir(), 'perisai-bench-')), 'hashtags.csv')
  const connection = await (await DuckDBInstance.create(':memory:')).connect()
  await connection.run(
    `COPY (SELECT unnest(list_distinct(regexp_extract_all(lower(content), '#([\\p{L}\\p{N}_]+)', 1))) AS object_id,
       account_id, content_id, timestamp_share FROM read_parquet($parquet)) TO '${path}' (HEADER)`,
    { parquet },
  )
  connection.closeSync()
  return path
}

export const coordination: Benchmark = {
  name: 'coordination',
  about:
    'posts: co-text and co-hashtag edges (peer: CooRTweet), all traces with the null model, growth to 5 M posts',
  async run({ quick }) {
    const [program, ...args] = perisai()
    const lines: BenchLine[] = []
    const measured = async (name: string, file: string, more: readonly string[], withPeer = false) => {
      const run = await medianOf(name, quick ? 1 : 3, () =>
        timed(program, [
          ...args,
          'scan',
          file,
          '--only',
          'coordination',
          '--no-store',
          '--format',
          'json',
          ...more,
        ]),
      )
      lines.push(
        { name: `${name}-memory`, ours: run.peak_mb, peer: null, unit: 'MB' },
        { name, ours: run.wall_s, peer: withPeer ? peer(file) : null, unit: 's' },
      )
    }
    const asPeer = ['--peer-compatible', '--time-window', '60', '--min-participation', '2']
    const parity = (name: string) => join(corpus, 'politics/coordination-parity', name, 'input.csv')
    for (const [name, folder] of [
      ['co-text-100k', 'ira-text-100k-60s'],
      ['co-hashtag-100k', 'ira-hashtag-100k-60s'],
    ]) {
      if (existsSync(parity(folder))) await measured(name, parity(folder), asPeer, true)
    }
    const ira = join(corpus, 'politics/ira/posts_500k.parquet')
    if (existsSync(ira)) {
      await measured('co-hashtag-500k', await hashtagsOf(ira), asPeer, !quick)
      await measured('all-traces-ira-500k', ira, [])
    }
    for (const posts of quick ? [100_000] : [100_000, 500_000, 5_000_000]) {
      const file = generated(`posts-${posts}.csv`, 'scripts/gen/posts.ts', [
        '--posts',
        String(posts),
        '--groups',
        '5',
      ])
      await measured(`all-traces-${posts}`, file, [])
    }
    return lines
  },
}
