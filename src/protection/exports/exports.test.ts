import { expect, test } from 'vitest'
import { disjoint } from '../guards/disjoint.ts'
import { hostName, plainPath } from '../guards/literal.ts'
import { parseRange } from '../guards/range.ts'
import { testFinding } from '../testing.ts'
import { below } from './clock.ts'
import { draftOf } from './draft.ts'
import { exporters } from './index.ts'
import type { Order } from './order.ts'

const range = (text: string) => parseRange(text)!
const block = (text: string, expires: number) => ({ ...range(text), expires })

const order: Order = {
  id: '3f2a9c1e',
  finding: '3f2a9c1e-0d4b-5f6a-8b7c-9d0e1f2a3b4c',
  class: 'denial-of-service',
  variant: 'syn-flood',
  made: 1_800_000_000,
  expires: 1_800_003_600,
  blocks: disjoint([
    block('198.51.100.0/25', 1_800_000_600),
    block('198.51.100.128/25', 1_800_003_600),
    block('2001:db8::7', 1_800_003_600),
  ]),
  outward: [block('192.0.2.66', 1_800_003_600), block('2001:db8:66::1', 1_800_003_600)],
  patterns: [
    {
      judge: 'handshake',
      destination: range('203.0.113.10'),
      protocol: 6,
      sourcePorts: [],
      destinationPorts: [443],
      flags: 'syn',
      packetsPerS: 10,
      bytesPerS: 15_000,
    },
  ],
  limit: { perMinute: 30, burst: 15, paths: [plainPath('/cari')!, plainPath('/a.b')!] },
  names: [{ name: hostName('kpu-login.example')!, expires: 1_800_003_600 }],
  target: range('203.0.113.10'),
  exempt: [range('203.0.113.0/24')],
}

const written = (format: string) => exporters.find((e) => e.format === format)!.write(order)

test.each(exporters.map((e) => [e.format, e] as const))(
  '%s: twice the same, with a rollback and its end',
  (_f, exporter) => {
    const { text, rollback } = exporter.write(order)
    expect(exporter.write(order)).toEqual({ text, rollback, warnings: exporter.write(order).warnings })
    expect(rollback.length).toBeGreaterThan(20)
    expect(rollback).not.toBe(text)
    // the end stands in every artefact, as an instant, as seconds, or as a time to live
    expect(text).toMatch(/2027-01-15T09:00:00|1800003600/)
    expect(text + rollback).toMatch(/^[\x20-\x7e\t\r\n]*$/)
  },
)

test.each(exporters.map((e) => [e.format, e] as const))(
  '%s: a line break in what names a finding begins no line',
  (_f, exporter) => {
    const lines = (variant: string) => {
      const { text, rollback } = exporter.write({ ...order, variant })
      return `${text}\0${rollback}`.split(/\r\n|[\n\r]/)
    }
    const hostile = 'x\n$INCLUDE /etc/passwd\r\nflush ruleset\u2028\u202ey'
    const plain = lines('syn-flood')
    expect(lines(hostile).length).toBe(plain.length)
    expect(lines(hostile).filter((line) => /^\s*(?:\$INCLUDE|flush)/.test(line))).toEqual([])
  },
)

test('nft keeps halves with different ends apart and never merges', () => {
  const { text } = written('nft')
  expect(text).toContain('198.51.100.0/25 timeout 600s')
  expect(text).toContain('198.51.100.128/25 timeout 3600s')
  expect(/set source4 \{[^}]*auto-merge/.test(text)).toBe(false)
})

test('a number below another, as text', () => {
  for (const limit of [1, 9, 10, 19, 100, 175, 1003, 9999]) {
    const matches = new RegExp(`^${below(limit)}$`)
    const digits = String(limit).length
    for (let n = 0; n < 10 ** digits; n++) {
      if (matches.test(String(n).padStart(digits, '0')) !== n < limit) expect([limit, n]).toBeNull()
    }
  }
})

