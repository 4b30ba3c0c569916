import { expect, test } from 'vitest'
import { isInward } from './inward.ts'

test.each([
  '127.0.0.1',
  '10.1.2.3',
  '100.64.0.1',
  '169.254.169.254',
  '192.168.0.1',
  '0.0.0.0',
  '::',
  '::1',
  '::ffff:10.0.0.1',
  '64:ff9b::a00:1',
  '64:ff9b:1::a00:1',
  '2002:a00:1::1',
  'fe80::1',
  'fe80::1%lo',
  'fd00::1',
  'not an address',
  '',
])('%s is not asked', (address) => {
  expect(isInward(address)).toBe(true)
})

test.each([
  '8.8.8.8',
  '188.184.98.238',
  '172.15.0.1',
  '203.0.112.1',
  '::ffff:8.8.8.8',
  '2606:4700::1',
  '2001:4860:4860::8888',
])('%s is asked', (address) => {
  expect(isInward(address)).toBe(false)
})
