/**
 * What an active measurement of one page saw, layer by layer, and what a control elsewhere saw of the same page. After
 * OONI's Web Connectivity (ooni/spec, ts-017); absent values are null, lists are in the order in which things happened.
 */

/** One question to a resolver. */
export interface DnsLookup {
  /** "system" as every program of the machine asks, "udp" in the clear to a named resolver, "encrypted" DoH or DoT */
  readonly engine: 'system' | 'udp' | 'encrypted'
  readonly host: string
  readonly type: string
  /** address of the resolver that was asked; empty: the system's own */
  readonly resolver: string
  /** OONI's word for what went wrong ("dns_nxdomain_error"); null: an answer came */
  readonly failure: string | null
  readonly addresses: readonly DnsAddress[]
  /** how many redirects lay before; 0: the name that was asked for */
  readonly depth: number
}

export interface DnsAddress {
  readonly address: string
  /** 0 where not known */
  readonly asn: number
  readonly network: string
}

export interface TcpConnect {
  readonly address: string
  readonly port: number
  readonly failure: string | null
  readonly depth: number
  /** false: tried only because another resolver named the address, which a program of the user would not do */
  readonly usual: boolean
}

export interface TlsHandshake {
  readonly address: string
  readonly port: number
  readonly serverName: string
  readonly failure: string | null
  readonly depth: number
  readonly usual: boolean
  /** true: the measurement did not ask whether the certificate is trusted */
  readonly unverified: boolean
  /** DER in base64, the server's own first; empty where the measurement kept none */
  readonly certificates: readonly string[]
}

export interface HttpExchange {
  readonly url: string
  /** address and port that answered; empty where not known */
  readonly address: string
  readonly port: number
  readonly failure: string | null
  /** 0: no answer */
  readonly status: number
  /** names in lower case */
  readonly headers: ReadonlyMap<string, string>
  /** as text; empty where there is none or where it is no text */
  readonly body: string
  /** bytes */
  readonly length: number
  readonly truncated: boolean
  readonly depth: number
  readonly usual: boolean
}

/** The beginning of a session with a mail server in the clear. */
export interface MailSession {
  readonly protocol: 'smtp' | 'imap' | 'pop3'
  /** what the server says it can do, in upper case */
  readonly keywords: readonly string[]
  /** STARTTLS (POP3: STLS) is among them */
  readonly offered: boolean
  /** what the server said to the request for it; empty where it was not asked */
  readonly answer: string
  readonly accepted: boolean
  /** why the session came to no end; null: it did */
  readonly failure: string | null
}

/** What the control saw. `null` of a part: the control did not do it. */
export interface Control {
  readonly dns: { readonly failure: string | null; readonly addresses: readonly string[] } | null
  /** by "address:port": failure or null */
  readonly tcp: ReadonlyMap<string, string | null>
  readonly tls: ReadonlyMap<string, ControlTls>
  readonly http: ControlHttp | null
  readonly mail: MailSession | null
  /** AS numbers by address */
  readonly asn: ReadonlyMap<string, number>
}

export interface ControlTls {
  readonly failure: string | null
  /** DER in base64 of the server's certificate, where the control says it (Perisai's own does) */
  readonly certificate: string | null
}

export interface ControlHttp {
  readonly failure: string | null
  readonly status: number
  readonly title: string
  /** bytes; -1 where not known */
  readonly length: number
  readonly headers: ReadonlyMap<string, string>
}

export interface Measurement {
  /** "web_connectivity", or "starttls" for a mail server */
  readonly test: string
  readonly version: string
  /** the address of the page that was asked for, as it was given */
  readonly input: string
  /** seconds since 1970 by the clock of the machine that measured; NaN where it does not say */
  readonly time: number
  /** ISO 3166-1 alpha-2; "ZZ" where not known */
  readonly country: string
  /** of the network from which it was measured; 0 where not known */
  readonly asn: number
  readonly network: string
  readonly resolverAsn: number
  /** of the page, by whoever made the list of pages: "NEWS"; empty where not known */
  readonly category: string
  readonly dns: readonly DnsLookup[]
  /** different answers came to one and the same question */
  readonly duplicateAnswers: readonly DnsLookup[]
  readonly tcp: readonly TcpConnect[]
  readonly tls: readonly TlsHandshake[]
  /** first request first */
  readonly http: readonly HttpExchange[]
  /** with a mail server; null: a page was asked for */
  readonly mail: MailSession | null
  readonly control: Control | null
  readonly controlFailure: string | null
  /** what the tool that measured concluded by itself: "dns", "tcp_ip", "http-diff", "http-failure", "" (accessible or down), null */
  readonly said: { readonly blocking: string | false | null; readonly accessible: boolean | null }
}
