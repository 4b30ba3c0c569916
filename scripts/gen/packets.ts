/**
 * Packets made by code: a frame is a list of layers, outermost first, and comes out with right lengths and checksums.
 *
 *     frame([ethernet(), vlan(7), ipv4({ source: '192.0.2.1', destination: '198.51.100.2' }), udp(53, 4000), data(120)])
 *
 * A length or checksum can be overridden to make a broken packet. Formats: RFC 791, 8200, 9293, 768, 792, 4443;
 * IEEE 802.1Q; RFC 3032 (MPLS), 2516 (PPPoE), 1661 (PPP); link types as in tcpdump.org/linktypes.html.
 */
import { V4_MAPPED, parseAddress } from '../../src/model/address.ts'

/** IPv4 as a number in host order, or four words as in src/model/address.ts. */
export type Address = number | Uint32Array

/** Reads an address in text form; throws where it is not one. */
export function address(text: string): Address {
  const words = new Uint32Array(4)
  if (!parseAddress(text, words, 0)) throw new Error(`not an address: ${text}`)
  return words[0] === 0 && words[1] === 0 && words[2] === V4_MAPPED ? words[3] : words
}

export const FIN = 1
export const SYN = 2
export const RST = 4
export const PSH = 8
export const ACK = 16
export const URG = 32

interface Ipv4Fields {
  source: Address | string
  destination: Address | string
  ttl?: number
  id?: number
  /** option bytes; filled up with zeros to a multiple of four */
  options?: Uint8Array
  dontFragment?: boolean
  moreFragments?: boolean
  /** in bytes, a multiple of eight */
  fragmentOffset?: number
  /** what the next layer says where absent */
  protocol?: number
  /** what it is where absent */
  totalLength?: number
  version?: number
  headerWords?: number
}

interface Ipv6Fields {
  source: Address | string
  destination: Address | string
  hopLimit?: number
  next?: number
  payloadLength?: number
  version?: number
}

interface TcpFields {
  flags?: number
  seq?: number
  ack?: number
  window?: number
  options?: Uint8Array
  headerWords?: number
}

export type Layer =
  | { layer: 'ethernet'; type?: number }
  | { layer: 'vlan'; id: number; tpid: number }
  | { layer: 'mpls'; label: number; bottom: boolean }
  | { layer: 'pppoe' }
  | { layer: 'ppp'; framed: boolean }
  | { layer: 'cooked'; version: 1 | 2 }
  | { layer: 'loopback'; family: number; bigEndian: boolean }
  | { layer: 'ipv4'; fields: Ipv4Fields }
  | { layer: 'ipv6'; fields: Ipv6Fields }
  | { layer: 'extension'; protocol: number; body: Uint8Array; next?: number }
  | { layer: 'tcp'; from: number; to: number; fields: TcpFields }
  | { layer: 'udp'; from: number; to: number; length?: number }
  | { layer: 'icmp'; protocol: number; type: number; code: number; rest: number }
  | { layer: 'data'; bytes: Uint8Array }

export const ethernet = (type?: number): Layer => ({ layer: 'ethernet', type })
/** A tag: 802.1Q (0x8100) or, as the outer one of two, 802.1ad (0x88a8). */
export const vlan = (id: number, tpid = 0x8100): Layer => ({ layer: 'vlan', id, tpid })
export const mpls = (label: number, bottom = true): Layer => ({ layer: 'mpls', label, bottom })
export const pppoe = (): Layer => ({ layer: 'pppoe' })
/** PPP, with or without the address and control bytes ff 03. */
export const ppp = (framed = true): Layer => ({ layer: 'ppp', framed })
/** Linux cooked capture, version 1 or 2. */
export const cooked = (version: 1 | 2): Layer => ({ layer: 'cooked', version })
/** BSD loopback: address family 2 for IPv4, 24, 28 or 30 for IPv6. */
export const loopback = (family = 2, bigEndian = false): Layer => ({ layer: 'loopback', family, bigEndian })
export const ipv4 = (fields: Ipv4Fields): Layer => ({ layer: 'ipv4', fields })
export const ipv6 = (fields: Ipv6Fields): Layer => ({ layer: 'ipv6', fields })
/** IPv6 hop-by-hop (0), routing (43) or destination (60) options of `words` x 8 bytes. */
export const extension = (protocol: 0 | 43 | 60, words = 1): Layer => {
  const body = new Uint8Array(words * 8)
  body[1] = words - 1
  if (protocol !== 43) body.set([1, words * 8 - 4], 2)
  return { layer: 'extension', protocol, body }
}
/** Authentication header with an integrity value of 12 bytes. */
export const authentication = (): Layer => {
  const body = new Uint8Array(24)
  body[1] = 4
  return { layer: 'extension', protocol: 51, body }
}
/** IPv6 fragment header; `offset` in bytes, `next` names the protocol where the next layer cannot (later fragments). */
export const fragment = (id: number, offset: number, more: boolean, next?: number): Layer => {
  const body = new Uint8Array(8)
  put16(body, 2, offset | (more ? 1 : 0))
  put32(body, 4, id)
  return { layer: 'extension', protocol: 44, body, next }
}
export const tcp = (from: number, to: number, flags: number, fields: TcpFields = {}): Layer => ({
  layer: 'tcp',
  from,
  to,
  fields: { ...fields, flags },
})
export const udp = (from: number, to: number, length?: number): Layer => ({ layer: 'udp', from, to, length })
/** ICMP; echo request by default. `rest` are the last four header bytes (identifier and sequence number). */
export const icmp = (type = 8, code = 0, rest = 0): Layer => ({
  layer: 'icmp',
  protocol: 1,
  type,
  code,
  rest,
})
export const icmp6 = (type = 128, code = 0, rest = 0): Layer => ({
  layer: 'icmp',
  protocol: 58,
  type,
  code,
  rest,
})

