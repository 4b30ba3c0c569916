import { expect, test } from 'vitest'
import { ooniMeasurement } from '../../../scripts/gen/measurements.ts'
import { testReader } from '../contract.ts'
import { readAll } from '../drive.ts'
import { ooni } from './index.ts'
import { instant } from './values.ts'

const text = (s: string): Uint8Array => new TextEncoder().encode(s)
const one = JSON.stringify(ooniMeasurement({ category: 'NEWS' }))
const two = JSON.stringify(ooniMeasurement({ url: 'http://lain.example/', country: 'MY', tagged: false }))
const pretty = (json: string): string => JSON.stringify(JSON.parse(json), null, 2)
const other = JSON.stringify({ ...ooniMeasurement(), test_name: 'telegram' })
const rows = [
  { input: 'https://www.warta.example/', country: 'ID', asn: 64511, version: '0.5.28', category: 'NEWS' },
  { input: 'http://lain.example/', country: 'MY', asn: 64511, version: '0.4.3', category: '' },
]

testReader(
  ooni,
  [
    { name: 'one a line', format: 'ooni-jsonl', bytes: text(`${one}\n\n${two}`), rows },
    { name: 'pretty-printed', format: 'ooni-json', bytes: text(`${pretty(one)}\n${pretty(two)}\n`), rows },
    { name: 'a list', format: 'ooni-json', bytes: text(`[${one},\n${two}]\n`), rows },
    {
      name: 'a broken line, a test that is not judged and a line cut short',
      format: 'ooni-jsonl',
      bytes: text(`${one}\n{"a":\n${other}\n${two}\n${one.slice(0, 400)}`),
      rows,
      bad: [
        { record: 1, reason: 'not valid JSON' },
        { record: 2, reason: 'test telegram is not judged yet' },
        { record: 4, reason: 'not valid JSON' },
      ],
    },
    {
      name: 'text between objects',
      format: 'ooni-json',
      bytes: text(`${pretty(one)}\nnot JSON\n${pretty(two)}`),
      rows,
      bad: [{ record: 1, reason: 'not valid JSON' }],
    },
    { name: 'another JSON document', format: null, bytes: text('{"measurements": [1, 2, 3]}\n') },
  ],
  { rounds: 60 },
)

test('wrong types and strange values are absent, never an error', () => {
  const odd = {
    ...ooniMeasurement(),
    probe_asn: { a: 1 },
    probe_cc: 'indonesia',
    measurement_start_time: 'kemarin',
    test_start_time: 7,
    report_id: '20260301T070000Z_webconnectivity_ID_64511_n1_abc',
    annotations: [],
    test_keys: {
      queries: [null, 7, { answers: 'x', engine: 1, failure: 3 }],
      requests: [{ response: { body: { format: 'base64', data: 9 }, headers: { a: null }, code: '200' } }],
      tcp_connect: { a: 1 },
      tls_handshakes: [{ peer_certificates: [{ data: 5 }], address: 5 }],
      control: {
        tcp_connect: { 'x:1': null },
        dns: { addrs: [1, '195.0.2.1'] },
        http_request: { headers: 4 },
      },
      blocking: {},
      __proto__: 1,
    },
  }
  const [row] = readAll(ooni, 'ooni-jsonl', text(JSON.stringify(odd))).rows
  const timeless = readAll(ooni, 'ooni-jsonl', text(JSON.stringify({ ...odd, report_id: 'x' })))
  expect(timeless).toMatchObject({ rows: [], bad: [{ record: 0, reason: 'no time' }] })
  expect(row).toMatchObject({ country: 'ZZ', asn: 0, tcp: '[]', time: Date.UTC(2026, 2, 1, 7) / 1000 })
  expect(JSON.parse(String(row.control))).toMatchObject({ dns: { failure: null, addresses: ['195.0.2.1'] } })
})

test('a body that is no UTF-8 keeps its length, addresses of IPv6 lose their brackets', () => {
  const made = ooniMeasurement({
    url: 'http://[2600:1f00::7]/',
    system: ['2600:1f00::7'],
    pages: [
      {
        address: '[2600:1f00::7]:80',
        body: { format: 'base64', data: Buffer.from([0xff, 0x41]).toString('base64') },
      },
    ],
  })
  const [row] = readAll(ooni, 'ooni-jsonl', text(JSON.stringify(made))).rows
  expect(JSON.parse(String(row.http))[0]).toMatchObject({
    address: '2600:1f00::7',
    port: 80,
    length: 2,
    body: '\u00ffA',
    status: 200,
  })
})

test.each([
  ['2026-03-01 07:00:00', 0],
  ['2026-03-01T14:00:00+07:00', 0],
  ['2026-03-01T14:30:00.5+0730', 0.5],
  ['2026-13-01 00:00:00', NaN],
])('%s is read with its zone', (value, seconds) =>
  expect(instant(value)).toBe(Date.UTC(2026, 2, 1, 7) / 1000 + seconds),
)
