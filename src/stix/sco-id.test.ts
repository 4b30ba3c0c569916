import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { scoId } from './sco-id.ts'

test('only contributing properties count, whatever their order', () => {
  const id = scoId({ type: 'ipv4-addr', value: '198.51.100.3' })
  expect(scoId({ value: '198.51.100.3', resolves_to_refs: ['x'], type: 'ipv4-addr' })).toBe(id)
  expect(scoId({ type: 'ipv4-addr', value: '198.51.100.4' })).not.toBe(id)
  expect(scoId({ type: 'ipv6-addr', value: '198.51.100.3' })?.slice(11)).toBe(id?.slice(11))
})

test('the id is the UUIDv5 of canonical JSON: UTF-8, keys in order, no spaces', () => {
  const sha1 = createHash('sha1')
    .update(Buffer.from('00abedb4aa42466c9c01fed23315a9b7', 'hex'))
    .update('{"name":"файл","parent_directory_ref":"directory--1"}')
    .digest('hex')
  const id = scoId({ type: 'file', parent_directory_ref: 'directory--1', name: 'файл' })
  expect(id?.slice(6, 19)).toBe(`${sha1.slice(0, 8)}-${sha1.slice(8, 12)}`)
  expect(id?.[20]).toBe('5')
})

test('one hash stands for all, in the order of the standard', () => {
  const sha1 = { 'SHA-1': 'a' }
  const id = scoId({ type: 'file', hashes: sha1 })
  expect(scoId({ type: 'file', hashes: { 'SHA-512': 'c', 'SHA-256': 'b', ...sha1 } })).toBe(id)
  expect(scoId({ type: 'file', hashes: { TLSH: 't', SSDEEP: 's' } })).toBe(
    scoId({ type: 'file', hashes: { SSDEEP: 's' } }),
  )
})

test('without contributing properties there is no deterministic id', () => {
  expect(scoId({ type: 'process', pid: 1 })).toBeUndefined()
  expect(scoId({ type: 'artifact', url: 'https://a' })).toBeUndefined()
  expect(scoId({ type: 'x-thing', value: 1 })).toBeUndefined()
  expect(scoId({ type: 'constructor', value: 1 })).toBeUndefined()
})
