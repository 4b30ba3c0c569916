/** Real look-alike names against the names they imitate; redirect domains and ordinary names beside them. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { readFile } from 'node:fs/promises'
import { parseWatchlist } from '../../../src/pipeline/watchlist.ts'
import { scan } from '../../../src/pipeline/scan.ts'
import type { WatchedName } from '../../../src/model/watchlist.ts'
import { ordinaryNames } from '../../../scripts/gen/names.ts'
import type { CorpusSet } from '../set.ts'

const BENIGN = 100_000
const LEAST_RECALL = 0.92
const ADDED = '2026-01-01T00:00:00.000Z'

/** What a scan of the list flags: how many, and those that findings list one by one (100 an official name). */
async function flaggedOf(
  lines: readonly string[],
  watchlist: readonly WatchedName[],
): Promise<{ count: number; listed: ReadonlySet<string> }> {
  const stream = Readable.from([Buffer.from(`${lines.join('\n')}\n`)])
  const { findings } = await scan([{ path: 'names.txt', stream }], {
    watchlist,
    only: ['impersonation'],
    workers: 0,
  })
  const listed = findings.flatMap(({ detail }) => detail!.look_alikes as { name: string }[])
  return {
    count: findings.reduce((sum, { magnitude }) => sum + magnitude.look_alikes, 0),
    listed: new Set(listed.map(({ name }) => name)),
  }
}

async function linesOf(path: string): Promise<string[]> {
  const text = await readFile(path, 'utf8')
  return [...new Set(text.split(/\r?\n/).map((line) => line.trim().toLowerCase()))].filter(
    (line) => line !== '',
  )
}

export const impersonationRecall: CorpusSet = {
  name: 'impersonation-recall',
  async run(corpus) {
    const folder = join(corpus, 'politics/impersonation')
    if (!existsSync(join(folder, 'watchlist.txt'))) return null
    const watchlist = parseWatchlist(
      await readFile(join(folder, 'watchlist.txt'), 'utf8'),
      ADDED,
      'watchlist.txt',
    )
    const spoofs = await linesOf(join(folder, 'doppelganger_spoof_domains.txt'))
    const redirects = await linesOf(join(folder, 'doppelganger_redirect_domains.txt'))
    const { listed } = await flaggedOf(spoofs, watchlist)
    const missed = spoofs.filter((name) => !listed.has(name))
    const benign = await flaggedOf(ordinaryNames(1, BENIGN), watchlist)
    const failures = missed.map((name) => `${name}: not recognised`)
    // more of these than one in ten thousand cost the whole set
    const falseAlarms = benign.count > BENIGN / 10_000 ? spoofs.length : 0
    const recall = 1 - missed.length / spoofs.length
    return {
      cases: spoofs.length,
      passed: spoofs.length - missed.length,
      failed: missed.length + falseAlarms,
      forgiven: Math.floor(spoofs.length * (1 - LEAST_RECALL)),
      notes: {
        recall: recall.toFixed(3),
        redirects: redirects.length,
        flagged_redirects: (await flaggedOf(redirects, watchlist)).count,
        benign: BENIGN,
        flagged_benign: benign.count,
      },
      failures,
    }
  },
}
