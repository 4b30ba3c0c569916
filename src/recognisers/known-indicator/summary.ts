/** What was seen of each indicator, as a sum that adds up. */

/**
 * How a hit came about. contacted: client (its requests in a log), packets (to or from its address), agent (requests
 * under its user agent). visited: lookup (DNS), tls (server name), request (host or URL asked for). present: file (the
 * evidence itself is the file).
 */
export type Channel = 'client' | 'packets' | 'agent' | 'lookup' | 'tls' | 'request' | 'file'

export interface Hit {
  /** position of the indicator in the scan */
  readonly indicator: number
  readonly channel: Channel
  /** what was looked for, as the indicator has it */
  readonly value: string
  /** index of the evidence file */
  readonly file: number
  /** packets, requests or lookups */
  count: number
  /** of these: that show an answer, content or an open connection */
  live: number
  /** of these: that show a refusal (403, RST, no such name) */
  denied: number
  /** bytes of content; 0 where unknown */
  bytes: number
  /** seconds since 1970; Infinity and -Infinity where the evidence has no times */
  first: number
  last: number
  /** the other sides (clients, hosts) and how often; the first MAX_PEERS */
  readonly peers: Map<string, number>
}

/** By indicator, channel, file and value. */
export type Summary = Map<string, Hit>

/** Other sides that are kept by name for one hit. */
export const MAX_PEERS = 64

export function hitOf(
  summary: Summary,
  indicator: number,
  channel: Channel,
  value: string,
  file: number,
): Hit {
  const key = `${indicator} ${channel} ${file} ${value}`
  let hit = summary.get(key)
  if (!hit) {
    const times = { first: Infinity, last: -Infinity }
    hit = {
      indicator,
      channel,
      value,
      file,
      count: 0,
      live: 0,
      denied: 0,
      bytes: 0,
      ...times,
      peers: new Map(),
    }
    summary.set(key, hit)
  }
  return hit
}

export function addPeer(hit: Hit, peer: string, count = 1): void {
  if (peer === '') return
  const before = hit.peers.get(peer)
  if (before !== undefined || hit.peers.size < MAX_PEERS) hit.peers.set(peer, (before ?? 0) + count)
}

export function merge(into: Summary, from: Summary): Summary {
  for (const [key, hit] of from) {
    const sum = into.get(key)
    if (!sum) {
      into.set(key, hit)
      continue
    }
    sum.count += hit.count
    sum.live += hit.live
    sum.denied += hit.denied
    sum.bytes += hit.bytes
    sum.first = Math.min(sum.first, hit.first)
    sum.last = Math.max(sum.last, hit.last)
    for (const [peer, count] of hit.peers) addPeer(sum, peer, count)
  }
  return into
}
