// Floods of requests and what only looks like them, through the contract of recognisers.
import { expect, test } from 'vitest'
import { newRandom } from '../scripts/gen/random.ts'
import { collectorOf, madeEvidence, testRecogniser } from '../src/recognisers/contract.ts'
import type { Situation } from '../src/recognisers/contract.ts'
import { render } from '../src/model/text.ts'
import { flood } from '../src/recognisers/flood/index.ts'
import { requestBatches } from './support/web.ts'
import type { Request } from './support/web.ts'

const { judge } = await flood.judging()

const START = 1_790_000_000
const r = newRandom(11)
const assets = ['/a.css', '/b.js?v=3', '/c.png', '/d.woff2', '/e.jpg']
const browser = (n: number) =>
  `Mozilla/5.0 (X11; Linux x86_64; rv:14${n % 9}.0) Gecko/20100101 Firefox/14${n % 9}.0`
const person = (n: number) => `36.${(n >> 16) & 255}.${(n >> 8) & 255}.${n & 255}`
const bot = (n: number) => `45.${(n >> 16) & 255}.${(n >> 8) & 255}.${n & 255}`

/** Visitors who read: pages with what belongs to them, from somewhere, some of them often. */
function visitors(seconds: number, perSecond: number, people = 400): Request[] {
  const requests: Request[] = []
  for (let s = 0; s < seconds; s++) {
    for (let k = Math.round(perSecond * (0.5 + r.next())); k > 0; k--) {
      const n = Math.floor(people * r.next() ** 2)
      const page = r.next() < 0.3
      requests.push({
        time: START + s,
        client: person(n),
        path: page ? `/berita/${r.int(0, 50)}` : r.pick(assets),
        agent: browser(n),
        referrer: r.next() < 0.8 ? 'https://desa.example/' : '-',
        status: r.next() < 0.03 ? 404 : 200,
      })
    }
  }
  return requests
}

interface Machine {
  at: number
  seconds: number
  rate: number
  machines: number
  client?: (n: number) => string
  path?: (n: number) => string
  status?: () => number
  also?: Partial<Request>
}

/** Machines that ask at an even rate, each for what `path` says. */
function machines(m: Machine): Request[] {
  return Array.from({ length: m.seconds * m.rate }, (_, k) => ({
    time: START + m.at + Math.floor(k / m.rate),
    client: (m.client ?? bot)(r.int(0, m.machines)),
    path: (m.path ?? (() => '/'))(k),
    status: m.status?.() ?? 200,
    agent: 'Mozilla/5.0 (Windows NT 10.0)',
    ...m.also,
  }))
}

/** People who all come for one page, more and then fewer of them. */
function crowd(at: number, seconds: number, peak: number, withAssets: boolean): Request[] {
  const requests: Request[] = []
  for (let s = 0; s < seconds; s++) {
    for (let k = Math.round(peak * Math.sin((Math.PI * s) / seconds)); k > 0; k--) {
      const n = r.int(0, 20_000)
      const base = { time: START + at + s, client: person(n), agent: browser(n) }
      requests.push({ ...base, path: '/berita/gempa', referrer: 'https://media.example/' })
      if (!withAssets) continue
      for (const path of assets)
        requests.push({ ...base, path, referrer: 'https://desa.example/berita/gempa' })
    }
  }
  return requests
}

const anything = () => `/cari?q=${r.int(0, 1e9).toString(36)}`

function situation(
  name: string,
  requests: readonly Request[],
  expected: Situation['expect'],
  check?: Situation['check'],
): Situation {
  const batches = requestBatches(requests)
  const times = requests.map((request) => request.time)
  const [first, last] = times.reduce(([a, b], t) => [Math.min(a, t), Math.max(b, t)], [Infinity, -Infinity])
  const evidence = [madeEvidence('log/access.log.2.gz', 'combined', requests.length, first, last)]
  return { name, batches: () => batches, evidence, expect: expected, check }
}

const hit = { variant: 'http-flood', target: 'access.log' }

