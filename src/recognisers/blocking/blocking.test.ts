import { expect, test } from 'vitest'
import { madeMeasurement, SITE } from '../../../scripts/gen/measurements.ts'
import type { Made } from '../../../scripts/gen/measurements.ts'
import { newMeasurementBatch } from '../../model/observation.ts'
import type { Batch } from '../../model/observation.ts'
import type { StoredFinding } from '../../model/finding.ts'
import { collectorOf, madeEvidence, testRecogniser } from '../contract.ts'
import { judgeMeasurement } from '../measurement/index.ts'
import { bound, cellFrom, newSummary, note } from '../measurement/summary.ts'
import { blocking } from './index.ts'

const { judge } = await blocking.judging()

const HTTP = 'http://www.warta.example/'
const day = (n: number): string => new Date(Date.UTC(2026, 2, n, 4, 5, 6)).toISOString()
const small = '<html><title>Pemberitahuan</title><body>tidak ada</body></html>'

function* batches(made: readonly Made[]): Iterable<Batch> {
  for (let at = 0; at < made.length; at += 5) {
    const batch = newMeasurementBatch(5)
    for (const one of made.slice(at, at + 5)) {
      const measurement = madeMeasurement(one)
      batch.time[batch.count] = measurement.time
      batch.measurements[batch.count++] = measurement
    }
    yield batch
  }
}

const evidence = [
  madeEvidence('ooni.jsonl', 'ooni-jsonl', 1, Date.UTC(2026, 2, 1) / 1000, Date.UTC(2026, 2, 9) / 1000),
]
const scene = (made: readonly Made[]) => ({ evidence, batches: () => batches(made) })
const target = 'www.warta.example'

/** Five networks over a week: four block by DNS from the third on. */
const country: Made[] = [1, 2, 3, 4, 5, 6, 7].flatMap((n) =>
  [1, 2, 3, 4, 5].map((k) => ({
    time: day(n),
    asn: 64500 + k,
    network: `Jaringan ${k}`,
    category: 'NEWS',
    ...(k < 5 && n >= 3 ? { system: 'dns_nxdomain_error' } : {}),
  })),
)
const sites = (fail: (k: number) => Made): Made[] =>
  Array.from({ length: 12 }, (_, k) => ({ url: `https://situs${k}.example/`, time: day(3), ...fail(k) }))

