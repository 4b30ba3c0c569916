/** Whole situations through the suite that every recogniser passes; the benign ones look like the threat. */
import { domainToASCII } from 'node:url'
import { expect } from 'vitest'
import { dnsQuery, clientHello } from '../../../scripts/gen/payloads.ts'
import { ordinaryNames } from '../../../scripts/gen/names.ts'
import { newHttpBatch, newNameBatch, newPacketBatch } from '../../model/observation.ts'
import type { Batch, SpanColumn } from '../../model/observation.ts'
import { packedHead, packedPorts } from '../../model/packet.ts'
import type { WatchedName } from '../../model/watchlist.ts'
import { madeEvidence, testRecogniser } from '../contract.ts'
import { impersonation } from './index.ts'

const START = 1_780_000_000
const evidence = [madeEvidence('names.txt', 'name-list', 100, START, START + 3600)]
const official = (name: string, owner: string): WatchedName => ({
  name,
  owner,
  kind: 'official',
  added: '2026-01-02T03:04:05.000Z',
})
const settings = {
  watchlist: [
    official('kemenkeu.go.id', 'Kementerian Keuangan'),
    official('kpu.go.id', 'Komisi Pemilihan Umum'),
    official('bawaslu.go.id', 'Badan Pengawas Pemilihan Umum'),
    { ...official('kemenkeu.top', ''), kind: 'allowed' as const },
  ],
}

/** One batch for each part of so many texts, so that workers share them out. */
function filled<B extends Batch>(
  make: (rows: number) => B,
  column: (batch: B) => SpanColumn,
  texts: readonly (string | Uint8Array)[],
  more: (batch: B, row: number, at: number) => void = () => {},
): B[] {
  const batches: B[] = []
  for (let from = 0; from < texts.length; from += 7) {
    const bytes = texts.slice(from, from + 7).map((text) => Buffer.from(text as string))
    const batch = make(bytes.length)
    batch.bytes = Buffer.concat(bytes)
    let at = 0
    for (const [row, text] of bytes.entries()) {
      column(batch).start[row] = at
      column(batch).end[row] = at += text.length
      batch.time[row] = START + from + row
      more(batch, row, from + row)
    }
    batch.count = bytes.length
    batches.push(batch)
  }
  return batches
}

const names = (texts: readonly string[]): Batch[] => filled(newNameBatch, (batch) => batch.name, texts)
const hosts = (texts: readonly string[]): Batch[] => filled(newHttpBatch, (batch) => batch.host, texts)
const packets = (payloads: readonly Uint8Array[], protocol: number, port: number): Batch[] =>
  filled(
    newPacketBatch,
    (batch) => batch.payload,
    payloads,
    (batch, row) => {
      batch.head[row] = packedHead(protocol, 0, 0, false)
      batch.ports[row] = packedPorts(0, port)
    },
  )

const target = (name: string) => ({ variant: 'look-alike-name', target: name })
const seenAs = (channel: string) => (finding: { detail?: Record<string, unknown> }) => {
  const [first] = finding.detail!.look_alikes as { seen_as: string[] }[]
  expect(first.seen_as).toEqual([channel])
}

testRecogniser(impersonation, [
  {
    name: 'look-alikes-in-a-list',
    batches: () => names(['kemenkeu-login.com', 'kemenkeu.xyz', ...ordinaryNames(5, 60), 'kernenkeu.com']),
    evidence,
    settings,
    expect: target('kemenkeu.go.id'),
    check: (finding) => expect(finding.magnitude.look_alikes).toBe(3),
  },
  {
    name: 'letter-of-another-script',
    batches: () => names([domainToASCII('b\u0430waslu.com')]),
    evidence,
    settings,
    expect: target('bawaslu.go.id'),
    check: (finding) => {
      const [first] = finding.detail!.look_alikes as { rule: string; differs: { look_alike: number[] } }[]
      expect(first.rule).toBe('homoglyph')
      expect(first.differs.look_alike).toContain(1)
    },
  },
  {
    name: 'visitors-sent-to-a-spoof',
    batches: () => hosts(['kpu-go-id.com', 'kpu.go.id', 'kpu-go-id.com:443']),
    evidence,
    settings,
    expect: target('kpu.go.id'),
    check: seenAs('host'),
  },
  {
    name: 'asked-for-in-dns',
    batches: () => packets([dnsQuery('kemenkeu-login.com'), dnsQuery('kemenkeu.go.id')], 17, 53),
    evidence,
    settings,
    expect: target('kemenkeu.go.id'),
    check: seenAs('dns'),
  },
  {
    name: 'named-in-tls',
    batches: () => packets([clientHello('kpu-go-id.com'), clientHello('kpu.go.id')], 6, 443),
    evidence,
    settings,
    expect: target('kpu.go.id'),
    check: seenAs('tls'),
  },
  {
    name: 'benign-official-and-allowed-names',
    batches: () =>
      names([
        'kemenkeu.go.id',
        'www.kemenkeu.go.id',
        'pajak.kemenkeu.go.id',
        'kemenkeu.top',
        'a.kemenkeu.top',
      ]),
    evidence,
    settings,
    expect: null,
  },
  {
    name: 'benign-short-labels-of-others',
    batches: () => names(['kpu.com', 'kpu.edu', 'kpu.ca', 'kpu.co.jp', 'kpus.com', 'okpu.net', 'kpu.ac.th']),
    evidence,
    settings,
    expect: null,
  },
  {
    name: 'benign-regional-offices',
    batches: () => names(['bawaslu.jakarta.go.id', 'kpu.jabarprov.go.id', 'jatim.kemenkeu.go.id']),
    evidence,
    settings,
    expect: null,
  },
  {
    name: 'benign-ordinary-names',
    batches: () => names(ordinaryNames(21, 5000)),
    evidence,
    settings,
    expect: null,
  },
  {
    name: 'benign-an-official-visit-in-packets',
    batches: () => [
      ...packets([dnsQuery('www.kpu.go.id'), dnsQuery('time.example')], 17, 53),
      ...packets([clientHello('www.kpu.go.id'), new Uint8Array(60).fill(0x16)], 6, 443),
    ],
    evidence,
    settings,
    expect: null,
  },
])
