// Floods of requests on a site whose pages come with many images, and machines that ask much and mean no harm.
import { expect, test } from 'vitest'
import { newRandom } from '../scripts/gen/random.ts'
import type { StoredFinding } from '../src/model/finding.ts'
import { collectorOf, madeEvidence } from '../src/recognisers/contract.ts'
import { flood } from '../src/recognisers/flood/index.ts'
import { requestBatches } from './support/web.ts'
import type { Request } from './support/web.ts'

const { judge } = await flood.judging()

const START = 1_793_100_000
const random = newRandom(77)
const stranger = () =>
  `${random.int(11, 99)}.${random.int(0, 256)}.${random.int(0, 256)}.${random.int(1, 255)}`
const crowd = (n: number) => Array.from({ length: n }, stranger)
const browser = () =>
  `Mozilla/5.0 (X11; Linux x86_64; rv:${random.int(115, 132)}.0) Firefox/${random.int(115, 132)}`

function* often(rate: number, from: number, to: number, make: (time: number) => Request): Generator<Request> {
  for (let at = from + random.wait(rate); at < to; at += random.wait(rate)) yield make(Math.floor(START + at))
}

/** Readers, seldom: each page brings a dozen files at once. */
function* readers(seconds: number): Generator<Request> {
  for (let at = 0; at < seconds; at += random.wait(0.6)) {
    const base = {
      time: START + Math.floor(at),
      client: stranger(),
      status: 200,
      agent: browser(),
      referrer: '-',
    }
    yield { ...base, path: `/news/${random.int(0, 500)}` }
    for (let n = random.int(6, 18); n > 0; n--) {
      yield {
        ...base,
        time: base.time + random.int(0, 2),
        path: `/s/${random.int(0, 60)}.png`,
        referrer: '/news',
      }
    }
  }
}

async function found(...traffic: Iterable<Request>[]): Promise<StoredFinding[]> {
  const requests = traffic.flatMap((some) => [...some]).sort((a, b) => a.time - b.time)
  const collector = await collectorOf(flood)
  for (const batch of requestBatches(requests)) collector.add(batch)
  const [first, last] = [requests[0].time, requests.at(-1)!.time]
  const evidence = [madeEvidence('access.log', 'combined', requests.length, first, last)]
  return judge(collector.take(), { evidence })
}

const spans = (findings: readonly StoredFinding[]) =>
  findings.map((f) => [f.start, f.end].map((instant) => Date.parse(instant) / 1000 - START))

function expectSpans(findings: readonly StoredFinding[], expected: readonly number[][]): void {
  const shown = spans(findings)
  expect(shown).toHaveLength(expected.length)
  for (const [i, times] of expected.entries())
    for (const [k, time] of times.entries()) expect(Math.abs(shown[i][k] - time)).toBeLessThanOrEqual(3)
}

const login = (clients: readonly string[]) => (time: number) => ({
  time,
  client: random.pick(clients),
  path: '/login',
  status: 302,
  agent: browser(),
})

test('an attack of a moderate rate stands out from pages with many images, and its times are its own', async () => {
  expectSpans(await found(readers(900), often(150, 500, 600, login(crowd(300)))), [[500, 600]])
})

test('a smaller attack an hour after a large one is found, and neither is the past of the other', async () => {
  const large = often(300, 600, 670, login(crowd(300)))
  const small = often(130, 3000, 3100, login(crowd(40)))
  const both = await found(readers(3300), large, small)
  expectSpans(both, [
    [600, 670],
    [3000, 3100],
  ])
})

test('an attack that was under way when the log began ends where it ends', async () => {
  expectSpans(await found(often(300, 0, 100, login(crowd(200))), readers(300)), [[0, 100]])
})

test('readers of a feed who all come on the hour keep what they have', async () => {
  const feed = crowd(2500).map((client, n) => ({
    time: START + 900 + Math.floor(Math.abs(random.next() + random.next() - 1) * 10),
    client,
    path: '/feed.xml',
    status: n % 3 === 0 ? 200 : 304,
    agent: ['Feedly/1.0', 'Miniflux/2.1', 'FreshRSS/1.24'][n % 3],
  }))
  expect(await found(readers(1000), feed)).toEqual([])
})

test('a handful of machines that fetch ever other files copy them', async () => {
  const builders = crowd(5)
  const fetches = often(180, 300, 360, (time) => {
    const path = `/npm/pkg-${random.int(0, 3000)}/-/pkg.tgz?v=${random.int(0, 90)}`
    return { time, client: random.pick(builders), path, status: 200, agent: 'npm/10.2 node/v20' }
  })
  expect(await found(readers(400), fetches)).toEqual([])
})
