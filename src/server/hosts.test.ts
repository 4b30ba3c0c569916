import { expect, test } from 'vitest'
import { answersTo, hostName, isLoopback, ownOrigin } from './hosts.ts'

test.each([
  ['localhost:7373', 'localhost'],
  ['LOCALHOST.', 'localhost'],
  ['[::1]:80', '::1'],
  ['127.0.0.1', '127.0.0.1'],
  ['a b', null],
  ['evil.example@localhost', null],
  ['localhost:7373:1', null],
  ['', null],
  [undefined, null],
])('the name in Host %s is %s', (header, name) => {
  expect(hostName(header)).toBe(name)
})

test.each(['localhost', '127.0.0.1', '127.9.9.9', '::1'])('%s is loopback', (name) => {
  expect(isLoopback(name)).toBe(true)
})
test.each(['127.0.0.1.evil.example', '0.0.0.0', '::', '128.0.0.1', 'localhost.evil.example'])(
  '%s is not loopback',
  (name) => {
    expect(isLoopback(name)).toBe(false)
  },
)

const proxied = new URL('https://perisai.example.id')
test.each([
  ['localhost:1', '127.0.0.1', undefined, true],
  ['evil.example:7373', '127.0.0.1', undefined, false],
  ['192.0.2.1:7373', '127.0.0.1', undefined, false],
  ['192.0.2.1:7373', '192.0.2.1', undefined, true],
  ['192.0.2.2:7373', '192.0.2.1', undefined, false],
  ['192.0.2.9', '0.0.0.0', undefined, true],
  ['[2001:db8::1]:7373', '::', undefined, true],
  ['evil.example', '0.0.0.0', undefined, false],
  ['perisai.example.id', '127.0.0.1', proxied, true],
  ['Perisai.example.id:443', '0.0.0.0', proxied, true],
] as const)('Host %s at a server on %s (public %s): %s', (header, listening, publicUrl, expected) => {
  expect(answersTo(header, listening, publicUrl)).toBe(expected)
})

test.each([
  ['http://localhost:7373', 'localhost:7373', undefined, true],
  ['http://LOCALHOST:7373', 'localhost:7373', undefined, true],
  ['http://localhost:7374', 'localhost:7373', undefined, false],
  ['https://localhost:7373', 'localhost:7373', undefined, false],
  ['http://127.0.0.1', '127.0.0.1:80', undefined, true],
  ['null', 'localhost:7373', undefined, false],
  ['http://evil.example', 'localhost:7373', undefined, false],
  ['https://perisai.example.id', 'perisai.example.id', proxied, true],
  ['http://perisai.example.id', 'perisai.example.id', undefined, true],
] as const)('Origin %s for Host %s (public %s): %s', (origin, header, publicUrl, expected) => {
  expect(ownOrigin(origin, header, publicUrl)).toBe(expected)
})
