import { expect, test } from 'vitest'
import { newRandom } from '../../../scripts/gen/random.ts'
import { Cell, FORM } from './cells.ts'
import { EMAIL, kinds } from './kinds.ts'
import { nationals, nationalsOf, possibleNationals } from './national.ts'
import { LONGEST_SHAPE, NumberShapes } from './number-shapes.ts'
import { Token } from './token.ts'

const random = newRandom(1)
const below = (n: number) => Math.floor(random.next() * n)

test('no number that passes its check is let go by its first four digits', () => {
  const passed = new Set<number>()
  const missed: string[] = []
  for (const { length } of nationals) {
    for (let turn = 0; turn < 40_000; turn++) {
      const d = Uint8Array.from({ length }, () => below(10))
      const possible = possibleNationals(length, d[0] * 1000 + d[1] * 100 + d[2] * 10 + d[3])
      for (const [at, one] of nationalsOf[length].entries()) {
        if (!one.passes(d)) continue
        passed.add(one.kind)
        if ((possible & (1 << at)) === 0) missed.push(`${kinds[one.kind].id} ${d.join('')}`)
      }
    }
  }
  expect(missed).toEqual([])
  // a check that never passed would have proved nothing
  expect(passed.size).toBe(new Set(nationals.map(({ kind }) => kind)).size)
})

test('a number in groups is read as it is without what its shape says', () => {
  const shapes = new NumberShapes()
  const token = new Token()
  const signs = '0123456789012345678901234567890123456789-. /()+'
  let numbers = 0
  for (let turn = 0; turn < 20_000; turn++) {
    const length = 2 + below(LONGEST_SHAPE - 1)
    const text = Array.from({ length }, () => signs[below(signs.length)]).join('')
    const b = Buffer.from(`,${text},`)
    token.read(b, text[0] === '-' ? 2 : 1, length + 1, true)
    const words = new DataView(b.buffer, b.byteOffset, b.length)
    const read = shapes.read(b, words, 1, length + 1)
    expect(read !== null, text).toBe(token.end === length + 1)
    if (read === null) continue
    numbers++
    const said = ({ n, d, groups, groupCount, seps }: Token) =>
      `${seps} ${d.subarray(0, n).join('')} ${groups.subarray(0, groupCount).join()}`
    expect(said(read), text).toBe(said(token))
  }
  expect(numbers).toBeGreaterThan(500)
})

const looked = (text: string) => {
  const cell = new Cell()
  const bytes = Buffer.from(`;${text};`)
  cell.look(bytes, 1, bytes.length - 1)
  return { kinds: [...cell.kinds.subarray(0, cell.count)], forms: cell.forms }
}

test.each(['a@b.id', 'budi.s+1@surat.contoh.co.id', 'müller@post.de'])('%s is an address', (text) =>
  expect(looked(text).kinds).toEqual([EMAIL]),
)

test.each([
  '@budi.santoso',
  'a@b@contoh.id',
  'a.@contoh.id',
  'a@contoh..id',
  'a@.id',
  'a@contoh.i',
  'a@contoh.id.',
])('%s is none', (text) => expect(looked(text)).toEqual({ kinds: [], forms: FORM.text }))

test('however many stars a cell has, it is masked', () => {
  for (const n of [3, 60, 128, 200])
    expect(looked('*'.repeat(n)).forms, `${n}`).toBe(n > 64 ? FORM.text : FORM.masked)
  for (const n of [10, 128, 200, 400]) expect(looked(`$${'x'.repeat(n)}`).forms, `${n}`).toBe(FORM.masked)
})

test.each([
  "'3271046504930002",
  '="3271046504930002"',
  '3271046504930002.0',
  '\u202a3271046504930002\u202c',
  '\ufeff3271046504930002\u00a0',
])('%s is read without what a spreadsheet or an address book put around it', (text) =>
  expect(looked(text).kinds).toEqual(looked('3271046504930002').kinds),
)

test.each(['5.1.02.01.01.0024', '1.1.02.03.01.0001.00001'])('%s is an account of a public budget', (text) =>
  expect(looked(text).kinds).toEqual([]),
)
