/**
 * Made-up measurements of web pages in OONI's format (Web Connectivity 0.5): a site that works unless told otherwise,
 * and a control that sees it work unless told otherwise. AS numbers are those for
 * documentation; addresses are public ones, since those for documentation lead nowhere and are judged so.
 */
import type { MailSession, Measurement } from '../../src/model/measurement.ts'
import { measurementOf } from '../../src/readers/ooni/measurement.ts'

/** Addresses, or OONI's word for the failure. */
export type Lookup = readonly string[] | string

export interface MadeExchange {
  readonly url?: string
  readonly address?: string
  readonly failure?: string
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | { readonly format: 'base64'; readonly data: string }
  readonly truncated?: boolean
  readonly depth?: number
}

export interface Made {
  readonly url?: string
  readonly country?: string
  readonly asn?: number
  readonly network?: string
  /** RFC 3339 */
  readonly time?: string
  readonly category?: string
  readonly system?: Lookup
  readonly udp?: Lookup
  readonly encrypted?: Lookup
  readonly duplicates?: readonly string[]
  readonly asns?: Readonly<Record<string, number>>
  /** failures by "address:port" */
  readonly tcp?: Readonly<Record<string, string>>
  readonly tls?: Readonly<Record<string, string>>
  /** DER in base64 by "address:port" */
  readonly certificates?: Readonly<Record<string, readonly string[]>>
  /** pages in the order in which they came; by default the site's own, where the way to it is open */
  readonly pages?: readonly MadeExchange[]
  /** further connections, lookups and handshakes, as OONI writes them */
  readonly more?: { queries?: unknown[]; tcp_connect?: unknown[]; tls_handshakes?: unknown[] }
  readonly control?: {
    readonly dns?: Lookup
    readonly tcp?: Readonly<Record<string, string>>
    readonly tls?: Readonly<Record<string, string>>
    /** DER in base64 by "address:port", as Perisai's own control says it */
    readonly certificates?: Readonly<Record<string, string>>
    readonly failure?: string
    readonly status?: number
    readonly title?: string
    readonly length?: number
    readonly headers?: Readonly<Record<string, string>>
  } | null
  /** false: as Web Connectivity 0.4 says it, without tags and without lookups other than the system's */
  readonly tagged?: boolean
}

/** Where the made-up site is: in a network that keeps no caches elsewhere. */
export const SITE = '195.0.2.10'
export const SITE_ASN = 64496
export const HOME_ASN = 64511
export const HOME = '195.0.113.7'
export const CONTENT = 'Berita hari ini dan kemarin, ditulis untuk dibaca siapa saja. '.repeat(12)
export const PAGE = `<!doctype html><html><head><title>Warta Contoh Harian</title></head><body>${CONTENT}</body></html>`
const headers = { Server: 'nginx', 'Content-Type': 'text/html; charset=utf-8', 'X-Warta-Edisi': 'pagi' }

const tags = (made: Made, depth: number, usual: boolean): string[] =>
  made.tagged === false ? [] : [...(usual ? ['classic'] : []), `depth=${depth}`]

