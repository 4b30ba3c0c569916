import type { Attribution } from '../../../../src/model/finding.ts'
import { useFormat } from '../../lib/format.ts'
import type { Format } from '../../lib/format.ts'
import { Confidence } from '../../parts/confidence.tsx'
import { useText } from '../../text/index.ts'
import { likelihoodBand, likelihoodName } from '../../text/names.ts'
import { text } from './text.ts'

/** Hypotheses side by side, each with its own likelihood and confidence; never one merged answer. */
export function Who({ attribution, none }: { attribution: readonly Attribution[]; none: string }) {
  const t = useText(text)
  return (
    <section aria-labelledby="who">
      <div className="section-head">
        <h2 id="who">{t.who}</h2>
        {attribution.length > 1 ? <p className="quiet">{t.whoHint}</p> : null}
      </div>
      {attribution.length === 0 ? (
        <p className="reading-text">{none}</p>
      ) : (
        <ul className="hypotheses">
          {attribution.map((one, index) => (
            <Hypothesis key={index} one={one} />
          ))}
        </ul>
      )}
    </section>
  )
}

function Hypothesis({ one }: { one: Attribution }) {
  const t = useText(text)
  const shared = useText()
  const f = useFormat()
  const band = likelihoodBand[one.likelihood]
  const actor = actorText(one.actor, t, f)
  return (
    <li>
      <h3>{one.hypothesis.text ?? one.hypothesis.key}</h3>
      {actor ? <p className="quiet">{actor}</p> : null}
      <dl className="facts">
        <dt>{t.likelihood}</dt>
        <dd>
          {likelihoodName(one.likelihood, f.lang)}
          {band ? (
            <>
              {' '}
              <span className="quiet">({t.band(band[0], band[1])})</span>
              <span className="band" aria-hidden="true">
                <span style={{ insetInlineStart: `${band[0]}%`, inlineSize: `${band[1] - band[0]}%` }} />
              </span>
            </>
          ) : null}
        </dd>
        <dt>{shared.confidence}</dt>
        <dd>
          <Confidence value={one.confidence} />
        </dd>
      </dl>
      {one.basis.length > 0 ? (
        <>
          <p className="label">{t.rests}</p>
          <ul className="plain-list">
            {one.basis.map((message, index) => (
              <li key={index}>{message.text ?? message.key}</li>
            ))}
          </ul>
        </>
      ) : null}
    </li>
  )
}

function actorText(actor: Attribution['actor'], t: (typeof text)['id'], f: Format): string {
  if (!actor) return ''
  const parts: string[] = []
  if (actor.name) parts.push(actor.name)
  if (actor.country) parts.push(f.country(actor.country))
  if (actor.state) parts.push(t.states[actor.state])
  if (actor.origin) parts.push(t.origins[actor.origin])
  return parts.join(' · ')
}
