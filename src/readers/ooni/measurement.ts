/**
 * One measurement of OONI's Web Connectivity, 0.4 and 0.5, as plain values. Sources: ooni/spec, nettests/ts-017 and
 * data-formats df-001 (HTTP), df-002 (DNS), df-005 (TCP), df-006 (TLS).
 */
import type {
  Control,
  DnsLookup,
  HttpExchange,
  MailSession,
  Measurement,
  TcpConnect,
  TlsHandshake,
} from '../../model/measurement.ts'
import { asNumber, binary, endpoint, entries, instant, number, object, objects } from './values.ts'
import { orNull, string, strings } from './values.ts'
import type { Json } from './values.ts'

/** The tests that are judged: pages by OONI's, and mail servers by Perisai's own in the same shape. */
export const WEB_CONNECTIVITY = 'web_connectivity'
export const STARTTLS = 'starttls'
const addressOf: Readonly<Record<string, RegExp>> = {
  [WEB_CONNECTIVITY]: /^https?:\/\//i,
  [STARTTLS]: /^(?:smtp|imap|pop3):\/\//i,
}

/** The measurement, or why there is none. */
export function measurementOf(value: unknown): Measurement | string {
  const m = object(value)
  if (!m) return 'no JSON object'
  const test = string(m.test_name)
  if (test === '') return 'no test_name'
  const address = Object.hasOwn(addressOf, test) ? addressOf[test] : null
  if (!address) return `test ${test.slice(0, 60)} is not judged yet`
  const keys = object(m.test_keys)
  if (!keys) return 'no test_keys'
  const input = string(m.input)
  if (!address.test(input)) return 'no address of a page as input'
  const time = timeOf(m)
  // when somebody blocks is a part of the accusation
  if (Number.isNaN(time)) return 'no time'
  const annotations = object(m.annotations)
  const control = controlOf(keys)
  return {
    test,
    version: string(m.test_version),
    input,
    time,
    country: /^[A-Z]{2}$/.test(string(m.probe_cc)) ? string(m.probe_cc) : 'ZZ',
    asn: asNumber(m.probe_asn),
    network: string(m.probe_network_name).slice(0, 200),
    resolverAsn: asNumber(m.resolver_asn),
    category: string(annotations?.category_code ?? m.category_code).slice(0, 40),
    dns: objects(keys.queries).map(lookupOf),
    duplicateAnswers: objects(keys.x_dns_duplicate_responses).map(lookupOf),
    tcp: objects(keys.tcp_connect).map(connectOf),
    tls: objects(keys.tls_handshakes).map(handshakeOf),
    // the tool lists the last request first
    http: objects(keys.requests).reverse().map(exchangeOf),
    mail: mailOf(objects(keys.mail_sessions).at(-1) ?? null),
    control,
    controlFailure: orNull(keys.control_failure) ?? (control ? null : 'no control'),
    said: {
      blocking: keys.blocking === false ? false : orNull(keys.blocking),
      accessible: typeof keys.accessible === 'boolean' ? keys.accessible : null,
    },
  }
}

/** The start of the measurement, of the test it belongs to, or of the report, whose name begins with it; NaN without any. */
function timeOf(m: Json): number {
  const report = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z_/.exec(string(m.report_id))
  const opened = report ? `${report.slice(1, 4).join('-')} ${report.slice(4).join(':')}` : ''
  const times = [m.measurement_start_time, m.test_start_time, opened].map(instant)
  return times.find((time) => !Number.isNaN(time)) ?? NaN
}

interface Tags {
  readonly depth: number
  readonly usual: boolean
}

/** 0.5 tags what belongs to which redirect, and what a plain client would not have done; 0.4 has no tags. */
function tagsOf(entry: Json): Tags {
  const tags = strings(entry.tags)
  if (tags.length === 0) return { depth: 0, usual: true }
  const depth = tags.find((tag) => /^depth=\d{1,3}$/.test(tag))
  return { depth: depth ? Number(depth.slice(6)) : 0, usual: !depth || tags.includes('classic') }
}

function engineOf(entry: Json): DnsLookup['engine'] {
  const engine = string(entry.engine)
  if (engine === 'doh' || engine === 'dot' || engine === 'doh3' || engine === 'odoh') return 'encrypted'
  return engine === 'udp' || engine === 'tcp' ? 'udp' : 'system'
}

