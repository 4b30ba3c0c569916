import { expect, test } from 'vitest'
import { problemMessage } from './problem.ts'
import { indonesianReason } from './reasons.ts'

test.each([
  ['not valid JSON', 'bukan JSON yang sah'],
  ['test whatsapp is not judged yet', 'uji whatsapp belum dinilai'],
  ['cut inside the IPv4 header', 'terpotong di dalam kepala IPv4'],
  ['packet 40: 20/60 bytes', 'paket 40: 20/60 bita'],
  [
    'list.txt, 2: "a b" is not a host name. Example: kemlu.go.id',
    'list.txt, baris 2: "a b" bukan nama host. Contoh: kemlu.go.id',
  ],
  [
    'feed/manifest.json is not a MISP manifest; choose another folder',
    'feed/manifest.json bukan manifest MISP; pilih folder lain',
  ],
  ["a.mmdb: ENOENT: no such file or directory, open 'a.mmdb'", 'a.mmdb: berkas tidak ada'],
  ['--note: Too big: expected string to have <=2000 characters', '--note: paling banyak 2000 karakter'],
  ['listen EADDRNOTAVAIL: address not available 0.0.3.231:7373', 'alamat itu bukan milik mesin ini'],
  ['invalid distance too far back', 'datanya rusak'],
  ["Restored data doesn't match checksum", 'jumlah ujinya tidak cocok'],
  ['invalid central directory file header signature: 0x1', 'daftar isi zip rusak'],
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
