/** What `perisai scan` does once its options are understood. */
import { existsSync } from 'node:fs'
import type { Indicator } from '../model/indicator.ts'
import type { Problem } from '../model/problem.ts'
import type { Lang, ThreatClassId } from '../model/taxonomy.ts'
import { readConfig } from '../pipeline/config.ts'
import { loadFingerprintsOf } from '../pipeline/fingerprints.ts'
import { loadWatchlistOf, readWatchlist } from '../pipeline/watchlist.ts'
import { presentScan } from '../pipeline/present.ts'
import { discover, scan } from '../pipeline/scan.ts'
import type { EvidenceInput, ScanResult } from '../pipeline/scan.ts'
import { dataHome, databasePath, holderPath } from '../store/home.ts'
import { EXIT } from './exit.ts'
import { write } from './output.ts'
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
  const stop = () => abort.abort()
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
  const progress = progressLine(process.stderr, options.lang)
  let result: ScanResult
  let inputs: readonly EvidenceInput[]
  try {
    const found = await discover(paths)
    inputs = found.inputs
    const judges = !options.only || options.only.includes('intrusion')
    const known = judges ? await indicatorsOf(home) : { indicators: [], problems: [] }
    const watched = await watchlistOf(home, options)
    const signs = await fingerprintsOf(home, options)
    const scanned = await scan(found.inputs, {
      only: options.only,
      geoip: options.geoip.length > 0 ? options.geoip : config.geoip,
      indicators: known.indicators,
      watchlist: watched.watchlist,
      fingerprints: signs.fingerprints,
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
      problems: [
        ...found.problems,
        ...known.problems,
        ...watched.problems,
        ...signs.problems,
        ...scanned.problems,
      ],
    }
  } finally {
    progress.clear()
    process.removeListener('SIGINT', stop)
    process.removeListener('SIGTERM', stop)
  }
  const kept = options.store ? await keep(home, result) : null
  await answer(result, options, kept)
  if (result.interrupted) return EXIT.interrupted
  if (options.failOnFinding && result.findings.length > 0) return EXIT.finding
  return leftUnread(result, inputs) ? EXIT.partly : EXIT.done
}

/** True where evidence was not read. What lies in a folder beside evidence is no evidence; what was named is. */
function leftUnread({ problems, files }: ScanResult, inputs: readonly EvidenceInput[]): boolean {
  const named = new Set(inputs.filter((input) => !input.walked).map((input) => input.path))
  const read = files.some((file) => file.format !== null)
  return problems.some(
    (p) => !harmless.has(p.code) && !(p.code === 'unknown-format' && read && !named.has(p.path)),
  )
}

async function fingerprintsOf(home: string, { only }: RunScan): ReturnType<typeof loadFingerprintsOf> {
  const judges = !only || only.includes('blocking') || only.includes('interception')
  return judges ? loadFingerprintsOf(home) : { fingerprints: [], problems: [] }
}

/** Loads what reads indicators only where there may be some: it is a third of all that a scan would load. */
async function indicatorsOf(home: string): Promise<{ indicators: Indicator[]; problems: Problem[] }> {
  if (!existsSync(databasePath(home)) && !existsSync(holderPath(home)))
    return { indicators: [], problems: [] }
  const { loadIndicatorsOf } = await import('../pipeline/indicators.ts')
  return loadIndicatorsOf(home)
}

/** The names of the store, and those of files, which come last and so have the last word. */
async function watchlistOf(
  home: string,
  { only, watchlist = [] }: RunScan,
): ReturnType<typeof loadWatchlistOf> {
  if (only && !only.includes('impersonation')) return { watchlist: [], problems: [] }
  const stored = await loadWatchlistOf(home)
  const names = new Map(stored.watchlist.map((entry) => [entry.name, entry]))
  for (const path of watchlist) {
    for (const entry of await readWatchlist(path)) names.set(entry.name, entry)
  }
  return { watchlist: [...names.values()], problems: stored.problems }
}

async function keep(home: string, result: ScanResult): Promise<{ added: number; changed: number } | null> {
  if (result.findings.length === 0) return null
  const { openStore } = await import('../store/open.ts')
  const store = await openStore(home, { actor: 'cli' })
  try {
    return await store.putFindings(result.findings)
  } finally {
    await store.close()
  }
}

async function answer(
  result: ScanResult,
  options: RunScan,
  kept: { added: number; changed: number } | null,
): Promise<void> {
  const document = presentScan(result, options.lang)
  if (options.format === 'json') await write(`${JSON.stringify(document, null, 2)}\n`)
  else if (options.format === 'stix') {
    const { sharedBundle } = await import('../pipeline/share.ts')
    await write(`${JSON.stringify(sharedBundle(result.findings, { named: options.named }), null, 2)}\n`)
    for (const p of document.problems) process.stderr.write(`perisai: ${p.path} ${p.at}: ${p.message}\n`)
  } else await write(scanText(document, options.lang, { kept, color: process.stdout.isTTY === true }))
}
