import { expect, test } from 'vitest'
import { FLAGS_UNSEEN, packedHead } from '../../model/packet.ts'
import { IN, OUT, STREAM, inboundVector, kindOf, outboundVector } from './vectors.ts'

const TCP = 6

test('TCP without any flag is odd, and TCP whose flags were not captured is not', () => {
  const none = packedHead(TCP, 0, 0, false)
  expect(inboundVector(kindOf(none), 1000)).toBe(IN.odd)
  for (const isV6 of [false, true]) {
    const kind = kindOf(packedHead(TCP, 0, 0, isV6) | FLAGS_UNSEEN)
    expect(kind).toBe(STREAM)
    expect(inboundVector(kind, 1000)).toBe(IN.stream)
    expect(outboundVector(kind, 1000)).toBe(OUT.tcp)
  }
  expect(inboundVector(kindOf(packedHead(TCP, 0, 2, false)), 0)).toBe(IN.laterFragment)
})
