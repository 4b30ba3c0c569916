/** Answers that nobody asked for: amplification over UDP, and reflection of SYN-ACK and RST. */
import { mostlyPrivate } from './private.ts'
import { overlap } from '../sketch/spread.ts'
import { because, newCase, stands } from './case.ts'
import type { Case } from './case.ts'
import { round, weighVolume } from './floors.ts'
import { spansOf } from './rate.ts'
import type { Span } from './rate.ts'
import { services } from './services.ts'
import type { ReflectedService } from './services.ts'
import { carried, traitsOf } from './traits.ts'
import type { Traits } from './traits.ts'
import { IN, OUT, REQUEST, SERVICE } from './vectors.ts'
import { received, sentBy, sentIn } from './verdict.ts'
import type { Verdict } from './verdict.ts'
import { joined, profileWithin, within } from './view.ts'
import type { View } from './view.ts'

const udpIn = [IN.udp, IN.quic, IN.laterFragment, ...services.map((_, i) => SERVICE + i + 1)]
const tcpIn = [IN.syn, IN.synAck, IN.rst, IN.stream, IN.odd]

export function amplifications(view: View): Verdict[] {
  const verdicts: Verdict[] = []
  for (let n = 1; n <= services.length; n++) {
    const line = view.lines.get(SERVICE + n)
    if (!line) continue
    const attacks: Span[] = []
    for (const span of spansOf(view, line)) {
      const verdict = amplification(view, n, span, [...attacks])
      if (!verdict) continue
      verdicts.push(verdict)
      if (stands(verdict.case)) attacks.push(verdict.span)
    }
  }
  return verdicts
}

/**
 * Later fragments carry no ports. They are counted to the service whose first fragments came from the same addresses:
 * joined by source and not by datagram, since the parts of a file are read apart from each other.
 */
function fragmentsOf(view: View, n: number, span: Span): { packets: number; bytes: number; share: number } {
  const fragments = view.lines.get(IN.laterFragment)
  const line = view.lines.get(SERVICE + n)
  const theirs = profileWithin(fragments ?? null, span)
  const ours = theirs && profileWithin(line ?? null, span)
  if (!theirs || !ours || ours.counts[0] === 0) return { packets: 0, bytes: 0, share: 0 }
  const share = overlap(theirs.sources, ours.sources)
  const all = within(fragments, span)
  return { packets: Math.round(all.packets * share), bytes: Math.round(all.bytes * share), share }
}

function amplification(view: View, n: number, bare: Span, earlier: readonly Span[]): Verdict | null {
  const service = services[n - 1]
  const fragments = fragmentsOf(view, n, bare)
  const line =
    fragments.share > 0.5 ? joined(view, [SERVICE + n, IN.laterFragment]) : view.lines.get(SERVICE + n)
  const own = view.lines.get(SERVICE + n)
  if (!line || !own) return null
  const span = fragments.share > 0.5 ? (spansOf(view, line).find((s) => s.end > bare.start) ?? bare) : bare
  const c = newCase()
  weighVolume(c, view, line, span, 0, earlier)
  if (c.dropped) return null
  weighPurity(c, span.packets, received(view, udpIn, span), service.name)
  const answers = within(own, span).packets
  if (hasAsked(view, answers, [REQUEST + n], span)) return null
  const traits = traitsOf(own, span)
  if (!traits) return null
  const inside = mostlyPrivate(traits.profile.sources)
  const unasked = weighQuestions(c, view, answers, [REQUEST + n], span, unaskedUnder(service, inside, traits))
  weighReflectors(c, traits, span)
  const usual = service.asked ?? 400
  const fragmented = (traits.firstFragments + fragments.packets) / span.packets
  weighPorts(c, traits, service, span, fragmented, unasked && isSeenToAnswer(view, span))
  const outside = traits.spread.count >= 10 && !inside
  if (service.asked === undefined && outside) because(c, 'nobody-asks-many', 20, { service: service.name })
  if (fragmented >= 0.2) because(c, 'fragmented', 18, { share: round(fragmented) })
  else if (traits.meanLength >= usual * 1.5) {
    because(c, 'large-answers', service.asked ? 18 : 12, { bytes: Math.round(traits.meanLength) })
  }
  const refused = sentIn(view, [OUT.icmpError], span) / span.packets
  if (refused >= 0.1) because(c, 'target-refuses', 15, { share: round(refused) })
  return {
    variant: `${service.id}-amplification`,
    case: c,
    span,
    line,
    earlier,
    traits,
    spoofable: false,
    reflected: true,
    techniques: ['T1498.002'],
    alternatives: [
      ['alternative.own-requests', sentBy(view, span) > 0 ? 'rejected.no-requests' : 'rejected.shape'],
      ['alternative.transfer', 'rejected.many-servers'],
    ],
    detail: {
      service: service.name,
      amplification_factor: service.factor,
      fragments: fragments.packets,
    },
  }
}

/** What servers answer to a handshake that somebody else began. */
export const HANDSHAKE_ANSWERS: readonly number[] = [IN.synAck, IN.rst]

