import { expect, test } from 'vitest'
import type { HttpExchange } from '../model/measurement.ts'
import { compileFingerprints } from '../recognisers/measurement/fingerprints.ts'
import { asExchange } from '../recognisers/measurement/innocent-pages.ts'
import { openMemoryStore } from '../store/memory.ts'
import { importFingerprints, loadFingerprints, parseFingerprints } from './fingerprints.ts'

const COLUMNS =
  'name,scope,other_names,location_found,pattern_type,pattern,confidence_no_fp,expected_countries,source,exp_url,notes'
const file = (...rows: string[]) => {
  const text = `${[COLUMNS, ...rows].join('\n')}\n`
  return { name: 'fingerprints_http.csv', text, bytes: text.length, sha256: '0'.repeat(64) }
}
const rows = [
  'a.dns,nat,,dns,full,36.86.63.185,5,ID,x,,',
  'a.location,isp,,header.location,prefix,http://blokir.contoh.example/,5,"ID,MY",x,,',
  'a.body,nat,,body,contains,Situs ini kami tutup,5,ID,x,,',
  'a.regexp,prod,,body,regexp,Gerbang .*ditutup,5,ID,x,,',
  'a.wait,prod,,body,contains,<title>Please Wait... | Cloudflare</title>,5,ID,x,,',
  'a.form,prod,,body,contains,"<form method=""post""",5,ID,x,,',
  'a.back,prod,,body,regexp,(abcdef)\\1,5,ID,x,,',
  'a.short,prod,,body,contains,stop,5,ID,x,,',
  'a.fp,fp,,body,contains,Nothing to see here at all,5,ID,x,,',
  'a.inside,isp,,dns,full,10.1.2.3,5,ID,x,,',
  'a.type,isp,,body,glob,x,5,ID,x,,',
]
const page = (body: string, headers: Record<string, string> = {}): HttpExchange =>
  asExchange({ what: '', body, headers })

test('what also fits innocent pages is set aside with its reason, what is no fingerprint is told', () => {
  const { fingerprints, bad } = parseFingerprints([file(...rows)])
  expect(Object.fromEntries(fingerprints.map(({ name, set_aside: why }) => [name, why]))).toEqual({
    'a.dns': undefined,
    'a.location': undefined,
    'a.body': undefined,
    'a.regexp': undefined,
    'a.wait': "also fits Cloudflare's waiting page",
    'a.form': 'also fits a login form',
    'a.back': expect.stringContaining('cannot be run in linear time'),
    'a.short': 'too short',
    'a.fp': 'published as a sign that was taken for blocking by mistake',
    'a.inside': 'an address that many networks use inside',
  })
  expect(bad).toEqual([{ at: 'fingerprints_http.csv, 12', reason: 'unknown pattern type glob' }])
})

test('signs are found in pages of any encoding, in headers and in answers; the nearest to a state is told', () => {
  const known = compileFingerprints(parseFingerprints([file(...rows)]).fingerprints)
  expect(known.address('36.86.63.185')?.name).toBe('a.dns')
  expect(known.address('36.86.63.186')).toBeNull()
  expect(known.page(page('Gerbang ini ditutup. Situs ini kami tutup'))?.name).toBe('a.body')
  expect(known.page(page('Gerbang kami\nini ditutup'))?.name).toBe('a.regexp')
  expect(known.page(page('', { location: 'http://blokir.contoh.example/?u=1' }))?.name).toBe('a.location')
  expect(known.page(page('Berita hari ini'))).toBeNull()
  const cyrillic = file('b.body,isp,,body,contains,Доступ закрыт,5,RU,x,,')
  const bytes = [0xc4, 0xee, 0xf1, 0xf2, 0xf3, 0xef, 0x20, 0xe7, 0xe0, 0xea, 0xf0, 0xfb, 0xf2]
  const body = `<meta charset=windows-1251>${String.fromCharCode(...bytes)}`
  expect(compileFingerprints(parseFingerprints([cyrillic]).fingerprints).page(page(body))?.name).toBe(
    'b.body',
  )
})

test('a table of something else is refused', () => {
  const other = { ...file(), text: 'a,b\n1,2\n' }
  expect(() => parseFingerprints([other])).toThrow(expect.objectContaining({ code: 'catalogue-not' }))
})

test('the same import twice changes nothing', async () => {
  const store = await openMemoryStore({ actor: 'test' })
  const first = await importFingerprints(store, [file(...rows)], 'test')
  expect(first).toMatchObject({
    unchanged: false,
    entries: 10,
    taking_part: 4,
    by_scope: { nat: 2, isp: 1, prod: 1 },
  })
  expect(await importFingerprints(store, [file(...rows)], 'test')).toMatchObject({ unchanged: true })
  expect(await loadFingerprints(store)).toHaveLength(10)
  const next = await importFingerprints(store, [file(...rows.slice(0, 3))], 'test')
  expect(next).toMatchObject({ unchanged: false, entries: 3 })
  expect(await loadFingerprints(store)).toHaveLength(3)
  await store.close()
})
