/**
 * One GET of a TAXII client. It goes to the host that the user named and to no other: redirects are not followed, and a
 * name that leads into a private network is refused unless the user allowed that, so that a feed cannot make Perisai
 * talk to what only this machine can reach.
 */
import { lookup as dnsLookup } from 'node:dns'
import type { LookupFunction } from 'node:net'
import { isIP } from 'node:net'
import { request as httpRequest } from 'node:http'
import type { IncomingMessage } from 'node:http'
import { request as httpsRequest } from 'node:https'
import { setTimeout as sleep } from 'node:timers/promises'
import { isInward } from '../../model/inward.ts'
import { PerisaiError, reasonOf } from '../../model/problem.ts'
import { version } from '../../model/version.ts'

/** Longest answer, bytes. */
export const MAX_ANSWER_BYTES = 64 * 1024 * 1024
/** A server that sends nothing for so long, or is not done after so long, is given up; ms. */
export const IDLE_MS = 30_000
export const WHOLE_MS = 300_000
/** Tries of one request where the server is busy or the connection breaks. */
const TRIES = 3
/** The longest that a server may ask us to wait, seconds. */
const LONGEST_WAIT_S = 60

export const TAXII = 'application/taxii+json;version=2.1'

export interface FetchOptions {
  /** Authorization header */
  readonly authorization?: string
  /** names may lead to private addresses */
  readonly allowPrivate?: boolean
  readonly maxBytes?: number
  readonly idleMs?: number
  readonly wholeMs?: number
  readonly signal?: AbortSignal
}

export interface Fetched {
  readonly status: number
  readonly headers: IncomingMessage['headers']
  readonly body: Buffer
}

/** Whether the user named a machine of the own network in so many words: an address in digits, or localhost. */
export function namesPrivate(url: URL): boolean {
  const host = url.hostname.replace(/^\[|\]$/g, '')
  return host === 'localhost' || isIP(host) !== 0
}

/** @throws PerisaiError taxii-failed {url, reason}, taxii-refused {url, reason}; both without credentials */
export async function fetchTaxii(url: URL, options: FetchOptions = {}): Promise<Fetched> {
  for (let tried = 1; ; tried++) {
    let waitS = tried
    try {
      const answer = await once(url, options)
      const busy =
        answer.status === 429 || answer.status === 502 || answer.status === 503 || answer.status === 504
      if (!busy || tried === TRIES) return answer
      waitS = Math.min(LONGEST_WAIT_S, Number(answer.headers['retry-after']) || tried)
    } catch (error) {
      const broken = ['ECONNRESET', 'EPIPE', 'ETIMEDOUT'].includes(
        ((error as Error).cause as { code?: string } | undefined)?.code ?? '',
      )
      if (!broken || tried === TRIES) throw error
    }
    await sleep(waitS * 1000, undefined, { signal: options.signal })
  }
}

function once(url: URL, options: FetchOptions): Promise<Fetched> {
  const { authorization, allowPrivate = false, maxBytes = MAX_ANSWER_BYTES } = options
  const { idleMs = IDLE_MS, wholeMs = WHOLE_MS, signal } = options
  const shown = url.origin + url.pathname
  const failed = (reason: string, cause?: unknown) =>
    new PerisaiError('taxii-failed', { url: shown, reason }, cause)
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    throw new PerisaiError('taxii-refused', { url: shown, reason: 'http(s) only' })
  }
  return new Promise((resolve, reject) => {
    const over = AbortSignal.timeout(wholeMs)
    const ask = url.protocol === 'https:' ? httpsRequest : httpRequest
    const sent = ask(
      url,
      {
        method: 'GET',
        agent: false,
        signal: signal ? AbortSignal.any([signal, over]) : over,
        timeout: idleMs,
        maxHeaderSize: 32 * 1024,
        lookup: allowPrivate || namesPrivate(url) ? undefined : publicOnly,
        headers: {
          accept: TAXII,
          // no encodings: what comes is as long as it says
          'accept-encoding': 'identity',
          'user-agent': `perisai/${version}`,
          ...(authorization && { authorization }),
        },
      },
      (response) => {
        const parts: Buffer[] = []
        let bytes = 0
        response.on('data', (part: Buffer) => {
          bytes += part.length
          if (bytes > maxBytes) {
            sent.destroy()
            reject(failed(`more than ${maxBytes} bytes`))
          } else parts.push(part)
        })
        response.on('error', (error) => reject(failed(reasonOf(error), error)))
        response.on('end', () => {
          const status = response.statusCode ?? 0
          if (status >= 300 && status < 400) {
            reject(new PerisaiError('taxii-refused', { url: shown, reason: `HTTP ${status}, redirect` }))
          } else resolve({ status, headers: response.headers, body: Buffer.concat(parts) })
        })
      },
    )
    sent.on('timeout', () => sent.destroy(new Error(`no answer for ${idleMs / 1000} s`)))
    sent.on('error', (error) => {
      reject(
        error instanceof PerisaiError
          ? error
          : failed(over.aborted ? `not done after ${wholeMs / 1000} s` : reasonOf(error), error),
      )
    })
    sent.end()
  })
}

/** Resolves a name for the very connection that follows, so that a second answer of its DNS changes nothing. */
export const publicOnly: LookupFunction = (hostname, options, callback) => {
  dnsLookup(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) return callback(error, '')
    const bad = addresses.find(({ address }) => isInward(address))
    if (bad) {
      const reason = `${hostname} is ${bad.address}, an address of a private network (--allow-private)`
      return callback(
        new PerisaiError('taxii-refused', { url: hostname, reason }) as NodeJS.ErrnoException,
        '',
      )
    }
    if (options.all) return callback(null, addresses)
    return callback(null, addresses[0].address, addresses[0].family)
  })
}
