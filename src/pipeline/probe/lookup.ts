/** Names to addresses: as every program of this machine asks, by a resolver in the clear, by DNS over HTTPS (RFC 8484). */
import { lookup, Resolver } from 'node:dns/promises'
import { isIP } from 'node:net'
import { Failure, failureOf, within } from './failures.ts'

export interface Looked {
  readonly engine: 'getaddrinfo' | 'udp' | 'doh'
  readonly resolver: string
  readonly addresses: readonly string[]
  readonly failure: string | null
}

const MAX_ANSWER = 64 * 1024
const MAX_ADDRESSES = 20

async function looked(
  engine: Looked['engine'],
  resolver: string,
  ms: number,
  work: () => Promise<string[]>,
): Promise<Looked> {
  try {
    const addresses = (await within(ms, work())).slice(0, MAX_ADDRESSES)
    return { engine, resolver, addresses, failure: addresses.length > 0 ? null : 'dns_no_answer' }
  } catch (error) {
    return { engine, resolver, addresses: [], failure: failureOf(error) }
  }
}

export function bySystem(host: string, ms: number): Promise<Looked> {
  return looked('getaddrinfo', '', ms, async () => {
    if (isIP(host)) return [host]
    return (await lookup(host, { all: true })).map(({ address }) => address)
  })
}

/** `server`: address, or address:port. */
export function byResolver(host: string, server: string, ms: number): Promise<Looked> {
  return looked('udp', server, ms, () => {
    const resolver = new Resolver({ timeout: ms, tries: 1 })
    resolver.setServers([server])
    return resolver.resolve4(host)
  })
}

/** `url` of a DNS over HTTPS service, such as https://dns.example/dns-query. */
export function byDoh(host: string, url: string, ms: number): Promise<Looked> {
  return looked('doh', url, ms, async () => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/dns-message', accept: 'application/dns-message' },
      body: Buffer.from(question(host)),
      redirect: 'error',
      signal: AbortSignal.timeout(ms),
    })
    if (!response.ok) throw new Failure('ESERVFAIL')
    const answer = Buffer.from(await response.arrayBuffer())
    if (answer.length > MAX_ANSWER) throw new Failure('ESERVFAIL')
    return addressesOf(answer)
  })
}

/** A question for A (RFC 1035, 4.1); the id is 0 as RFC 8484 wants it. */
export function question(host: string, id = 0): Buffer {
  const labels = host.split('.').map((label) => {
    const bytes = Buffer.from(label, 'latin1')
    return Buffer.concat([Buffer.from([bytes.length]), bytes])
  })
  const head = Buffer.from([id >> 8, id & 255, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0])
  return Buffer.concat([head, ...labels, Buffer.from([0, 0, 1, 0, 1])])
}

/** IPv4 addresses of an answer. @throws Failure for the answer's own error and for what is no answer */
export function addressesOf(answer: Buffer): string[] {
  if (answer.length < 12) throw new Failure('ESERVFAIL')
  const status = answer[3] & 15
  if (status === 3) throw new Failure('ENOTFOUND')
  if (status === 5) throw new Failure('EREFUSED')
  if (status !== 0) throw new Failure('ESERVFAIL')
  let at = 12
  for (let k = answer.readUInt16BE(4); k > 0; k--) at = afterName(answer, at) + 4
  const addresses: string[] = []
  for (let k = Math.min(answer.readUInt16BE(6), 200); k > 0; k--) {
    at = afterName(answer, at)
    if (at + 10 > answer.length) throw new Failure('ESERVFAIL')
    const type = answer.readUInt16BE(at)
    const length = answer.readUInt16BE(at + 8)
    at += 10
    if (at + length > answer.length) throw new Failure('ESERVFAIL')
    if (type === 1 && length === 4) addresses.push([...answer.subarray(at, at + 4)].join('.'))
    at += length
  }
  return addresses
}

function afterName(answer: Buffer, from: number): number {
  let at = from
  while (at < answer.length) {
    const length = answer[at]
    if (length === 0) return at + 1
    if (length >= 192) return at + 2
    at += length + 1
  }
  throw new Failure('ESERVFAIL')
}
