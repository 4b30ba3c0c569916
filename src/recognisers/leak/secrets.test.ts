import { generateKeyPairSync } from 'node:crypto'
import { expect, test } from 'vitest'
import { kinds } from './kinds.ts'
import { Scanner } from './scan.ts'

/** Signs that look random, the same at every run; put together here, so that no scanner takes this file for a leak. */
function signs(
  n: number,
  seed: number,
  alphabet = 'abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789',
): string {
  let state = seed
  let text = '7k'.slice(0, alphabet.includes('k') ? 2 : 0)
  while (text.length < n) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    text += alphabet[state % alphabet.length]
  }
  return text
}
const upper = 'ABCDEFGHJKLMNPQRSTUVWXYZ234567'

function found(text: string): string[] {
  const bytes = Buffer.from(text)
  const hits: string[] = []
  new Scanner().scan(bytes, 0, bytes.length, (kind, start, end) =>
    hits.push(`${kinds[kind].id} ${bytes.toString('utf8', start, end)}`),
  )
  return hits
}

test.each([
  ['AKIA', signs(16, 1, upper)],
  ['AIza', signs(35, 2)],
  ['ghp_', signs(36, 3)],
  ['github_pat_', `${signs(22, 4)}_${signs(59, 5)}`],
  ['glpat-', signs(20, 6)],
  ['xoxb-', `${signs(12, 7, '23456789')}-${signs(24, 8)}`],
  ['sk_live_', signs(24, 9)],
  ['npm_', signs(36, 10)],
  ['sk-ant-', `api03-${signs(60, 11)}`],
  ['SG.', `${signs(22, 12)}.${signs(43, 13)}`],
])('a token that begins with %s, wherever it stands', (prefix, rest) => {
  const token = `${prefix}${rest}`
  for (const text of [`key = "${token}"`, `export TOKEN=${token}\n`, token, `(${token}),`])
    expect(found(text)).toEqual([`secret ${token}`])
  expect(found(`x${token}`)).toEqual([])
})

test('a private key', () => {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
  for (const text of [pem, pem.replaceAll('\n', '\r\n'), `config\n${pem}more`])
    expect(found(text).filter((hit) => hit.startsWith('secret'))).toHaveLength(1)
})

test('examples, hashes, checksums and ordinary names are no secrets', () => {
  const texts = [
    `AKIAIOSFODNN7${'EXAMPLE'}`,
    `ghp_${'x'.repeat(36)}`,
    `sk_live_${'0'.repeat(24)}`,
    'npm_config_registry=https://registry.example.org/2',
    'sha512-' + signs(86, 14),
    signs(64, 15, '0123456789abcdef'),
    'AKIA and ghp_ are prefixes in release 2 of 2025',
    'xoxb-2025',
    `-----BEGIN CERTIFICATE-----\n${signs(64, 16)}\n`,
  ]
  for (const text of texts)
    expect([text, found(text).filter((hit) => hit.startsWith('secret'))]).toEqual([text, []])
})