testRecogniser(blocking, [
  {
    name: 'one measurement',
    ...scene([{ system: 'dns_nxdomain_error' }]),
    expect: { variant: 'blocked-by-dns', target },
    check: ({ confidence, magnitude }) => {
      expect(confidence).toBeLessThan(80)
      expect(magnitude).toEqual({ measurements: 1, accused: 1, networks: 1, networks_accused: 1 })
    },
  },
  {
    name: 'four of five networks since the third of March',
    ...scene(country),
    expect: { variant: 'blocked-by-dns', target },
    check(finding) {
      expect(finding.start).toBe(day(3))
      expect(finding.end).toBe(day(7))
      expect(finding.magnitude).toEqual({ measurements: 35, accused: 20, networks: 5, networks_accused: 4 })
      expect(finding.confidence).toBeGreaterThan(85)
      const { networks, category } = finding.detail as { networks: unknown[]; category: string }
      expect(category).toBe('NEWS')
      expect(networks[0]).toMatchObject({
        network: 'AS64501',
        accused: 5,
        measured: 7,
        rules: ['dns-nxdomain'],
      })
      expect(networks[4]).toMatchObject({ network: 'AS64505', accused: 0, measured: 7, rules: [] })
    },
  },
  {
    name: 'a resolver that fails at one site day after day',
    ...scene([1, 2, 3, 4, 5, 6].map((n) => ({ time: day(n), system: 'dns_server_misbehaving' }))),
    expect: { variant: 'blocked-by-dns', target },
    check: ({ confidence }) => expect(confidence).toBeLessThan(65),
  },
  {
    name: 'dropped connections',
    ...scene([1, 2, 3].map((n) => ({ time: day(n), tcp: { [`${SITE}:443`]: 'generic_timeout_error' } }))),
    expect: { variant: 'blocked-by-ip', target },
  },
  {
    name: 'cut off in the handshake',
    ...scene([1, 2, 3].map((n) => ({ time: day(n), tls: { [`${SITE}:443`]: 'connection_reset' } }))),
    expect: { variant: 'blocked-by-tls', target },
  },
  {
    name: 'another page',
    ...scene([{ url: HTTP, pages: [{ body: small, headers: {} }] }]),
    expect: { variant: 'blocked-by-http', target },
  },
  { name: 'benign-pages-that-come', ...scene([{}, {}, { url: HTTP }]), expect: null },
  { name: 'benign-one-failing-resolver', ...scene([{ system: 'dns_server_misbehaving' }]), expect: null },
  {
    name: 'benign-site-down-for-everyone',
    ...scene(
      [1, 2, 3, 4, 5, 6].map((n) => ({
        time: day(n),
        tcp: { [`${SITE}:443`]: 'connection_refused' },
        control: { tcp: { [`${SITE}:443`]: 'connection_refused' }, failure: 'connection_refused_error' },
      })),
    ),
    expect: null,
  },
  {
    name: 'benign-once-in-a-month',
    ...scene(
      Array.from({ length: 30 }, (_, n) => ({
        time: day(n + 1),
        ...(n === 12 ? { tcp: { [`${SITE}:443`]: 'generic_timeout_error' } } : {}),
      })),
    ),
    expect: null,
  },
  {
    name: 'benign-network-outage',
    ...scene(sites((k) => (k < 10 ? { tcp: { [`${SITE}:443`]: 'generic_timeout_error' } } : {}))),
    expect: null,
  },
  {
    name: 'benign-captive-portal',
    ...scene(
      sites(() => ({
        url: HTTP,
        system: ['10.5.50.1'],
        pages: [{ body: '<title>Login Hotspot</title>', headers: {}, status: 200 }],
      })),
    ),
    expect: null,
  },
])

test('an ever longer time costs no more memory: steps grow coarser and the sums stay', async () => {
  const collector = await collectorOf(blocking)
  const made = Array.from({ length: 40 }, (_, n) => ({ time: day(n * 30), system: 'dns_nxdomain_error' }))
  for (const batch of batches(made)) collector.add(batch)
  const [finding] = judge(collector.take(), { evidence }) as StoredFinding[]
  expect(finding.magnitude).toMatchObject({ measurements: 40, accused: 40 })
})

test('beyond the bound clear pairs become sums, accused ones stay whole, and what finds no room is told', () => {
  const summary = newSummary()
  const measured = (url: string, asn: number, made: Made = {}) => {
    const m = madeMeasurement({ url, asn, time: day(1), ...made })
    note(summary, m, judgeMeasurement(m)!, 'blocking', 0)
  }
  const blocked = { system: 'dns_nxdomain_error' }
  measured(HTTP, 64501)
  measured(HTTP, 64501)
  measured(HTTP, 64502, blocked)
  const accused = [...summary.cells.values()].find((cell) => cell.accused > 0)!
  for (let n = 0; n < 50; n++) summary.cells.set(`ID ${n} penuh.example`, cellFrom(`ID ${n} penuh.example`))
  bound(summary, 50)
  expect([summary.cells.size, summary.full, summary.passed]).toEqual([1, false, 0])
  // what was counted comes back when something is said against it after all
  measured(HTTP, 64501, blocked)
  const again = [...summary.cells.values()].find(({ asn }) => asn === 64501)!
  expect([again.measured, again.reached, again.accused]).toEqual([3, 2, 1])
  for (let n = 0; n < 50; n++) summary.cells.set(`ID ${n} lain.example`, { ...accused, asn: n })
  bound(summary, 50)
  measured('http://baru.example/', 7, blocked)
  expect([summary.full, summary.passed]).toEqual([true, 1])
})
