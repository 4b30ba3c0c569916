import { expect, test } from 'vitest'
import { GuessBrake, Sessions, bearer, cookie, newKey, sameKey } from './keys.ts'

test('keys are long, different, and compared whole', () => {
  const key = newKey()
  expect(key).toMatch(/^[\w-]{43}$/)
  expect(newKey()).not.toBe(key)
  expect(sameKey(key, key)).toBe(true)
  expect(sameKey(key.slice(0, -1), key)).toBe(false)
  expect(sameKey('', key)).toBe(false)
})

test.each([
  ['Bearer abc', 'abc'],
  ['bearer  abc', 'abc'],
  ['Basic abc', null],
  ['Bearer a b', null],
  [undefined, null],
])('authorization %s carries %s', (header, key) => {
  expect(bearer(header)).toBe(key)
})

test('one cookie among others', () => {
  expect(cookie('a=1; perisai-7373=token; b=2', 'perisai-7373')).toBe('token')
  expect(cookie('xperisai-7373=token', 'perisai-7373')).toBeNull()
  expect(cookie(undefined, 'perisai-7373')).toBeNull()
})

test('sessions end by time, by logout, and the oldest where there are too many', () => {
  const sessions = new Sessions(2, 1000)
  const first = sessions.start(0)
  expect(sessions.has(first, 999)).toBe(true)
  expect(sessions.has(first, 1000)).toBe(false)
  const [a, b, c] = [sessions.start(2000), sessions.start(2001), sessions.start(2002)]
  expect([a, b, c].map((token) => sessions.has(token, 2003))).toEqual([false, true, true])
  sessions.end(b)
  expect(sessions.has(b, 2003)).toBe(false)
  expect(sessions.has('guess', 2003)).toBe(false)
})

test('guessing is braked an address and minute', () => {
  const brake = new GuessBrake(3)
  for (let i = 0; i < 3; i++) {
    expect(brake.waitS('192.0.2.1', i)).toBe(0)
    brake.wrong('192.0.2.1', i)
  }
  expect(brake.waitS('192.0.2.1', 10_000)).toBe(50)
  expect(brake.waitS('192.0.2.2', 10_000)).toBe(0)
  expect(brake.waitS('192.0.2.1', 60_000)).toBe(0)
})
