import { afterAll, beforeAll, expect, test } from 'vitest'
import { literal } from '../../store/literal.ts'
import { openScratch } from '../../store/scratch.ts'
import type { Scratch } from '../../store/scratch.ts'
import { fdrAt, thresholdFor } from './edges.ts'
import { newRandom } from '../../../scripts/gen/random.ts'
import { groupsOf } from './groups.ts'
import type { TraceEdge } from './groups.ts'
import { offsetOf, originOf, quietHours } from './origin.ts'
import { canonicalLink, traces } from './traces.ts'
import { normalText } from './work.ts'

let engine: Scratch
beforeAll(async () => {
  engine = await openScratch()
})
afterAll(() => engine.close())
const sql = async (expression: string) => (await engine.rows<{ v: string }>(`SELECT ${expression} AS v`))[0].v

test.each([
  ['RT @ani: Halo,  DUNIA! 😀 https://t.co/x', 'halo dunia'],
  ['halo dunia @budi @cici', 'halo dunia'],
  ['A &amp; B &lt;3 #Tagar_1', 'a b 3 tagar 1'],
  ['Cafe\u0301 Ünïcode', 'café ünïcode'],
  ['مرحبا، بالعالم', 'مرحبا بالعالم'],
  ["it's “quoted”", 'it s quoted'],
])('%s is the text %s', async (given, wanted) => {
  expect(await sql(normalText(literal(given)))).toBe(wanted)
})

test.each([
  ['https://www.Contoh.example/A/?utm_source=x&utm_medium=y', 'contoh.example/A'],
  ['http://m.contoh.example/A#bagian', 'contoh.example/A'],
  ['https://contoh.example/A?id=7&fbclid=abc', 'contoh.example/A?id=7'],
  ['https://contoh.example/A?fbclid=abc&id=7', 'contoh.example/A?id=7'],
  ['https://youtu.be/xyz?si=1', 'youtube.com/watch?v=xyz'],
  ['https://mobile.twitter.com/a/status/1?ref_src=x', 'twitter.com/a/status/1'],
  ['https://x.com/a/status/1', 'twitter.com/a/status/1'],
  ['https://contoh.example', 'contoh.example'],
])('%s is the page %s', async (given, wanted) => {
  expect(await sql(canonicalLink(literal(given)))).toBe(wanted)
})

test('the threshold is the least weight at which chance explains little enough, and never one object', () => {
  const observed = new Map([
    [1, 1000],
    [2, 80],
    [3, 20],
  ])
  const expected = new Map([
    [1, 900],
    [2, 5],
  ])
  expect(fdrAt(observed, expected, 2)).toBeCloseTo(0.05)
  expect(thresholdFor(observed, expected, 0.01)).toBe(3)
  expect(thresholdFor(observed, expected, 0.05)).toBe(2)
  expect(thresholdFor(observed, new Map(), 0.01)).toBe(2)
  expect(thresholdFor(new Map([[1, 9]]), new Map(), 0.01)).toBeNull()
})

/** Every pair of `size` accounts from `first` on. */
function clique(trace: TraceEdge['trace'], size: number, weight: number, first = 0): TraceEdge[] {
  const edges: TraceEdge[] = []
  for (let a = first; a < first + size; a++)
    for (let b = a + 1; b < first + size; b++) edges.push({ a, b, trace, weight })
  return edges
}

test('hashtags alone, and the minute alone, never make a group', () => {
  for (const trace of ['same-hashtags', 'same-minute'] as const)
    expect(groupsOf(clique(trace, 12, 50), [], traces)).toEqual([])
  expect(
    groupsOf([...clique('same-hashtags', 12, 50), ...clique('same-minute', 12, 50)], [], traces),
  ).toEqual([])
})

test('two traces make a group of three; one makes one of five where it is strong', () => {
  const both = [...clique('same-text', 3, 2), ...clique('same-link', 3, 2)]
  expect(groupsOf(both, [], traces)).toMatchObject([{ members: [0, 1, 2], strength: 'several-traces' }])
  expect(groupsOf(clique('same-text', 3, 9), [], traces)).toEqual([])
  expect(groupsOf(clique('same-text', 5, 3), [], traces)).toMatchObject([{ strength: 'strong-trace' }])
  expect(groupsOf(clique('same-repost', 5, 3), [], traces)).toEqual([])
})

test('a lone group in which most are linked to most is one group', () => {
  // ten members who each took part in about six texts of ten: most pairs share three or more of them
  const random = newRandom(2)
  const took = Array.from({ length: 10 }, () => Array.from({ length: 10 }, () => random.next() < 0.6))
  const edges = clique('same-text', 10, 0)
    .map((edge) => ({
      ...edge,
      weight: took[edge.a].filter((yes, text) => yes && took[edge.b][text]).length,
    }))
    .filter(({ weight }) => weight >= 3)
  expect(groupsOf(edges, [], traces).map((group) => group.members.length)).toEqual([10])
})

test('groups that do not touch stay apart, the same every time', () => {
  const edges = [...clique('same-text', 6, 4), ...clique('same-text', 8, 4, 100)]
  const groups = groupsOf(edges, [], traces)
  expect(groups.map((g) => g.members.length)).toEqual([8, 6])
  expect(groupsOf(edges.toReversed(), [], traces).map((g) => g.members)).toEqual(groups.map((g) => g.members))
})

test('origin is never guessed from one hint, and never with much confidence', () => {
  const hours = Array.from({ length: 24 }, (_, h) => (h >= 16 && h < 24 ? 1 : 40))
  expect(quietHours(hours).start).toBe(16)
  expect(offsetOf(16)).toBe(7)
  const none = Array.from({ length: 24 }, () => 0)
  const said = [{ value: 'id', posts: 9, accounts: 3 }]
  expect(originOf(none, said, [])).toMatchObject([{ hypothesis: { key: 'origin.unknown' } }])
  const [hint] = originOf(hours, said, [])
  expect(hint.hypothesis).toEqual({ key: 'origin.hints', params: { offset: 7, language: 'id', place: null } })
  expect(hint.confidence).toBeLessThanOrEqual(20)
  expect(hint.actor?.country).toBeUndefined()
})

test('posts in a few minutes of the day say nothing of when a group is awake', () => {
  const hours = Array.from({ length: 24 }, (_, hour) => (hour === 5 ? 360 : 0))
  const [hypothesis] = originOf(hours, [{ value: 'in', posts: 360, accounts: 120 }], [])
  expect(hypothesis.hypothesis.key).toBe('origin.unknown')
})
