import { expect, test } from 'vitest'
import { problemMessage } from './problem.ts'
import { indonesianReason } from './reasons.ts'

test.each([
  ['not valid JSON', 'bukan JSON yang sah'],
  ['test whatsapp is not judged yet', 'uji whatsapp belum dinilai'],
  ['cut inside the IPv4 header', 'terpotong di dalam kepala IPv4'],
  ['packet 40: 20/60 bytes', 'paket 40: 20/60 bita'],
  ['__proto__', '__proto__'],
  ['something that a library says', 'something that a library says'],
])('%s: %s', (reason, indonesian) => {
  expect(indonesianReason(reason)).toBe(indonesian)
})

test('a problem gives its reason in the language of its sentence', () => {
  const params = { reason: 'no valid time' }
  expect(problemMessage('bad-record', params, 'id')).toBe('Catatan dilewati: tidak ada waktu yang sah')
  expect(problemMessage('bad-record', params, 'en')).toBe('Record left out: no valid time')
})
