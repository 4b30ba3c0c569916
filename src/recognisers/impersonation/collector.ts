/** Holds every name of a batch against the watchlist. Most names come again and again and match nothing. */
import type { Batch, PacketBatch } from '../../model/observation.ts'
import { destinationPortOf, protocolOf } from '../../model/packet.ts'
import { dnsQuestion, httpRequest, tlsServerName } from '../payload.ts'
import type { Collector, ScanSettings } from '../recogniser.ts'
import { Matcher } from './matcher.ts'
import type { Match } from './matcher.ts'
import { groupOf, MAX_KEPT, trim } from './summary.ts'
import type { Channel, Summary } from './summary.ts'

/** Names whose verdict is remembered; then all are forgotten. About ten megabytes. */
const MAX_REMEMBERED = 65_536
/** Longest host name (RFC 1035), with a little for Unicode */
const MAX_NAME = 400

const TCP = 6
const UDP = 17
const DNS = 53
const TLS_HANDSHAKE = 0x16

const decoder = new TextDecoder()

export function collect({ watchlist = [] }: ScanSettings = {}): Collector<Summary> {
  return new Search(new Matcher(watchlist))
}

class Search implements Collector<Summary> {
  private readonly matcher: Matcher
  private readonly known = new Map<string, Match | null>()
  private summary: Summary = new Map()

  constructor(matcher: Matcher) {
    this.matcher = matcher
  }

  add(batch: Batch): void {
    if (this.matcher.size === 0) return
    const { bytes, time, file, count } = batch
    if (batch.kind === 'packet') return this.addPackets(batch)
    if (batch.kind === 'name') {
      const { start, end } = batch.name
      const channel = batch.from ?? 'name'
      for (let i = 0; i < count; i++)
        this.look(bytes, start[i], end[i], channel, time[i], file, batch.times?.[i])
    } else if (batch.kind === 'http-request') {
      const { host, referrer } = batch
      for (let i = 0; i < count; i++) {
        if (host.end[i] > host.start[i]) this.look(bytes, host.start[i], host.end[i], 'host', time[i], file)
        if (referrer.end[i] > referrer.start[i]) {
          this.look(bytes, referrer.start[i], referrer.end[i], 'referrer', time[i], file)
        }
      }
    }
  }

  /** Names in the clear: questions of DNS, the server's name in TLS, the Host of an HTTP/1 request. */
  private addPackets(batch: PacketBatch): void {
    const { count, bytes, payload, time, file } = batch
    for (let i = 0; i < count; i++) {
      const start = payload.start[i]
      const end = payload.end[i]
      if (end - start < 17) continue
      const protocol = protocolOf(batch, i)
      if (protocol === UDP && destinationPortOf(batch, i) === DNS) {
        const question = dnsQuestion(bytes, start, end)
        if (question && !question.response)
          this.look(question.name, 0, question.name.length, 'dns', time[i], file)
      } else if (protocol === TCP && bytes[start] === TLS_HANDSHAKE) {
        const name = tlsServerName(bytes, start, end)
        if (name) this.look(bytes, name.start, name.end, 'tls', time[i], file)
      } else if (protocol === TCP && bytes[start] >= 65 && bytes[start] <= 80) {
        const host = httpRequest(bytes, start, end)?.host
        if (host) this.look(bytes, host.start, host.end, 'host', time[i], file)
      }
    }
  }

  take(): Summary {
    const taken = this.summary
    this.summary = new Map()
    return taken
  }

  private look(
    bytes: Uint8Array,
    start: number,
    end: number,
    channel: Channel,
    time: number,
    file: number,
    times = 1,
  ): void {
    const [from, to] = hostSpan(bytes, start, end, channel === 'referrer')
    if (to - from < 4 || to - from > MAX_NAME) return
    const text = decoder.decode(bytes.subarray(from, to))
    let match = this.known.get(text)
    if (match === undefined) {
      match = this.matcher.match(text.toLowerCase())
      if (this.known.size >= MAX_REMEMBERED) this.known.clear()
      this.known.set(text, match)
    }
    if (match) this.note(match, text.toLowerCase(), channel, time, file, times)
  }

  private note(
    match: Match,
    name: string,
    channel: Channel,
    time: number,
    file: number,
    times: number,
  ): void {
    const group = groupOf(this.summary, match.watched)
    let sighting = group.sightings.get(name)
    if (!sighting) {
      const { rule, confidence } = match
      const never = { first: Infinity, last: -Infinity }
      sighting = { name, rule, confidence, count: 0, ...never, channels: new Set(), files: new Set() }
      group.sightings.set(name, sighting)
      if (group.sightings.size > 2 * MAX_KEPT) trim(group)
    }
    sighting.count += times
    if (time < sighting.first) sighting.first = time
    if (time > sighting.last) sighting.last = time
    sighting.channels.add(channel)
    sighting.files.add(file)
  }
}

const COLON = 58
const SLASH = 47
const AT = 64
const DOT = 46

/** Where the host name stands in "name", "name:port" or, `inUrl`, "scheme://user@name:port/path"; empty where nowhere. */
function hostSpan(b: Uint8Array, start: number, end: number, inUrl: boolean): [number, number] {
  let from = start
  if (inUrl) {
    while (from + 2 < end && (b[from] !== COLON || b[from + 1] !== SLASH || b[from + 2] !== SLASH)) from++
    if (from + 2 >= end) return [end, end]
    from += 3
  }
  let to = from
  for (; to < end; to++) {
    const c = b[to]
    if (c === AT) from = to + 1
    else if (c === SLASH || c === 63 || c === 35 || c <= 32) break
  }
  for (let k = to - 1; k >= from; k--) {
    if (b[k] === COLON) {
      to = k
      break
    }
    if (b[k] < 48 || b[k] > 57) break
  }
  if (b[from] === 42 && b[from + 1] === DOT) from += 2
  while (to > from && b[to - 1] === DOT) to--
  return [from, to]
}
