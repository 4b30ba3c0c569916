/** Floods that the sources send themselves, under their own or a forged address: SYN, ACK, RST, odd flags, UDP, ICMP. */
import { because, drop, newCase, stands } from './case.ts'
import type { Case } from './case.ts'
import { mayBeLoud, round, weighVolume } from './floors.ts'
import { spansOf } from './rate.ts'
import type { Span } from './rate.ts'
import { portList } from './reflection.ts'
import { carried, traitsOf } from './traits.ts'
import type { Traits } from './traits.ts'
import { IN, OUT } from './vectors.ts'
import { received, sentBy, sentIn } from './verdict.ts'
import type { Counts, Verdict } from './verdict.ts'
import { joined } from './view.ts'
import type { View } from './view.ts'

interface Kind {
  readonly variant: string
  readonly vectors: readonly number[]
  /** lowest floor in packets/s that is looked at */
  readonly least: number
  readonly techniques: readonly string[]
  readonly alternatives: Verdict['alternatives']
  /** an innocent explanation that holds whatever the structure: the sketches of most targets are never added up */
  readonly veto?: (view: View, span: Span) => boolean
  readonly weigh: (c: Case, view: View, span: Span, traits: Traits) => void
}

/** What is judged, and from which rate on. */
export const floods: readonly Kind[] = [
  {
    variant: 'syn-flood',
    vectors: [IN.syn],
    least: 100,
    techniques: ['T1498.001', 'T1499.001'],
    alternatives: [
      ['alternative.flash-crowd', 'rejected.no-handshake'],
      ['alternative.scan', 'rejected.one-port'],
      ['alternative.measurement', 'rejected.no-handshake'],
    ],
    veto: (view, span) => established(view, span) >= 2,
    weigh: weighSyn,
  },
  {
    variant: 'ack-flood',
    vectors: [IN.stream],
    least: 1000,
    techniques: ['T1498.001', 'T1499.001'],
    alternatives: [
      ['alternative.transfer', 'rejected.no-conversation'],
      ['alternative.flash-crowd', 'rejected.no-handshake'],
    ],
    veto: (view, span) => answeredIn(view, OUT.tcp, span) >= 0.5,
    weigh: weighAck,
  },
  {
    variant: 'rst-flood',
    vectors: [IN.rst],
    least: 1000,
    techniques: ['T1498.001'],
    alternatives: [['alternative.backscatter', 'rejected.many-servers']],
    veto: (view, span) =>
      resetsOf(view, span) < 0.5 || sentIn(view, [OUT.syn, OUT.tcp], span) >= span.packets * 0.3,
    weigh: weighRst,
  },
  {
    variant: 'tcp-flag-flood',
    vectors: [IN.odd],
    least: 1000,
    techniques: ['T1498.001'],
    alternatives: [['alternative.scan', 'rejected.one-port']],
    weigh(c, _view, _span, traits) {
      because(c, 'impossible-flags', 35)
      weighSources(c, traits)
      if (isScan(traits)) drop(c)
    },
  },
  {
    variant: 'udp-flood',
    vectors: [IN.udp],
    least: 1000,
    techniques: ['T1498.001'],
    alternatives: [
      ['alternative.media', 'rejected.no-conversation'],
      ['alternative.telemetry', 'rejected.no-conversation'],
      ['alternative.measurement', 'rejected.shape'],
    ],
    veto: (view, span) => answeredIn(view, OUT.udp, span) >= 0.2,
    weigh: weighUdp,
  },
  {
    variant: 'udp-flood',
    vectors: [IN.quic],
    least: 1000,
    techniques: ['T1498.001'],
    alternatives: [['alternative.media', 'rejected.no-conversation']],
    veto: (view, span) => answeredIn(view, OUT.udp, span) >= 0.2,
    weigh(c, view, span, traits) {
      // The web over UDP looks like this in one direction, unless no packet ever belongs with another.
      const unanswered = sentBy(view, span) > 0 && answeredIn(view, OUT.udp, span) < 0.05
      if (!unanswered && (traits.fresh < 0.8 || traits.spread.count < 100)) drop(c)
      weighUdp(c, view, span, traits)
    },
  },
  {
    variant: 'icmp-flood',
    vectors: [IN.echo, IN.icmpOther],
    least: 100,
    techniques: ['T1498.001'],
    alternatives: [
      ['alternative.monitoring', 'rejected.rate'],
      ['alternative.measurement', 'rejected.rate'],
    ],
    weigh: weighIcmp,
  },
  {
    variant: 'icmp-flood',
    vectors: [IN.echoReply],
    least: 100,
    techniques: ['T1498.001', 'T1498.002'],
    alternatives: [['alternative.measurement', 'rejected.rate']],
    veto: (view, span) => answeredIn(view, OUT.icmp, span) >= 0.5,
    weigh: weighReplies,
  },
  {
    variant: 'icmp-flood',
    vectors: [IN.icmpError],
    least: 1000,
    techniques: ['T1498.001'],
    alternatives: [['alternative.backscatter', 'rejected.many-servers']],
    veto: (view, span) => sentBy(view, span) > span.packets * 0.3,
    weigh(c, view, span, traits) {
      because(c, 'icmp-errors', 15)
      const asked = sentBy(view, span) / span.packets
      if (asked > 0 && asked < 0.1) because(c, 'unsolicited', 25, { asked: round(asked) })
      weighSources(c, traits)
      weighSizes(c, traits, 0.9)
    },
  },
  {
    variant: 'fragment-flood',
    vectors: [IN.laterFragment],
    least: 1000,
    techniques: ['T1498.001', 'T1499.001'],
    alternatives: [['alternative.transfer', 'rejected.no-first-fragment']],
    veto: (view, span) => sentIn(view, [OUT.udp, OUT.other], span) > span.packets * 0.3,
    weigh: weighFragments,
  },
  {
    variant: 'gre-flood',
    vectors: [IN.gre],
    least: 1000,
    techniques: ['T1498.001'],
    alternatives: [['alternative.tunnel', 'rejected.many-servers']],
    veto: usesTunnel,
    weigh: weighTunnel,
  },
  {
    variant: 'ip-protocol-flood',
    vectors: [IN.other],
    least: 1000,
    techniques: ['T1498.001'],
    alternatives: [['alternative.tunnel', 'rejected.many-servers']],
    veto: usesTunnel,
    weigh: weighTunnel,
  },
]

