/** What ordinary machines say to each other: one function a kind of session, each giving its packets in order of time. */
import type { Address } from './packets.ts'
import { ACK, FIN, PSH, RST, SYN } from './packets.ts'
import { dns, ntp, tlsHello } from './payloads.ts'
import type { Random } from './random.ts'
import type { Packet, Traffic } from './traffic.ts'

const SEGMENT = 1448

/** Two ends of a conversation and what lies between them. */
export interface Pair {
  client: Address
  server: Address
  /** seconds for there and back */
  roundTrip: number
  /** client's port; above 1024 */
  port: number
  clientTtl: number
}

export function newPair(r: Random, client: Address, server: Address): Pair {
  return {
    client,
    server,
    roundTrip: Math.min(r.lognormal(0.04, 0.7), 0.6),
    port: r.int(32768, 61000),
    clientTtl: r.pick([64, 64, 128]) - r.int(4, 22),
  }
}

/** Makes packets of one conversation. */
function voice(p: Pair, protocol: number, serverPort: number) {
  return {
    up: (time: number, flags: number, size: number): Packet => ({
      time,
      source: p.client,
      destination: p.server,
      protocol,
      sourcePort: protocol === 6 || protocol === 17 ? p.port : 0,
      destinationPort: serverPort,
      flags,
      size,
      ttl: p.clientTtl,
    }),
    down: (time: number, flags: number, size: number): Packet => ({
      time,
      source: p.server,
      destination: p.client,
      protocol,
      sourcePort: serverPort,
      destinationPort: protocol === 6 || protocol === 17 ? p.port : 0,
      flags,
      size,
      ttl: 64,
    }),
  }
}

/**
 * A TCP connection seen at the server: handshake, TLS-like opening, `requests` exchanges, end. `upload` and `download`
 * give the bytes of one exchange.
 */
export function* connection(
  r: Random,
  start: number,
  pair: Pair,
  o: {
    port: number
    requests: number
    upload: () => number
    download: () => number
    think?: number
    tls?: boolean
  },
): Generator<Packet> {
  const { up, down } = voice(pair, 6, o.port)
  const rtt = pair.roundTrip
  let t = start
  yield up(t, SYN, 0)
  yield down((t += 0.00004), SYN | ACK, 0)
  yield up((t += rtt), ACK, 0)
  if (o.tls !== false) {
    const hello = tlsHello(r.int(480, 660), false)
    yield { ...up((t += 0.0003), PSH | ACK, hello.length), payload: hello }
    yield down((t += 0.00005), ACK, 0)
    yield { ...down((t += 0.0002), ACK, SEGMENT), payload: tlsHello(SEGMENT, true) }
    yield down((t += 0.0002), ACK, SEGMENT)
    yield down((t += 0.0002), PSH | ACK, 900)
    yield up((t += rtt), PSH | ACK, r.int(64, 130))
  }
  for (let k = 0; k < o.requests; k++) {
    if (k > 0) t += r.wait(1 / (o.think ?? 2))
    for (const [size, flags] of segments(o.upload())) {
      yield up((t += 0.0001), flags, size)
      if (flags & PSH) yield down((t += 0.00004), ACK, 0)
    }
    t += r.lognormal(0.008, 0.8)
    let sent = 0
    for (const [size, flags] of segments(o.download())) {
      yield down((t += 0.00005 + r.next() * 0.0001), flags, size)
      if (++sent % 2 === 0) yield up((t += 0.00002), ACK, 0)
      if (sent % 20 === 0) t += rtt / 2
    }
    yield up((t += rtt), ACK, 0)
  }
  if (r.next() < 0.05) return yield up((t += 0.01), RST | ACK, 0)
  yield up((t += 0.001), FIN | ACK, 0)
  yield down((t += 0.00005), FIN | ACK, 0)
  yield up((t += rtt), ACK, 0)
}

function* segments(bytes: number): Generator<readonly [number, number]> {
  let left = Math.round(bytes)
  for (; left > SEGMENT; left -= SEGMENT) yield [SEGMENT, ACK]
  if (left > 0) yield [left, PSH | ACK]
}

/** A page view over HTTPS. */
export function webVisit(r: Random, start: number, pair: Pair): Traffic {
  return connection(r, start, pair, {
    port: 443,
    requests: r.int(1, 7),
    upload: () => r.int(90, 900),
    download: () => Math.min(r.lognormal(9000, 1.4), 2_000_000),
  })
}

/** A question and its answer over UDP. */
function* lookup(
  r: Random,
  time: number,
  pair: Pair,
  o: { port: number; question: Uint8Array; answer: Uint8Array; delay: number },
): Generator<Packet> {
  const { up, down } = voice(pair, 17, o.port)
  yield { ...up(time, 0, o.question.length), payload: o.question }
  const answered = time + r.lognormal(o.delay, 0.9)
  yield { ...down(answered, 0, o.answer.length), payload: o.answer }
}

/** DNS; `size` is that of the answer. */
export function dnsLookup(
  r: Random,
  time: number,
  pair: Pair,
  size = r.int(60, 420),
  delay = 0.004,
): Traffic {
  const question = dns(r.int(33, 70), false)
  return lookup(r, time, pair, { port: 53, question, answer: dns(size, true), delay })
}

export function ntpQuery(r: Random, time: number, pair: Pair): Traffic {
  return lookup(r, time, pair, { port: 123, question: ntp(48, false), answer: ntp(48, true), delay: 0.00005 })
}

/** `count` echo requests, `every` seconds, each answered. */
export function* ping(time: number, pair: Pair, count: number, every: number, size = 56): Generator<Packet> {
  const six = typeof pair.client !== 'number'
  const { up, down } = voice(pair, six ? 58 : 1, 0)
  for (let k = 0; k < count; k++) {
    yield up(time + k * every, six ? 128 : 8, size)
    yield down(time + k * every + 0.00004, six ? 129 : 0, size)
  }
}

/** A download over QUIC: the server sends `rate` packets a second, the client acknowledges every eighth. */
export function* quic(
  r: Random,
  start: number,
  pair: Pair,
  o: { packets: number; rate: number },
): Generator<Packet> {
  const { up, down } = voice(pair, 17, 443)
  let t = start
  yield up(t, 0, 1252)
  yield down((t += 0.0005), 0, 1252)
  yield up((t += pair.roundTrip), 0, 90)
  for (let k = 1; k <= o.packets; k++) {
    yield down((t += r.wait(o.rate)), 0, k === o.packets ? r.int(60, 1252) : 1252)
    if (k % 8 === 0) yield up((t += 0.00002), 0, 41)
  }
}