testRecogniser(flood, [
  situation(
    'http-flood-random-queries',
    [...visitors(400, 10), ...machines({ at: 300, seconds: 40, rate: 300, machines: 150, path: anything })],
    hit,
    (finding) => {
      expect(finding.target.type).toBe('service')
      expect(finding.start).toBe(new Date((START + 300) * 1000).toISOString())
      expect(finding.end).toBe(new Date((START + 339) * 1000).toISOString())
      expect(finding.reasons.map((reason) => reason.key)).toContain('reason.random-queries')
      expect(finding.detail?.paths).toEqual([{ path: '/cari', share: expect.any(Number) }])
    },
  ),
  situation(
    'http-flood-within-a-minute',
    [...visitors(50, 8), ...machines({ at: 20, seconds: 25, rate: 300, machines: 80 })],
    hit,
  ),
  situation(
    'http-flood-login',
    [
      ...visitors(400, 5),
      ...machines({
        at: 200,
        seconds: 60,
        rate: 80,
        machines: 60,
        path: () => '/wp-login.php',
        also: { method: 'POST', referrer: 'https://desa.example/' },
      }),
    ],
    hit,
  ),
  situation(
    'http-flood-many-slow-bots',
    [
      ...visitors(300, 10),
      ...machines({ at: 200, seconds: 20, rate: 800, machines: 2500, path: anything, status: () => 503 }),
    ],
    hit,
  ),
  situation(
    'http-flood-one-client',
    [...visitors(300, 10), ...machines({ at: 200, seconds: 30, rate: 300, machines: 1 })],
    hit,
    (finding) => expect(finding.attribution[0].hypothesis.key).toBe('attribution.one-client'),
  ),
  situation(
    'http-flood-of-one-host',
    [
      ...visitors(300, 10).map((request) => ({ ...request, host: 'desa.example' })),
      ...visitors(300, 10).map((request) => ({ ...request, host: 'kota.example' })),
      ...machines({ at: 200, seconds: 30, rate: 300, machines: 100, also: { host: 'DESA.example:443' } }),
    ],
    { variant: 'http-flood', target: 'desa.example' },
    (finding) => expect(finding.target.type).toBe('domain-name'),
  ),
  situation(
    'http-flood-of-a-second-from-private-addresses',
    machines({
      at: 0,
      seconds: 1,
      rate: 30_000,
      machines: 300,
      client: (n) => `10.${n % 250}.${n % 7}.4`,
      path: anything,
    }),
    hit,
    (finding) => {
      expect(finding.magnitude.duration_s).toBe(0)
      expect(render(flood.texts, flood.describe(finding).summary, 'en')).toContain(' in 1 second ')
      expect(finding.alternatives.map(({ rejected_because }) => rejected_because.key)).not.toContain(
        'rejected.public-sources',
      )
    },
  ),
  situation(
    'slow-requests',
    [
      ...visitors(300, 10).map((request) => ({ ...request, took: 40 })),
      ...machines({ at: 100, seconds: 60, rate: 10, machines: 6, also: { took: 40_000, status: 408 } }),
    ],
    { variant: 'slow-requests', target: 'access.log' },
  ),

  situation('benign-visitors', visitors(300, 40), null),
  situation('benign-busy-site', visitors(60, 300, 4000), null),
  situation('benign-flash-crowd', [...visitors(600, 8), ...crowd(200, 200, 30, true)], null),
  situation(
    'benign-flash-crowd-assets-elsewhere',
    [...visitors(600, 8), ...crowd(200, 200, 60, false)],
    null,
  ),
  situation(
    'benign-crawler',
    [
      ...visitors(400, 8),
      ...machines({
        at: 100,
        seconds: 200,
        rate: 40,
        machines: 5,
        path: (n) => `/arsip/${n}`,
        also: { agent: 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)' },
      }),
    ],
    null,
  ),
  situation(
    'benign-unnamed-crawler',
    [
      ...visitors(400, 8),
      ...machines({ at: 200, seconds: 60, rate: 120, machines: 1, path: (n) => `/arsip/${n}` }),
    ],
    null,
  ),
  situation(
    'benign-scanner',
    [
      ...visitors(300, 8),
      ...machines({
        at: 200,
        seconds: 20,
        rate: 250,
        machines: 1,
        path: (n) => `/x${n}.php?id=1`,
        status: () => 404,
      }),
    ],
    null,
  ),
  situation(
    'benign-monitoring',
    [...visitors(300, 5), ...machines({ at: 0, seconds: 300, rate: 20, machines: 20, path: () => '/sehat' })],
    null,
  ),
  situation(
    'benign-load-test',
    [
      ...visitors(300, 5),
      ...machines({ at: 200, seconds: 20, rate: 600, machines: 3, client: (n) => `10.0.0.${n}` }),
    ],
    null,
  ),
  situation(
    'benign-behind-a-balancer',
    machines({
      at: 0,
      seconds: 60,
      rate: 300,
      machines: 4,
      client: (n) => `10.0.0.${n}`,
      path: (n) => `/api/barang?i=${n}`,
    }),
    null,
  ),
  situation(
    'benign-devices',
    machines({
      at: 0,
      seconds: 120,
      rate: 150,
      machines: 1000,
      path: () => '/kirim',
      also: { method: 'POST', agent: 'okhttp/4' },
    }),
    null,
  ),
  situation(
    'benign-push-message',
    [
      ...visitors(400, 8),
      ...machines({
        at: 250,
        seconds: 60,
        rate: 200,
        machines: 9000,
        path: (n) => ['/api/saya', '/api/beranda'][n % 2],
        also: { agent: 'okhttp/4' },
      }),
    ],
    null,
  ),
  situation(
    'benign-backup',
    [
      ...visitors(300, 5),
      ...machines({
        at: 50,
        seconds: 200,
        rate: 5,
        machines: 1,
        path: (n) => `/cadangan/${n}.tar`,
        also: { size: 5e8 },
      }),
    ],
    null,
  ),
  situation(
    'benign-long-polling',
    [
      ...visitors(300, 10),
      ...machines({
        at: 0,
        seconds: 300,
        rate: 10,
        machines: 300,
        path: () => '/tunggu',
        also: { took: 30_000 },
      }),
    ],
    null,
  ),
])

test('a path that may name a person is blanked out', async () => {
  const secret = machines({
    at: 0,
    seconds: 20,
    rate: 300,
    machines: 50,
    path: () => '/akun/budi@desa.example/3174012345678901?kunci=rahasia',
  })
  const one = situation('named', secret, null)
  const collector = await collectorOf(flood)
  for (const batch of one.batches()) collector.add(batch)
  const [finding] = judge(collector.take(), { evidence: one.evidence })
  expect(finding.detail?.paths).toEqual([{ path: '/akun/…/…', share: 1 }])
  expect(JSON.stringify(finding)).not.toMatch(/budi|3174|rahasia/)
})

test('hosts that a client makes up do not fill the memory: beyond a limit they count as the log itself', async () => {
  const many = machines({ at: 0, seconds: 20, rate: 100, machines: 50 }).map((request, n) => ({
    ...request,
    host: `h${n}.example`,
  }))
  const collector = await collectorOf(flood)
  for (const batch of requestBatches(many)) collector.add(batch)
  const summary = collector.take() as { bundleCount: number }
  expect(summary.bundleCount).toBe(513)
})