/** `counts`: what is no attack on this target whatever its structure is not read in full. */
export function directFloods(view: View, counts: Counts): Verdict[] {
  const verdicts: Verdict[] = []
  for (const kind of floods) {
    const line = joined(view, kind.vectors)
    if (!line || !mayBeLoud(view, line, kind.least)) continue
    const attacks: Span[] = []
    for (const span of spansOf(view, line)) {
      const earlier = [...attacks]
      const c = newCase()
      weighVolume(c, view, line, span, kind.least, earlier)
      if (c.dropped || kind.veto?.(view, span) || !counts(line, span)) continue
      const traits = traitsOf(line, span)
      if (!traits) continue
      kind.weigh(c, view, span, traits)
      if (stands(c)) attacks.push(span)
      verdicts.push({
        variant: kind.variant,
        case: c,
        span,
        line,
        earlier,
        traits,
        spoofable: true,
        reflected: false,
        techniques: kind.techniques,
        alternatives: kind.alternatives,
        detail: {},
      })
    }
  }
  return verdicts
}

/** Packets of connections for each attempt to open one. */
const established = (view: View, span: Span) => received(view, [IN.stream], span) / span.packets

/** Packets that the target sent in a vector, for each one that it received. */
const answeredIn = (view: View, vector: number, span: Span) => sentIn(view, [vector], span) / span.packets

const resetsOf = (view: View, span: Span) =>
  span.packets / received(view, [IN.syn, IN.synAck, IN.rst, IN.stream, IN.odd], span)

function usesTunnel(view: View, span: Span): boolean {
  return answeredIn(view, OUT.other, span) >= 0.2
}

/** Source ports of one machine that no client waiting for an answer comes to. */
const MANY_PORTS = 20_000

function weighSyn(c: Case, view: View, span: Span, traits: Traits): void {
  const opened = established(view, span)
  if (isScan(traits)) drop(c)
  const params = { per_syn: round(opened) }
  if (opened < 0.1) because(c, 'no-handshake', 25, params)
  else if (opened < 0.5) because(c, 'few-handshakes', 15, params)
  else because(c, 'some-handshakes', 5, params)
  if (sentBy(view, span) > 0) {
    const answered = sentIn(view, [OUT.synAck], span) / span.packets
    const refused = sentIn(view, [OUT.rst], span) / span.packets
    if (answered >= 0.3 && opened < 0.5) because(c, 'half-open', 10, { share: round(answered) })
    else if (refused >= 0.5) because(c, 'port-closed', -10, { share: round(refused) })
  }
  weighSources(c, traits)
  weighPort(c, traits, 10)
  // One machine has no more than 65,535 ports: what uses up so many of them repeats nothing.
  const renewed = traits.fresh >= 0.9 || traits.fresh * traits.profile.packets >= MANY_PORTS
  const one = traits.spread.topShare >= 0.9 && renewed
  if (one && opened < 0.1 && span.peak.perSecond >= 1000)
    because(c, 'new-port-each', 8, { fresh: round(traits.fresh) })
  if (traits.fresh < 0.6 && !one) because(c, 'repeats', -20, { fresh: round(traits.fresh) })
}