/** A measurement as OONI writes it, to be put through JSON. */
export function ooniMeasurement(made: Made = {}): Record<string, unknown> {
  const url = new URL(made.url ?? 'https://www.warta.example/')
  const host = url.hostname
  const port = Number(url.port) || (url.protocol === 'https:' ? 443 : 80)
  const asns: Record<string, number> = { [SITE]: SITE_ASN, [HOME]: HOME_ASN, ...made.asns }
  const system = made.system ?? [SITE]
  const query = (engine: string, lookup: Lookup, usual: boolean) => ({
    answers:
      typeof lookup === 'string'
        ? null
        : lookup.map((address) => ({
            asn: asns[address],
            answer_type: address.includes(':') ? 'AAAA' : 'A',
            [address.includes(':') ? 'ipv6' : 'ipv4']: address,
          })),
    engine,
    failure: typeof lookup === 'string' ? lookup : null,
    hostname: host,
    query_type: engine === 'getaddrinfo' ? 'ANY' : 'A',
    resolver_address: engine === 'udp' ? '192.0.2.53:53' : '',
    tags: tags(made, 0, usual),
  })
  const queries = [query('getaddrinfo', system, true)]
  if (made.tagged !== false) {
    queries.push(query('udp', made.udp ?? system, false), query('doh', made.encrypted ?? [SITE], false))
  }
  const own = typeof system === 'string' ? [] : system.filter((address) => !address.startsWith('127.'))
  const tcp = own.map((ip) => {
    const failure = made.tcp?.[`${ip}:${port}`] ?? null
    return { ip, port, status: { failure, success: failure === null }, tags: tags(made, 0, true) }
  })
  const open = tcp.filter(({ status }) => status.success)
  const tls = (port === 443 ? open : []).map(({ ip }) => ({
    address: `${ip}:443`,
    server_name: host,
    failure: made.tls?.[`${ip}:443`] ?? null,
    no_tls_verify: false,
    peer_certificates: (made.certificates?.[`${ip}:443`] ?? []).map((data) => ({ format: 'base64', data })),
    tags: tags(made, 0, true),
  }))
  const way =
    port === 443
      ? tls.filter(({ failure }) => failure === null).map(({ address }) => address)
      : open.map(({ ip }) => `${ip}:${port}`)
  const pages = made.pages ?? (way.length > 0 ? [{}] : [])
  const requests = pages.map((page: MadeExchange) => ({
    address: page.address ?? way[0] ?? '',
    failure: page.failure ?? null,
    request: { method: 'GET', url: page.url ?? url.href, headers: {}, headers_list: [] },
    response: {
      code: page.failure && !page.status ? 0 : (page.status ?? 200),
      body: page.failure ? '' : (page.body ?? PAGE),
      body_is_truncated: page.truncated ?? false,
      headers: page.headers ?? headers,
      headers_list: Object.entries(page.headers ?? headers),
    },
    tags: tags(made, page.depth ?? 0, true),
  }))
  return {
    annotations: made.category ? { category_code: made.category } : {},
    data_format_version: '0.2.0',
    input: url.href,
    measurement_start_time: (made.time ?? '2026-03-03T04:05:06Z')
      .replace('T', ' ')
      .replace(/(?:\.\d+)?Z$/, ''),
    probe_asn: `AS${made.asn ?? HOME_ASN}`,
    probe_cc: made.country ?? 'ID',
    probe_network_name: made.network ?? 'Jaringan Contoh',
    report_id: '20260303T040506Z_contoh',
    resolver_asn: `AS${made.asn ?? HOME_ASN}`,
    software_name: 'contoh',
    software_version: '1',
    test_keys: {
      queries: [...queries, ...(made.more?.queries ?? [])],
      x_dns_duplicate_responses: made.duplicates ? [query('udp', made.duplicates, false)] : null,
      tcp_connect: [...tcp, ...(made.more?.tcp_connect ?? [])],
      tls_handshakes: [...tls, ...(made.more?.tls_handshakes ?? [])],
      requests: requests.reverse(),
      ...controlOf(made, [...new Set([...own, SITE])], port, asns),
      blocking: null,
      accessible: null,
    },
    test_name: 'web_connectivity',
    test_version: made.tagged === false ? '0.4.3' : '0.5.28',
  }
}

function controlOf(made: Made, addresses: readonly string[], port: number, asns: Record<string, number>) {
  if (made.control === null) return { control: {}, control_failure: 'generic_timeout_error' }
  const control = made.control ?? {}
  const dns = control.dns ?? [SITE]
  const result = (failure: string | undefined) => ({
    status: failure === undefined,
    failure: failure ?? null,
  })
  const tls = port === 443 ? addresses : []
  return {
    control_failure: null,
    control: {
      dns: typeof dns === 'string' ? { failure: dns, addrs: [] } : { failure: null, addrs: dns },
      tcp_connect: Object.fromEntries(
        addresses.map((ip) => [`${ip}:${port}`, result(control.tcp?.[`${ip}:${port}`])]),
      ),
      // an address that is not the site's has another certificate for the control too
      tls_handshake: Object.fromEntries(
        tls.map((ip) => [
          `${ip}:443`,
          {
            ...result(control.tls?.[`${ip}:443`] ?? (ip === SITE ? undefined : 'ssl_invalid_hostname')),
            x_certificate: control.certificates?.[`${ip}:443`],
          },
        ]),
      ),
      http_request: control.failure
        ? { failure: control.failure, status_code: -1, body_length: -1, title: '', headers: {} }
        : {
            failure: null,
            status_code: control.status ?? 200,
            body_length: control.length ?? Buffer.byteLength(PAGE),
            title: control.title ?? 'Warta Contoh Harian',
            headers: control.headers ?? headers,
          },
      ip_info: Object.fromEntries(
        addresses.map((address) => [address, { asn: asns[address] ?? 0, flags: 0 }]),
      ),
    },
  }
}

/** The same as a reader understands it. */
export function madeMeasurement(made: Made = {}): Measurement {
  return measured(ooniMeasurement(made))
}

export function measured(written: Record<string, unknown>): Measurement {
  const measurement = measurementOf(JSON.parse(JSON.stringify(written)))
  if (typeof measurement === 'string') throw new Error(measurement)
  return measurement
}

/** A session with a mail server, and the control's with the same one, to be put through JSON. */
export function mailMeasurement(
  own: Partial<MailSession>,
  control: Partial<MailSession>,
  made: Made = {},
): Record<string, unknown> {
  const session = { protocol: 'smtp', keywords: [], answer: '', failure: null }
  const page = ooniMeasurement({ ...made, url: 'http://surel.warta.example:587/', pages: [], control: {} })
  const keys = page.test_keys as { control: object }
  return {
    ...page,
    test_name: 'starttls',
    input: 'smtp://surel.warta.example:587',
    test_keys: {
      ...keys,
      mail_sessions: [{ ...session, ...own }],
      control: { ...keys.control, http_request: null, mail_session: { ...session, ...control } },
    },
  }
}
