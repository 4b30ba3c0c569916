import { afterAll, beforeAll, expect, test } from 'vitest'
import { uuid5 } from '../../model/ids.ts'
import { openMemoryStore } from '../memory.ts'
import type { Store } from '../store.ts'
import { instantOf, micros } from './describe.ts'
import { objectPage, objectRows } from './page.ts'
import type { ObjectFilter } from './page.ts'
import { putObjects, removeObjects } from './put.ts'

const HERE = uuid5('page test here')
const ELSEWHERE = uuid5('page test elsewhere')
/** Several windows of the table. */
const OBJECTS = 4000

let store: Store

const objectOf = (n: number, version: number) => ({
  type: n % 200 === 7 ? 'tool' : 'malware',
  spec_version: n % 11 === 0 && version > 0 ? '2.0' : '2.1',
  id: `${n % 200 === 7 ? 'tool' : 'malware'}--${uuid5(`page ${n}`)}`,
  created: '2024-01-01T00:00:00.000Z',
  modified: new Date(Date.UTC(2024, 0, 1) + version * 1000).toISOString(),
  name: `${n}`,
})

beforeAll(async () => {
  store = await openMemoryStore({ actor: 'test' })
  for (let from = 0; from < OBJECTS; from += 1000) {
    const numbers = Array.from({ length: 1000 }, (_, k) => from + k)
    await putObjects(
      store,
      HERE,
      numbers.map((n) => objectOf(n, 1)),
    )
    await putObjects(
      store,
      ELSEWHERE,
      numbers.map((n) => objectOf(n, 1)),
    )
    // later versions of what was there, and older ones that came late
    await putObjects(
      store,
      HERE,
      numbers.filter((n) => n % 5 === 0).map((n) => objectOf(n - (n % 7), 2)),
    )
    await putObjects(
      store,
      HERE,
      numbers.filter((n) => n % 9 === 0).map((n) => objectOf(n, 0)),
    )
  }
  const { rows } = await objectRows(store, everything, 20_000)
  await removeObjects(
    store,
    rows.filter((_, i) => i % 13 === 0).map(({ seq }) => seq),
    'test',
  )
}, 60_000)
afterAll(() => store.close())

const everything: ObjectFilter = { collection: HERE, maxTlp: 4, versions: ['all'], specs: 'every' }

/** What a filter should give, from all rows and the words of TAXII 2.1 (3.4). */
async function expected(filter: ObjectFilter): Promise<number[]> {
  const { rows } = await objectRows(store, { ...everything, collection: filter.collection }, 20_000)
  const byId = Map.groupBy(rows, ({ id }) => id)
  const { versions = ['last'], specs, types, after = -1 } = filter
  return rows
    .filter((row) => {
      const all = byId.get(row.id)!
      const newest = all
        .map(({ spec }) => spec)
        .sort()
        .at(-1)!
      const asked = (spec: string) =>
        specs === 'every' ? true : specs === undefined ? spec === newest : specs.includes(spec)
      const comparable = all.filter(({ spec }) => asked(spec)).map(({ vkey }) => vkey)
      const wanted = versions.some(
        (version) =>
          version === 'all' ||
          version === row.vkey ||
          (version === 'last' && row.vkey === Math.max(...comparable)) ||
          (version === 'first' && row.vkey === Math.min(...comparable)),
      )
      return row.seq > after && asked(row.spec) && wanted && (!types || types.includes(row.id.split('--')[0]))
    })
    .map(({ seq }) => seq)
}

test.for<[string, Partial<ObjectFilter>, number]>([
  ['the last versions', {}, 700],
  ['the first versions', { versions: ['first'] }, 999],
  ['all versions', { versions: ['all'] }, 2500],
  ['first and last', { versions: ['first', 'last'] }, 700],
  ['one STIX version', { specs: ['2.1'] }, 1000],
  ['every STIX version', { specs: 'every' }, 1000],
  ['a rare type', { types: ['tool'] }, 4],
  ['another collection', { collection: ELSEWHERE }, 3000],
])('pages of %s meet end to end', async ([, part, limit]) => {
  const filter: ObjectFilter = { collection: HERE, maxTlp: 4, ...part }
  const seqs: number[] = []
  const names: string[] = []
  for (let after: number | undefined; ;) {
    const { rows, more, texts } = await objectPage(store, { ...filter, after }, limit)
    if (more) expect(rows).toHaveLength(limit)
    seqs.push(...rows.map(({ seq }) => seq))
    names.push(...(JSON.parse(`[${texts}]`) as { id: string }[]).map(({ id }) => id))
    if (!more) break
    after = rows.at(-1)!.seq
  }
  const all = await objectRows(store, { ...everything, collection: filter.collection }, 20_000)
  const idOf = new Map(all.rows.map(({ seq, id }) => [seq, id]))
  const wanted = await expected(filter)
  expect(wanted.length).toBeGreaterThan(10)
  expect(seqs).toEqual(wanted)
  expect(names).toEqual(wanted.map((seq) => idOf.get(seq)))
})

test.each([
  ['2016-12-31T23:59:60.5Z', '2017-01-01T00:00:00.500000Z'],
  ['1965-02-28T00:00:00.0000019Z', '1965-02-28T00:00:00.000001Z'],
])('%s is kept as %s', (text, instant) => expect(instantOf(micros(text))).toBe(instant))

test.each(['2020-02-30T00:00:00Z', '2021-02-29T00:00:00Z', '2020-01-01T12:00:60Z', '2020-01-01T00:00:00'])(
  '%s is no instant',
  (text) => expect(micros(text)).toBeNaN(),
)
