/** What `perisai scan` does once its options are understood. */
import type { Problem } from '../model/problem.ts'
import type { Lang, ThreatClassId } from '../model/taxonomy.ts'
import type { WatchedName } from '../model/watchlist.ts'
import { readConfig } from '../pipeline/config.ts'
import { loadKnownOf, problemOf } from '../pipeline/known.ts'
import { presentScan } from '../pipeline/present.ts'
import { discover, scan } from '../pipeline/scan.ts'
import type { EvidenceInput, ScanResult } from '../pipeline/scan.ts'
import { dataHome } from '../store/home.ts'
import { EXIT } from './exit.ts'
import { colored, write } from './output.ts'
import { progressLine } from './progress.ts'
import { scanText } from './scan-text.ts'
import { writeEdges } from './edges-file.ts'

export interface RunScan {
  format: 'text' | 'json' | 'stix'
  lang: Lang
  home?: string
  store: boolean
  only?: readonly ThreatClassId[]
  geoip: readonly string[]
  failOnFinding?: boolean
  /** files of official names, besides those of the store */
  watchlist?: readonly string[]
  columns?: Readonly<Record<string, string>>
  peerCompatible?: boolean
  timeWindow?: number
  minParticipation?: number
  fdr?: number
  /** file for all edges of the peer-compatible count */
  edges?: string
  /** accounts by their names in STIX */
  named?: boolean
}

type Kept = { added: number; changed: number } | null

/** Problems that leave nothing unread. */
const harmless: ReadonlySet<Problem['code']> = new Set([
  'empty-file',
  'file-changed',
  'directory-loop',
  'time-zone-assumed',
  'time-order-assumed',
  'encoding-assumed',
  'window-below-resolution',
])

/** Resolves to the exit code. */
export async function runScan(paths: readonly string[], options: RunScan): Promise<number> {
  const home = dataHome(options.home)
  const config = await readConfig(home)
  const abort = new AbortController()
  const stop = () => {
    abort.abort()
    // a pipe in which nothing comes would be waited for
    if (paths.includes('-')) process.stdin.push(null)
  }
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
  const progress = progressLine(process.stderr, options.lang)
  let result: ScanResult
  let inputs: readonly EvidenceInput[]
  try {
    const found = await discover(paths)
    inputs = found.inputs
    const { known, problems } = await loadKnownOf(home, options.only)
    const scanned = await scan(found.inputs, {
      only: options.only,
      geoip: options.geoip.length > 0 ? options.geoip : config.geoip,
      ...known,
      watchlist: await withFiles(known.watchlist, options),
      columns: options.columns,
      coordination: {
        peerCompatible: options.peerCompatible,
        timeWindow: options.timeWindow,
        minParticipation: options.minParticipation,
        fdr: options.fdr,
        onEdges: options.edges === undefined ? undefined : (edges) => writeEdges(options.edges!, edges),
      },
      signal: abort.signal,
      onProgress: progress.show,
    })
    result = {
      ...scanned,
      files: [...found.files, ...scanned.files],
      problems: [...found.problems, ...problems, ...scanned.problems],
    }
  } finally {
    progress.clear()
    process.removeListener('SIGINT', stop)
    process.removeListener('SIGTERM', stop)
  }
  let kept: Kept = null
  try {
    if (options.store) kept = await keep(home, result)
  } catch (error) {
    // an hour's work is not thrown away because its answer cannot be kept
    const problem = problemOf(error)
    const told = result.problems.some(({ code, path }) => code === problem.code && path === problem.path)
    if (!told) result = { ...result, problems: [...result.problems, problem] }
  }
  await answer(result, options, kept)
  if (result.interrupted) return EXIT.interrupted
  if (options.failOnFinding && result.findings.length > 0) return EXIT.finding
  return leftUnread(result, inputs) ? EXIT.partly : EXIT.done
}

/**
 * True where evidence was not read. What lies in a folder beside evidence is no evidence; what was named is, and so is what is
 * packed as rotated logs are.
 */
function leftUnread({ problems, files }: ScanResult, inputs: readonly EvidenceInput[]): boolean {
  const named = new Set(inputs.filter((input) => !input.walked).map((input) => input.path))
  const read = files.some((file) => file.format !== null)
  const beside = (p: Problem) =>
    p.code === 'unknown-format' && read && !named.has(p.path) && p.params.packing === undefined
  return problems.some((p) => !harmless.has(p.code) && !beside(p))
}

/** The names of the store, and those of files, which come last and so have the last word. */
async function withFiles(stored: WatchedName[], { only, watchlist = [] }: RunScan): Promise<WatchedName[]> {
  if (watchlist.length === 0 || (only && !only.includes('impersonation'))) return stored
  const { readWatchlist } = await import('../pipeline/watchlist.ts')
  const names = new Map(stored.map((entry) => [entry.name, entry]))
  for (const path of watchlist) {
    for (const entry of await readWatchlist(path)) names.set(entry.name, entry)
  }
  return [...names.values()]
}

async function keep(home: string, result: ScanResult): Promise<Kept> {
  if (result.findings.length === 0) return null
  const { openStore } = await import('../store/open.ts')
  const store = await openStore(home, { actor: 'cli' })
  try {
    return await store.putFindings(result.findings)
  } finally {
    await store.close()
  }
}

async function answer(result: ScanResult, options: RunScan, kept: Kept): Promise<void> {
  const document = presentScan(result, options.lang)
  if (options.format === 'json') await write(`${JSON.stringify(document, null, 2)}\n`)
  else if (options.format === 'stix') {
    const { sharedBundle } = await import('../pipeline/share.ts')
    await write(`${JSON.stringify(sharedBundle(result.findings, { named: options.named }), null, 2)}\n`)
    for (const p of document.problems) process.stderr.write(`perisai: ${p.path} ${p.at}: ${p.message}\n`)
  } else await write(scanText(document, options.lang, { kept, color: colored() }))
}
