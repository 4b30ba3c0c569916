import { expect, test } from 'vitest'
import { countries } from './iso.ts'
import { placesIn } from './mentions.ts'
import { askedPlace, missingKind, placeName, placeOf } from './place.ts'
import { keysWithin, regions } from './regions.ts'

test('the table holds every code of ISO 3166-1 once, and Kosovo', () => {
  expect(countries.length).toBe(250)
  expect(new Set(countries.map((c) => c.code)).size).toBe(250)
  expect(new Set(countries.map((c) => c.alpha3)).size).toBe(250)
  const known = new Set(countries.map((c) => c.code))
  for (const region of regions)
    for (const code of region.members) expect([code, known.has(code)]).toEqual([code, true])
})

test.each([
  ['China', 'CN'],
  ['Russian Federation', 'RU'],
  ["Korea (the Democratic People's Republic of)", 'KP'],
  ['Korea, Republic of', 'KR'],
  ['United States', 'US'],
  ['United States of America', 'US'],
  ['Viet Nam', 'VN'],
  ['TURKEY', 'TR'],
  ["Côte d'Ivoire", 'CI'],
  ['USA', 'US'],
  ['Amerika Serikat', 'US'],
  ['Jerman', 'DE'],
  ['Eastern Europe', 'region:eastern-europe'],
  ['Mena Region (region)', 'region:mena'],
  ['EU (institutions)', 'body:eu'],
  ['Atlantis', 'name:Atlantis'],
])('%s is %s', (name, key) => {
  expect(placeOf(name).key).toBe(key)
})

test('the kinds of missing stay apart', () => {
  const kinds = ['', 'nan', 'Not available', 'Unknown', 'Undetermined', 'Not attributed', 'Not specified.']
  expect(kinds.map(missingKind)).toEqual([
    'empty',
    'empty',
    'not-available',
    'unknown',
    'undetermined',
    'not-attributed',
    'not-specified',
  ])
  expect(placeOf('Unknown')).toMatchObject({ kind: 'missing', key: null, missing: 'unknown' })
})

test('in a column of codes NA is Namibia', () => {
  expect(placeOf('NA', true).key).toBe('NA')
  expect(placeOf('NA').kind).toBe('missing')
})

test('in Indonesian AS is the United States', () => {
  expect(askedPlace('AS')?.key).toBe('US')
  expect(askedPlace('id')?.key).toBe('ID')
  expect(askedPlace('nowhere')).toBe(undefined)
})

test('a region holds its countries and the regions within it', () => {
  const keys = keysWithin('europe')
  expect(keys).toEqual(
    expect.arrayContaining(['DE', 'RU', 'region:eastern-europe', 'region:europe', 'body:eu']),
  )
  expect(keys).not.toContain('TR')
  expect(keysWithin('asean')).toContain('ID')
  expect(keysWithin('world')).not.toContain('ID')
})

test('places in prose', () => {
  expect(placesIn('Ukrainian banks and South Korean media in Southeast Asia').map((p) => p.key)).toEqual([
    'UA',
    'KR',
    'region:south-eastern-asia',
  ])
  expect(placesIn('the usual suspects in Polishing')).toEqual([])
})

test('names in both languages', () => {
  expect([placeName('DE', 'id'), placeName('DE', 'en')]).toEqual(['Jerman', 'Germany'])
  expect(placeName('region:middle-east', 'id')).toBe('Timur Tengah')
})