/** Payload bytes that mean nothing, always the same. */
export const filler = new Uint8Array(65536)
for (let i = 0, x = 1; i < filler.length; i++) {
  x = Math.imul(x, 1103515245) + 12345
  filler[i] = x >>> 16
}

/** Payload: the bytes or text given, or that many bytes of filler. */
export const data = (what: number | string | Uint8Array): Layer => ({
  layer: 'data',
  bytes:
    typeof what === 'number'
      ? filler.subarray(0, what)
      : typeof what === 'string'
        ? Buffer.from(what, 'utf8')
        : what,
})

const scratch = new Uint8Array(256 * 1024)

/** The bytes of a frame. */
export function frame(layers: readonly Layer[]): Uint8Array {
  return sharedFrame(layers).slice()
}

/** Like frame, without the copy: the bytes hold until the next call. */
export function sharedFrame(layers: readonly Layer[]): Uint8Array {
  let at = scratch.length
  let behind: Layer | undefined
  let transport: Layer | undefined
  let transportAt = 0
  for (let k = layers.length - 1; k >= 0; k--) {
    const layer = layers[k]
    const end = at
    at -= headerSize(layer)
    scratch.fill(0, at, layer.layer === 'data' ? at : end)
    write(layer, at, behind)
    if (layer.layer === 'tcp' || layer.layer === 'udp' || layer.layer === 'icmp') {
      transport = layer
      transportAt = at
    } else if ((layer.layer === 'ipv4' || layer.layer === 'ipv6') && transport) {
      checksumTransport(layer.layer === 'ipv4', at, transport, transportAt)
      transport = undefined
    }
    behind = layer
  }
  return scratch.subarray(at)
}

function headerSize(layer: Layer): number {
  switch (layer.layer) {
    case 'ethernet':
      return 14
    case 'vlan':
    case 'mpls':
    case 'loopback':
      return 4
    case 'pppoe':
      return 6
    case 'ppp':
      return layer.framed ? 4 : 2
    case 'cooked':
      return layer.version === 1 ? 16 : 20
    case 'ipv4':
      return 20 + padded(layer.fields.options)
    case 'ipv6':
      return 40
    case 'extension':
      return layer.body.length
    case 'tcp':
      return 20 + padded(layer.fields.options)
    case 'udp':
    case 'icmp':
      return 8
    case 'data':
      return layer.bytes.length
  }
}

function write(layer: Layer, at: number, behind: Layer | undefined): void {
  const b = scratch
  switch (layer.layer) {
    case 'ethernet':
      b.set([2, 0, 0, 0, 0, 2, 2, 0, 0, 0, 0, 1], at)
      return put16(b, at + 12, layer.type ?? etherType(behind))
    case 'vlan':
      put16(b, at, layer.id)
      return put16(b, at + 2, etherType(behind))
    case 'mpls':
      return put32(b, at, (layer.label << 12) | (layer.bottom ? 0x100 : 0) | 64)
    case 'pppoe':
      b[at] = 0x11
      return put16(b, at + 4, scratch.length - at - 6)
    case 'ppp':
      if (layer.framed) put16(b, at, 0xff03)
      return put16(b, at + (layer.framed ? 2 : 0), behind?.layer === 'ipv6' ? 0x57 : 0x21)
    case 'cooked':
      if (layer.version === 2) {
        put16(b, at, etherType(behind))
        return put16(b, at + 8, 1)
      }
      put16(b, at + 2, 1)
      return put16(b, at + 14, etherType(behind))
    case 'loopback':
      return layer.bigEndian ? put32(b, at, layer.family) : put32(b, at, layer.family << 24)
    case 'ipv4':
      return writeIpv4(layer.fields, at, behind)
    case 'ipv6': {
      const f = layer.fields
      put32(b, at, (f.version ?? 6) << 28)
      put16(b, at + 4, f.payloadLength ?? scratch.length - at - 40)
      b[at + 6] = f.next ?? protocolOf(behind)
      b[at + 7] = f.hopLimit ?? 64
      putAddress(b, at + 8, f.source, 6)
      return putAddress(b, at + 24, f.destination, 6)
    }
    case 'extension':
      b.set(layer.body, at)
      b[at] = layer.next ?? protocolOf(behind)
      return
    case 'tcp': {
      const f = layer.fields
      put16(b, at, layer.from)
      put16(b, at + 2, layer.to)
      put32(b, at + 4, f.seq ?? 1)
      put32(b, at + 8, f.ack ?? 0)
      b[at + 12] = (f.headerWords ?? 5 + padded(f.options) / 4) << 4
      b[at + 13] = f.flags ?? ACK
      put16(b, at + 14, f.window ?? 64240)
      if (f.options) b.set(f.options, at + 20)
      return
    }
    case 'udp':
      put16(b, at, layer.from)
      put16(b, at + 2, layer.to)
      return put16(b, at + 4, layer.length ?? scratch.length - at)
    case 'icmp':
      b[at] = layer.type
      b[at + 1] = layer.code
      return put32(b, at + 4, layer.rest)
    case 'data':
      b.set(layer.bytes, at)
  }
}