function lookupOf(entry: Json): DnsLookup {
  return {
    engine: engineOf(entry),
    host: string(entry.hostname).toLowerCase(),
    type: string(entry.query_type),
    resolver: string(entry.resolver_address) || string(entry.resolver_hostname),
    failure: orNull(entry.failure),
    addresses: objects(entry.answers).flatMap((answer) => {
      const address = string(answer.ipv4) || string(answer.ipv6)
      return address === ''
        ? []
        : [{ address, asn: asNumber(answer.asn), network: string(answer.as_org_name).slice(0, 200) }]
    }),
    depth: tagsOf(entry).depth,
  }
}

function connectOf(entry: Json): TcpConnect {
  const status = object(entry.status)
  const failure = orNull(status?.failure)
  return {
    address: string(entry.ip),
    port: number(entry.port),
    failure: failure ?? (status?.success === false ? 'unknown_failure' : null),
    ...tagsOf(entry),
  }
}

function handshakeOf(entry: Json): TlsHandshake {
  return {
    ...endpoint(string(entry.address)),
    serverName: string(entry.server_name).toLowerCase(),
    failure: orNull(entry.failure),
    unverified: entry.no_tls_verify === true,
    certificates: objects(entry.peer_certificates).map((certificate) => string(certificate.data)),
    ...tagsOf(entry),
  }
}

function exchangeOf(entry: Json): HttpExchange {
  const response = object(entry.response)
  const body = binary(response?.body)
  return {
    url: string(object(entry.request)?.url),
    ...endpoint(string(entry.address)),
    failure: orNull(entry.failure),
    status: number(response?.code),
    headers: headersOf(response),
    body: body.text,
    length: body.length,
    truncated: response?.body_is_truncated === true,
    ...tagsOf(entry),
  }
}

function headersOf(response: Json | null): Map<string, string> {
  const headers = new Map<string, string>()
  const put = (name: string, value: unknown): void => {
    const text = typeof value === 'string' ? value : binary(value).text
    const key = name.toLowerCase()
    headers.set(key, headers.has(key) ? `${headers.get(key)}, ${text}` : text)
  }
  const list: unknown = response?.headers_list
  if (Array.isArray(list) && list.length > 0) {
    for (const pair of (list as unknown[]).slice(0, 200)) {
      if (Array.isArray(pair) && typeof pair[0] === 'string') put(pair[0], pair[1])
    }
  } else for (const [name, value] of entries(response?.headers)) put(name, value)
  return headers
}

function controlOf(keys: Json): Control | null {
  const control = object(keys.control)
  if (!control || Object.keys(control).length === 0) return null
  const dns = object(control.dns)
  const http = object(control.http_request)
  const tcp = entries(control.tcp_connect).map(
    ([at, value]) => [keyOf(at), failureOf(object(value))] as const,
  )
  const tls = entries(control.tls_handshake).map(([at, value]) => {
    const one = object(value)
    const certificate = orNull(one?.x_certificate)
    return [keyOf(at), { failure: failureOf(one), certificate }] as const
  })
  return {
    dns: dns ? { failure: orNull(dns.failure), addresses: strings(dns.addrs) } : null,
    tcp: new Map(tcp),
    tls: new Map(tls),
    http: http
      ? {
          failure: orNull(http.failure),
          status: number(http.status_code, -1),
          title: string(http.title),
          length: number(http.body_length, -1),
          headers: headersOf(http),
        }
      : null,
    mail: mailOf(object(control.mail_session)),
    asn: new Map(entries(control.ip_info).map(([at, info]) => [at, asNumber(object(info)?.asn)])),
  }
}

function mailOf(session: Json | null): MailSession | null {
  const protocol = string(session?.protocol)
  if (!session || (protocol !== 'smtp' && protocol !== 'imap' && protocol !== 'pop3')) return null
  return {
    protocol,
    keywords: strings(session.keywords).map((word) => word.toUpperCase()),
    offered: session.offered === true,
    answer: string(session.answer).slice(0, 200),
    accepted: session.accepted === true,
    failure: orNull(session.failure),
  }
}

/** As TcpConnect and TlsHandshake write it, so that both sides of an endpoint meet. */
function keyOf(at: string): string {
  const { address, port } = endpoint(at)
  return `${address}:${port}`
}

function failureOf(result: Json | null): string | null {
  return orNull(result?.failure) ?? (result?.status === false ? 'unknown_failure' : null)
}
