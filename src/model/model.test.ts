import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { canonicalJson, uuid5 } from './ids.ts'
import { problemMessage, problemTexts } from './problem.ts'
import type { ProblemCode } from './problem.ts'
import { areaSchema, classSchema } from './finding.ts'
import { areas, threatClasses } from './taxonomy.ts'
import { wordings } from './text.ts'
import { version } from './version.ts'

test('the version is the package’s', () => {
  const { version: packaged } = JSON.parse(
    readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
  )
  expect(version).toBe(packaged)
})

test('the schema knows exactly the classes and areas of the taxonomy', () => {
  expect(classSchema.options).toEqual(threatClasses.map((c) => c.id))
  expect(areaSchema.options).toEqual(Object.keys(areas))
})

test('UUIDv5 equals the published example of RFC 9562', () => {
  expect(uuid5('www.example.com', '6ba7b810-9dad-11d1-80b4-00c04fd430c8')).toBe(
    '2ed6657d-e927-568b-95e1-2665a8aea6a2',
  )
})

test('canonical JSON does not depend on the order of keys and drops undefined', () => {
  expect(canonicalJson({ b: [1, { d: 2, c: undefined }], a: 'x' })).toBe('{"a":"x","b":[1,{"d":2}]}')
})

test('every problem reads as a sentence in both languages', () => {
  for (const code of Object.keys(problemTexts.en) as ProblemCode[]) {
    for (const lang of ['id', 'en'] as const) {
      const message = problemMessage(code, { reason: 'R', head: 'H', limit: 1 }, lang)
      expect(message.length, `${code} ${lang}`).toBeGreaterThan(0)
    }
  }
})

test('numbers, rates and durations follow the language', () => {
  expect(wordings.id.number(12345.67)).toBe('12.345,7')
  expect(wordings.en.number(12345.67)).toBe('12,345.7')
  expect(wordings.en.si(1_234_567, 'bit/s')).toBe('1.23 Mbit/s')
  expect(wordings.id.percent(0.2196)).toBe('22%')
  expect(wordings.en.duration(3725)).toBe('1 hour 2 minutes')
  expect(wordings.id.duration(125)).toBe('2 menit 5 detik')
})
