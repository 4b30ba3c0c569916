import { expect, test } from 'vitest'
import { decimal, epochSeconds, goDuration } from './numbers.ts'
import { TimeReader } from './time.ts'

const bytes = (text: string) => new Uint8Array(Buffer.from(`${text}\n`.padEnd(64, '\n')))

test.each([
  ['17/May/2015:10:05:03 +0000', '2015-05-17T10:05:03Z'],
  ['17/may/2015:10:05:03 -0330', '2015-05-17T13:35:03Z'],
  ['17/May/2015:10:05:03.125 +0700', '2015-05-17T03:05:03.125Z'],
  ['17/May/2015:10:05:03 +05:45', '2015-05-17T04:20:03Z'],
  ['17/May/2015:10:05:03 +07', '2015-05-17T03:05:03Z'],
  ['17/May/2015:10:05:03 WITA', '2015-05-17T02:05:03Z'],
  ['17/May/2015 10:05:03', '2015-05-17T10:05:03Z'],
  ['2015-05-17T10:05:03Z', '2015-05-17T10:05:03Z'],
  ['2015/05/17 10:05:03.250', '2015-05-17T10:05:03.250Z'],
  ['2015-05-17t10:05:03.123456789z', '2015-05-17T10:05:03.123Z'],
  ['2015-05-17 10:05:03,5+07:00', '2015-05-17T03:05:03.500Z'],
  ['29/Feb/2024:00:00:00 +0000', '2024-02-29T00:00:00Z'],
  ['31/Dec/2016:23:59:60 +0000', '2017-01-01T00:00:00Z'],
])('reads %j', (text, instant) => {
  const reader = new TimeReader()
  expect(reader.read(bytes(text), 0)).toBeCloseTo(Date.parse(instant) / 1000, 3)
  expect(reader.end).toBe(text.length)
})

test.each([
  '',
  '-',
  '29/Feb/2026:00:00:00 +0000',
  '00/Jan/2026:00:00:00 +0000',
  '17/Mei/2015:10:05:03 +0700',
  '17/May/2015:24:00:00 +0000',
  '17/May/2015:10:60:00 +0000',
  '17/May/2015:10:05:61 +0000',
  '17/May/2015:10:05 +0000',
  '17/May/1969:10:05:03 +0000',
  '17/May/2015:10:05:03 IST',
  '17/May/2015:10:05:03 +9900',
  '2015-13-01T00:00:00Z',
  '2015-05-17X10:05:03Z',
  '2015-05/17 10:05:03',
  '20150517T100503Z',
])('refuses %j', (text) => {
  expect(new TimeReader().read(bytes(text), 0)).toBeNaN()
})

test('leaves a dash behind a time without a zone to the next field', () => {
  const reader = new TimeReader()
  expect(reader.read(bytes('2015-05-17T10:05:03 - x'), 0)).toBe(Date.parse('2015-05-17T10:05:03Z') / 1000)
  expect(reader.end).toBe(19)
})

test.each([
  ['1', 1],
  ['0.250', 0.25],
  ['-1', -1],
  ['1.2e-05', 1.2e-5],
  ['1e3', 1000],
  ['', NaN],
  ['-', NaN],
  ['.5', NaN],
  ['1.2.3', NaN],
  ['0x10', NaN],
  ['Infinity', NaN],
  ['1 ', NaN],
])('reads the number %j as %d', (text, value) => {
  expect(decimal(bytes(text), 0, text.length)).toBe(value)
})

test.each([
  ['250ms', 250],
  ['1.5s', 1500],
  ['87µs', 0.087],
  ['12ns', 0.000012],
  ['1m2.5s', 62_500],
  ['1h0m0s', 3_600_000],
  ['soon', NaN],
  ['', NaN],
])('reads the duration %j as %d ms', (text, ms) => {
  const value = goDuration(bytes(text), 0, Buffer.byteLength(text))
  if (Number.isNaN(ms)) expect(value).toBeNaN()
  else expect(value).toBeCloseTo(ms, 9)
})

test('tells the unit of an epoch time by its size', () => {
  for (const value of [1_772_323_200, 1_772_323_200e3, 1_772_323_200e6, 1_772_323_200e9]) {
    expect(epochSeconds(value)).toBe(1_772_323_200)
  }
  expect(epochSeconds(-1)).toBeNaN()
  expect(epochSeconds(0)).toBeNaN()
})
