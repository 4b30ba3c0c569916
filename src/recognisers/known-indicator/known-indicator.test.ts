import { expect, test } from 'vitest'
import type { StoredFinding } from '../../model/finding.ts'
import { render } from '../../model/text.ts'
import { knownIndicator } from './index.ts'
import { DAY, evidence, indicator, NOON, packets, requests, scan } from './testing.ts'
import { wantedOfOne } from './needles.ts'

const relation = (finding: StoredFinding): unknown => finding.detail?.relation

test('requests from a listed address are contact, with source, age, decay and TLP', () => {
  const [finding, ...more] = scan(
    [indicator("[ipv4-addr:value = '203.0.113.5']")],
    requests([{ client: '203.0.113.5', host: 'www.go.example' }, { client: '198.51.100.1' }]),
    requests([{ client: '203.0.113.5', host: 'www.go.example', status: 403 }]),
  )
  expect(more).toEqual([])
  expect(finding).toMatchObject({
    class: 'intrusion',
    variant: 'known-indicator',
    target: { type: 'domain-name', value: 'www.go.example' },
    magnitude: { hits: 2, indicators: 1 },
    sources: { count: 1, spoofable: false, top: [{ value: '203.0.113.5', count: 2, share: 1 }] },
  })
  expect(finding.confidence).toBeGreaterThan(70)
  expect(relation(finding)).toBe('contacted')
  expect(finding.detail?.indicators).toMatchObject([
    {
      source: 'Test CERT',
      threat: 'Mockware',
      age_days: 1,
      half_life_days: 30,
      tlp: 'green',
      confidence: 80,
    },
  ])
  expect(finding.reasons.map((reason) => reason.key)).toContain('reason.tlp')
})

test('a client that met nothing but 403 was blocked', () => {
  const found = scan(
    [indicator("[ipv4-addr:value = '203.0.113.5']")],
    requests([
      { client: '203.0.113.5', status: 403 },
      { client: '203.0.113.5', status: 403 },
    ]),
  )
  expect(found.map(relation)).toEqual(['blocked'])
})

test.each([
  [{ client: '10.0.0.7', host: 'evil.example' }, "[domain-name:value = 'Evil.Example']"],
  [{ client: '10.0.0.7', host: 'cdn.EVIL.example:8080' }, "[domain-name:value = 'evil.example']"],
  [{ client: '10.0.0.7', target: 'http://evil.example/x' }, "[domain-name:value = 'evil.example']"],
  [
    { client: '10.0.0.7', method: 'CONNECT', target: 'evil.example:443' },
    "[domain-name:value = 'evil.example']",
  ],
  [
    { client: '10.0.0.7', target: 'http://evil.example/a?b=1=2' },
    "[url:value = 'http://evil.example/a?b=1=2']",
  ],
  [{ client: '10.0.0.7', host: 'evil.example', target: '/a' }, "[url:value = 'https://evil.example/a']"],
  [{ client: '10.0.0.7', host: 'x.evil.example' }, "[domain-name:value LIKE '%.evil.example']"],
])('%j is a visit by %s', (request, pattern) => {
  const found = scan([indicator(pattern)], requests([request, { host: 'good.example' }]))
  expect(found.map(relation)).toEqual(['visited'])
  expect(found[0].sources.top).toMatchObject([{ value: '10.0.0.7', count: 1 }])
})

test.each([
  [{ host: 'notevil.example' }, "[domain-name:value = 'evil.example']"],
  [{ host: 'evil.example.org' }, "[domain-name:value = 'evil.example']"],
  [{ host: 'evil.example' }, "[domain-name:value LIKE '%.evil.example']"],
  [{ host: 'evil.example', target: '/A' }, "[url:value = 'http://evil.example/a']"],
  [{ host: 'good.example', target: '/a' }, "[url:value = 'http://evil.example/a']"],
  [{ target: '/a' }, "[url:value = 'http://evil.example/a']"],
  [{ client: '203.0.113.5' }, "[process:name = '203.0.113.5']"],
  [{ client: '203.0.113.5' }, "[ipv4-addr:value = '203.0.113.5'] FOLLOWEDBY [file:name = 'x']"],
  [{ client: '8.8.8.8' }, "[ipv4-addr:value = '8.8.8.8']"],
  [{ client: '104.16.0.1' }, "[ipv4-addr:value = '104.16.0.0/13']"],
  [{ client: '203.0.113.5' }, "[ipv4-addr:value = '0.0.0.0/0']"],
  [{ host: 'www.google.com' }, "[domain-name:value = 'www.google.com']"],
  [{ host: 'someone.github.io' }, "[domain-name:value = 'github.io']"],
  [{ host: '__proto__', client: '203.0.113.5' }, "[domain-name:value = 'constructor']"],
])('%j is nothing to %s', (request, pattern) => {
  expect(scan([indicator(pattern)], requests([request]))).toEqual([])
})

