import { expect, test } from 'vitest'
import { bundleOf } from './export.ts'
import { arbitraryFinding, seeded } from './finding/arbitrary.ts'
import { ObjectScanner, readObjects, writeBundle } from './stream.ts'
import { validateStream } from './validate.ts'
import type { StreamItem } from './stream.ts'

/** All items of a text given in pieces of random length. */
function scan(text: string | Uint8Array, next?: () => number, maxObjectBytes?: number): StreamItem[] {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text
  const scanner = new ObjectScanner({ maxObjectBytes })
  const items: StreamItem[] = []
  for (let at = 0; at < bytes.length;) {
    const length = next ? 1 + Math.floor(next() ** 4 * 5000) : bytes.length
    items.push(...scanner.push(bytes.subarray(at, at + length)))
    at += length
  }
  return [...items, ...scanner.end()]
}

async function collect<T>(source: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = []
  for await (const item of source) list.push(item)
  return list
}

const values = (items: StreamItem[]) => items.flatMap((item) => (item.kind === 'object' ? [item.value] : []))
const faults = (items: StreamItem[]) =>
  items.flatMap((item) => (item.kind === 'bad' ? [`${item.reason} ${item.offset}`] : []))

const a = '{"type":"a","id":"1"}'
const b = '{"type":"b","id":"2","x":{"objects":[{}]},"y":"\\"]}"}'
const [va, vb] = [a, b].map((text) => JSON.parse(text))

test('every form of document gives the same objects, however it is cut', () => {
  const bundle = bundleOf([1, 2, 3].map(arbitraryFinding))
  const { objects, ...frame } = bundle
  const forms: Record<string, string> = {
    compact: JSON.stringify(bundle),
    pretty: JSON.stringify(bundle, null, 2),
    'objects first': `{"objects":${JSON.stringify(objects)},"id":"${bundle.id}","type":"bundle"}`,
    list: JSON.stringify(objects, null, 1),
    lines: objects.map((o) => JSON.stringify(o)).join('\r\n'),
    'two bundles': `${JSON.stringify(bundle, null, 2)}\n${JSON.stringify({ ...bundle, objects: [va] }, null, 2)}`,
  }
  for (const [form, text] of Object.entries(forms)) {
    for (let seed = 0; seed < 5; seed++) {
      const items = scan(`\ufeff${text}\n`, seeded(seed))
      expect(values(items), form).toEqual(form === 'two bundles' ? [...objects, va] : objects)
      expect(faults(items)).toEqual([])
      const frames = items.filter((item) => item.kind === 'frame')
      if (/compact|pretty|first/.test(form)) {
        expect(frames).toMatchObject([{ value: frame, count: objects.length, offset: 3 }])
      } else if (form !== 'two bundles') expect(frames).toEqual([])
    }
  }
})

test('one object, nothing, and a bundle of nothing', () => {
  expect(values(scan(b))).toEqual([vb])
  expect(scan(' \n')).toEqual([])
  expect(scan('{"type":"bundle","id":"x"}')).toMatchObject([{ kind: 'object' }])
  expect(scan('{"objects":[],"id":"x"}')).toEqual([
    { kind: 'frame', value: { id: 'x' }, count: 0, offset: 0 },
  ])
  expect(values(scan('[1, "a", null,true]'))).toEqual([1, 'a', null, true])
})

test.each<[string, string, unknown[], string[]]>([
  ['a comma too many', `{"objects":[${a},{"type":"c",},${b}],"id":"x"}`, [va, vb], ['not-json 34']],
  ['a bad escape', `{"objects":[{"c":"\\x"},${b}],"id":"x"}`, [vb], ['not-json 12']],
  ['a brace too few', `{"objects":[{"c":{"d":1},${a},${b}],"id":"x"}`, [va, vb], ['not-json 12']],
  ['a bracket too few', `{"objects":[{"c":["d"},${b}],"id":"x"}`, [vb], ['not-json 12']],
  ['a brace too few at the end', `{"objects":[${a},{"c":1],"id":"x"}`, [va], ['not-json 34']],
  ['a quote too few', `{"objects":[\n{"c":"d},\n${a},\n${b}]}`, [va, vb], ['not-json 13']],
  ['a brace too many', `{"objects":[${a}},${b}],"id":"x"}`, [va, vb], ['not-json 33']],
  ['a broken line', `${a}\n{"c":{\n${b}\n`, [va, vb], ['not-json 22']],
  ['a line of words', `${a}\nhello {\n${b}\n`, [va, vb], ['not-json 22']],
  ['an end too early', `{"objects":[${a},{"c":`, [va], ['cut-short 34']],
  ['an end between objects', `{"objects":[${a},`, [va], ['cut-short 34']],
  ['no JSON', '<stix:STIX_Package>', [], ['not-json 0']],
])('%s costs only what it is in', (_, text, expected, problems) => {
  for (let seed = 0; seed < 5; seed++) {
    const items = scan(text, seeded(seed))
    expect(values(items)).toEqual(expected)
    expect(faults(items)).toEqual(problems)
  }
})

