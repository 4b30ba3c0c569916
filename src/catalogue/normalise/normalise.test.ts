import { expect, test } from 'vitest'
import { cissmClass, eurepocClass, verisClass } from './classes.ts'
import { dateOf, lastDay, readDate } from './dates.ts'
import { partyType } from './parties.ts'
import { eurepocSectors, naicsSectors, plainSectors } from './sectors.ts'

test.each([
  ['2013-05-17', '2013-05-17', 'day'],
  ['2013-05-17 00:00:00', '2013-05-17', 'day'],
  ['17.05.2013', '2013-05-17', 'day'],
  ['5/17/2013', '2013-05-17', 'day'],
  ['2013-01-01', '2013-01-01', 'year'],
  ['2023 Jan', '2023-01-01', 'month'],
  ['2016', '2016-01-01', 'year'],
  ['2016.0', '2016-01-01', 'year'],
  ['2013-02-30', null, 'unknown'],
  ['NaT', null, 'unknown'],
  ['', null, 'unknown'],
])('date %s', (text, date, precision) => {
  expect(readDate(text)).toEqual({ date, precision, published: text })
})

test('a day ahead of us is no date of an incident, and names no release', () => {
  const published = new Date(Date.now() + 40 * 86_400_000).toISOString().slice(0, 10)
  expect(readDate(published)).toEqual({ date: null, precision: 'unknown', published })
  expect(readDate('2123-05-17').date).toBe(null)
  expect(dateOf({ year: 2203 }).date).toBe(null)
  const today = new Date().toISOString().slice(0, 10)
  expect(readDate(today).date).toBe(today)
})

test('parts of a date', () => {
  expect(dateOf({ year: 2007, month: 11, day: 31 })).toMatchObject({ date: '2007-11-01', precision: 'month' })
  expect(dateOf({ year: '2007' })).toMatchObject({ date: '2007-01-01', precision: 'year' })
  expect(dateOf({})).toMatchObject({ date: null })
  expect(lastDay(readDate('2024 Feb'))).toBe('2024-02-29')
})

test('a ministry of defence is government and military', () => {
  expect(eurepocSectors('State institutions / political system', 'Military')).toEqual([
    'government',
    'military',
  ])
  expect(eurepocSectors('Corporate Targets (corporate targets only coded if ...)', '')).toEqual([
    'commercial',
  ])
  expect(eurepocSectors('Castles', '')).toBe(null)
  expect([naicsSectors('928110'), naicsSectors('622110'), naicsSectors('999999')]).toEqual([
    ['government', 'military'],
    ['healthcare'],
    null,
  ])
  expect(plainSectors('constructor')).toBe(null)
})

test('types and parties', () => {
  expect(cissmClass('Exploittation of Application Servers')).toBe('leak')
  expect([eurepocClass('Disruption'), verisClass('hacking', 'DoS')]).toEqual([
    'denial-of-service',
    'denial-of-service',
  ])
  expect([partyType('State'), partyType('Undetermined'), partyType('Martian')]).toEqual([
    'state',
    'unknown',
    null,
  ])
})