test('a user agent counts as a whole', () => {
  const pattern =
    "[network-traffic:extensions.'http-request-ext'.request_header.'User-Agent' = 'EvilBot/1.0 (ü)']"
  const found = scan(
    [indicator(pattern)],
    requests([{ client: '203.0.113.5', agent: 'EvilBot/1.0 (ü)' }, { agent: 'EvilBot/1.0' }]),
  )
  expect(found.map((f) => [relation(f), f.magnitude.hits])).toEqual([['contacted', 1]])
})

test('packets: content is contact, resets alone are blocked, silence is uncertain', () => {
  const listed = [indicator("[ipv4-addr:value = '203.0.113.0/25']")]
  const us = '192.0.2.10'
  const them = '203.0.113.5'
  const talk = packets([
    { from: us, to: them, flags: 2 },
    { from: them, to: us, flags: 18, ports: [443, 40_000] },
    { from: us, to: them, flags: 24, payload: Buffer.from('hello') },
  ])
  const reset = packets([
    { from: them, to: us, flags: 2 },
    { from: us, to: them, flags: 20 },
  ])
  const silence = packets([{ from: them, to: us, flags: 2 }])
  const [contact] = scan(listed, talk)
  expect(relation(contact)).toBe('contacted')
  expect(contact).toMatchObject({ target: { value: us }, magnitude: { hits: 3, bytes: 5 } })
  expect(scan(listed, reset).map(relation)).toEqual(['blocked'])
  const [quiet] = scan(listed, silence)
  expect(quiet.sources.spoofable).toBe(true)
  expect(quiet.confidence).toBeLessThan(contact.confidence)
})

test('network-traffic with a port wants this port', () => {
  const listed = [
    indicator("[network-traffic:dst_ref.value = '203.0.113.5' AND network-traffic:dst_port = 4444]"),
  ]
  const to = (port: number) =>
    packets([{ from: '192.0.2.1', to: '203.0.113.5', flags: 24, ports: [5, port] }])
  expect(scan(listed, to(443))).toEqual([])
  expect(scan(listed, to(4444)).map(relation)).toEqual(['contacted'])
})

function dns(name: string, response: boolean, code = 0): Buffer {
  const labels = name
    .split('.')
    .map((label) => Buffer.concat([Buffer.from([label.length]), Buffer.from(label)]))
  const head = Buffer.from([0, 1, response ? 0x81 : 1, response ? 0x80 | code : 0, 0, 1, 0, 0, 0, 0, 0, 0])
  return Buffer.concat([head, ...labels, Buffer.from([0, 0, 1, 0, 1])])
}

/** A ClientHello with one extension before the server name. */
function hello(name: string): Buffer {
  const text = Buffer.from(name)
  const u16 = (n: number) => Buffer.from([n >> 8, n & 255])
  const sni = Buffer.concat([u16(text.length + 3), Buffer.from([0]), u16(text.length), text])
  const extensions = Buffer.concat([u16(23), u16(0), u16(0), u16(sni.length), sni])
  const body = Buffer.concat([
    Buffer.from([3, 3]),
    Buffer.alloc(32),
    Buffer.from([0]),
    u16(2),
    u16(0x1301),
    Buffer.from([1, 0]),
    u16(extensions.length),
    extensions,
  ])
  const handshake = Buffer.concat([Buffer.from([1, 0]), u16(body.length), body])
  return Buffer.concat([Buffer.from([22, 3, 1]), u16(handshake.length), handshake])
}

