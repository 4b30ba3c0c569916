/**
 * Everything that happens on the way to a page, redirects included, as lists in OONI's shape. The measuring side and the
 * control walk with the same code, so that a difference is one of the networks and not of the programs.
 */
import { isIP } from 'node:net'
import type { MailSession } from '../../model/measurement.ts'
import { bySystem } from './lookup.ts'
import type { Looked } from './lookup.ts'
import { mailProtocol, startTls } from './mail.ts'
import { get, handshake, openTcp } from './page.ts'
import type { Answer } from './page.ts'

export interface WalkOptions {
  /** longest time of each step, milliseconds */
  readonly ms: number
  /** why this address or port must not be contacted; null: it may */
  refuse?(address: string, port: number): string | null
  /** all lookups of a name; the first is the system's own, whose addresses are used */
  lookup?(host: string): Promise<readonly Looked[]>
  readonly signal?: AbortSignal
}

export interface Walk {
  readonly queries: Record<string, unknown>[]
  readonly tcp: { ip: string; port: number; failure: string | null; depth: number }[]
  readonly tls: {
    address: string
    port: number
    serverName: string
    failure: string | null
    certificates: readonly string[]
    depth: number
  }[]
  readonly mail: { address: string; port: number; session: MailSession }[]
  /** in the order in which they were asked for */
  readonly requests: { url: string; address: string; port: number; answer: Answer; depth: number }[]
  /** addresses of the first name, by the system's lookup */
  addresses: readonly string[]
  lookupFailure: string | null
}

const MOST_REDIRECTS = 10
const MOST_ADDRESSES = 4

export async function walk(start: URL, options: WalkOptions): Promise<Walk> {
  const found: Walk = {
    queries: [],
    tcp: [],
    tls: [],
    mail: [],
    requests: [],
    addresses: [],
    lookupFailure: null,
  }
  let url = start
  for (let depth = 0; ; depth++) {
    if (options.signal?.aborted) return found
    const next = await visit(url, depth, found, options)
    if (next === null) return found
    if (depth >= MOST_REDIRECTS) {
      fail(found, 'unknown_failure: stopped after too many redirects')
      return found
    }
    if (!URL.canParse(next, url.href) || !/^https?:$/.test(new URL(next, url.href).protocol)) {
      fail(found, 'http_invalid_redirect_location_host')
      return found
    }
    url = new URL(next, url.href)
  }
}

function fail(found: Walk, failure: string): void {
  const last = found.requests.at(-1)!
  found.requests[found.requests.length - 1] = { ...last, answer: { ...last.answer, failure } }
}

/** Resolves to where the page sends on, null where it does not. */
async function visit(url: URL, depth: number, found: Walk, options: WalkOptions): Promise<string | null> {
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const lookups = await (options.lookup ?? (async (name) => [await bySystem(name, options.ms)]))(host)
  if (!isIP(host)) for (const one of lookups) found.queries.push(queryOf(host, one, depth))
  const { addresses, failure } = lookups[0]
  if (depth === 0) {
    found.addresses = addresses
    found.lookupFailure = failure
  }
  const port = Number(url.port) || (url.protocol === 'https:' ? 443 : 80)
  for (const address of addresses.slice(0, MOST_ADDRESSES)) {
    const refused = options.refuse?.(address, port) ?? null
    if (refused !== null) {
      found.tcp.push({ ip: address, port, failure: refused, depth })
      continue
    }
    const opened = await openTcp(address, port, options.ms)
    found.tcp.push({ ip: address, port, failure: opened.failure, depth })
    if (!opened.socket) continue
    let socket = opened.socket
    const mail = mailProtocol(url)
    if (mail) {
      const session = await startTls(socket, mail, options.ms)
      found.mail.push({ address, port, session })
      if (session.accepted) {
        const secured = await handshake(socket, host, options.ms, [])
        const { failure: broken, certificates } = secured.result
        found.tls.push({ address, port, serverName: host, failure: broken, certificates, depth })
        secured.socket?.destroy()
      }
      socket.destroy()
      return null
    }
    if (url.protocol === 'https:') {
      const secured = await handshake(socket, host, options.ms)
      const { failure: broken, certificates } = secured.result
      found.tls.push({ address, port, serverName: host, failure: broken, certificates, depth })
      if (!secured.socket) continue
      socket = secured.socket
    }
    const answer = await get(url, socket, options.ms * 2)
    found.requests.push({ url: url.href, address, port, answer, depth })
    if (answer.failure !== null) return null
    const location = answer.headers.find(([name]) => name.toLowerCase() === 'location')?.[1]
    return answer.status >= 300 && answer.status < 400 && location !== undefined ? location : null
  }
  return null
}

function queryOf(host: string, looked: Looked, depth: number): Record<string, unknown> {
  return {
    engine: looked.engine,
    hostname: host,
    query_type: looked.engine === 'getaddrinfo' ? 'ANY' : 'A',
    resolver_address: looked.resolver,
    failure: looked.failure,
    answers: looked.addresses.map((address) => ({
      answer_type: address.includes(':') ? 'AAAA' : 'A',
      [address.includes(':') ? 'ipv6' : 'ipv4']: address,
    })),
    tags: [...(looked.engine === 'getaddrinfo' ? ['classic'] : []), `depth=${depth}`],
  }
}
