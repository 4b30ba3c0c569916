/** Small logs of every layout, made up here, and what must be read from them. */
import type { ReaderFixture } from '../contract.ts'

type Rows = NonNullable<ReaderFixture['rows']>

const T = 1_772_323_200 // 2026-03-01T00:00:00Z
const MOZ = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'

function log(
  name: string,
  format: string | null,
  lines: readonly string[] | string,
  rows: Rows = [],
  more: Partial<ReaderFixture> = {},
): ReaderFixture {
  const text = typeof lines === 'string' ? lines : `${lines.join('\n')}\n`
  return { name, format, bytes: new Uint8Array(Buffer.from(text)), rows, ...more }
}

/** A line in combined format from which single parts may differ. */
function combined({
  head = '203.0.113.7 - -',
  time = '01/Mar/2026:00:00:00 +0000',
  request = 'GET / HTTP/1.1',
  tail = '200 512 "-" "curl/8.9.1"',
} = {}): string {
  return `${head} [${time}] "${request}" ${tail}`
}

const common = { client: '203.0.113.7', time: T, method: 'GET', target: '/', status: 200, size: 512 }

export const fixtures: readonly ReaderFixture[] = [
  log(
    'common',
    'common',
    [
      '203.0.113.7 - - [01/Mar/2026:07:00:00 +0700] "GET /index.html HTTP/1.0" 200 512',
      '203.0.113.8 - budi [01/Mar/2026:00:00:01 +0000] "HEAD / HTTP/1.1" 304 -',
    ],
    [
      { ...common, target: '/index.html', referrer: '', userAgent: '', host: '', duration: NaN, record: 0 },
      { client: '203.0.113.8', time: T + 1, method: 'HEAD', status: 304, size: -1, record: 1 },
    ],
  ),
  log(
    'combined',
    'combined',
    [
      `203.0.113.7 - - [01/Mar/2026:00:00:00 +0000] "GET /cari?q=a+b HTTP/2.0" 200 512 "https://x.example/" "${MOZ}"`,
      '2001:db8::7 - - [01/Mar/2026:00:00:00 +0000] "POST /masuk HTTP/1.1" 302 0 "-" "-"',
      '[2001:db8::8]:51000 - - [01/Mar/2026:00:00:00 +0000] "OPTIONS * HTTP/1.1" 204 - "-" "-"',
      'host-7.isp.example - - [01/Mar/2026:00:00:00 +0000] "GET / HTTP/3" 200 9 "-" "x"',
      '203.0.113.9:4711 - siti aminah [01/Mar/2026:00:00:00 +0000] "GET / HTTP/1.1" - - "-" "x"',
      '::ffff:203.0.113.10 - - [01/Mar/2026:00:00:00 +0000] "GET / HTTP/1.1" 200 1 "-" "x"',
    ],
    [
      { ...common, target: '/cari?q=a+b', referrer: 'https://x.example/', userAgent: MOZ, duration: NaN },
      {
        client: '2001:db8::7',
        method: 'POST',
        target: '/masuk',
        status: 302,
        size: 0,
        referrer: '',
        userAgent: '',
      },
      { client: '2001:db8::8', method: 'OPTIONS', target: '*', status: 204, size: -1 },
      { client: '', target: '/', userAgent: 'x', host: '' },
      { client: '203.0.113.9', status: 0, size: -1, userAgent: 'x' },
      { client: '203.0.113.10' },
    ],
  ),
  log(
    'combined, order and zones as they come',
    'combined',
    [
      '01/Mar/2026:07:00:00 +0700',
      '28/Feb/2026:20:30:00 -0330',
      '01/Mar/2026:00:00:00 Z',
      '01/Mar/2026:07:00:00 WIB',
      '2026-03-01T07:00:00+07:00',
      '2026-03-01T00:00:00.250Z',
      '01/Mar/2026 00:00:00',
      '31/Dec/2016:23:59:60 +0000',
      '29/Feb/2024:12:00:00 +0530',
    ].map((time) => combined({ time })),
    [
      ...[T, T, T, T, T, T + 0.25, T].map((time) => ({ time, client: '203.0.113.7' })),
      { time: 1_483_228_800, client: '203.0.113.7' },
      { time: 1_709_188_200, client: '203.0.113.7' },
    ],
  ),
  log(
    'combined, quotes and garbage in the request',
    'combined',
    [
      String.raw`GET /?q=\"a\" HTTP/1.1`,
      String.raw`GET /?q=\x22b\x22\\c HTTP/1.1`,
      'GET /?q="onload=x HTTP/1.1',
      'GET /?q=" and 1=1 HTTP/1.1',
      'GET /a b c HTTP/1.1',
      'GET /oldest',
      String.raw`\x16\x03\x01\x02\x00\x01\x00`,
      '-',
      '',
      'PRI * HTTP/2.0',
      String.raw`GET /..\..\windows\win.ini HTTP/1.1`,
    ].map((request) => combined({ request })),
    [
      { ...common, target: '/?q="a"' },
      { ...common, target: String.raw`/?q="b"\c` },
      { ...common, target: '/?q="onload=x' },
      { ...common, target: '/?q=" and 1=1' },
      { ...common, target: '/a b c' },
      { ...common, target: '/oldest' },
      { ...common, method: '', target: '\x16\x03\x01\x02\0\x01\0' },
      { ...common, method: '', target: '' },
      { ...common, method: '', target: '' },
      { ...common, method: 'PRI', target: '*' },
      { ...common, target: String.raw`/..\..\windows\win.ini` },
    ],
  ),
  log(
    'combined, quotes in other fields and lines cut off in them',
    'combined',
    [
      String.raw`200 512 "https://x.example/?a=\"b\"" "say \"hi\" \\o/"`,
      '200 512 "-" "an "odd"one"',
      '200 512 "-" "cut off in the midd',
      '200 512 "-"',
      '200 512 "-" "trailing blanks"  ',
    ].map((tail) => combined({ tail })),
    [
      { ...common, referrer: 'https://x.example/?a="b"', userAgent: String.raw`say "hi" \o/` },
      { ...common, userAgent: 'an "odd"one' },
      { ...common, userAgent: 'cut off in the midd' },
      { ...common, userAgent: '' },
      { ...common, userAgent: 'trailing blanks' },
    ],
  ),
  log(
    'vhost-combined',
    'vhost-combined',
    [
      'www.sagara.example:443 203.0.113.7 - -',
      'sagara.example 203.0.113.7 - -',
      '198.51.100.1:80 203.0.113.7 - -',
      '[2001:db8::1]:443 2001:db8::7 - -',
      '- 203.0.113.7 - -',
      'sagara.example pc-7.isp.example - -',
    ].map((head) => combined({ head })),
    [
      { ...common, host: 'www.sagara.example' },
      { ...common, host: 'sagara.example' },
      { ...common, host: '198.51.100.1' },
      { client: '2001:db8::7', host: '[2001:db8::1]' },
      { ...common, host: '' },
      { client: '', host: 'sagara.example' },
    ],
  ),
  log(
    'host behind the time',
    'vhost-combined',
    ['203.0.113.7 - - [01/Mar/2026:00:00:00 +0000] sagara.example "GET / HTTP/1.1" 200 512 "-" "x"'],
    [{ ...common, host: 'sagara.example' }],
  ),
  log(
    'combined with times and sizes behind',
    'combined',
    [
      '200 512 "-" "x" 0.250',
      '200 512 "-" "x" 0.100 0.250 .',
      '200 512 0.250 "-" "x"',
      '200 512 "-" "x" "-" "0.250"',
      '200 512 "-" "x" rt=0.250 uct="0.001" urt="0.900"',
      '200 512 "-" "x" 17 "web@docker" "http://172.18.0.3:80" 250ms',
      '200 512 "-" "x" 401 0.250 [toko-80] [] 10.0.0.5:80 512 0.249 200 4f2a',
      '200 512 "-" "x" 812 5120',
      '200 512 "-" "x" 1.25',
      '200 512 "-" "x" 1772323200.250',
    ].map((tail) => combined({ tail })),
    [
      ...Array.from({ length: 7 }, () => ({ ...common, userAgent: 'x', referrer: '', duration: 250 })),
      ...Array.from({ length: 3 }, () => ({ ...common, userAgent: 'x', duration: NaN })),
    ],
  ),
  log(
    'combined with %D',
    'combined-microseconds',
    ['250000', '812', '1093'].map((us) => combined({ tail: `200 512 "-" "x" ${us}` })),
    [250, 0.812, 1.093].map((duration) => ({ ...common, duration: Math.fround(duration) })),
  ),
  log(
    'combined with %T',
    'combined-seconds',
    ['0', '0', '0', '0', '3', '0'].map((s) => combined({ tail: `200 512 "-" "x" ${s}` })),
    [0, 0, 0, 0, 3000, 0].map((duration) => ({ ...common, duration })),
  ),
  log(
    'combined with X-Forwarded-For',
    'combined',
    [
      ['10.0.0.2', '198.51.100.9'],
      ['10.0.0.2', '1.2.3.4, 198.51.100.9, 10.0.0.9'],
      ['fd00::2', '2001:db8::9'],
      ['127.0.0.1', '10.1.1.1, 10.0.0.9'],
      ['203.0.113.7', '198.51.100.9'],
      ['10.0.0.2', '-'],
      ['10.0.0.2', 'unknown, 198.51.100.9'],
    ].map(([peer, forwarded]) => combined({ head: `${peer} - -`, tail: `200 512 "-" "x" "${forwarded}"` })),
    ['198.51.100.9', '198.51.100.9', '2001:db8::9', '10.1.1.1', '203.0.113.7', '10.0.0.2', '10.0.0.2'].map(
      (client) => ({ client }),
    ),
  ),
  log(
    'X-Forwarded-For in front',
    'combined',
    ['198.51.100.9, 10.0.0.2 - -', '"198.51.100.9, 10.0.0.2" 10.0.0.3 - -', '"198.51.100.9" - -'].map(
      (head) => combined({ head }),
    ),
    ['198.51.100.9', '198.51.100.9', '198.51.100.9'].map((client) => ({ client, host: '' })),
  ),
  log(
    'lines wrapped in quotes',
    'combined',
    [
      `"${combined()}"`,
      `"${combined({ tail: '200 512' })}"`,
      `"${combined({ request: 'GET /?q="x" HTTP/1.1' }).replaceAll('"', '""')}"`,
    ],
    [
      { ...common, userAgent: 'curl/8.9.1' },
      { ...common, userAgent: '' },
      { ...common, target: '/?q="x"', userAgent: 'curl/8.9.1' },
    ],
  ),
  log(
    'behind a collector',
    'combined',
    [
      `Mar  1 00:00:00 web1 nginx[811]: ${combined()}`,
      `<190>Mar  1 00:00:00 web1 nginx: ${combined({ head: 'sagara.example 203.0.113.7 - -' })}`,
      `2026-03-01T00:00:00.5Z 10.0.0.1 nginx: ${combined()}`,
      `2026-03-01T00:00:00.000000100+00:00 stdout F ${combined()}`,
      `web-1  | ${combined()}`,
    ],
    [common, { ...common, host: 'sagara.example' }, common, common, common],
  ),
  log(
    'a user who would like to be another address',
    'combined',
    [
      combined({ head: '203.0.113.7 - x: 198.51.100.9 - -' }),
      combined({ head: '203.0.113.7 - | 198.51.100.9 - -' }),
      combined({ head: 'sagara.example 203.0.113.7 - x: 198.51.100.9 - -' }),
      combined({ head: 'pc-7.isp.example - 198.51.100.9' }),
    ],
    [common, common, { ...common, host: 'sagara.example' }, { client: '' }],
  ),
  log(
    'mixed line ends, blank lines, bad lines, no end',
    'combined',
    `${combined()}\r\n\r\n  \n${combined()}\rnot a log line\n\0\0\0${combined()}\n` +
      `${combined({ time: '31/Feb/2026:00:00:00 +0000' })}\n${combined({ time: '01/Mar/2026:00:00:00 XYZ' })}\n` +
      `${combined({ tail: 'OK' })}\n203.0.113.7 - - [01/Mar/2026:00:00:00 +0000]\n${combined()}\n${combined()}`,
    [0, 3, 5, 10, 11].map((record) => ({ ...common, record })),
    {
      bad: [
        { record: 4, reason: 'no client and time' },
        { record: 6, reason: 'no valid time' },
        { record: 7, reason: 'no valid time' },
        { record: 8, reason: 'no end of the request with a status code behind it' },
        { record: 9, reason: 'no request' },
      ],
    },
  ),
  log('mostly something else', null, ['some words', 'more words', 'and more', combined()]),
  log(
    'nginx, JSON lines',
    'nginx-json',
    [
      '{"time_local":"01/Mar/2026:07:00:00 +0700","remote_addr":"203.0.113.7","request":"GET /a?b=1 HTTP/1.1",' +
        '"status": 200, "body_bytes_sent":512,"request_time":0.250,"http_referrer":"","http_user_agent":"x","host":"sagara.example"}',
      '{"msec":"1772323200.125","time_local":"01/Mar/2026:07:00:00 +0700","remote_addr":"10.0.0.2","http_x_forwarded_for":"2001:db8::7",' +
        '"request_method":"GET","uri":"/a","args":"b=1","status":"200","bytes_sent":"700","body_bytes_sent":"512","server_name":"_"}',
      '{"time": "01/Mar/2026:00:00:00 +0000", "remote_ip": "203.0.113.7", "remote_user": "-", "request": "GET /a HTTP/1.1", ' +
        '"response": 304, "bytes": 0, "referrer": "-", "agent": "x"}',
      String.raw`{"time_iso8601":"2026-03-01T00:00:00+00:00","remote_addr":"203.0.113.7","request":"GET /\u0061\/\"\x22\u00e9\ud83d\ude00 HTTP/1.1","status":"-","request_time":-,"x":,}`,
      'Mar  1 00:00:00 web1 nginx: {"time_iso8601":"2026-03-01T00:00:00Z","remote_addr":"pc.example","request_method":"GET","request_uri":"/a","status":200}',
    ],
    [
      { ...common, target: '/a?b=1', duration: 250, userAgent: 'x', referrer: '', host: 'sagara.example' },
      { ...common, time: T + 0.125, client: '2001:db8::7', target: '/a?b=1', host: '' },
      { ...common, target: '/a', status: 304, size: 0, referrer: '', userAgent: 'x', duration: NaN },
      { ...common, target: '/a/""é😀', status: 0, size: -1, duration: NaN },
      { client: '', time: T, target: '/a', status: 200 },
    ],
  ),
  log(
    'Caddy, JSON lines',
    'caddy-json',
    [
      '{"level":"info","ts":1772323200.5,"logger":"http.log.access","msg":"handled request","request":{"remote_ip":"10.0.0.2",' +
        '"remote_port":"51000","client_ip":"203.0.113.7","proto":"HTTP/2.0","method":"GET","host":"sagara.example:443",' +
        String.raw`"uri":"/a?b=1\u0026c=2","headers":{"Accept":["*/*"],"User-Agent":["x [\"y\"]","z"],"Referer":["https://r.example/"]},` +
        '"tls":{"resumed":false,"version":772}},"user_id":"","duration":0.25,"size":512,"status":200,"resp_headers":{"Server":["Caddy"]}}',
      '{"ts":"2026-03-01T00:00:00.000Z","request":{"remote_addr":"[2001:db8::7]:51000","method":"GET","host":"[2001:db8::1]","uri":"/",' +
        '"headers":{}},"duration":"250ms","size":512,"status":200}',
      '{"level":"warn","ts":1772323201,"logger":"tls","msg":"stapling OCSP"}',
    ],
    [
      {
        ...common,
        time: T + 0.5,
        target: '/a?b=1&c=2',
        duration: 250,
        host: 'sagara.example',
        userAgent: 'x ["y"]',
        referrer: 'https://r.example/',
      },
      { ...common, client: '2001:db8::7', duration: 250, host: '[2001:db8::1]', userAgent: '' },
    ],
    { bad: [{ record: 2, reason: 'not a request: client, request or status is missing' }] },
  ),
  log(
    'Traefik, JSON lines',
    'traefik-json',
    [
      '{"ClientAddr":"203.0.113.7:51000","ClientHost":"203.0.113.7","DownstreamContentSize":512,"DownstreamStatus":200,"Duration":250000000,' +
        '"OriginStatus":502,"RequestHost":"sagara.example","RequestMethod":"GET","RequestPath":"/","StartUTC":"2026-03-01T00:00:00.25Z",' +
        '"request_User-Agent":"x","time":"2026-03-01T00:00:01Z"}',
    ],
    [{ ...common, time: T + 0.25, duration: 250, host: 'sagara.example', userAgent: 'x' }],
  ),
  log(
    'Elastic Common Schema, JSON lines',
    'ecs-json',
    [
      '{"@timestamp":"2026-03-01T00:00:00.000Z","source":{"ip":"203.0.113.7","geo":{"city":["a",{"b":1}]}},"http":{"request":{"method":"GET",' +
        '"referrer":"https://r.example/"},"response":{"status_code":200,"body":{"bytes":512}}},"url":{"path":"/","query":"a=1"},' +
        '"event":{"duration":250000000},"user_agent":{"original":"x"}}',
    ],
    [{ ...common, target: '/?a=1', duration: 250, referrer: 'https://r.example/', userAgent: 'x' }],
  ),
  log(
    'JSON lines that are broken or would like to be more',
    'nginx-json',
    [
      ...Array.from(
        { length: 5 },
        () =>
          '{"__proto__":{"status":500},"time":"2026-03-01T00:00:00Z","remote_addr":"203.0.113.7","request":"GET / HTTP/1.1","status":200,"size":512}',
      ),
      '{"time":"2026-03-01T00:00:00Z","remote_addr":"203.0.113.7","request":"GET / HT',
      '{"time":"yesterday","remote_addr":"203.0.113.7","request":"GET / HTTP/1.1","status":200}',
      '{"time":"2026-03-01T00:00:00Z","remote_addr":"203.0.113.7","request":"GET / HTTP/1.1","status":"fine"}',
      `{"a":${'['.repeat(2000)}`,
      'words',
    ],
    Array.from({ length: 5 }, () => common),
    {
      bad: [
        { record: 5, reason: 'broken JSON' },
        { record: 6, reason: 'no valid time' },
        { record: 7, reason: 'no status code' },
        { record: 8, reason: 'broken JSON' },
        { record: 9, reason: 'no JSON object' },
      ],
    },
  ),
  log(
    'W3C extended, IIS',
    'w3c',
    [
      '#Software: Microsoft Internet Information Services 10.0',
      '#Version: 1.0',
      '#Date: 2026-03-01 00:00:00',
      '#Fields: date time s-ip cs-method cs-uri-stem cs-uri-query s-port cs-username c-ip cs(User-Agent) cs(Referer) sc-status sc-substatus sc-win32-status time-taken',
      '2026-03-01 00:00:00 10.0.0.1 GET /a b=1&c=2 443 - 203.0.113.7 Mozilla/5.0+(Windows+NT+10.0) https://r.example/ 200 0 0 250',
      '2026-03-01 00:00:01 10.0.0.1 POST / - 443 budi 2001:db8::7%11 - - 404 0 2 0',
      '2026-03-01 00:00:01 10.0.0.1 POST /',
      '#Fields: date time c-ip cs-method cs-uri-stem sc-status sc-bytes cs-host X-Forwarded-For',
      '2026-03-01 00:00:02 10.0.0.2 GET / 200 512 sagara.example:443 203.0.113.7',
    ],
    [
      {
        ...common,
        target: '/a?b=1&c=2',
        size: -1,
        duration: 250,
        userAgent: 'Mozilla/5.0 (Windows NT 10.0)',
        referrer: 'https://r.example/',
        record: 4,
      },
      {
        client: '2001:db8::7',
        time: T + 1,
        method: 'POST',
        target: '/',
        status: 404,
        userAgent: '',
        record: 5,
      },
      { ...common, time: T + 2, host: 'sagara.example', duration: NaN, userAgent: '', record: 8 },
    ],
    { bad: [{ record: 6, reason: 'other columns than #Fields says' }] },
  ),
  log(
    'W3C extended, CloudFront',
    'w3c',
    [
      '#Version: 1.0',
      '#Fields: date time x-edge-location sc-bytes c-ip cs-method cs(Host) cs-uri-stem sc-status cs(Referer) cs(User-Agent) cs-uri-query time-taken',
      '2026-03-01\t00:00:00\tCGK50\t512\t203.0.113.7\tGET\td1.example\t/a\t200\t-\tcurl/8.9.1\tb=1\t0.250',
    ],
    [
      {
        ...common,
        target: '/a?b=1',
        host: 'd1.example',
        duration: 250,
        userAgent: 'curl/8.9.1',
        referrer: '',
      },
    ],
  ),
  log('W3C extended, no line yet', 'w3c', ['#Version: 1.0', '#Fields: date time c-ip cs-method cs-uri-stem']),
  log(
    'combined in Docker JSON',
    'docker-combined',
    [
      ...[combined(), combined({ request: String.raw`GET /?q=\"a\" HTTP/1.1` })].map((line) =>
        JSON.stringify({ log: `${line}\n`, stream: 'stdout', time: '2026-03-01T00:00:00.5Z' }),
      ),
      '{"log":"starting\\n","stream":"stderr","time":"2026-03-01T00:00:00.5Z"}',
    ],
    [
      { ...common, record: 0 },
      { ...common, target: '/?q="a"', record: 1 },
    ],
    { bad: [{ record: 2, reason: 'no client and time' }] },
  ),
  log(
    'Caddy in Docker JSON',
    'docker-caddy-json',
    [
      JSON.stringify({
        log: '{"ts":1772323200,"request":{"client_ip":"203.0.113.7","method":"GET","uri":"/"},"size":512,"status":200}\n',
        stream: 'stdout',
      }),
    ],
    [common],
  ),
  log(
    'a byte order mark in front, and another within',
    'combined',
    [`\ufeff${combined()}`, combined(), `\ufeff${combined()}`],
    [
      { ...common, record: 0 },
      { ...common, record: 1 },
      { ...common, record: 2 },
    ],
  ),
  log(
    'Caddy with a byte order mark and wall times',
    'caddy-json',
    `\ufeff${JSON.stringify({ ts: '2026/03/01 00:00:00', request: { client_ip: '203.0.113.7', method: 'GET', uri: '/' }, size: 512, status: 200 })}\n`,
    [common],
  ),
  ...[
    ['#Version: 1.0', '#Fields: date time c-ip cs-method cs-uri-stem sc-status sc-bytes'],
    ['#Fields: date time c-ip cs-method cs-uri-stem sc-status sc-bytes'],
  ].map((head, k) =>
    log(
      `W3C extended with a byte order mark, ${head.length} lines in front`,
      'w3c',
      [
        ...head.map((line, at) => (at === 0 ? `\ufeff${line}` : line)),
        '2026-03-01 00:00:00 203.0.113.7 GET / 200 512',
      ],
      [{ ...common, record: 2 - k }],
    ),
  ),
  log(
    'clients of a local socket have no address',
    'combined',
    [combined({ head: 'unix: - -' }), combined({ head: 'unix: - budi' })],
    [
      { ...common, client: '', record: 0 },
      { ...common, client: '', record: 1 },
    ],
  ),
  log(
    'a first line that is longer than the head',
    'combined',
    [combined({ tail: `200 512 "-" "${'A'.repeat(70_000)}"` }), combined({ tail: '200 512 "-" "x" 4711' })],
    [
      { ...common, duration: NaN, record: 0 },
      { ...common, duration: NaN, record: 1 },
    ],
  ),
]