function weighAck(c: Case, view: View, span: Span, traits: Traits): void {
  const sent = sentBy(view, span)
  const answered = answeredIn(view, OUT.tcp, span)
  const fresh = { fresh: round(traits.fresh) }
  if (traits.fresh >= 0.8) because(c, 'no-conversation', 25, fresh)
  else if (traits.fresh >= 0.5) because(c, 'no-conversation', 15, fresh)
  else if (sent === 0 || answered >= 0.1) drop(c)
  const opened = received(view, [IN.syn, IN.synAck], span) / (traits.fresh * span.packets)
  if (opened < 0.1) because(c, 'never-opened', 15, { share: round(opened) })
  if (sent > 0 && answered < 0.1) because(c, 'unanswered', 20, { share: round(answered) })
  const refused = sentIn(view, [OUT.rst], span) / span.packets
  if (refused >= 0.3) because(c, 'target-resets', 10, { share: round(refused) })
  weighSources(c, traits)
}

function weighRst(c: Case, view: View, span: Span, traits: Traits): void {
  because(c, 'only-resets', 20, { share: round(resetsOf(view, span)) })
  if (traits.fresh >= 0.8) because(c, 'no-conversation', 15, { fresh: round(traits.fresh) })
  weighSources(c, traits)
}

/** Ports on which a busy server is asked by many strangers, one packet each. */
const askedPorts = new Set([53, 80, 123, 161, 443, 500, 1194, 1812, 1813, 3478, 4500, 5060, 6881, 51820])

/** Ports of collectors, which never answer: SNMP traps, syslog, GELF and Fluentd, StatsD, collectd, InfluxDB, flow export. */
const collectorPorts = new Set([
  162, 514, 1514, 2055, 2056, 4739, 5140, 6343, 8089, 8125, 9555, 9995, 9996, 12201, 24224, 25826,
])

function weighUdp(c: Case, view: View, span: Span, traits: Traits): void {
  const sent = sentBy(view, span)
  const answered = answeredIn(view, OUT.udp, span)
  const ports = traits.destinationPorts
  const first = ports.top[0]
  const { count } = traits.spread
  const throwAway = count >= 100 && traits.spread.once >= 0.8
  const collects = first && first.share >= 0.5 && collectorPorts.has(first.key)
  // A collector's silence says nothing, but its senders are its own and come again.
  const unanswered = sent > 0 && answered < 0.05 && (!collects || throwAway)
  if (isScan(traits) && isProbe(traits)) drop(c)
  if (unanswered) because(c, 'unanswered', 15, { share: round(answered) })
  const refused = sentIn(view, [OUT.icmpError], span) / span.packets
  if (refused >= 0.05) because(c, 'target-refuses', 10, { share: round(refused) })
  if (!unanswered && first && first.share >= 0.5 && (collects || askedPorts.has(first.key))) {
    because(c, 'asked-port', -30, { port: first.key })
  }
  const fresh = { fresh: round(traits.fresh) }
  const oneSize = carried(traits.lengths, 1)
  if (traits.fresh >= 0.5) because(c, 'no-conversation', 25, fresh)
  else if (traits.fresh >= 0.2) because(c, 'no-conversation', 10, fresh)
  else if (count >= 20 && oneSize >= 0.95 && span.peak.perSecond / count >= 100) {
    because(c, 'same-from-all', 15, { count, bytes: traits.lengths.top[0].key })
  } else because(c, 'steady-streams', -20, fresh)
  weighSources(c, traits)
  if (ports.distinct >= 100 && carried(ports, 1) < 0.1)
    because(c, 'random-ports', 15, { count: ports.distinct })
  else weighPort(c, traits, 5)
  if (oneSize >= 0.95) because(c, 'one-size', 5, { bytes: traits.lengths.top[0].key, share: round(oneSize) })
  if (traits.meanLength >= 500) because(c, 'large-packets', 8, { bytes: Math.round(traits.meanLength) })
  if (count <= 2 && traits.fresh >= 0.9 && span.packets >= 1000) because(c, 'new-port-each', 8, fresh)
}

