import { useState } from 'react'
import type { Finding } from '../../../lib/api.ts'
import { useFormat } from '../../../lib/format.ts'
import { Confidence } from '../../../parts/confidence.tsx'
import { Copy } from '../../../parts/copy.tsx'
import { useText } from '../../../text/index.ts'
import { text } from './text.ts'
import './names.css'

interface LookAlike {
  name: string
  /** both as a reader sees them */
  shown: string
  official: string
  /** positions of the characters that differ, in code units */
  differs: { official: readonly number[]; look_alike: readonly number[] }
  rule: string
  confidence: number
  count: number
  seen_as: readonly string[]
  last: string | null
}

const FIRST = 20

/** Each look-alike under the official name, what differs marked, and what would clear its owner. */
export default function NamesPart({ finding }: { finding: Finding }) {
  const t = useText(text)
  const f = useFormat()
  const [shown, setShown] = useState(FIRST)
  const detail = finding.detail as { look_alikes?: LookAlike[]; more?: boolean } | undefined
  const all = detail?.look_alikes ?? []
  const total = finding.magnitude.look_alikes ?? all.length
  if (all.length === 0) return null
  return (
    <>
      <section aria-labelledby="names">
        <h2 id="names">{t.sideBySide}</h2>
        <p className="reading-text quiet">{t.hint}</p>
        <ul className="names">
          {all.slice(0, shown).map((one) => (
            <li key={one.name}>
              <Pair one={one} />
            </li>
          ))}
        </ul>
        {all.length > shown ? (
          <p className="small no-print">
            <button type="button" onClick={() => setShown(all.length)}>
              {t.more(f.number(all.length - shown))}
            </button>
          </p>
        ) : null}
        {total > all.length ? (
          <p className="quiet small">{t.cut(f.number(all.length), f.number(total))}</p>
        ) : null}
        {detail?.more ? <p className="quiet small">{t.leftOut}</p> : null}
      </section>
      <section aria-labelledby="clears">
        <h2 id="clears">{t.clears}</h2>
        <p className="reading-text">{t.clearsLead}</p>
        <ul className="plain-list clears">
          {t.checks.map((check) => (
            <li key={check}>{check}</li>
          ))}
        </ul>
        <p className="reading-text">
          {t.allow} <code>perisai watchlist allow {all[0].name}</code>{' '}
          <Copy value={`perisai watchlist allow ${all[0].name}`} what={t.allow} />
        </p>
      </section>
    </>
  )
}

function Pair({ one }: { one: LookAlike }) {
  const t = useText(text)
  const f = useFormat()
  return (
    <>
      <dl className="name-pair">
        <dt>{t.official}</dt>
        <dd className="mono">
          <Marked name={one.official} at={one.differs.official} />
        </dd>
        <dt>{t.lookAlike}</dt>
        <dd className="mono">
          <Marked name={one.shown} at={one.differs.look_alike} />
          {one.name === one.shown ? null : <span className="second-line quiet">{one.name}</span>}
        </dd>
      </dl>
      <dl className="name-facts">
        <div>
          <dt>{t.rule}</dt>
          <dd>{t.rules[one.rule] ?? one.rule}</dd>
        </div>
        <div>
          <dt>{t.confidence}</dt>
          <dd>
            <Confidence value={one.confidence} />
          </dd>
        </div>
        <div>
          <dt>{t.count}</dt>
          <dd>{f.number(one.count)}×</dd>
        </div>
        <div>
          <dt>{t.seenAs}</dt>
          <dd>{one.seen_as.map((channel) => t.channels[channel] ?? channel).join(', ')}</dd>
        </div>
        <div>
          <dt>{t.last}</dt>
          <dd>{one.last ? f.instant(one.last) : t.undated}</dd>
        </div>
      </dl>
    </>
  )
}

/** A name with some of its characters marked; neighbours under one mark. Names read left to right whatever their script. */
function Marked({ name, at }: { name: string; at: readonly number[] }) {
  const marked = new Set(at)
  const runs: { text: string; differs: boolean }[] = []
  let position = 0
  for (const character of name) {
    const differs = marked.has(position)
    position += character.length
    const last = runs.at(-1)
    if (last && last.differs === differs) last.text += character
    else runs.push({ text: character, differs })
  }
  return (
    <bdi dir="ltr" className="name">
      {runs.map((run, k) => (run.differs ? <mark key={k}>{run.text}</mark> : run.text))}
    </bdi>
  )
}
