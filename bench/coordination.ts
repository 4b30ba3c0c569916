/**
 * Traces over many posts: co-text and co-hashtag as CooRTweet counts them, co-tweets beside the coordination-network-
 * toolkit, and all traces with the null model. CooRTweet is measured where Rscript and the package are there (ten minutes
 * more); elsewhere its published figures stand in, and that is said.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, statSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { headOf } from '../src/readers/posts/head.ts'
import { posts as reader } from '../src/readers/posts/index.ts'
import { peerEdges } from '../src/recognisers/coordination/peer.ts'
import { openScratch } from '../src/store/scratch.ts'
import { installed, median, medianOf, timed } from './lib/command.ts'
import type { Benchmark, BenchLine } from './lib/benchmark.ts'
import { generated, perisai } from './lib/data.ts'
import { coTweets } from './lib/toolkit.ts'

const corpus = resolve(process.env.PERISAI_CORPUS ?? '../shared/data')
const WINDOW = 60

interface Figure {
  /** s of its own count: reading the file is not in it */
  seconds: number
  mb: number | null
}
/** CooRTweet 2.1.3 on another machine with two such processors. */
const published: Record<string, Figure> = {
  'co-text-100k': { seconds: 339, mb: 162 },
  'co-hashtag-500k': { seconds: 226, mb: 12_500 },
}

/** What CooRTweet needs for the same file, measured or published; null where neither is to be had. */
function peerOf(name: string, file: string): Figure | null {
  if (installed('Rscript')) {
    const script = `suppressMessages(library(CooRTweet)); x <- read.csv(commandArgs(TRUE)[1], colClasses = "character");
      x$timestamp_share <- as.integer(x$timestamp_share);
      t <- system.time(generate_coordinated_network(detect_groups(x, time_window = ${WINDOW}, min_participation = 2)));
      cat("seconds", t[["elapsed"]])`
    const { stdout, status } = spawnSync('Rscript', ['-e', script, file], { encoding: 'utf8' })
    const seconds = status === 0 ? Number(/seconds ([\d.]+)/.exec(stdout)?.[1]) : NaN
    console.log(`CooRTweet, measured here: ${seconds} s`)
    if (seconds > 0) return { seconds, mb: null }
  }
  const figure = published[name]
  if (figure) console.log(`CooRTweet is not here; its published figure: ${figure.seconds} s, ${figure.mb} MB`)
  return figure ?? null
}

/** Seconds from a file to its edges in a program that runs already: what the peer's own count is to be held against. */
async function fileToEdges(name: string, file: string, runs: number): Promise<number> {
  const times: number[] = []
  for (let run = 0; run <= runs; run++) {
    const engine = await openScratch({ allow: [file], bytes: statSync(file).size })
    try {
      const path = join(engine.folder, 'posts')
      symlinkSync(file, path)
      const before = process.cpuUsage()
      const start = performance.now()
      const head = await headOf(path)
      const { records } = await reader.load(
        { file: 0, path, head, format: reader.sniff(head)!.format },
        engine,
      )
      const read = performance.now()
      const { edges } = await peerEdges(engine, WINDOW * 1000, 2)
      const end = performance.now()
      const { user, system } = process.cpuUsage(before)
      if (run === 0) continue
      times.push((end - start) / 1000)
      console.log(
        `${name.padEnd(28)} run ${run}: ${times.at(-1)!.toFixed(2)} s wall (reading ${((read - start) / 1000).toFixed(2)}), ${((user + system) / 1e6).toFixed(2)} s cpu, ${records} rows, ${edges} edges`,
      )
    } finally {
      await engine.close()
    }
  }
  return median(times)
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

const asPeer = ['--peer-compatible', '--time-window', String(WINDOW), '--min-participation', '2']

function scanned(name: string, file: string, runs: number, more: readonly string[]) {
  const [program, ...args] = perisai()
  const options = ['--only', 'coordination', '--no-store', '--format', 'json']
  // minutes of work do not gain from a run that does not count
  return medianOf(name, runs, () => timed(program, [...args, 'scan', file, ...options, ...more]), {
    cold: runs === 1,
  })
}

async function besidePeer(name: string, file: string, runs: number): Promise<BenchLine[]> {
  const edges = await fileToEdges(`${name}-edges`, file, runs)
  const whole = await scanned(name, file, runs, asPeer)
  const peer = peerOf(name, file)
  return [
    { name: `${name}-memory`, ours: whole.peak_mb, peer: peer?.mb ?? null, unit: 'MB' },
    { name: `${name}-edges`, ours: edges, peer: peer?.seconds ?? null, unit: 's' },
    { name, ours: whole.wall_s, peer: peer?.seconds ?? null, unit: 's' },
  ]
}

async function allTraces(name: string, file: string, runs: number): Promise<BenchLine[]> {
  const run = await scanned(name, file, runs, [])
  return [
    { name: `${name}-memory`, ours: run.peak_mb, peer: null, unit: 'MB' },
    { name: `${name}-cpu`, ours: run.cpu_s, peer: null, unit: 'cpu_s' },
    { name, ours: run.wall_s, peer: null, unit: 's' },
  ]
}

const madeUp = (posts: number) =>
  generated(`posts-${posts}.csv`, 'scripts/gen/posts.ts', ['--posts', String(posts), '--groups', '5'])

export const coordination: Benchmark = {
  name: 'coordination',
  about:
    'posts: co-text and co-hashtag edges (peer: CooRTweet), co-tweets (peer: coordination-network-toolkit), all traces with the null model up to 5 M posts',
  async run({ quick }) {
    const lines: BenchLine[] = []
    const runs = quick ? 1 : 3
    const parity = (name: string) => join(corpus, 'politics/coordination-parity', name, 'input.csv')
    for (const [name, folder] of [
      ['co-text-100k', 'ira-text-100k-60s'],
      ['co-hashtag-100k', 'ira-hashtag-100k-60s'],
    ])
      if (existsSync(parity(folder))) lines.push(...(await besidePeer(name, parity(folder), runs)))
    const ira = join(corpus, 'politics/ira/posts_500k.parquet')
    if (existsSync(ira)) {
      lines.push(...(await besidePeer('co-hashtag-500k', await hashtagsOf(ira), runs)))
      lines.push(...(await allTraces('all-traces-ira-500k', ira, 1)))
    }
    const small = madeUp(100_000)
    const ours = await scanned('co-tweet-100k', small, runs, asPeer)
    const theirs = await coTweets(small, WINDOW)
    lines.push({ name: 'co-tweet-100k', ours: ours.wall_s, peer: theirs?.wall_s ?? null, unit: 's' })
    for (const posts of quick ? [100_000] : [100_000, 500_000, 5_000_000])
      lines.push(...(await allTraces(`all-traces-${posts}`, madeUp(posts), posts > 100_000 ? 1 : runs)))
    return lines
  },
}
