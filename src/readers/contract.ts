/** The suite that every reader passes. Call `testReader(reader, fixtures)` from the reader's own test file. */
import { describe, expect, test } from 'vitest'
import { readAll, readChunks } from './drive.ts'
import type { Reading, Row } from './drive.ts'
import { fuzzReader } from './fuzz.ts'
import type { Reader } from './reader.ts'
import { strangers } from './strangers.ts'

export interface ReaderFixture {
  readonly name: string
  /** the format that sniff must give; null: sniff must refuse it, and nothing else is tried */
  readonly format: string | null
  readonly bytes: Uint8Array
  /** expected observations; columns that are left out are not compared */
  readonly rows?: readonly Readonly<Row>[]
  readonly bad?: readonly { record: number; reason: string }[]
  /** good and bad records; rows plus bad ones by default */
  readonly records?: number
  readonly problems?: readonly { code: string; at: number }[]
}

export interface ReaderSuite {
  /** rounds of seeded fuzzing; the long run is `npm run fuzz` */
  readonly rounds?: number
}

export function testReader(
  reader: Reader,
  fixtures: readonly ReaderFixture[],
  { rounds = 400 }: ReaderSuite = {},
): void {
  const readable = fixtures.filter((f) => f.format !== null) as (ReaderFixture & { format: string })[]

  describe(`reader ${reader.id}`, () => {
    test.each(fixtures)('sniffs $name', ({ format, bytes, name }) => {
      const sniff = reader.sniff({ bytes, whole: true, name: '' })
      const taken = sniff && sniff.certainty >= 0.5 ? sniff.format : null
      expect(taken, name).toBe(format)
      if (sniff) expect(sniff.certainty).toBeLessThanOrEqual(1)
    })

    test.each(readable)('reads $name', (fixture) => {
      const reading = readAll(reader, fixture.format, fixture.bytes)
      const rows = fixture.rows ?? []
      expect(reading.rows).toHaveLength(rows.length)
      reading.rows.forEach((row, k) => expect(pick(row, rows[k]), `row ${k}`).toEqual(rows[k]))
      expect(reading.bad).toEqual(fixture.bad ?? [])
      expect(reading.records).toBe(fixture.records ?? rows.length + (fixture.bad?.length ?? 0))
      expect(reading.problems.map(({ code, at }) => ({ code, at }))).toEqual(fixture.problems ?? [])
    })

    test.each(readable)('reads $name the same in pieces of any size', ({ format, bytes }) => {
      const whole = readAll(reader, format, bytes)
      for (const size of sizes(bytes.length)) {
        expect(readAll(reader, format, bytes, size), `${size} bytes a piece`).toEqual(whole)
      }
    })

    test.each(readable)('reads $name the same in two pieces, wherever they part', ({ format, bytes }) => {
      const whole = JSON.stringify(readAll(reader, format, bytes))
      for (const at of positions(bytes.length)) {
        const parted = readChunks(reader, format, [bytes.subarray(0, at), bytes.subarray(at)])
        if (JSON.stringify(parted) !== whole) expect(parted, `parted at ${at}`).toEqual(JSON.parse(whole))
      }
    })

    test.each(readable)('keeps the records of $name before a cut', ({ format, bytes }) => {
      const whole = readAll(reader, format, bytes)
      for (const at of positions(bytes.length)) {
        const short = readAll(reader, format, bytes.subarray(0, at))
        reader.sniff({ bytes: bytes.subarray(0, at), whole: true, name: '' })
        if (!startsAlike(short, whole)) expect(short.rows, `cut at ${at}`).toEqual(whole.rows)
      }
    })

    test('refuses what is not its own', () => {
      for (const stranger of strangers) {
        if (stranger.of === reader.id || (reader.fallback && isText(stranger.bytes))) continue
        const sniff = reader.sniff({ bytes: stranger.bytes, whole: true, name: stranger.name })
        expect(sniff && sniff.certainty >= 0.5 ? sniff : null, stranger.name).toBeNull()
      }
    })

    test('stands damaged and random bytes', () => {
      fuzzReader(reader, readable, rounds)
    })
  })
}

/** What a reader that takes any text may take. */
function isText(bytes: Uint8Array): boolean {
  return bytes.length > 0 && bytes.every((c) => c >= 32 || c === 9 || c === 10 || c === 13)
}

/** The columns of `row` that `wanted` names. */
function pick(row: Row, wanted: Readonly<Row>): Row {
  return Object.fromEntries(Object.keys(wanted).map((key) => [key, row[key]]))
}

/** All of a cut evidence's rows but the last, which may be half a record, come in the same order in the whole. */
function startsAlike(short: Reading, whole: Reading): boolean {
  const sure = short.rows.slice(0, -1)
  return JSON.stringify(sure) === JSON.stringify(whole.rows.slice(0, sure.length))
}

function sizes(length: number): number[] {
  return [1, 2, 3, 7, 16, 61, 128, 509, 1024, 4099].filter((size) => size < length)
}

/** Every byte position of small evidence, an even choice of some two thousand of a larger one. */
function positions(length: number): number[] {
  const step = Math.max(1, Math.ceil(length / 2000))
  return Array.from({ length: Math.ceil(length / step) }, (_, k) => k * step)
}