function weighIcmp(c: Case, view: View, span: Span, traits: Traits): void {
  because(c, 'no-use-for-icmp', 30)
  const answered = sentIn(view, [OUT.icmp], span) / span.packets
  const pace = span.peak.perSecond * Math.max(traits.spread.topShare, 1 / traits.spread.count)
  // Whoever watches a host asks it a few times a second: beyond that an answer excuses nothing.
  if (answered >= 0.8 && span.peak.perSecond < 1000)
    because(c, 'answered', -15, { share: round(Math.min(answered, 1)) })
  if (span.peak.perSecond >= 1000 && pace >= 100)
    because(c, 'inhuman-pings', 10, { per_second: Math.round(pace) })
  weighSources(c, traits)
  weighSizes(c, traits, 0.9)
}

/** Replies that nobody asked for: an amplifier network or forged replies; with questions, the target's own pings. */
function weighReplies(c: Case, view: View, span: Span, traits: Traits): void {
  const asked = answeredIn(view, OUT.icmp, span)
  if (traits.spread.count < 3) drop(c)
  because(c, 'no-use-for-icmp', 30)
  if (sentBy(view, span) > 0 && asked < 0.1) because(c, 'unsolicited', 20, { asked: round(asked) })
  weighSources(c, traits)
  weighSizes(c, traits, 0.9)
}

function weighSizes(c: Case, traits: Traits, least: number): void {
  const share = carried(traits.lengths, 1)
  if (share >= least) because(c, 'one-size', 5, { bytes: traits.lengths.top[0].key, share: round(share) })
  if (traits.meanLength >= 500) because(c, 'large-packets', 8, { bytes: Math.round(traits.meanLength) })
}

function weighFragments(c: Case, view: View, span: Span, traits: Traits): void {
  let first = 0
  for (const line of view.lines.values()) for (const p of line.profiles) first += p.counts[0]
  const headless = first / span.packets
  if (headless < 0.02) because(c, 'no-first-fragment', 25, { share: round(headless) })
  else if (headless < 0.15) because(c, 'few-first-fragments', 15, { share: round(headless) })
  else because(c, 'first-fragments', 5, { share: round(headless) })
  weighSources(c, traits)
  const oneSize = carried(traits.lengths, 1)
  if (oneSize >= 0.95) because(c, 'one-size', 5, { bytes: traits.lengths.top[0].key, share: round(oneSize) })
}

function weighTunnel(c: Case, view: View, span: Span, traits: Traits): void {
  if (traits.spread.count < 20) drop(c)
  because(c, 'no-tunnel', traits.spread.count >= 100 ? 25 : 15, { count: traits.spread.count })
  const answered = answeredIn(view, OUT.other, span)
  if (sentBy(view, span) > 0 && answered < 0.05) because(c, 'unanswered', 15, { share: round(answered) })
  weighSources(c, traits)
}

function weighSources(c: Case, traits: Traits): void {
  const { count, once, topShare } = traits.spread
  const params = { count, once: round(once) }
  if (count >= 100 && once >= 0.8 && topShare < 0.5) because(c, 'throw-away-sources', 25, params)
  else if (count >= 100 && topShare < 0.5)
    because(c, 'many-sources', 12, { count, top_share: round(topShare) })
  else if (count >= 20 && topShare < 0.5) because(c, 'many-sources', 5, { count, top_share: round(topShare) })
  else if (count <= 2) because(c, 'few-sources', -5, { count })
}

function weighPort(c: Case, traits: Traits, adds: number): void {
  const first = traits.destinationPorts.top[0]
  if (first && first.share >= 0.8)
    because(c, 'one-target-port', adds, { port: first.key, share: round(first.share) })
  else if (carried(traits.destinationPorts, 4) >= 0.9) {
    because(c, 'few-target-ports', adds, { ports: portList(traits, 'destinationPorts') })
  }
}

/** A few sources that try many ports look for what is open; a flood would have no reason to. */
function isScan(traits: Traits): boolean {
  const { count, topShare } = traits.spread
  const { distinct } = traits.destinationPorts
  return (count < 10 || topShare >= 0.5) && distinct >= 20 && carried(traits.destinationPorts, 1) < 0.5
}

/** Small packets from one port, few of them alike: whoever asks what is open needs no more. */
function isProbe(traits: Traits): boolean {
  return traits.meanLength < 120 && traits.fresh >= 0.25 && carried(traits.sourcePorts, 2) >= 0.8
}
