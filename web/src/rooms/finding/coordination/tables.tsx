import { useState } from 'react'
import { useFormat } from '../../../lib/format.ts'
import { useNarrow } from '../../../lib/media.ts'
import { useText } from '../../../text/index.ts'
import type { Coordination, CopiedText } from './detail.ts'
import { COLOURS } from './graph.ts'
import { thresholdAt } from './rate.ts'
import { text } from './text.ts'

const FIRST = 10

interface ThresholdsProps {
  detail: Coordination
  rate: number
  standing: readonly number[]
}

/** From which weight on a trace counts at the chosen rate. */
export function Thresholds({ detail, rate, standing }: ThresholdsProps) {
  const t = useText(text)
  const f = useFormat()
  return (
    <details className="details">
      <summary>{t.thresholds}</summary>
      <table className="rows thresholds">
        <caption className="vh">{t.thresholds}</caption>
        <thead>
          <tr>
            <th scope="col">{t.trace}</th>
            <th scope="col" className="num">
              {t.window}
            </th>
            <th scope="col" className="num">
              {t.least}
            </th>
            <th scope="col" className="num">
              {t.chance}
            </th>
            <th scope="col" className="num">
              {t.standing}
            </th>
          </tr>
        </thead>
        <tbody>
          {detail.traces.map((trace) => {
            const least = thresholdAt(trace, rate, detail.acceptedFdr)
            const own = trace.rates.find(({ weight }) => weight === least)
            const pairs = standing.filter(
              (at) => (detail.pairs[at].weights[trace.trace] ?? 0) >= (least ?? Infinity),
            )
            return (
              <tr key={trace.trace}>
                <th scope="row">
                  {t.traces[trace.trace] ?? trace.trace}
                  {trace.supports_only ? <span className="second-line quiet">{t.supports}</span> : null}
                </th>
                <td className="num">{trace.window_s > 0 ? f.duration(trace.window_s) : '–'}</td>
                <td className="num">{least === null ? t.never : f.number(least)}</td>
                <td className="num">{own ? f.percent(own.fdr) : '–'}</td>
                <td className="num">{f.number(pairs.length)}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </details>
  )
}

interface PairListProps {
  detail: Coordination
  standing: readonly number[]
  partOf: ReadonlyMap<number, number>
  picked: number | null
  onPick(position: number): void
}

export function PairList({ detail, standing, partOf, picked, onPick }: PairListProps) {
  const t = useText(text)
  const f = useFormat()
  const narrow = useNarrow()
  const [shown, setShown] = useState(FIRST)
  if (standing.length === 0) return null
  const common = (at: number) =>
    Object.entries(detail.pairs[at].weights)
      .map(([trace, n]) => `${t.traces[trace] ?? trace}: ${t.weight(n, f)}`)
      .join(', ')
  if (narrow)
    return (
      <>
        <ul className="narrow-rows" aria-label={t.pairs}>
          {standing.slice(0, shown).map((at) => {
            const { from, to } = detail.pairs[at]
            return (
              <li key={at} aria-current={at === picked || undefined}>
                <p className="break">
                  <bdi>{from}</bdi> · <bdi>{to}</bdi>
                </p>
                <p className="quiet">
                  {t.part} {f.number((partOf.get(at) ?? -1) + 1)} · {common(at)}
                </p>
                <button type="button" onClick={() => onPick(at)} aria-label={t.showOf(from, to)}>
                  {t.show}
                </button>
              </li>
            )
          })}
        </ul>
        <More rest={standing.length - shown} onMore={() => setShown(shown + 50)} />
      </>
    )
  return (
    <>
      <table className="rows pairs">
        <caption className="vh">{t.pairs}</caption>
        <thead>
          <tr>
            <th scope="col">{t.pair}</th>
            <th scope="col" className="num">
              {t.part}
            </th>
            <th scope="col">{t.shared}</th>
            <th scope="col" className="no-print">
              {t.posts}
            </th>
          </tr>
        </thead>
        <tbody>
          {standing.slice(0, shown).map((at) => {
            const { from, to } = detail.pairs[at]
            const part = partOf.get(at) ?? -1
            return (
              <tr key={at} aria-current={at === picked || undefined}>
                <td className="break">
                  <bdi>{from}</bdi> · <bdi>{to}</bdi>
                </td>
                <td className="num nowrap">
                  <span
                    className={`part-mark part-${part >= 0 && part < COLOURS ? part : 'other'}`}
                    aria-hidden="true"
                  />
                  {f.number(part + 1)}
                </td>
                <td>{common(at)}</td>
                <td className="no-print">
                  <button type="button" onClick={() => onPick(at)} aria-label={t.showOf(from, to)}>
                    {t.show}
                  </button>
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
      <More rest={standing.length - shown} onMore={() => setShown(shown + 50)} />
    </>
  )
}

interface CopiedTextsProps {
  texts: readonly CopiedText[]
  picked: number | null
  onPick(position: number): void
}

export function CopiedTexts({ texts, picked, onPick }: CopiedTextsProps) {
  const t = useText(text)
  const f = useFormat()
  const narrow = useNarrow()
  const [shown, setShown] = useState(FIRST)
  if (narrow)
    return (
      <>
        <ul className="narrow-rows" aria-label={t.texts}>
          {texts.slice(0, shown).map((one, at) => (
            <li key={at} aria-current={at === picked || undefined}>
              <p className="break" dir="auto">
                {one.text}
              </p>
              <p className="quiet">
                {t.copies}: {f.number(one.copies)} · {t.accounts}: {f.number(one.accounts)}
              </p>
              <button type="button" onClick={() => onPick(at)} aria-label={`${t.show}: ${one.text}`}>
                {t.show}
              </button>
            </li>
          ))}
        </ul>
        <More rest={texts.length - shown} onMore={() => setShown(shown + 50)} />
      </>
    )
  return (
    <>
      <table className="rows pairs">
        <caption className="vh">{t.texts}</caption>
        <thead>
          <tr>
            <th scope="col">{t.text}</th>
            <th scope="col" className="num">
              {t.copies}
            </th>
            <th scope="col" className="num">
              {t.accounts}
            </th>
            <th scope="col">{t.first}</th>
            <th scope="col" className="no-print">
              {t.posts}
            </th>
          </tr>
        </thead>
        <tbody>
          {texts.slice(0, shown).map((one, at) => (
            <tr key={at} aria-current={at === picked || undefined}>
              <td className="break" dir="auto">
                {one.text}
              </td>
              <td className="num">{f.number(one.copies)}</td>
              <td className="num">{f.number(one.accounts)}</td>
              <td>{f.instant(one.first)}</td>
              <td className="no-print">
                <button type="button" onClick={() => onPick(at)} aria-label={`${t.show}: ${one.text}`}>
                  {t.show}
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <More rest={texts.length - shown} onMore={() => setShown(shown + 50)} />
    </>
  )
}

function More({ rest, onMore }: { rest: number; onMore(): void }) {
  const t = useText(text)
  const f = useFormat()
  return rest > 0 ? (
    <p className="small no-print">
      <button type="button" onClick={onMore}>
        {t.more(f.number(Math.min(rest, 50)))}
      </button>
    </p>
  ) : null
}
