import { testReader } from '../contract.ts'
import { names } from './index.ts'

const text = (...lines: string[]): Uint8Array => new TextEncoder().encode(lines.join('\n') + '\n')

testReader(names, [
  {
    name: 'a plain list with remarks, ranks, addresses of pages and wildcards',
    format: 'name-list',
    bytes: text(
      '# nama',
      'kemlu.go.id',
      '2,www.example.org',
      'https://u@toko.example:8443/a?b',
      '',
      '*.a.example.',
      '||iklan.example^',
    ),
    rows: [
      { name: 'kemlu.go.id', record: 1 },
      { name: 'www.example.org', record: 2 },
      { name: 'toko.example', record: 3 },
      { name: '*.a.example.', record: 5 },
      { name: 'iklan.example', record: 6 },
    ],
  },
  {
    name: 'a list in which one line of eleven is no name',
    format: 'name-list',
    bytes: text(...Array.from({ length: 10 }, (_, k) => `n${k}.example`), 'bukan nama'),
    rows: Array.from({ length: 10 }, (_, k) => ({ name: `n${k}.example` })),
    bad: [{ record: 10, reason: 'no host name' }],
  },
  {
    name: 'Unicode names and no end of line',
    format: 'name-list',
    bytes: new TextEncoder().encode('\uFEFFkemłu.example\r\nxn--p1ai.example'),
    rows: [{ name: 'kemłu.example' }, { name: 'xn--p1ai.example' }],
  },
  {
    name: 'a hosts file',
    format: 'hosts',
    bytes: text('127.0.0.1 localhost', '0.0.0.0 a.example b.example # both', '::1 ip6.example'),
    rows: [{ name: 'a.example' }, { name: 'b.example' }, { name: 'ip6.example' }],
    records: 3,
  },
  {
    name: 'a zone with origins',
    format: 'zone',
    bytes: text(
      '$ORIGIN contoh.example.',
      '$TTL 3600',
      '@ IN SOA ns1 admin ( 1 2 3 4',
      '   5 )',
      'www IN A 192.0.2.1',
      '    IN AAAA 2001:db8::1',
      'lain.example. 60 IN NS ns1.lain.example.',
      '$ORIGIN sub',
      'mail IN A 192.0.2.2',
    ),
    rows: [
      { name: 'contoh.example.' },
      { name: 'www.contoh.example.' },
      { name: 'lain.example.' },
      { name: 'mail.sub.contoh.example.' },
    ],
    records: 9,
  },
  {
    name: 'questions in the logs of resolvers',
    format: 'dns-query-log',
    bytes: text(
      'Mar  4 06:25:01 dnsmasq[811]: query[A] a.example from 192.0.2.5',
      'Mar  4 06:25:01 dnsmasq[811]: forwarded a.example to 192.0.2.53',
      '17-Nov-2026 12:00:00.250 queries: info: client @0x7f 192.0.2.5#5000 (b.example): query: b.example IN A +E(0)K (192.0.2.1)',
      '[1790000000] unbound[99:0] info: 192.0.2.5 c.example. AAAA IN',
    ),
    rows: [
      { name: 'a.example', time: NaN },
      { name: 'b.example', time: Date.UTC(2026, 10, 17, 12) / 1000 + 0.25 },
      { name: 'c.example.', time: 1_790_000_000 },
    ],
    records: 4,
  },
  {
    name: 'certificates as JSON lines and as a list',
    format: 'certificates-json',
    bytes: text(
      '[{"entry_timestamp":"2026-03-01T00:00:00","common_name":"a.example","name_value":"a.example\\n*.a.example"},',
      '{"common_name":"b.example","name_value":"b.example"}]',
      '{"dns_names":["c.example","192.0.2.1"]}',
    ),
    rows: [
      { name: 'a.example', time: Date.UTC(2026, 2, 1) / 1000 },
      { name: '*.a.example' },
      { name: 'b.example', time: NaN },
      { name: 'c.example' },
    ],
    records: 3,
  },
  {
    name: 'certificates as a list on one line, as crt.sh sends it',
    format: 'certificates-json',
    bytes: text('[{"common_name":"a.example"},{"name_value":"b.example"},7,{"id":1}]'),
    rows: [{ name: 'a.example' }, { name: 'b.example' }],
    records: 1,
  },
  {
    name: 'certificates as CSV, a field over two lines',
    format: 'certificates-csv',
    bytes: text(
      'id,not_before,common_name,name_value',
      '1,2026-03-01T00:00:00,a.example,"a.example',
      'www.a.example"',
    ),
    rows: [
      { name: 'a.example', time: Date.UTC(2026, 2, 1) / 1000 },
      { name: 'www.a.example', time: NaN },
    ],
    records: 3,
  },
  { name: 'a list of files', format: null, bytes: text('gambar.jpg', 'src/index.html', 'a.tar.gz') },
  { name: 'addresses', format: null, bytes: text('192.0.2.1', '192.0.2.2') },
])
