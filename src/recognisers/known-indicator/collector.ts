/** Looks for the needles of all indicators in every row of a batch. */
import { formatAddress } from '../../model/address.ts'
import type { Batch, HttpBatch, PacketBatch, SpanColumn } from '../../model/observation.ts'
import { spanText } from '../../model/observation.ts'
import { destinationPortOf, flagsOf, protocolOf, sourcePortOf } from '../../model/packet.ts'
import type { Collector, ScanSettings } from '../recogniser.ts'
import { foldUrl } from '../../stix/pattern/fold.ts'
import { AddressTable, HostTable, TextTable } from './lookup.ts'
import { wantedOf } from './needles.ts'
import type { Wanted } from './needles.ts'
import { dnsQuestion, httpRequest, tlsServerName } from '../payload.ts'
import { addPeer, hitOf } from './summary.ts'
import type { Channel, Hit, Summary } from './summary.ts'

type Of<K> = Wanted & { kind: K }
type Url = Of<'url'> & { readonly host: string }

const text = new TextDecoder()
/** Refused by the server or by a proxy before it: nothing of the content was given. */
const refusals = new Set([403, 407, 429, 444, 451])
const SLASH = 47
const TCP = 6
const UDP = 17

export function collect(settings: ScanSettings = {}): Collector<Summary> {
  return new Search(settings)
}

class Search implements Collector<Summary> {
  private summary: Summary = new Map()
  private readonly addresses = new AddressTable<Of<'address'>>()
  private readonly hosts = new HostTable<Of<'host'>>()
  private readonly urls = new TextTable<Url>()
  private readonly agents = new TextTable<Of<'user-agent'>>()
  private readonly names: boolean

  constructor({ indicators = [] }: ScanSettings) {
    wantedOf(indicators, (wanted) => {
      if (wanted.kind === 'address') this.addresses.add(wanted.network, wanted)
      else if (wanted.kind === 'host') this.hosts.add(wanted.value, wanted)
      else if (wanted.kind === 'user-agent') this.agents.add(wanted.value, wanted as Of<'user-agent'>)
      else this.addUrl(wanted as Of<'url'>)
    })
    this.names = this.hosts.size + this.urls.size + this.agents.size > 0
  }

  add(batch: Batch): void {
    if (this.addresses.size === 0 && !this.names) return
    if (batch.kind === 'http-request') this.addRequests(batch)
    else if (batch.kind === 'packet') this.addPackets(batch)
  }

  take(): Summary {
    const taken = this.summary
    this.summary = new Map()
    return taken
  }

