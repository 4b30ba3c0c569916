/** One page over one address, layer by layer: connection, handshake, request. Follows nothing. */
import { request } from 'node:http'
import { connect, isIP } from 'node:net'
import type { Socket } from 'node:net'
import { checkServerIdentity, connect as connectTls } from 'node:tls'
import type { DetailedPeerCertificate, TLSSocket } from 'node:tls'
import { Failure, failureOf, within } from './failures.ts'

export interface Handshake {
  readonly failure: string | null
  readonly certificates: readonly string[]
  readonly version: string
}

export interface Answer {
  readonly failure: string | null
  readonly status: number
  readonly headers: readonly (readonly [string, string])[]
  readonly body: Buffer
  readonly truncated: boolean
}

/** As much of a body as OONI keeps. */
export const MAX_BODY = 512 * 1024
const MOST_CHAIN = 10
export const USER_AGENT =
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36'

export async function openTcp(
  address: string,
  port: number,
  ms: number,
): Promise<{ failure: string | null; socket: Socket | null }> {
  const socket = connect({ host: address, port })
  socket.on('error', () => {})
  try {
    const opened = new Promise<void>((resolve, reject) => {
      socket.once('connect', resolve)
      socket.once('error', reject)
    })
    await within(ms, opened)
    return { failure: null, socket }
  } catch (error) {
    socket.destroy()
    return { failure: failureOf(error), socket: null }
  }
}

/** The certificate is taken whatever it is, and judged afterwards: a forged one is what is looked for. */
export async function handshake(
  socket: Socket,
  host: string,
  ms: number,
  protocols: readonly string[] = ['http/1.1'],
): Promise<{ result: Handshake; socket: TLSSocket | null }> {
  const tls = connectTls({
    socket,
    // RFC 6066: no address stands in there
    servername: isIP(host) === 0 ? host : '',
    rejectUnauthorized: false,
    ...(protocols.length > 0 ? { ALPNProtocols: [...protocols] } : {}),
    checkServerIdentity: () => undefined,
  })
  tls.on('error', () => {})
  try {
    const secured = new Promise<void>((resolve, reject) => {
      tls.once('secureConnect', resolve)
      tls.once('error', reject)
      tls.once('close', () => reject(new Failure('EOF')))
    })
    await within(ms, secured)
    const chain = chainOf(tls.getPeerCertificate(true))
    const named = checkServerIdentity(host, tls.getPeerCertificate())
    const wrong = tls.authorizationError as unknown as { code?: string } | string | undefined
    const code = typeof wrong === 'string' ? wrong : wrong?.code
    const failure = code ? failureOf({ code }) : named ? 'ssl_invalid_hostname' : null
    const result = { failure, certificates: chain, version: tls.getProtocol() ?? '' }
    if (failure === null) return { result, socket: tls }
    tls.destroy()
    return { result, socket: null }
  } catch (error) {
    tls.destroy()
    return { result: { failure: failureOf(error), certificates: [], version: '' }, socket: null }
  }
}

function chainOf(first: DetailedPeerCertificate): string[] {
  const chain: string[] = []
  let at: DetailedPeerCertificate | undefined = first
  while (at?.raw && chain.length < MOST_CHAIN) {
    const one = at.raw.toString('base64')
    // a root names itself as its issuer
    if (chain.includes(one)) break
    chain.push(one)
    at = at.issuerCertificate
  }
  return chain
}

export async function get(url: URL, socket: Socket, ms: number): Promise<Answer> {
  const empty = { status: 0, headers: [], body: Buffer.alloc(0), truncated: false }
  const asked = request({
    method: 'GET',
    host: url.hostname,
    path: `${url.pathname}${url.search}`,
    headers: {
      Host: url.host,
      'User-Agent': USER_AGENT,
      Accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8',
      'Accept-Language': 'id,en;q=0.8',
      Connection: 'close',
    },
    createConnection: () => socket,
    maxHeaderSize: 64 * 1024,
  })
  asked.on('error', () => {})
  const answered = new Promise<Answer>((resolve, reject) => {
    asked.once('error', reject)
    asked.once('response', (response) => {
      const parts: Buffer[] = []
      let length = 0
      const headers: [string, string][] = []
      for (let k = 0; k + 1 < response.rawHeaders.length; k += 2) {
        headers.push([response.rawHeaders[k], response.rawHeaders[k + 1]])
      }
      const done = (truncated: boolean) =>
        resolve({
          failure: null,
          status: response.statusCode ?? 0,
          headers,
          body: Buffer.concat(parts).subarray(0, MAX_BODY),
          truncated,
        })
      response.on('data', (part: Buffer) => {
        parts.push(part)
        length += part.length
        if (length <= MAX_BODY) return
        done(true)
        response.destroy()
      })
      response.once('end', () => done(false))
      response.once('error', reject)
    })
  })
  try {
    asked.end()
    return await within(ms, answered, () => asked.destroy())
  } catch (error) {
    return { ...empty, failure: failureOf(error) }
  } finally {
    socket.destroy()
  }
}
