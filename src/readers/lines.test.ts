import { expect, test } from 'vitest'
import { LineSplitter, LineWalker } from './lines.ts'
import { MAX_RECORD_BYTES } from './reader.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const decode = (part: Uint8Array) => new TextDecoder().decode(part)

function lines(text: string): string[] {
  const all = bytes(text)
  const walker = new LineWalker(all)
  const found: string[] = []
  while (walker.next()) found.push(`${walker.number}:${decode(all.subarray(walker.start, walker.end))}`)
  return found
}

test('walks over LF, CR LF and lone CR, mixed', () => {
  expect(lines('a\nb\r\nc\rd\r\r\n\ne')).toEqual(['0:a', '1:b', '2:c', '3:d', '4:', '5:', '6:e'])
  expect(lines('a\n')).toEqual(['0:a'])
  expect(lines('')).toEqual([])
  expect(lines('\r')).toEqual(['0:'])
})

test('stops at the length it was given', () => {
  const walker = new LineWalker(bytes('ab\ncd\n'), 4)
  expect([walker.next(), walker.start, walker.end]).toEqual([true, 0, 2])
  expect([walker.next(), walker.start, walker.end]).toEqual([true, 3, 4])
  expect(walker.next()).toBe(false)
})

test('cuts after the last whole line and keeps the rest for later', () => {
  const splitter = new LineSplitter()
  expect(splitter.cut(bytes('one\ntwo\nthr'), false, false)).toEqual({ end: 8, drop: 0 })
  expect(splitter.cut(bytes('thr'), false, false)).toEqual({ end: 0, drop: 0 })
  expect(splitter.cut(bytes('three\nf'), false, false)).toEqual({ end: 6, drop: 0 })
  expect(splitter.cut(bytes('f'), true, false)).toEqual({ end: 1, drop: 0 })
})

test('cuts after a lone CR only once it is sure that no LF follows', () => {
  const splitter = new LineSplitter()
  expect(splitter.cut(bytes('one\r'), false, false)).toEqual({ end: 0, drop: 0 })
  expect(splitter.cut(bytes('one\r\n'), false, false)).toEqual({ end: 5, drop: 0 })
  expect(splitter.cut(bytes('one\r'), false, false)).toEqual({ end: 0, drop: 0 })
  expect(splitter.cut(bytes('one\rtwo'), false, false)).toEqual({ end: 4, drop: 0 })
})

test('throws a line away that is longer than the buffer, says so once, and goes on after it', () => {
  const splitter = new LineSplitter()
  const piece = new Uint8Array(MAX_RECORD_BYTES).fill(97)
  const first = splitter.cut(piece, false, true)
  expect(first).toEqual({
    end: 0,
    drop: piece.length,
    problems: [{ code: 'record-too-long', at: 0, params: { limit: MAX_RECORD_BYTES } }],
  })
  for (let k = 0; k < 16; k++) {
    expect(splitter.cut(piece, false, true)).toEqual({ end: 0, drop: piece.length })
  }
  expect(splitter.cut(bytes('aaa\nnext\n'), false, false)).toEqual({ end: 0, drop: 4 })
  expect(splitter.cut(bytes('next\n'), false, false)).toEqual({ end: 5, drop: 0 })
})

test.each([
  ['\r\n', 2],
  ['\r', 1],
])('finds the end %j of a long line when it comes in halves', (end, length) => {
  const splitter = new LineSplitter()
  splitter.cut(new Uint8Array(MAX_RECORD_BYTES).fill(97), false, true)
  expect(splitter.cut(bytes('aa\r'), false, false)).toEqual({ end: 0, drop: 2 })
  expect(splitter.cut(bytes('\r'), false, false)).toEqual({ end: 0, drop: 0 })
  expect(splitter.cut(bytes(`${end}next\n`), false, false)).toEqual({ end: 0, drop: length })
  expect(splitter.cut(bytes('next\n'), false, false)).toEqual({ end: 5, drop: 0 })
})

test('drops a long line that the evidence ends with', () => {
  const splitter = new LineSplitter()
  splitter.cut(new Uint8Array(MAX_RECORD_BYTES).fill(97), false, true)
  expect(splitter.cut(bytes('aaa'), true, false)).toEqual({ end: 0, drop: 3 })
})
