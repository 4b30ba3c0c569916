import { expect, test } from 'vitest'
import { paceOf } from './rate.ts'

const progress = {
  phase: 'reading' as const,
  file: 'a.log',
  file_index: 0,
  file_count: 1,
  bytes_done: 50e6,
  bytes_total: 200e6,
  records: 400_000,
  bad_records: 0,
  elapsed_ms: 5000,
}

test('share, rates and the time left follow from what is done', () => {
  expect(paceOf(progress)).toEqual({
    share: 0.25,
    bytesPerSecond: 10e6,
    recordsPerSecond: 80_000,
    left: 15,
  })
})

test('nothing is promised too early or without knowing the size', () => {
  expect(paceOf({ ...progress, elapsed_ms: 300 })).toMatchObject({
    share: 0.25,
    left: null,
    bytesPerSecond: null,
  })
  expect(paceOf({ ...progress, bytes_total: null })).toMatchObject({ share: null, left: null })
  expect(paceOf({ ...progress, bytes_done: 0 })).toMatchObject({ share: 0, left: null })
})

test('a file that grows while it is read does not exceed the whole', () => {
  expect(paceOf({ ...progress, bytes_done: 300e6 })).toMatchObject({ share: 1, left: 0 })
})
