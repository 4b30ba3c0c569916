import { describe, expect, test } from 'vitest'
import { CONTENT, HOME, madeMeasurement, SITE } from '../../../scripts/gen/measurements.ts'
import type { Made } from '../../../scripts/gen/measurements.ts'
import { judgeMeasurement } from './index.ts'
import type { RuleId } from './rules.ts'

const HTTP = 'http://www.warta.example/'
const judge = (made: Made) => judgeMeasurement(madeMeasurement(made))!
const small = '<html><head><title>Pemberitahuan</title></head><body>tidak ada</body></html>'

interface Situation {
  name: string
  made: Made
  outcome: 'interference' | 'down' | 'none'
  rules: RuleId[]
}

const chained = (failure: string): Made['more'] => ({
  queries: [
    {
      engine: 'getaddrinfo',
      hostname: 'jauh.example',
      failure: null,
      answers: [{ ipv4: '195.0.2.20' }],
      tags: ['classic', 'depth=1'],
    },
  ],
  tcp_connect: [
    { ip: '195.0.2.20', port: 443, status: { failure, success: false }, tags: ['classic', 'depth=1'] },
  ],
})
const moved = { status: 302, body: '', headers: { Location: 'https://jauh.example/' } }

const situations: Situation[] = [
  { name: 'a page that comes', made: {}, outcome: 'none', rules: [] },
  { name: 'the same, as 0.4 says it', made: { tagged: false }, outcome: 'none', rules: [] },
  {
    name: 'no such name',
    made: { system: 'dns_nxdomain_error' },
    outcome: 'interference',
    rules: ['dns-nxdomain'],
  },
  {
    name: 'no such name, as 0.4 says it',
    made: { system: 'dns_nxdomain_error', tagged: false },
    outcome: 'interference',
    rules: ['dns-nxdomain'],
  },
  { name: 'refused', made: { system: 'dns_refused_error' }, outcome: 'interference', rules: ['dns-refused'] },
  {
    name: 'a resolver that fails once',
    made: { system: 'dns_server_misbehaving' },
    outcome: 'none',
    rules: ['dns-server-failure'],
  },
  { name: 'a bogon', made: { system: ['10.10.34.35'] }, outcome: 'interference', rules: ['dns-bogon'] },
  {
    name: 'a name that does not exist for anyone',
    made: {
      system: 'dns_nxdomain_error',
      encrypted: 'dns_nxdomain_error',
      control: { dns: 'dns_name_error', failure: 'dns_lookup_error' },
    },
    outcome: 'down',
    rules: ['dns-down'],
  },
  {
    name: 'an address for a name that does not exist',
    made: {
      url: HTTP,
      system: [HOME],
      encrypted: 'dns_nxdomain_error',
      control: { dns: 'dns_name_error', failure: 'dns_lookup_error' },
      tcp: { [`${HOME}:80`]: 'connection_reset' },
    },
    outcome: 'interference',
    rules: ['dns-answer-for-nothing'],
  },
  {
    name: 'led to a server with another certificate',
    made: { system: [HOME], tls: { [`${HOME}:443`]: 'ssl_unknown_authority' } },
    outcome: 'interference',
    rules: ['dns-other-certificate'],
  },
  {
    name: 'led to another page',
    made: { url: HTTP, system: [HOME], pages: [{ body: small, headers: {} }] },
    outcome: 'interference',
    rules: ['dns-other-page'],
  },
  {
    name: 'led to the right page through the own network',
    made: { url: HTTP, system: [HOME] },
    outcome: 'interference',
    rules: ['dns-to-proxy'],
  },
  {
    name: 'led into the own network, to a certificate that is as bad as the real one',
    made: {
      url: 'https://www.warta.example/',
      system: [HOME],
      asns: { [SITE]: 15169 },
      tls: { [`${HOME}:443`]: 'ssl_unknown_authority', [`${SITE}:443`]: 'ssl_unknown_authority' },
      control: {
        tls: { [`${HOME}:443`]: 'ssl_unknown_authority', [`${SITE}:443`]: 'ssl_unknown_authority' },
        failure: 'ssl_unknown_authority',
      },
    },
    outcome: 'interference',
    rules: ['dns-other-certificate'],
  },
  {
    name: 'a cache in the own network, as only the own resolver knows it',
    made: { url: HTTP, system: [HOME], udp: [SITE] },
    outcome: 'none',
    rules: ['cdn-difference'],
  },
  {
    name: 'a cache in the own network of an operator that keeps such caches',
    made: { url: HTTP, system: [HOME], asns: { [SITE]: 15169 } },
    outcome: 'none',
    rules: ['cdn-difference'],
  },
  {
    name: 'another address of the same network',
    made: { system: ['195.0.2.99'], asns: { '195.0.2.99': 64496 } },
    outcome: 'none',
    rules: [],
  },
  {
    name: 'injected answers',
    made: { duplicates: ['195.0.7.7'] },
    outcome: 'interference',
    rules: ['dns-injected'],
  },
  { name: 'the same answer twice', made: { duplicates: [SITE] }, outcome: 'none', rules: [] },
  {
    name: 'dropped connections',
    made: { tcp: { [`${SITE}:443`]: 'generic_timeout_error' } },
    outcome: 'interference',
    rules: ['tcp-timeout'],
  },
  {
    name: 'nobody can connect',
    made: {
      tcp: { [`${SITE}:443`]: 'connection_refused' },
      control: { tcp: { [`${SITE}:443`]: 'connection_refused' }, failure: 'connection_refused_error' },
    },
    outcome: 'down',
    rules: ['tcp-down'],
  },
  {
    name: 'a machine without IPv6',
    made: {
      system: ['2600:1f00::7', SITE],
      asns: { '2600:1f00::7': 64496 },
      tcp: { '2600:1f00::7:443': 'network_unreachable' },
    },
    outcome: 'none',
    rules: [],
  },
  {
    name: 'reset once the name was said',
    made: { tls: { [`${SITE}:443`]: 'connection_reset' } },
    outcome: 'interference',
    rules: ['tls-reset'],
  },
  {
    name: 'an untrusted certificate that only this network has',
    made: { tls: { [`${SITE}:443`]: 'ssl_unknown_authority' } },
    outcome: 'interference',
    rules: ['tls-untrusted'],
  },
  {
    name: 'an untrusted certificate for everyone',
    made: {
      tls: { [`${SITE}:443`]: 'ssl_unknown_authority' },
      control: { tls: { [`${SITE}:443`]: 'ssl_unknown_authority' }, failure: 'unknown_error' },
    },
    outcome: 'down',
    rules: ['tls-down'],
  },
  {
    name: 'reset once the page was asked for',
    made: { url: HTTP, pages: [{ failure: 'connection_reset' }] },
    outcome: 'interference',
    rules: ['http-reset'],
  },
  {
    name: 'throttled until the time is up',
    made: { pages: [{ failure: 'generic_timeout_error' }] },
    outcome: 'interference',
    rules: ['http-timeout'],
  },
  {
    name: 'another page over plain HTTP',
    made: { url: HTTP, pages: [{ body: small, headers: {} }] },
    outcome: 'interference',
    rules: ['http-difference'],
  },
  {
    name: 'another page that the true certificate vouches for',
    made: { pages: [{ body: small, headers: {}, status: 451 }] },
    outcome: 'none',
    rules: [],
  },
  {
    name: "a refusal by the site's own server",
    made: { url: HTTP, pages: [{ body: small, status: 403, headers: { 'X-Warta-Edisi': 'x' } }] },
    outcome: 'none',
    rules: ['server-answers-otherwise'],
  },
  {
    name: 'a check for robots over plain HTTP',
    made: {
      url: HTTP,
      pages: [
        { status: 503, headers: {}, body: '<title>Just a moment...</title><div id="cf-turnstile"></div>' },
      ],
    },
    outcome: 'none',
    rules: ['robot-check'],
  },
  {
    name: 'a captive portal that answers for every name',
    made: {
      url: HTTP,
      system: ['10.5.50.1'],
      pages: [
        {
          status: 302,
          body: '',
          headers: { Location: 'http://10.5.50.1/login?dst=http%3A%2F%2Fwww.warta.example' },
        },
        { url: 'http://10.5.50.1/login', depth: 1, body: '<title>Hotspot login</title>', headers: {} },
      ],
    },
    outcome: 'none',
    rules: ['captive-portal'],
  },
  {
    name: 'the same page in other words of the day',
    made: { url: HTTP, pages: [{ body: `<title>Warta Contoh Harian: sore</title>${CONTENT}`, headers: {} }] },
    outcome: 'none',
    rules: [],
  },
  {
    name: 'a large file cut short',
    made: {
      url: HTTP,
      pages: [{ body: '', truncated: true, headers: {} }],
      control: { title: '', length: 16_777_216 },
    },
    outcome: 'none',
    rules: [],
  },
  {
    name: 'a name that is the own machine for everyone',
    made: {
      system: ['127.0.0.1'],
      encrypted: ['127.0.0.1'],
      control: { dns: ['127.0.0.1'], failure: 'unknown_error' },
    },
    outcome: 'none',
    rules: ['localhost-name'],
  },
  {
    name: 'a redirect to a name that is not found, as 0.4 says it',
    made: {
      tagged: false,
      pages: [moved, { url: 'https://jauh.example/', failure: 'dns_nxdomain_error' }],
    },
    outcome: 'interference',
    rules: ['dns-nxdomain'],
  },
  {
    name: 'a redirect to an untrusted certificate, as 0.4 says it',
    made: {
      tagged: false,
      pages: [moved, { url: 'https://jauh.example/', failure: 'ssl_unknown_authority' }],
    },
    outcome: 'interference',
    rules: ['tls-untrusted'],
  },
  {
    name: 'a redirect to a certificate that is bad for everyone, as 0.4 says it',
    made: {
      tagged: false,
      pages: [moved, { url: 'https://jauh.example/', failure: 'ssl_unknown_authority' }],
      control: { failure: 'unknown_error' },
    },
    outcome: 'down',
    rules: ['tls-down'],
  },
  {
    name: 'redirects without end',
    made: {
      pages: [{ failure: 'unknown_failure: stopped after too many redirects' }],
      control: { failure: 'x' },
    },
    outcome: 'none',
    rules: ['redirect-loop'],
  },
  {
    name: 'a redirect to nowhere over plain HTTP',
    made: { url: HTTP, pages: [{ status: 302, failure: 'http_invalid_redirect_location_host' }] },
    outcome: 'none',
    rules: ['redirect-broken'],
  },
  {
    name: 'a redirect to a page that is refused',
    made: { pages: [moved], more: chained('connection_refused') },
    outcome: 'interference',
    rules: ['tcp-refused'],
  },
  {
    name: 'a redirect to a name that is not found',
    made: {
      pages: [moved],
      more: {
        queries: [
          {
            engine: 'getaddrinfo',
            hostname: 'jauh.example',
            failure: 'dns_nxdomain_error',
            answers: null,
            tags: ['classic', 'depth=1'],
          },
        ],
      },
    },
    outcome: 'interference',
    rules: ['dns-nxdomain'],
  },
  {
    name: 'a control that failed beside a page that came',
    made: { url: HTTP, control: null },
    outcome: 'none',
    rules: ['control-failed'],
  },
  {
    name: 'a control that failed beside a connection that failed',
    made: { tcp: { [`${SITE}:443`]: 'generic_timeout_error' }, control: null },
    outcome: 'none',
    rules: ['control-failed'],
  },
  {
    name: 'the control fails at a page that comes',
    made: { control: { failure: 'generic_timeout_error' } },
    outcome: 'none',
    rules: [],
  },
  {
    name: 'HTTPS taken away',
    made: {
      url: HTTP,
      control: { headers: { 'Strict-Transport-Security': 'max-age=1', 'X-Warta-Edisi': 'pagi' } },
    },
    outcome: 'interference',
    rules: ['https-stripped'],
  },
  {
    name: 'a proxy that names itself',
    made: {
      url: HTTP,
      pages: [{ headers: { Via: '1.1 proxy.example (squid/5.7)', 'X-Warta-Edisi': 'pagi' } }],
    },
    outcome: 'interference',
    rules: ['http-proxy'],
  },
]

describe('one measurement', () => {
  test.each(situations)('$name', ({ made, outcome, rules }) => {
    const verdict = judge(made)
    expect(verdict.fired.map(({ rule }) => rule)).toEqual(rules)
    expect(verdict.outcome).toBe(outcome)
  })

  test('has a rung for each layer that was reached, with what came and what the control saw', () => {
    const { steps } = judge({ url: HTTP, pages: [{ body: small, headers: {} }] })
    expect(steps).toEqual([
      {
        layer: 'dns',
        asked: 'www.warta.example',
        came: `${SITE} (AS64496)`,
        control: `${SITE} (AS64496)`,
        rules: [],
      },
      { layer: 'tcp', asked: `${SITE}:80`, came: 'ok', control: 'ok', rules: [] },
      {
        layer: 'http',
        asked: HTTP,
        came: `200 ${small.length} B Pemberitahuan`,
        control: expect.stringMatching(/^200 \d+ B Warta Contoh Harian$/),
        rules: ['http-difference'],
      },
    ])
  })
})
