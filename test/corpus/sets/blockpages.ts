/** Archived block pages against OONI's fingerprints and the own wording; ordinary pages, which must stay ordinary, beside them. */
import { isUtf8 } from 'node:buffer'
import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readCatalogueFiles } from '../../../src/catalogue/files/content.ts'
import type { HttpExchange } from '../../../src/model/measurement.ts'
import { parseFingerprints } from '../../../src/pipeline/fingerprints.ts'
import { blockPageWords } from '../../../src/recognisers/measurement/block-words.ts'
import { compileFingerprints } from '../../../src/recognisers/measurement/fingerprints.ts'
import { asExchange, innocentPages } from '../../../src/recognisers/measurement/innocent-pages.ts'
import type { CorpusSet } from '../set.ts'

/** The peer's fingerprints, as they are published, find 28 of 53. */
const PEER_RECALL = 28 / 53

const exchangeOf = (bytes: Uint8Array): HttpExchange => ({
  ...asExchange({ what: '', body: Buffer.from(bytes).toString(isUtf8(bytes) ? 'utf8' : 'latin1') }),
  length: bytes.length,
})

export const blockpages: CorpusSet = {
  name: 'blockpages',
  async run(corpus) {
    const folder = join(corpus, 'privacy/blockpages')
    const signs = join(corpus, 'privacy/ooni-fingerprints')
    if (!existsSync(folder) || !existsSync(signs)) return null
    const { fingerprints } = parseFingerprints(await readCatalogueFiles([signs]))
    const known = compileFingerprints(fingerprints)
    const found = (exchange: HttpExchange) => known.page(exchange)?.name ?? blockPageWords(exchange)
    const files = (await readdir(folder)).filter((name) => /\.html?$/.test(name)).sort()
    const failures: string[] = []
    let passed = 0
    let bySign = 0
    let indonesian = 0
    let missedIndonesian = 0
    for (const file of files) {
      const exchange = exchangeOf(await readFile(join(folder, file)))
      if (known.page(exchange)) bySign++
      const is = found(exchange) !== null
      if (is) passed++
      else failures.push(`${file}: not recognised`)
      if (file.startsWith('id-')) indonesian++
      if (file.startsWith('id-') && !is) missedIndonesian++
    }
    const ordinary = innocentPages.map((page) => ({ what: page.what, said: found(asExchange(page)) }))
    const wronged = ordinary.filter(({ said }) => said !== null)
    failures.push(...wronged.map(({ what, said }) => `${what}: taken for a block page by ${said}`))
    // beyond the peer's recall misses are a figure; an Indonesian page or an ordinary one costs the set
    const strict = missedIndonesian + wronged.length > 0
    return {
      cases: files.length,
      passed,
      failed: files.length - passed + wronged.length,
      forgiven: strict ? 0 : Math.floor(files.length * (1 - PEER_RECALL)),
      notes: {
        fingerprints: fingerprints.filter((one) => one.set_aside === undefined).length,
        set_aside: fingerprints.filter((one) => one.set_aside !== undefined).length,
        by_fingerprint: bySign,
        indonesian: `${indonesian - missedIndonesian}/${indonesian}`,
        ordinary: ordinary.length,
        ordinary_flagged: wronged.length,
      },
      failures,
    }
  },
}
