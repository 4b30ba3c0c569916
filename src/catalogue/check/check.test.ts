import { expect, test } from 'vitest'
import { importCatalogue } from '../import.ts'
import { openMemoryStore } from '../../store/memory.ts'
import { eurepocGlobal, pyList } from '../testing.ts'
import { checkClaim, checkSentence } from './check.ts'
import { readClaim } from './claim.ts'
import { toleranceOf } from './figure.ts'
import { claimOf } from './structured.ts'

const GOV = { dimension: 'target.sector', values: ['government'] }

test.each([
  ['China menyumbangkan 22 persen serangan terhadap pemerintah', ['CN'], 22, [GOV]],
  ['China makes 22 % of all attacks on governments.', ['CN'], 22, [GOV]],
  ['22% of attacks against governments come from China', ['CN'], 22, [GOV]],
  ['22,5 persen dari semua serangan siber terhadap pemerintah dilakukan oleh Tiongkok', ['CN'], 22.5, [GOV]],
  ['Rusia bertanggung jawab atas 30 persen serangan', ['RU'], 30, []],
  ['Russian hackers account for about 30 percent of cyberattacks', ['RU'], 30, []],
  ['AS melakukan 5% serangan', ['US'], 5, []],
  ['Russia and China are behind 40% of attacks', ['RU', 'CN'], 40, []],
] as const)('%s', (text, source, percent, where) => {
  const { claim, unknown } = readClaim(text, 'en')
  expect(unknown).toEqual([])
  expect(claim).toMatchObject({ source, percent, where })
})

test.each([
  ['China menyumbangkan dua puluh dua koma lima persen serangan', 22.5, undefined, 0.5],
  ['China accounts for twenty-two percent of attacks', 22, undefined, 0.5],
  ['22 dari 100 serangan berasal dari Tiongkok', 22, undefined, 0.5],
  ['One in five attacks comes from China', 20, undefined, 1],
  ['Sepertiga serangan dilakukan China', 33.3333, undefined, 1],
  ['Three quarters of attacks come from China', 75, undefined, 1],
  ['Setengah dari semua serangan dilakukan China', 50, undefined, 1],
  ['China is behind 20-25 % of attacks', 22.5, { low: 20, high: 25 }, 0.5],
  ['China melakukan antara 20 dan 25 persen serangan', 22.5, { low: 20, high: 25 }, 0.5],
  ['lebih dari 20 persen serangan berasal dari China', 20, { low: 20, high: 100 }, 0],
  ['China makes at most 20% of attacks', 20, { low: 0, high: 20 }, 0],
])('figures as people write them: %s', (text, percent, range, tolerance) => {
  const { claim, unknown } = readClaim(text, 'en')
  expect(unknown).toEqual([])
  expect(claim).toMatchObject({ source: ['CN'], percent, tolerance })
  expect(claim!.range).toEqual(range)
})

test.each([
  'China made -5 % of attacks',
  'China made 22.000 % of attacks',
  'China made 1022 % of attacks',
  'half a percent from China',
])('no figure is cut out of another: "%s"', (text) => {
  expect(readClaim(text, 'en').claim).toBe(null)
})

// what China attacks is another share than who attacks governments
test.each([
  ['22 % of attacks from China target governments', 'governments'],
  ['22 persen serangan yang berasal dari China menyasar pemerintah', 'pemerintah'],
  ['Of all attacks by China, 22% are against governments', 'governments'],
  ['Dari semua serangan China, 22 persen terhadap pemerintah', 'pemerintah'],
  ['Serangan dari China terhadap pemerintah mencapai 22 persen dari seluruh serangan', 'pemerintah'],
  ['China targets governments in 22% of attacks', 'targets'],
  ['China makes 22% and Russia 30% of attacks', '30%'],
  ['58 persen serangan negara berasal dari China', 'negara'],
])('another question is not answered: %s', (text, word) => {
  expect(readClaim(text, 'en').unknown).toContain(word)
})

test('places after a preposition are targets, also in a list', () => {
  for (const text of [
    '28 % come from the United States against governments in Europe, Africa and the Middle East',
    '28 persen serangan terhadap pemerintah di Eropa, Afrika, dan Timur Tengah berasal dari Amerika Serikat',
  ]) {
    const { claim, unknown } = readClaim(text, 'en')
    expect(unknown).toEqual([])
    expect(claim!.source).toEqual(['US'])
    expect(claim!.where.map((c) => [c.dimension, c.label])).toEqual([
      ['target.sector', undefined],
      ['target', 'Europe, Africa, Middle East'],
    ])
    expect(claim!.where[1].values).toEqual(expect.arrayContaining(['DE', 'EG', 'SA', 'region:europe']))
  }
})