test('broken text, endless strings and bottomless nesting are refused by name', () => {
  const bytes = Buffer.from(`[${a},{"c":"??"},${b}]`)
  bytes[bytes.indexOf('??')] = 0xff
  expect(faults(scan(bytes))).toEqual(['not-utf8 23'])
  expect(values(scan(bytes))).toEqual([va, vb])
  const long = `[{"c":"${'x'.repeat(100_000)}"},${b}]`
  expect(faults(scan(long, seeded(1), 1000))).toEqual(['too-long 1'])
  expect(values(scan(long, seeded(1), 1000))).toEqual([vb])
  const deep = `[${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)},${'['.repeat(10_000)}${']'.repeat(10_000)},${b}]`
  const items = scan(deep, seeded(2))
  expect(faults(items)).toEqual(['too-deep 1', 'too-deep 60003'])
  expect(values(items)).toEqual([vb])
})

test('whatever bytes come, the scanner ends and keeps its count', () => {
  const alphabet = Buffer.from('{}[]",:\\ \nobjects1n\xff', 'latin1')
  for (let seed = 0; seed < 400; seed++) {
    const next = seeded(seed)
    const bytes = Uint8Array.from({ length: 300 }, () => alphabet[Math.floor(next() * alphabet.length)])
    const whole = scan(bytes)
    expect(scan(bytes, next)).toEqual(whole)
    for (const item of whole) expect(item.offset).toBeLessThanOrEqual(bytes.length)
  }
})

test('what is written is read again', async () => {
  const { id, objects } = bundleOf([4, 5].map(arbitraryFinding))
  const text = (await collect(writeBundle(objects, id))).join('')
  expect(JSON.parse(text)).toEqual({ type: 'bundle', id, objects })
  const items = (await collect(readObjects([Buffer.from(text)]))).flat()
  expect(values(items)).toEqual(objects)
  expect((await collect(writeBundle([], id))).join('')).toBe(`{"type":"bundle","id":"${id}"}\n`)
})

test.each([
  ['utf-16le', (text: string) => Buffer.from(text, 'utf16le')],
  ['utf-16be', (text: string) => Buffer.from(text, 'utf16le').swap16()],
])('a document in %s is read, and is not valid', async (_, encode) => {
  const bytes = encode(`\ufeff{"type":"bundle","objects":[${a},{"type":"x","name":"公😀"}]}`)
  for (const step of [7, 1000]) {
    const pieces = Array.from({ length: Math.ceil(bytes.length / step) }, (_piece, n) =>
      bytes.subarray(n * step, (n + 1) * step),
    )
    const items = (await collect(readObjects(pieces))).flat()
    expect(values(items)).toEqual([va, { type: 'x', name: '公😀' }])
    expect(faults(items)).toEqual([])
    const { byRule, valid } = await validateStream(pieces)
    expect([valid, byRule.get('utf-16')]).toEqual([false, 1])
  }
})

test('a bundle of nothing is one; a file of nothing is none', async () => {
  const bundle = Buffer.from('{"type":"bundle","id":"bundle--0a3f2c52-7c0e-4d5c-8b1e-5d2a4b6c7d09"}')
  expect(await validateStream([bundle])).toMatchObject({ valid: true, framed: true, objects: 0 })
  expect(await validateStream([Buffer.from(' ')])).toMatchObject({ framed: false, objects: 0 })
})
