import { expect, test } from 'vitest'
import { conditionsOf } from './question.ts'

test.each([
  ['source=CN', 'source', ['CN']],
  ['source=Tiongkok, Rusia', 'source', ['CN', 'RU']],
  ['source=Iran, Islamic Republic of', 'source', ['IR']],
  ['source=name:Atlantis', 'source', ['name:Atlantis']],
  ['target.sector=government,military', 'target.sector', ['government', 'military']],
  ['class=leak', 'class', ['leak']],
  ['year=2014-2016', 'year', ['2014', '2015', '2016']],
  ['year=2014,2016', 'year', ['2014', '2016']],
  ['target.category=Finance, and more', 'target.category', ['Finance, and more']],
])('%s', (text, dimension, values) => {
  expect(conditionsOf({ where: [text] }, 'en')).toMatchObject([{ dimension, values }])
})

test('a region stands for its countries, and says so', () => {
  const [condition] = conditionsOf({ region: 'asean, Timur Tengah' }, 'en')
  expect(condition.label).toBe('ASEAN, Middle East')
  expect(condition.values).toEqual(expect.arrayContaining(['ID', 'SA', 'region:asean']))
})

test.each([
  'source',
  'source=',
  'source=Narnia',
  'planet=Mars',
  'target.sector=goverment',
  'class=everything',
  'year=soon',
  '__proto__=x',
])('no condition: %s', (text) => {
  expect(() => conditionsOf({ where: [text] }, 'en')).toThrow(
    expect.objectContaining({ code: 'atlas-query' }),
  )
})

test.each([[{ from: 2018, to: 2014 }], [{ from: 1200 }], [{ region: 'narnia' }], [{ region: ' , ' }]])(
  'no filter: %j',
  (filters) => {
    expect(() => conditionsOf(filters, 'en')).toThrow(expect.objectContaining({ code: 'atlas-query' }))
  },
)