test.each([
  ['China made 20% of attacks in 2015', '2015', '2015'],
  ['China made 20% of attacks between 2014 and 2016', '2014', '2016'],
  ['China menyumbang 20 persen serangan pada 2014-2016', '2014', '2016'],
  ['China made 20% of attacks since 2020', '2020', '2100'],
  ['China menyumbang 20 persen serangan sampai 2012', '1980', '2012'],
  ['China menyumbang 20 persen serangan sebelum 2012', '1980', '2011'],
  ['From 2014 to 2016 China made 20% of attacks', '2014', '2016'],
  ['hingga 20 persen serangan pada 2012 berasal dari China', '2012', '2012'],
])('years: %s', (text, first, last) => {
  const years = readClaim(text, 'en').claim!.where.find((c) => c.dimension === 'year')!.values
  expect([years[0], years.at(-1)]).toEqual([first, last])
})

test.each([
  ['China does not account for 22% of attacks', ['does', 'not']],
  ['The Chinese government accounts for 22% of attacks', ['government']],
  ['22% of attacks, Europe', ['Europe']],
  ['as far as we know China makes 22% of attacks', ['as', 'far', 'as', 'we', 'know']],
  ['China makes 22% of attacks on constructors', ['constructors']],
])('what is not understood is said: %s', (text, words) => {
  expect(readClaim(text, 'en').unknown).toEqual(words)
})

test.each(['China attacks governments', '22 % of attacks', 'China makes 220 % of attacks', ''])(
  'no claim without who and how many: "%s"',
  (text) => {
    expect(readClaim(text, 'en').claim).toBe(null)
  },
)

test('a sentence is read up to a length, and no further', () => {
  expect(readClaim(`${'dari '.repeat(50_000)}China 22 %`, 'id').claim).toBe(null)
})

test('what was quoted tells how exact it is meant', () => {
  expect([toleranceOf('22'), toleranceOf('22,0'), toleranceOf('22.00')]).toEqual([0.5, 0.5, 0.5])
})

test('the verdict names how many bases agree, in both languages', async () => {
  const store = await openMemoryStore({ actor: 'test' })
  const row = (id: number, source: string) => ({
    ID: String(id),
    name: `n${id}`,
    start_date: '2015-05-05',
    incident_type: 'Disruption',
    receiver_country: pyList(['Kenya']),
    receiver_category: pyList([['State institutions / political system']]),
    initiator_country: source.startsWith('[') ? source : pyList([source]),
    initiator_category: pyList(['State']),
  })
  // 1 of 4 names China alone, 1 China and Russia, 1 Russia, 1 nobody
  const rows = [row(1, 'China'), row(2, pyList(['China', 'Russia'])), row(3, 'Russia'), row(4, 'Unknown')]
  await importCatalogue(store, 'eurepoc', [eurepocGlobal(rows)], { actor: 'test' })
  const half = await checkSentence(store, 'China makes 50 % of attacks on governments', undefined, 'en')
  const figures = half.rows
    .filter((r) => r.agrees !== 'no-data')
    .map((r) => [r.unit, r.denominator, r.multi, r.count, r.of, r.agrees])
  expect(figures).toEqual([
    ['incident', 'attributed', 'count', 2, 3, 'within-interval'],
    ['incident', 'attributed', 'fraction', 1.5, 3, 'yes'],
    ['incident', 'all', 'count', 2, 4, 'yes'],
    ['incident', 'all', 'fraction', 1.5, 4, 'within-interval'],
    ['pair', 'attributed', 'count', 2, 4, 'yes'],
    ['pair', 'all', 'count', 2, 5, 'within-interval'],
  ])
  expect(half).toMatchObject({ verdict: 'partly', agreeing: 3, bases: 6 })
  expect(half.sentence).toContain('holds on 3 of 6 bases')
  // two sources: an incident that names both is one incident
  const both = await checkClaim(store, claimOf({ source: 'CN,RU', percent: '75' }, 'id'), undefined, 'id')
  expect(both.rows[2]).toMatchObject({
    unit: 'incident',
    denominator: 'all',
    multi: 'count',
    count: 3,
    of: 4,
  })
  expect(both.sentence).toContain('cocok pada')
  const none = await checkSentence(store, 'China makes 5 % of attacks in 1999', undefined, 'en')
  expect(none).toMatchObject({ verdict: 'no-data', bases: 0 })
  await store.close()
})

test('several years are these years and not those between', () => {
  const { claim } = readClaim('In 2014, 2016 and 2018 China made 20% of attacks', 'en')
  expect(claim!.where).toEqual([{ dimension: 'year', values: ['2014', '2016', '2018'] }])
})

test('a range in the structured form', () => {
  expect(claimOf({ source: 'CN', percent: '20-25' }, 'en')).toMatchObject({ range: { low: 20, high: 25 } })
  expect(claimOf({ source: 'CN', percent: '<5' }, 'en')).toMatchObject({ range: { low: 0, high: 5 } })
})

test.each([
  [{ source: 'CN', percent: '101' }],
  [{ source: 'CN', percent: '22 and 30' }],
  [{ source: 'Narnia', percent: '10' }],
  [{ source: 'CN', percent: '10', where: ['source=RU'] }],
])('a structured claim that is none: %j', (claim) => {
  expect(() => claimOf(claim, 'en')).toThrow(expect.objectContaining({ code: 'atlas-query' }))
})
