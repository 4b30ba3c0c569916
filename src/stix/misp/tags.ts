/** What MISP's tags and galaxies say of an indicator: how far it may go, how sure it is, what it belongs to. */
import { tlpLevels } from '../tlp.ts'
import type { TlpLevel } from '../tlp.ts'

export type Unknown = Readonly<Record<string, unknown>>

export const isObject = (value: unknown): value is Unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A list of objects; anything else in it, or instead of it, is left out. */
export const objectsIn = (value: unknown): Unknown[] => (Array.isArray(value) ? value.filter(isObject) : [])

/** Names of tags; MISP gives objects, some tools bare texts. */
export function tagNames(holder: Unknown): string[] {
  if (!Array.isArray(holder.Tag)) return []
  return holder.Tag.flatMap((tag: unknown) => {
    const name = isObject(tag) ? tag.name : tag
    return typeof name === 'string' ? [name] : []
  })
}

/** clear, green, amber, amber+strict or red; white is clear, and what is none of these is null. */
export function tlpLevel(text: string): TlpLevel | null {
  const word = text
    .trim()
    .toLowerCase()
    .replace(/^tlp[:\s]*/, '')
  if (word === 'white') return 'clear'
  return tlpLevels.find((level) => level === word) ?? null
}

/** The strictest TLP among tags. */
export function tlpOfTags(names: readonly string[]): TlpLevel | null {
  let rank = -1
  for (const name of names) {
    const level = /^tlp:/i.test(name) ? tlpLevel(name) : null
    if (level) rank = Math.max(rank, tlpLevels.indexOf(level))
  }
  return tlpLevels[rank] ?? null
}

/** Machine tags that rate a piece of information, as 0-100; values of MISP's taxonomies and of STIX 2.1, appendix A. */
const ratings = new Map<string, number>([
  ['misp:confidence-level="completely-confident"', 100],
  ['misp:confidence-level="usually-confident"', 75],
  ['misp:confidence-level="fairly-confident"', 50],
  ['misp:confidence-level="rarely-confident"', 25],
  ['misp:confidence-level="unconfident"', 0],
  ['admiralty-scale:information-credibility="1"', 90],
  ['admiralty-scale:information-credibility="2"', 70],
  ['admiralty-scale:information-credibility="3"', 50],
  ['admiralty-scale:information-credibility="4"', 30],
  ['admiralty-scale:information-credibility="5"', 10],
  ['estimative-language:confidence-in-analytic-judgment="high"', 85],
  ['estimative-language:confidence-in-analytic-judgment="moderate"', 50],
  ['estimative-language:confidence-in-analytic-judgment="low"', 15],
])

/** The least of the ratings among tags; null where there is none. */
export function confidenceOfTags(names: readonly string[]): number | null {
  const found = names.flatMap((name) => ratings.get(name.toLowerCase()) ?? [])
  return found.length > 0 ? Math.min(...found) : null
}

/** Galaxies whose clusters are malware, tools or actors, the most specific first. */
const galaxies = [
  'malpedia',
  'mitre-malware',
  'ransomware',
  'rat',
  'stealer',
  'banker',
  'backdoor',
  'botnet',
  'android',
  'stalkerware',
  'cryptominers',
  'exploit-kit',
  'mitre-tool',
  'tool',
  'threat-actor',
  'mitre-intrusion-set',
  'microsoft-activity-group',
]

interface Cluster {
  readonly rank: number
  readonly name: string
}

/** The most specific malware, tool or actor of a holder's galaxies, or of its galaxy tags; empty where none is named. */
export function threatOf(holder: Unknown): string {
  const found: Cluster[] = []
  const add = (galaxy: string, name: unknown) => {
    const rank = galaxies.indexOf(galaxy)
    if (rank >= 0 && typeof name === 'string' && name !== '') found.push({ rank, name: name.slice(0, 200) })
  }
  for (const galaxy of objectsIn(holder.Galaxy)) {
    for (const cluster of objectsIn(galaxy.GalaxyCluster)) {
      const type = typeof cluster.type === 'string' ? cluster.type : galaxy.type
      if (typeof type === 'string') add(type, cluster.value)
    }
  }
  for (const name of tagNames(holder)) {
    const m = /^misp-galaxy:([a-z0-9-]+)="([^"]+)"$/.exec(name)
    if (m) add(m[1], m[2])
  }
  found.sort((a, b) => a.rank - b.rank)
  return found[0]?.name ?? ''
}