export function synAckReflections(view: View): Verdict[] {
  const line = joined(view, HANDSHAKE_ANSWERS)
  if (!line || !view.lines.has(IN.synAck)) return []
  const verdicts: Verdict[] = []
  const attacks: Span[] = []
  for (const span of spansOf(view, line)) {
    const earlier = [...attacks]
    const answers = within(view.lines.get(IN.synAck), span).packets
    if (answers < span.packets * 0.2) continue
    const c = newCase()
    // Without the other direction a scanner's own answers look the same: only volume tells them apart.
    weighVolume(c, view, line, span, sentBy(view, span) >= 3 ? 100 : 1000, earlier)
    const pure = span.packets / received(view, tcpIn, span)
    if (c.dropped || pure < 0.5) continue
    because(c, 'only-handshake-answers', pure >= 0.8 ? 20 : 8, { share: round(pure) })
    if (hasAsked(view, answers, [OUT.syn], span)) continue
    weighQuestions(c, view, answers, [OUT.syn], span, UNASKED)
    const traits = c.dropped ? null : traitsOf(line, span)
    if (!traits) continue
    weighReflectors(c, traits, span)
    if (carried(traits.sourcePorts, 4) >= 0.8) {
      because(c, 'service-ports', 8, {
        ports: portList(traits, 'sourcePorts'),
        share: round(carried(traits.sourcePorts, 4)),
      })
    }
    if (span.packets / traits.spread.count <= 10) {
      because(c, 'few-each', 5, { mean: round(span.packets / traits.spread.count) })
    }
    if (stands(c)) attacks.push(span)
    verdicts.push({
      variant: 'syn-ack-reflection',
      case: c,
      span,
      line,
      earlier,
      traits,
      spoofable: false,
      reflected: true,
      techniques: ['T1498.002'],
      alternatives: [
        ['alternative.own-scan', sentBy(view, span) > 0 ? 'rejected.no-requests' : 'rejected.one-direction'],
        ['alternative.backscatter', 'rejected.many-servers'],
      ],
      detail: {},
    })
  }
  return verdicts
}

/** What share of all the target got of this kind comes from one service: floods are pure, use is mixed. */
function weighPurity(c: Case, packets: number, all: number, service: string): void {
  const share = Math.min(1, packets / Math.max(all, 1))
  if (share >= 0.9) because(c, 'one-service', 5, { share: round(share), service })
  else if (share < 0.3) because(c, 'mixed-traffic', -15, { share: round(share), service })
}

/** Fewer questions than this for each answer: nobody asked. */
const UNASKED = 0.1
/** The same where one question begins a stream of answers: relays, tunnels, games. */
const UNASKED_STREAM = 0.005
/** Answers that one question to a whole network may bring from each neighbour. */
const EACH_NEIGHBOUR = 10

function unaskedUnder(service: ReflectedService, inside: boolean, traits: Traits): number {
  if (inside) return Math.min(UNASKED, 1 / (traits.spread.count * EACH_NEIGHBOUR))
  return service.streams ? UNASKED_STREAM : UNASKED
}

const askedFor = (view: View, answers: number, vectors: readonly number[], span: Span) =>
  sentIn(view, vectors, span) / Math.max(answers, 1)

/** Half a question for each answer is a conversation. */
function hasAsked(view: View, answers: number, vectors: readonly number[], span: Span): boolean {
  return sentBy(view, span) >= 3 && askedFor(view, answers, vectors, span) >= 0.5
}

/** The strongest sign there is, where both directions are to be seen: did the target ask? True: it did not. */
function weighQuestions(
  c: Case,
  view: View,
  answers: number,
  vectors: readonly number[],
  span: Span,
  least: number,
): boolean {
  if (sentBy(view, span) < 3) {
    because(c, 'one-direction', 0)
    return false
  }
  const asked = askedFor(view, answers, vectors, span)
  if (asked < least) because(c, 'unsolicited', 30, { asked: round(asked) })
  else because(c, 'mostly-unsolicited', 10, { asked: round(asked) })
  return asked < least
}

/** True where what the target sends is there to be seen as a whole, as its connections show: what is missing was not sent. */
function isSeenToAnswer(view: View, span: Span): boolean {
  const around = { start: span.start - 60, end: span.end + 60 }
  const came = received(view, [IN.stream], around)
  return came >= 20 && received(view, [OUT.tcp], around) >= came * 0.3
}

function weighReflectors(c: Case, traits: Traits, span: Span): void {
  const { count } = traits.spread
  const params = { count }
  if (count >= 100) because(c, 'many-reflectors', 20, params)
  else if (count >= 10) because(c, 'many-reflectors', 12, params)
  else if (count >= 3) because(c, 'some-reflectors', 4, params)
  else because(c, 'few-reflectors', -10, params)
  const seconds = Math.max(1, span.to - span.from)
  if (count / seconds >= 500) because(c, 'at-once', 8, { count, seconds: round(seconds) })
}

function weighPorts(
  c: Case,
  traits: Traits,
  service: ReflectedService,
  span: Span,
  fragmented: number,
  unasked: boolean,
): void {
  const { top, distinct } = traits.destinationPorts
  const first = top[0]
  if (first && first.share >= 0.8 && service.ports.includes(first.key)) {
    because(c, 'between-servers', -25, { port: first.key })
  } else if (first && first.share >= 0.8) {
    because(c, 'one-target-port', 10, { port: first.key, share: round(first.share) })
    if (first.key < 1024) because(c, 'server-port-hit', 15, { port: first.key })
  } else if (carried(traits.destinationPorts, 4) >= 0.9) {
    because(c, 'few-target-ports', 8, { ports: portList(traits, 'destinationPorts') })
  } else if (
    service.asked &&
    !unasked &&
    fragmented < 0.1 &&
    distinct >= Math.min(1000, span.packets / 4) &&
    traits.meanLength < service.asked * 1.5
  ) {
    because(c, 'client-ports', -25, { count: distinct })
  }
}

export function portList(traits: Traits, of: 'sourcePorts' | 'destinationPorts', least = 0.02): string {
  return traits[of].top
    .filter((port) => port.share >= least)
    .slice(0, 4)
    .map((port) => port.key)
    .join(', ')
}
