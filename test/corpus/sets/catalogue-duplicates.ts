/**
 * Pairs of incidents of two catalogues that cite the same address must be in the table of possible duplicates. The pairs are
 * candidates and no labels: some come of addresses that were cut at a comma. A pair counts as failed where both incidents
 * really cite one address; the others, and what is listed beyond the pairs, are notes.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { currentLoads } from '../../../src/catalogue/loads.ts'
import type { Incident } from '../../../src/model/incident.ts'
import type { Store } from '../../../src/store/store.ts'
import type { CorpusSet } from '../set.ts'
import { corpusCatalogue } from './catalogue.ts'

const datasetOf: Readonly<Record<string, string>> = {
  'eurepoc1.1': 'eurepoc-1.1',
  cfr: 'cfr-2022',
  cissm: 'cissm-2023-01',
}

export const catalogueDuplicates: CorpusSet = {
  name: 'catalogue-duplicates',
  async run(corpus) {
    const file = join(corpus, 'catalogue/dedup_candidate_pairs_by_url.json')
    const catalogue = await corpusCatalogue(corpus)
    if (!catalogue || !existsSync(file)) return null
    const { store } = catalogue
    const groups = JSON.parse(readFileSync(file, 'utf8')) as Record<string, [string, string][]>
    const loads = new Map((await currentLoads(store)).map((l) => [l.dataset, l.load]))
    const incidents = await incidentsOf(store)
    const links = await linksOf(store)
    const failures: string[] = []
    let cases = 0
    let shareNothing = 0
    for (const [group, pairs] of Object.entries(groups)) {
      const [a, b] = group.split('~').map((name) => loads.get(datasetOf[name])!)
      for (const [x, y] of pairs) {
        cases++
        const left = incidents.get(`${a} ${nameOf(group.split('~')[0], x)}`)!
        const right = incidents.get(`${b} ${nameOf(group.split('~')[1], y)}`)!
        if (links.has(`${left.key} ${right.key}`) || links.has(`${right.key} ${left.key}`)) continue
        if (left.urls.some((url) => right.urls.includes(url))) failures.push(`${group} ${x} ${y}: not listed`)
        else shareNothing++
      }
    }
    const passed = cases - failures.length
    return {
      cases,
      passed,
      failed: failures.length,
      notes: { listed: links.size, share_no_address: shareNothing },
      failures,
    }
  },
}

/** EuRepoC goes by its ID; the others by the number of the record, from 0. */
const nameOf = (catalogue: string, id: string): string =>
  catalogue === 'eurepoc1.1' ? `id ${id}` : `row ${Number(id) + 1}`

interface Known {
  key: string
  /** without scheme, www and a slash at the end; nothing cleverer, so that it is no copy of what is tested */
  urls: string[]
}

async function incidentsOf(store: Store): Promise<Map<string, Known>> {
  const rows = await store.run<Record<string, never>, { load: number; incident: number; json: string }>(
    { name: 'incidents', duckdb: 'SELECT load, incident, json FROM catalogue_incidents' },
    {},
  )
  const known = new Map<string, Known>()
  for (const { load, incident, json } of rows) {
    const { native_id, provenance, sources } = JSON.parse(json) as Incident
    const urls = sources.map((url) => url.replace(/^https?:\/\/(www\.)?/i, '').replace(/\/$/, ''))
    const entry = { key: `${load}/${incident}`, urls }
    known.set(`${load} id ${native_id}`, entry)
    known.set(`${load} row ${provenance.row}`, entry)
  }
  return known
}

async function linksOf(store: Store): Promise<Set<string>> {
  const rows = await store.run<
    Record<string, never>,
    Record<'load_a' | 'incident_a' | 'load_b' | 'incident_b', number>
  >({ name: 'links', duckdb: 'SELECT load_a, incident_a, load_b, incident_b FROM catalogue_links' }, {})
  return new Set(rows.map((l) => `${l.load_a}/${l.incident_a} ${l.load_b}/${l.incident_b}`))
}
