/**
 * Imports of the published catalogues into a store on disk, and shares over all of them together, filtered at random. No
 * peer offers either. The catalogues are the corpus's; without it, made-up ones of about their size.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { readCatalogueFiles } from '../src/catalogue/files/content.ts'
import type { CatalogueFile } from '../src/catalogue/files/content.ts'
import { importCatalogue } from '../src/catalogue/import.ts'
import { computeShares } from '../src/catalogue/shares/compute.ts'
import { dimensions } from '../src/catalogue/shares/dimensions.ts'
import { randomEurepoc } from '../src/catalogue/testing.ts'
import type { Condition, Denominator, Multi, Unit } from '../src/model/atlas.ts'
import { openStore } from '../src/store/open.ts'
import type { Store } from '../src/store/store.ts'
import type { Benchmark, BenchLine } from './lib/benchmark.ts'

const imports: readonly (readonly [catalogue: string, path: string])[] = [
  ['eurepoc', 'catalogue/eurepoc'],
  ['eurepoc', 'catalogue/eurepoc-2023-12'],
  ['cfr', 'catalogue/cfr'],
  ['cissm', 'catalogue/cissm'],
  ['veris', 'catalogue/veris/vcdb_reduced_7338.json'],
  ['veris', 'catalogue/veris/veris_sample_1000.csv'],
  ['disarm', 'knowledge/disarm/incidents.csv'],
  ['misp-threat-actors', 'knowledge/misp-galaxy/threat-actor.json'],
  ['attack-groups', 'knowledge/attack'],
]

export const atlas: Benchmark = {
  name: 'atlas',
  about: 'import of catalogues (CISSM 10,642 rows at most 2 s, all at most 10 s), shares p99 (at most 50 ms)',
  async run({ quick }) {
    const home = mkdtempSync(join(tmpdir(), 'perisai-bench-'))
    const store = await openStore(home, { actor: 'bench' })
    try {
      const lines = await importAll(store)
      return [...lines, ...(await shares(store, quick ? 60 : 600))]
    } finally {
      await store.close()
      rmSync(home, { recursive: true })
    }
  },
}

export async function importAll(store: Store): Promise<BenchLine[]> {
  const corpus = resolve(process.env.PERISAI_CORPUS ?? '../shared/data')
  const present = imports.filter(([, path]) => existsSync(join(corpus, path)))
  let total = 0
  let cissm: number | null = null
  const one = async (catalogue: string, read: () => Promise<readonly CatalogueFile[]>, release?: string) => {
    const started = performance.now()
    const report = await importCatalogue(store, catalogue, await read(), { actor: 'bench', release })
    const seconds = (performance.now() - started) / 1000
    total += seconds
    if (catalogue === 'cissm') cissm = seconds
    console.log(
      `import   ${report.dataset.padEnd(36)} ${seconds.toFixed(2)} s, ${report.incidents} incidents, ${report.links} links`,
    )
  }
  if (present.length === 0) {
    console.log(`corpus absent: ${corpus}; made-up catalogues instead`)
    for (const release of ['1', '2', '3'])
      await one('eurepoc', async () => [randomEurepoc(8000, Number(release))], release)
  }
  for (const [catalogue, path] of present)
    await one(catalogue, () => readCatalogueFiles([join(corpus, path)]))
  const lines: BenchLine[] = [{ name: 'atlas-import-all', ours: total, peer: null, unit: 's' }]
  return cissm === null
    ? lines
    : [{ name: 'atlas-import-cissm', ours: cissm, peer: null, unit: 's' }, ...lines]
}

/** Questions drawn by a seeded generator: every unit, dimension, denominator and up to five filters, over the newest release of every catalogue together. */
async function shares(store: Store, count: number): Promise<BenchLine[]> {
  let state = 7
  const below = (n: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * n)
  }
  const pick = <T>(list: readonly T[]): T => list[below(list.length)]
  const conditions: readonly Condition[] = [
    { dimension: 'target.sector', values: ['government'] },
    { dimension: 'source', values: ['CN', 'RU', 'IR', 'KP'] },
    { dimension: 'target', values: ['US', 'DE', 'FR', 'GB', 'IN', 'ID', 'region:europe'] },
    { dimension: 'year', values: ['2015', '2016', '2017', '2018', '2019'] },
    { dimension: 'class', values: ['denial-of-service', 'leak'] },
  ]
  const times: number[] = []
  for (let i = 0; i < count + 20; i++) {
    const unit = pick<Unit>(['incident', 'attribution', 'pair'])
    const where = conditions.filter(() => below(10) < 3)
    const question = {
      of: pick(dimensions),
      where,
      unit,
      denominator: pick<Denominator>(['all', 'attributed']),
      multi: unit === 'pair' ? ('count' as Multi) : pick<Multi>(['count', 'fraction']),
      reading: 'repaired' as const,
      limit: 50,
    }
    const started = performance.now()
    await computeShares(store, question, 'en')
    // the first ones warm the engine up
    if (i >= 20) times.push(performance.now() - started)
  }
  times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(share * times.length))]
  console.log(
    `shares   ${count} questions: median ${at(0.5).toFixed(1)} ms, p95 ${at(0.95).toFixed(1)} ms, max ${times.at(-1)!.toFixed(1)} ms`,
  )
  return [
    { name: 'atlas-share-median', ours: at(0.5), peer: null, unit: 'ms' },
    { name: 'atlas-share-p99', ours: at(0.99), peer: null, unit: 'ms' },
  ]
}