function writeIpv4(f: Ipv4Fields, at: number, behind: Layer | undefined): void {
  const b = scratch
  const size = 20 + padded(f.options)
  b[at] = ((f.version ?? 4) << 4) | (f.headerWords ?? size / 4)
  put16(b, at + 2, f.totalLength ?? scratch.length - at)
  put16(b, at + 4, f.id ?? 0)
  const flags = (f.dontFragment ? 0x4000 : 0) | (f.moreFragments ? 0x2000 : 0)
  put16(b, at + 6, flags | ((f.fragmentOffset ?? 0) >>> 3))
  b[at + 8] = f.ttl ?? 64
  b[at + 9] = f.protocol ?? protocolOf(behind)
  putAddress(b, at + 12, f.source, 4)
  putAddress(b, at + 16, f.destination, 4)
  if (f.options) b.set(f.options, at + 20)
  put16(b, at + 10, folded(sum16(b, at, at + size, 0)))
}

function checksumTransport(v4: boolean, ipAt: number, layer: Layer, at: number): void {
  const b = scratch
  const field = at + (layer.layer === 'tcp' ? 16 : layer.layer === 'udp' ? 6 : 2)
  let sum = 0
  if (layer.layer !== 'icmp' || layer.protocol === 58) {
    sum = v4 ? sum16(b, ipAt + 12, ipAt + 20, 0) : sum16(b, ipAt + 8, ipAt + 40, 0)
    sum += b.length - at + protocolOf(layer)
  }
  const value = folded(sum16(b, at, b.length, sum))
  put16(b, field, value === 0 && layer.layer === 'udp' ? 0xffff : value)
}

function etherType(behind: Layer | undefined): number {
  switch (behind?.layer) {
    case 'ipv4':
      return 0x0800
    case 'ipv6':
      return 0x86dd
    case 'vlan':
      return behind.tpid
    case 'mpls':
      return 0x8847
    case 'pppoe':
      return 0x8864
    default:
      return 0x88b5
  }
}

function protocolOf(behind: Layer | undefined): number {
  switch (behind?.layer) {
    case 'tcp':
      return 6
    case 'udp':
      return 17
    case 'icmp':
    case 'extension':
      return behind.protocol
    case 'ipv4':
      return 4
    case 'ipv6':
      return 41
    default:
      return 253
  }
}

function padded(options: Uint8Array | undefined): number {
  return options ? (options.length + 3) & ~3 : 0
}

function putAddress(b: Uint8Array, at: number, value: Address | string, version: 4 | 6): void {
  const a = typeof value === 'string' ? address(value) : value
  if (version === 4) {
    if (typeof a !== 'number') throw new Error('an IPv6 address in an IPv4 header')
    put32(b, at, a)
  } else {
    for (let k = 0; k < 4; k++) {
      put32(b, at + 4 * k, typeof a === 'number' ? [0, 0, V4_MAPPED, a][k] : a[k])
    }
  }
}

function put16(b: Uint8Array, at: number, value: number): void {
  b[at] = value >>> 8
  b[at + 1] = value
}

function put32(b: Uint8Array, at: number, value: number): void {
  b[at] = value >>> 24
  b[at + 1] = value >>> 16
  b[at + 2] = value >>> 8
  b[at + 3] = value
}

/** Adds the 16-bit words of a range; up to 2^37 bytes fit. */
function sum16(b: Uint8Array, from: number, to: number, start: number): number {
  let sum = start
  let i = from
  for (; i + 1 < to; i += 2) sum += (b[i] << 8) | b[i + 1]
  return i < to ? sum + (b[i] << 8) : sum
}

/** The Internet checksum (RFC 1071) of a sum. */
function folded(sum: number): number {
  let s = sum
  while (s > 0xffff) s = (s % 0x10000) + Math.floor(s / 0x10000)
  return ~s & 0xffff
}