test('names in DNS, TLS and HTTP payloads are visits; a name that does not exist is blocked', () => {
  const listed = [indicator("[domain-name:value = 'evil.example']")]
  const udp = { protocol: 17, from: '10.0.0.7', to: '10.0.0.1', ports: [5353, 53] as [number, number] }
  const answer = { ...udp, from: '10.0.0.1', to: '10.0.0.7', ports: [53, 5353] as [number, number] }
  const tcp = { from: '10.0.0.7', to: '203.0.113.9', flags: 24 }
  const http = Buffer.from('GET /x HTTP/1.1\r\nHost: evil.example\r\nUser-Agent: u\r\n\r\n')
  for (const payload of [
    [{ ...udp, payload: dns('www.evil.example', false) }],
    [
      { ...udp, payload: dns('evil.example', false) },
      { ...answer, payload: dns('evil.example', true) },
    ],
    [{ ...tcp, payload: hello('evil.example') }],
    [{ ...tcp, ports: [5, 80] as [number, number], payload: http }],
  ]) {
    const found = scan(listed, packets(payload))
    expect(found.map(relation)).toEqual(['visited'])
    expect(found[0].sources.top[0].value).toBe('10.0.0.7')
  }
  const nowhere = [
    { ...udp, payload: dns('evil.example', false) },
    { ...answer, payload: dns('evil.example', true, 3) },
  ]
  expect(scan(listed, packets(nowhere)).map(relation)).toEqual(['blocked'])
  for (let cut = 0; cut < http.length; cut++)
    scan(listed, packets([{ ...tcp, payload: http.subarray(0, cut) }]))
  const whole = hello('evil.example')
  for (let cut = 0; cut < whole.length; cut++) {
    expect(scan(listed, packets([{ ...tcp, payload: whole.subarray(0, cut) }]))).toEqual([])
  }
})

test('evidence that is itself a listed file is present', () => {
  const found = scan([indicator(`[file:hashes.sha256 = '${evidence.sha256.toUpperCase()}']`)], requests([{}]))
  expect(found.map(relation)).toEqual(['present'])
})

test('old indicators weigh less, addresses sooner than names; expired ones half', () => {
  const aged = (pattern: string, days: number, change = {}) => {
    const dated = new Date((NOON - days * DAY) * 1000).toISOString()
    const seen = requests([{ client: '203.0.113.5', host: 'evil.example' }])
    return (
      scan([indicator(pattern, { validFrom: dated, modified: dated, ...change })], seen)[0]?.confidence ?? 0
    )
  }
  const address = "[ipv4-addr:value = '203.0.113.5']"
  const host = "[domain-name:value = 'evil.example']"
  expect(aged(address, 30)).toBe(40)
  expect(aged(host, 180)).toBe(40)
  expect(aged(address, -30)).toBe(40)
  expect(aged(address, 3000)).toBe(0)
  expect(aged(host, 3000)).toBe(32)
  const until = new Date((NOON - DAY) * 1000).toISOString()
  expect(aged(host, 0, { validUntil: until })).toBe(40)
  expect(aged(host, 0, { confidence: null })).toBe(70)
})

test('indicators of one threat make one finding, whatever the order of the parts', () => {
  const listed = ['203.0.113.5', '203.0.113.6'].map((ip) => indicator(`[ipv4-addr:value = '${ip}']`))
  const a = requests([{ client: '203.0.113.5' }])
  const b = requests([{ client: '203.0.113.6' }, { client: '203.0.113.6' }])
  const found = scan(listed, a, b)
  expect(found).toHaveLength(1)
  expect(found[0].magnitude.indicators).toBe(2)
  expect(scan(listed, b, a)).toEqual(found)
  expect(found[0].confidence).toBeGreaterThan(scan(listed.slice(0, 1), a)[0].confidence)
})

test.each([
  ["[domain-name:value = '203.0.113.5']", 'used'],
  ["[domain-name:value = 'co.id']", 'shared'],
  ["[file:name = 'x']", 'unused'],
  ['[broken', 'unused'],
])('%s is %s', (pattern, used) => {
  expect(wantedOfOne(indicator(pattern), 0, () => {})).toBe(used)
})

test('every message has words in both languages', () => {
  const old = new Date((NOON - 900 * DAY) * 1000).toISOString()
  const findings = scan(
    [
      indicator("[ipv4-addr:value = '10.9.9.9']"),
      indicator("[domain-name:value = 'evil.example']", {
        threat: '',
        modified: old,
        validFrom: old,
        validUntil: new Date(NOON * 1000 + 1e9).toISOString(),
      }),
      indicator(`[file:hashes.'SHA-256' = '${evidence.sha256}']`),
    ],
    packets([{ from: '10.9.9.9', to: '192.0.2.1', flags: 2 }]),
    requests([{ host: 'evil.example', status: 403, client: '10.0.0.1' }]),
  )
  expect(findings.length).toBe(3)
  for (const finding of findings) {
    const { title, summary } = knownIndicator.describe(finding)
    const alternatives = finding.alternatives.flatMap((a) => [a, a.rejected_because])
    for (const message of [title, summary, ...finding.reasons, ...alternatives]) {
      for (const lang of ['id', 'en'] as const) {
        const text = render(knownIndicator.texts, message, lang)
        expect(text).not.toBe(message.key)
        expect(text).not.toMatch(/undefined|NaN|null|  /)
      }
    }
  }
})
