/**
 * Connections held open on purpose (Slowloris and its kin), from packets: many are completed, each sends a little now
 * and then, and the server never gets to answer. Needs both directions: without the server's packets nothing is said.
 */
import { because, newCase } from './case.ts'
import { round } from './floors.ts'
import { stretchesOf } from './rate.ts'
import { traitsOf } from './traits.ts'
import { IN, OUT } from './vectors.ts'
import { received, sentIn } from './verdict.ts'
import type { Verdict } from './verdict.ts'
import type { View } from './view.ts'

/** Fewest connections, and the seconds that they must have been held. */
export const CONNECTIONS = 200
const HELD = 30
/** From so many bytes for each connection on the server has answered. */
const ANSWER = 40

export function heldConnections(view: View): Verdict[] {
  const opening = view.lines.get(IN.syn)
  const stream = view.lines.get(IN.stream)
  const sent = view.lines.get(OUT.tcp)
  if (!opening || !stream || !sent || opening.packets < CONNECTIONS) return []
  // no part of them can have stayed without an answer: what all received is enough for each
  if (sent.payload >= opening.packets * ANSWER) return []
  const verdicts: Verdict[] = []
  for (const span of stretchesOf(view, stream)) {
    const window = { start: Math.floor(opening.first), end: span.end }
    const opened = received(view, [IN.syn], window)
    const accepted = sentIn(view, [OUT.synAck], window)
    const seconds = span.to - span.from
    if (opened < CONNECTIONS || accepted < opened * 0.5 || seconds < HELD) continue
    const asked = stream.payload / opened
    const answered = sent.payload / opened
    const each = span.packets / opened
    if (answered >= ANSWER || asked < 20 || asked >= 2000 || each < 4) continue
    const traits = traitsOf(stream, span)
    if (!traits) continue
    const c = newCase()
    because(c, 'never-answered', 35, { bytes: round(answered), count: opened })
    because(c, 'drip', 25, { bytes: Math.round(asked), packets: round(each), seconds: Math.round(seconds) })
    const held = opened / traits.spread.count
    if (held >= 10) because(c, 'connections-each', 12, { each: Math.round(held), count: traits.spread.count })
    verdicts.push({
      variant: 'slow-connections',
      case: c,
      span,
      line: stream,
      earlier: [],
      traits,
      spoofable: false,
      reflected: false,
      techniques: ['T1499.002'],
      alternatives: [['alternative.long-polling', 'rejected.never-answered']],
      detail: { connections: opened },
    })
  }
  return verdicts
}
