/**
 * Connections held open on purpose (Slowloris and its kin), from packets: many are completed, each sends a little now
 * and then, and the server never gets to answer. Needs both directions: without the server's packets nothing is said.
 */
import { because, drop, newCase } from './case.ts'
import { round } from './floors.ts'
import { spansOf } from './rate.ts'
import { traitsOf } from './traits.ts'
import { IN, OUT } from './vectors.ts'
import { received, sentIn } from './verdict.ts'
import type { Verdict } from './verdict.ts'
import { joined } from './view.ts'
import type { View } from './view.ts'

/** Fewest connections, and the seconds that they must have been held. */
const CONNECTIONS = 200
const HELD = 30

export function heldConnections(view: View): Verdict[] {
  const opening = view.lines.get(IN.syn)
  const data = joined(view, [IN.data])
  const sent = view.lines.get(OUT.tcp)
  if (!opening || !data || !sent || opening.packets < CONNECTIONS) return []
  const whole = { ...data, cells: [...data.cells] }
  const verdicts: Verdict[] = []
  for (const span of spansOf(view, whole)) {
    const window = { start: Math.floor(opening.first), end: span.end }
    const opened = received(view, [IN.syn], window)
    const accepted = sentIn(view, [OUT.synAck], window)
    const traits = traitsOf(data, span)
    if (!traits || opened < CONNECTIONS || accepted < opened * 0.5 || span.to - span.from < HELD) continue
    const portion = data.payload / Math.max(1, data.packets)
    const answered = sent.payload / opened
    const closed = received(view, [IN.fin, IN.rst], window) / opened
    const c = newCase()
    if (answered >= 40 || portion >= 300 || span.packets < opened) drop(c)
    because(c, 'never-answered', 30, { bytes: round(answered), count: opened })
    because(c, 'drip', 20, { bytes: Math.round(portion), per_connection: round(span.packets / opened) })
    if (closed < 0.3)
      because(c, 'held-open', 15, { share: round(closed), seconds: Math.round(span.to - span.from) })
    const each = opened / traits.spread.count
    if (each >= 10) because(c, 'connections-each', 10, { each: Math.round(each), count: traits.spread.count })
    verdicts.push({
      variant: 'slow-connections',
      case: c,
      span,
      line: data,
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