test('RPZ holds the name, all below it, and answers that point at bad addresses', () => {
  const { text } = written('rpz')
  expect(text.split('\n').filter((l) => l.includes('CNAME'))).toEqual([
    'kpu-login.example CNAME .',
    '*.kpu-login.example CNAME .',
    '32.66.2.0.192.rpz-ip CNAME .',
    '128.1.0.0.0.0.66.db8.2001.rpz-ip CNAME .',
  ])
  expect(text).not.toContain('$INCLUDE')
})

/** Suricata is not there to ask: the grammar of its rules as its manual gives it, for what is written here. */
const rule =
  /^(?:drop) (?:ip|tcp|udp|icmp|dns|tls|http) (?:any|\[[^\]]+\]) (?:any|\[[\d,]+\]) -> (?:any|\[[^\]]+\]|[\da-f.:/]+) (?:any|\[[\d,]+\]) \((?:[a-z._]+(?::(?:"[^";\\]*"|[^";()]*))?; )*sid:\d+; rev:1;\)$/

test('Suricata rules are well formed, their numbers unique, and http.host is never nocase', () => {
  const rules = written('suricata')
    .text.split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
  expect(rules.length).toBe(6)
  for (const line of rules) expect(line).toMatch(rule)
  const sids = rules.map((line) => Number(/sid:(\d+)/.exec(line)![1]))
  expect(new Set(sids).size).toBe(sids.length)
  expect(Math.max(...sids)).toBeLessThan(2 ** 32)
  expect(rules.find((line) => line.includes('http.host'))).not.toContain('nocase')
  expect(written('suricata').text).toContain('content:".kpu-login.example"')
})

test('FlowSpec tells a SYN from a SYN-ACK', () => {
  expect(written('flowspec').text).toContain(
    'announce flow route { match { destination 203.0.113.10/32; protocol tcp; destination-port =443; tcp-flags [ =syn&!ack ]; } then { rate-limit 15000; } }',
  )
})

test('a black hole is named for what it is', () => {
  const { text, warnings } = written('rtbh')
  expect(text).toContain('LAST RESORT')
  expect(warnings[0].en).toContain('what the attacker wants')
})

test('csv holds no cell that a spreadsheet takes for a formula', () => {
  for (const line of written('csv').text.trim().split('\r\n').slice(1)) {
    for (const cell of line.split(',')) expect(cell).not.toMatch(/^[=+\-@\t]/)
  }
})

test('a path goes into a regular expression as itself', () => {
  expect(written('fail2ban').text).toContain('(?:/cari|/a\\.b)')
})

test('a list names addresses and prefixes, never a range between two', () => {
  const blocks = disjoint([block('198.51.100.1', 1_800_003_600), block('198.51.100.2', 1_800_003_600)])
  const { text, rollback } = exporters.find((e) => e.format === 'csv')!.write({ ...order, blocks })
  const values = (table: string) =>
    table.split('\r\n').flatMap((line) => (line.startsWith('source,') ? [line.split(',')[1]] : []))
  expect(values(text)).toEqual(['198.51.100.1', '198.51.100.2'])
  expect(values(rollback)).toEqual(values(text))
})

test.each([
  [[0.7, 0.3], 'an unwritable path tells who takes part, too', ['/cari', '/a"; deny all;']],
  [[0.4, 0.1], 'an attack on anything names no path', []],
  [[0.9, 0.1], 'one path is most of it', ['/cari']],
] as [number[], string, string[]][])('paths of shares %j: %s', (shares, _why, paths) => {
  const detail = {
    paths: [
      { path: '/cari', share: shares[0] },
      { path: '/a"; deny all;', share: shares[1] },
    ],
  }
  const finding = testFinding({ variant: 'http-flood', detail })
  expect(draftOf(finding, () => []).requests).toEqual({ paths })
})