  private addUrl(wanted: Of<'url'>): void {
    const m = /^[a-z][a-z0-9+.-]*:\/\/([^/]+)(\/[^#]*)/.exec(foldUrl(wanted.value))
    if (m) this.urls.add(m[2], { ...wanted, host: m[1] })
  }

  private addRequests(batch: HttpBatch): void {
    const { bytes, client, host, target, userAgent, status, time, size, file, count } = batch
    for (let i = 0; i < count; i++) {
      const note = (wanted: Wanted, channel: Channel, peer: () => string): void => {
        const hit = hitOf(this.summary, wanted.indicator, channel, wanted.value, file)
        seen(hit, time[i])
        if (refusals.has(status[i])) hit.denied++
        else hit.live++
        if (size[i] > 0) hit.bytes += size[i]
        addPeer(hit, peer())
      }
      const from = (): string => (isNothing(client, i) ? '' : formatAddress(client, i))
      const site = (): string => spanText(bytes, host, i).toLowerCase()
      if (this.addresses.size > 0 && !isNothing(client, i)) {
        for (const wanted of this.addresses.find(client, i))
          if (wanted.port === null) note(wanted, 'client', site)
      }
      if (!this.names) continue
      if (this.agents.size > 0 && userAgent.end[i] > userAgent.start[i]) {
        const found = this.agents.find(bytes, userAgent.start[i], userAgent.end[i])
        if (found) for (const wanted of found) note(wanted, 'agent', from)
      }
      const named = nameOf(bytes, target, host, i)
      this.findHost(bytes, named.host, named.hostEnd, (wanted) => note(wanted, 'request', from))
      this.findUrl(bytes, named, (wanted) => note(wanted, 'request', from))
    }
  }

  private findHost(bytes: Uint8Array, start: number, end: number, tell: (wanted: Of<'host'>) => void): void {
    if (this.hosts.size === 0 || start >= end) return
    this.hosts.find(bytes, start, end, (wanted, below) => {
      if (wanted.reach === 'with-subdomains' || (wanted.reach === 'subdomains') === below) tell(wanted)
    })
  }

  private findUrl(bytes: Uint8Array, named: Named, tell: (wanted: Url) => void): void {
    if (this.urls.size === 0 || named.host >= named.hostEnd) return
    const found = this.urls.find(bytes, named.path, named.pathEnd)
    if (!found) return
    const host = text.decode(bytes.subarray(named.host, named.hostEnd)).toLowerCase()
    for (const wanted of found)
      if (host === wanted.host || host.replace(/:(?:80|443)$/, '') === wanted.host) tell(wanted)
  }

  private addPackets(batch: PacketBatch): void {
    for (let i = 0; i < batch.count; i++) {
      if (this.addresses.size > 0) {
        this.addSide(batch, i, batch.destination, batch.source, destinationPortOf(batch, i))
        this.addSide(batch, i, batch.source, batch.destination, sourcePortOf(batch, i))
      }
      if (this.names && batch.payload.end[i] > batch.payload.start[i]) this.addPayload(batch, i)
    }
  }

  /** `peer` is the column of the indicator's side, `other` that of the other one. */
  private addSide(batch: PacketBatch, i: number, peer: Uint32Array, other: Uint32Array, port: number): void {
    for (const wanted of this.addresses.find(peer, i)) {
      if (wanted.port !== null && wanted.port !== port) continue
      const hit = hitOf(this.summary, wanted.indicator, 'packets', wanted.value, batch.file)
      seen(hit, batch.time[i])
      hit.bytes += batch.payloadLength[i]
      if (isRefusal(batch, i)) hit.denied++
      else if (isLive(batch, i)) hit.live++
      addPeer(hit, formatAddress(other, i))
    }
  }

  private addPayload(batch: PacketBatch, i: number): void {
    const { bytes, payload, file, time } = batch
    const protocol = protocolOf(batch, i)
    const start = payload.start[i]
    const end = payload.end[i]
    const note = (
      wanted: Wanted,
      channel: Channel,
      outcome: 'live' | 'denied' | null,
      peer: Uint32Array,
    ): void => {
      const hit = hitOf(this.summary, wanted.indicator, channel, wanted.value, file)
      seen(hit, time[i])
      if (outcome) hit[outcome]++
      addPeer(hit, formatAddress(peer, i))
    }
    if (protocol === UDP && (destinationPortOf(batch, i) === 53 || sourcePortOf(batch, i) === 53)) {
      const dns = dnsQuestion(bytes, start, end)
      if (!dns) return
      const outcome = !dns.response ? null : dns.code === 3 || dns.code === 5 ? 'denied' : 'live'
      const asker = dns.response ? batch.destination : batch.source
      this.findHost(dns.name, 0, dns.name.length, (wanted) => note(wanted, 'lookup', outcome, asker))
      return
    }
    if (protocol !== TCP) return
    const server = tlsServerName(bytes, start, end)
    if (server) {
      this.findHost(bytes, server.start, server.end, (wanted) => note(wanted, 'tls', 'live', batch.source))
      return
    }
    const request = httpRequest(bytes, start, end)
    if (!request) return
    const { target, host, userAgent } = request
    if (userAgent) {
      const found = this.agents.find(bytes, userAgent.start, userAgent.end)
      if (found) for (const wanted of found) note(wanted, 'agent', 'live', batch.source)
    }
    const named = namedBy(bytes, target.start, target.end, host?.start ?? 0, host?.end ?? 0)
    this.findHost(bytes, named.host, named.hostEnd, (wanted) => note(wanted, 'request', 'live', batch.source))
    this.findUrl(bytes, named, (wanted) => note(wanted, 'request', 'live', batch.source))
  }
}

function seen(hit: Hit, time: number): void {
  hit.count++
  if (time < hit.first) hit.first = time
  if (time > hit.last) hit.last = time
}

function isNothing(column: Uint32Array, at: number): boolean {
  const i = at * 4
  return column[i] === 0 && column[i + 1] === 0 && column[i + 2] === 0 && column[i + 3] === 0
}

/** A reset, or ICMP's "destination unreachable". */
function isRefusal(batch: PacketBatch, i: number): boolean {
  const [protocol, flags] = [protocolOf(batch, i), flagsOf(batch, i)]
  if (protocol === TCP) return (flags & 4) !== 0
  return (protocol === 1 && flags === 3) || (protocol === 58 && flags === 1)
}

/** Content, or a TCP connection that both sides have opened. */
function isLive(batch: PacketBatch, i: number): boolean {
  return batch.payloadLength[i] > 0 || protocolOf(batch, i) !== TCP || (flagsOf(batch, i) & 16) !== 0
}

interface Named {
  readonly host: number
  readonly hostEnd: number
  readonly path: number
  readonly pathEnd: number
}

function nameOf(bytes: Uint8Array, target: SpanColumn, host: SpanColumn, i: number): Named {
  return namedBy(bytes, target.start[i], target.end[i], host.start[i], host.end[i])
}

/** Host and path that a request names. A proxy's log has them both in the target, or the host alone (CONNECT). */
function namedBy(bytes: Uint8Array, start: number, end: number, hostStart: number, hostEnd: number): Named {
  if (start < end && bytes[start] !== SLASH) {
    // scheme://host/path
    for (let i = start + 1; i < end - 2 && i < start + 8; i++) {
      if (bytes[i] !== 58 || bytes[i + 1] !== SLASH || bytes[i + 2] !== SLASH) continue
      let slash = i + 3
      while (slash < end && bytes[slash] !== SLASH) slash++
      return { host: i + 3, hostEnd: slash, path: slash, pathEnd: end }
    }
    // host:port of CONNECT
    if (hostStart === hostEnd && bytes[start] !== 42)
      return { host: start, hostEnd: end, path: end, pathEnd: end }
  }
  return { host: hostStart, hostEnd, path: start, pathEnd: end }
}
