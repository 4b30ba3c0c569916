/** Findings of every shape from a seed, for tests that hold something against all of them. */
import { uuid5 } from '../../model/ids.ts'
import type { Attribution, Message, Params, Source, StoredFinding } from '../../model/finding.ts'
import { threatClasses } from '../../model/taxonomy.ts'

/** Numbers in [0, 1) that depend on nothing but the seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

const words = [
  'a',
  "it's",
  'naïve',
  'back\\slash',
  'quote"',
  '雪',
  'line\nbreak',
  '',
  ' ',
  '__proto__',
  '😀',
  '-',
]
const targets: StoredFinding['target'][] = [
  { type: 'ipv4-addr', value: '192.0.2.7', port: 443 },
  { type: 'ipv6-addr', value: '2001:db8::7' },
  { type: 'ipv4-prefix', value: '192.0.2.0/24' },
  { type: 'ipv6-prefix', value: '2001:db8::/48' },
  { type: 'domain-name', value: 'kpu.example' },
  { type: 'url', value: 'https://kpu.example/hasil?x=1' },
  { type: 'url', value: 'not a url' },
  { type: 'service', value: 'www.example:443', port: 443 },
  { type: 'account', value: 'someone' },
  { type: 'name', value: 'Kementerian "X"' },
  { type: 'dataset', value: 'dump.sql' },
  { type: 'device', value: 'iPhone' },
]
const sources = [
  '198.51.100.3',
  '10.0.0.1',
  '::ffff:1.2.3.4',
  '2001:db8::5',
  '8.8.8.8',
  'evil.example',
  "o'hara.example",
  'https://evil.example/a',
  'user1',
  'sha256:abcd',
  '',
]
const likelihoods: Attribution['likelihood'][] = ['unknown', 'unlikely', 'roughly-even', 'almost-certain']

export function arbitraryFinding(seed: number): StoredFinding {
  const next = seeded(seed)
  const int = (n: number) => Math.floor(next() * n)
  const pick = <T>(list: readonly T[]): T => list[int(list.length)]
  const some = <T>(max: number, make: () => T): T[] => Array.from({ length: int(max + 1) }, make)
  const maybe = <K extends string, V>(key: K, value: V) =>
    (next() < 0.5 ? { [key]: value } : {}) as { [P in K]?: V }
  const params = (): Params =>
    Object.fromEntries(some(3, () => [`k${int(5)}`, pick([null, true, 1.5, -0.001, 1e21, ...words])]))
  const message = (): Message => ({ key: `reason.${int(9)}`, params: params() })
  const source = (): Source => ({
    value: pick(sources),
    count: int(1e6),
    share: next(),
    ...maybe('country', pick(['ID', 'unknown', 'US'])),
    ...maybe('asn', int(70000)),
    ...maybe('as_name', pick(words)),
  })
  const attribution = (): Attribution => ({
    hypothesis: message(),
    likelihood: pick(likelihoods),
    confidence: int(101),
    basis: some(2, message),
    ...maybe('actor', {
      ...maybe('name', pick(['APT-X', 'Sandworm'])),
      ...maybe('country', pick(['ID', 'unknown', 'RU'])),
      ...maybe('state', pick(['state', 'non-state', 'unknown'] as const)),
      ...maybe('origin', pick(['foreign', 'unknown'] as const)),
    }),
  })
  const threat = pick(threatClasses)
  const start = 1_700_000_000_000 + int(1e9)
  const instant = (ms: number) => new Date(ms).toISOString()
  const end = instant(start + pick([0, 1, 1e6, 1e8]))
  return {
    id: uuid5(`arbitrary:${seed}`),
    class: threat.id,
    area: threat.area,
    variant: pick([
      'syn-flood',
      'dns-amplification',
      'icmp-flood',
      'http-flood',
      'brute-force',
      'look-alike',
    ]),
    confidence: int(101),
    start: instant(start),
    end,
    target: pick(targets),
    sources: {
      count: int(1e6),
      spoofable: next() < 0.5,
      ...maybe('concentration', next()),
      ...maybe('countries', { ID: 0.25, unknown: 0.75 }),
      top: some(25, source),
    },
    magnitude: Object.fromEntries(some(3, () => [pick(['peak_pps', 'bytes', 'odd key!']), int(1e12)])),
    reasons: some(3, message),
    alternatives: some(3, () => ({ ...message(), rejected_because: message() })),
    evidence: some(2, () => ({
      path: pick(words),
      sha256: '0'.repeat(64),
      format: 'pcap',
      records: int(1e6),
      first: pick([null, instant(start)]),
      last: pick([null, end]),
    })),
    attribution: some(4, attribution),
    techniques: [...new Set(some(3, () => pick([...threat.codes.attack, ...threat.codes.disarm, 'T9999'])))],
    ...maybe('series', [{ name: 's', unit: 'bit/s', start: instant(start), step_s: 1, values: [0, 0.1] }]),
    ...maybe('detail', { deep: [{ a: null }, [], {}], word: pick(words) }),
    recogniser: { id: 'r', version: 1 },
    ...maybe('sample', true),
    ...maybe('modified', instant(start + 1e9)),
  }
}
