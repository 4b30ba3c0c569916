import { expect, test } from 'vitest'
import { formatFor } from '../lib/format.ts'
import { mainMeasure, measures, seriesName } from './names.ts'

const id = formatFor('id')
const en = formatFor('en')
const flood = {
  packets: 39_800_000,
  bytes: 47e9,
  duration_s: 312,
  peak_packets_per_s: 182_400,
  peak_bits_per_s: 1.72e9,
  peak_window_s: 1,
}

test('the peak stands for a finding in a list, in the words of the language', () => {
  expect(mainMeasure(flood, id)).toMatchObject({ label: 'Laju paket puncak', value: '182\u{a0}rb paket/s' })
  expect(mainMeasure(flood, en)).toMatchObject({ label: 'Peak packet rate', value: '182k packets/s' })
  expect(mainMeasure({}, en)).toBeNull()
})

test('millions of packets are juta, never the M that Indonesians read as miliar; bits keep their SI prefix', () => {
  const values = Object.fromEntries(measures(flood, id).map((m) => [m.key, m.value.replaceAll(/\s/g, ' ')]))
  expect(values).toMatchObject({ packets: '39,8 jt paket', peak_bits_per_s: '1,72 Gbit/s', bytes: '47 GB' })
})

test('a peak says over which time it was taken, and what only explains it is no figure of its own', () => {
  const all = measures(flood, en)
  expect(all.map((m) => m.key)).toEqual(['peak_packets_per_s', 'peak_bits_per_s', 'packets', 'bytes'])
  expect(all[0].basis).toBe('The highest value during the event, taken over 1s.')
})

test('a number that has no name yet is shown with its key in words', () => {
  expect(measures({ odd_things: 12 }, en)).toMatchObject([{ label: 'Odd things', value: '12 odd things' }])
  expect(measures({ copied_share: 0.25 }, en)).toMatchObject([{ value: '25%' }])
})

test('series take their name from the key and their unit from the name', () => {
  expect(seriesName('series.bits_per_second', 'bit/s', 'id')).toEqual({
    name: 'Laju data',
    unit: 'bit/s',
    si: true,
  })
  expect(seriesName('series.odd', 'things', 'en')).toEqual({ name: 'Odd', unit: 'things', si: false })
})
