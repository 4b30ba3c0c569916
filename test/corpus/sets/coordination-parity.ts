/** The edge sets that CooRTweet gave for the same posts: every edge and every weight must be equal. */
import { existsSync } from 'node:fs'
import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { scan } from '../../../src/pipeline/scan.ts'
import type { CorpusSet } from '../set.ts'

export const coordinationParity: CorpusSet = {
  name: 'coordination-parity',
  async run(corpus) {
    const folder = join(corpus, 'politics/coordination-parity')
    if (!existsSync(folder)) return null
    const cases = (await readdir(folder)).sort()
    const failures: string[] = []
    let edges = 0
    for (const name of cases) {
      const text = (file: string) => readFile(join(folder, name, file), 'utf8')
      const params = JSON.parse(await text('params.json')) as Record<string, number>
      const wanted = new Map<string, number>()
      for (const line of (await text('edges.csv')).trim().split('\n').slice(1)) {
        const [from, to, weight] = line.replaceAll('"', '').split(',')
        wanted.set(pair(from, to), Number(weight))
      }
      const found = new Map<string, number>()
      const { problems } = await scan([{ path: join(folder, name, 'input.csv') }], {
        only: ['coordination'],
        coordination: {
          peerCompatible: true,
          timeWindow: params.time_window_s,
          minParticipation: params.min_participation,
          async onEdges(pages) {
            for await (const page of pages) for (const e of page) found.set(pair(e.from, e.to), e.weight)
          },
        },
      })
      const wrong = [...wanted].filter(([key, weight]) => found.get(key) !== weight).length
      const more = [...found.keys()].filter((key) => !wanted.has(key)).length
      edges += wanted.size
      if (wrong + more + problems.length > 0)
        failures.push(
          `${name}: ${wrong} of ${wanted.size} edges missing or other, ${more} more; ${problems.length} problems`,
        )
    }
    return {
      cases: cases.length,
      passed: cases.length - failures.length,
      failed: failures.length,
      notes: { edges },
      failures,
    }
  },
}

const pair = (from: string, to: string): string => (from < to ? `${from} ${to}` : `${to} ${from}`)
