/**
 * The starter catalogue against EuRepoC and CFR. An entry is matched by the project's own links: the best pair in each data
 * set that shares a name, or an address, date and victim, and lies within two years. Where a catalogue knows the target, the source or the year of what it
 * matched, the entry must not say otherwise; a difference that stays is listed in the entry with its reason.
 *
 * A year agrees where it lies between the start of the entry and the last date that it tells of: CFR dates an operation
 * by when it became known. Where nobody is named in an entry, a catalogue that names somebody says more and does not
 * contradict it.
 */
import { currentLoads } from '../../../src/catalogue/loads.ts'
import { STARTER } from '../../../src/catalogue/starter/file.ts'
import { incidents } from '../../../src/catalogue/starter/incidents.ts'
import type { Incident, Place } from '../../../src/model/incident.ts'
import type { Store } from '../../../src/store/store.ts'
import type { CorpusSet } from '../set.ts'
import { corpusCatalogue } from './catalogue.ts'

const AGAINST = ['eurepoc', 'cfr']
const YEARS_APART = 2

interface Match {
  ours: Incident
  theirs: Incident
  catalogue: string
  score: number
}

export const starterCatalogue: CorpusSet = {
  name: 'starter-catalogue',
  async run(corpus) {
    const catalogue = await corpusCatalogue(corpus)
    if (!catalogue) return null
    const matches = await matchesOf(catalogue.store)
    const failures: string[] = []
    let stated = 0
    for (const { ours, theirs, catalogue: from } of matches) {
      const entry = incidents.find(({ id }) => id === ours.native_id)!
      const known = (entry.differs ?? []).filter((d) => d.from === from).map((d) => d.on as string)
      const wrong = differences(ours, theirs)
      const name = `${ours.native_id} and ${theirs.dataset} "${theirs.name.slice(0, 60)}"`
      stated += [...wrong.keys()].filter((on) => known.includes(on)).length
      for (const [on, text] of wrong) if (!known.includes(on)) failures.push(`${name}: ${on} ${text}`)
    }
    const matched = new Set(matches.map((m) => m.ours.native_id))
    const cases = matches.length
    const failed = new Set(failures.map((f) => f.split(':')[0])).size
    const unmatched = incidents.map(({ id }) => id).filter((id) => !matched.has(id))
    return {
      cases,
      passed: cases - failed,
      failed,
      notes: {
        entries: incidents.length,
        matched: matched.size,
        unmatched: unmatched.length,
        stated_differences: stated,
      },
      failures,
      remarks: [`not known to EuRepoC or CFR by a link: ${unmatched.join(', ')}`],
    }
  },
}

/** What contradicts, by what it is about. */
function differences(ours: Incident, theirs: Incident): Map<string, string> {
  const wrong = new Map<string, string>()
  const compare = (on: string, mine: Set<string>, other: Set<string>) => {
    if (mine.size > 0 && other.size > 0 && mine.isDisjointFrom(other))
      wrong.set(on, `${[...mine].join(' ')}, there ${[...other].join(' ')}`)
  }
  compare('target', countries(ours.receivers), countries(theirs.receivers))
  compare('source', countries(ours.initiators), countries(theirs.initiators))
  const [first, last] = span(ours)
  const year = yearOf(theirs.start.date)
  if (year !== null && (year < first || year > last)) wrong.set('year', `${first}-${last}, there ${year}`)
  return wrong
}

const countries = (parts: readonly { country: Place }[]) =>
  new Set(parts.flatMap(({ country: { kind, key } }) => (kind === 'country' ? [key!] : [])))

const yearOf = (date: string | null | undefined) => (date ? Number(date.slice(0, 4)) : null)

/** From the year in which it began to the last that is told of. */
function span({ start, end, attributions, responses }: Incident): [number, number] {
  const dates = [start, end, ...attributions.map((s) => s.date), ...responses.map((r) => r.date)]
  const years = dates.map((date) => yearOf(date?.date)).filter((year) => year !== null)
  return [yearOf(start.date)!, Math.max(...years)]
}

const isTheSame = (reasons: readonly string[]) =>
  reasons.includes('link.names') ||
  ['link.url', 'link.date', 'link.targets'].every((r) => reasons.includes(r))

async function matchesOf(store: Store): Promise<Match[]> {
  const loads = new Map((await currentLoads(store)).map((l) => [l.load, l.catalogue]))
  const rows = await store.run<
    Record<string, never>,
    { load: number; other: number; ours: string; theirs: string; score: number; reasons: string }
  >(
    {
      name: 'starter-links',
      duckdb: `SELECT l.load_a AS load, l.load_b AS other, a.json AS ours, b.json AS theirs, l.score, l.reasons
        FROM catalogue_links AS l
        JOIN catalogue_incidents AS a ON a.load = l.load_a AND a.incident = l.incident_a
        JOIN catalogue_incidents AS b ON b.load = l.load_b AND b.incident = l.incident_b
        ORDER BY l.score DESC, a.native_id, b.native_id`,
    },
    {},
  )
  const best = new Map<string, Match>()
  for (const { load, other, ours: own, theirs: found, score, reasons } of rows) {
    const catalogue = loads.get(other)!
    if (loads.get(load) !== STARTER || !AGAINST.includes(catalogue)) continue
    if (!isTheSame((JSON.parse(reasons) as { key: string }[]).map((r) => r.key))) continue
    const [ours, theirs] = [JSON.parse(own) as Incident, JSON.parse(found) as Incident]
    const [first, last] = span(ours)
    const year = yearOf(theirs.start.date)
    if (year !== null && (year < first - YEARS_APART || year > last + YEARS_APART)) continue
    const key = `${ours.native_id} ${theirs.dataset}`
    if (!best.has(key)) best.set(key, { ours, theirs, catalogue, score })
  }
  return [...best.values()]
}
