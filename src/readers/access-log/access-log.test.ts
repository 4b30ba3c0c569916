import { expect, test } from 'vitest'
import { spanText } from '../../model/observation.ts'
import { testReader } from '../contract.ts'
import { readAll } from '../drive.ts'
import type { Sink } from '../reader.ts'
import { fixtures } from './fixtures.ts'
import { accessLog } from './index.ts'

testReader(accessLog, fixtures)

const line = (second: number, tail = '"-" "curl/8.9.1"') =>
  `203.0.113.7 - - [01/Mar/2026:00:00:${String(second % 60).padStart(2, '0')} +0000] "GET /${second} HTTP/1.1" 200 5 ${tail}\n`
const bytes = (text: string) => new Uint8Array(Buffer.from(text))

test('hands over full batches and the rest of a block', () => {
  const text = Array.from({ length: 9000 }, (_, k) => line(k)).join('')
  const counts: number[] = []
  let last = ''
  const parser = accessLog.parser('combined')
  const block = { bytes: bytes(text), context: undefined, file: 3 }
  const { records } = parser.parse(block, {
    batch(batch) {
      if (batch.kind !== 'http-request') throw new Error(batch.kind)
      counts.push(batch.count)
      expect(batch.file).toBe(3)
      expect(spanText(batch.bytes, batch.target, 0)).toBe(`/${batch.record[0]}`)
      last = spanText(batch.bytes, batch.target, batch.count - 1)
    },
    bad: (record, reason) => expect.fail(`${record}: ${reason}`),
  })
  expect(records).toBe(9000)
  expect(counts).toEqual([4096, 4096, 808])
  expect(last).toBe('/8999')
  expect(Buffer.from(block.bytes).toString()).toBe(text)
})

test('one file after the other is read in the same memory', () => {
  const memory = new Set<ArrayBufferLike>()
  const seen: string[] = []
  const sink: Sink = {
    batch(batch) {
      if (batch.kind !== 'http-request') throw new Error(batch.kind)
      memory.add(batch.bytes.buffer)
      for (let row = 0; row < batch.count; row++) seen.push(spanText(batch.bytes, batch.target, row))
    },
    bad: (record, reason) => expect.fail(`${record}: ${reason}`),
  }
  const parsers = [accessLog.parser('combined'), accessLog.parser('combined-microseconds')]
  const texts = [line(1) + line(2) + line(3), line(4), line(5) + line(6)]
  for (const [k, text] of texts.entries()) {
    parsers[k % 2].parse({ bytes: bytes(text), context: undefined, file: k }, sink)
  }
  expect(seen).toEqual(['/1', '/2', '/3', '/4', '/5', '/6'])
  expect(memory.size).toBe(1)
})

test('knows the format from a head that ends in mid-line', () => {
  const text = Array.from({ length: 2000 }, (_, k) => line(k)).join('')
  const head = { bytes: bytes(text).subarray(0, 65_536), whole: false, name: '' }
  expect(accessLog.sniff(head)).toEqual({ format: 'combined', certainty: 1 })
})

test('knows a log whose first line is longer than the head', () => {
  const text = `203.0.113.7 - - [01/Mar/2026:00:00:00 +0000] "GET /${'a'.repeat(70_000)}`
  expect(accessLog.sniff({ bytes: bytes(text), whole: false, name: '' })?.format).toBe('common')
  expect(accessLog.sniff({ bytes: bytes('a'.repeat(70_000)), whole: false, name: '' })).toBeNull()
})

test('reads a log that changes from one layout to another', () => {
  const text =
    line(1) + `sagara.example ${line(2)}` + line(3, '"-" "x" 0.250') + line(4, '') + `"${line(5).trim()}"\r\n`
  const { rows, bad } = readAll(accessLog, 'combined', bytes(text))
  expect(bad).toEqual([])
  expect(rows.map((row) => [row.target, row.host, row.duration, row.userAgent])).toEqual([
    ['/1', '', NaN, 'curl/8.9.1'],
    ['/2', 'sagara.example', NaN, 'curl/8.9.1'],
    ['/3', '', 250, 'x'],
    ['/4', '', NaN, ''],
    ['/5', '', NaN, 'curl/8.9.1'],
  ])
})

// lines of megabytes: minutes where the time grew with the square of the length, and then the test runs out of time
test.each([
  ['GET /', '" ', ''],
  ['GET /', '\\', ''],
  ['GET / HTTP/1.1" 200 5 "-" "x" ', 'a="b ', ''],
  ['GET / HTTP/1.1" 200 5 "-" "x" ', 'a="b', ''],
  ['GET / HTTP/1.1" 200 5 "-" "', '"x', ''],
  ['GET / HTTP/1.1" 200 5 "-" "x" "', '10.0.0.1,', '"'],
])('reads %j and a million of %j in linear time', (begin, often, end) => {
  const text = `10.0.0.7 - - [01/Mar/2026:00:00:00 +0000] "${begin}${often.repeat(1_000_000)}${end}\n`
  const parser = accessLog.parser('combined')
  const seen = { batch() {}, bad() {} }
  expect(parser.parse({ bytes: bytes(text), context: undefined, file: 0 }, seen).records).toBe(1)
})

test.each([
  ['{"a":', '[{"b":', ''],
  ['{', '"request":{', ''],
  ['{"msg":"', '\\"', ''],
  ['{', '"status":[', ''],
  ['', '{ ', ''],
])('reads JSON of %j and a million of %j in linear time', (begin, often, end) => {
  const parser = accessLog.parser('nginx-json')
  const seen = { batch() {}, bad() {} }
  const text = `${begin}${often.repeat(1_000_000)}${end}\n`
  expect(parser.parse({ bytes: bytes(text), context: undefined, file: 0 }, seen).records).toBe(1)
})
