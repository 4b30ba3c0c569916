import { useState } from 'react'
import { useFormat } from '../../../lib/format.ts'
import { useNarrow } from '../../../lib/media.ts'
import { Rows } from '../../../parts/rows.tsx'
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
  const rows = detail.traces.map((trace) => {
    const least = thresholdAt(trace, rate, detail.acceptedFdr)
    return {
      trace,
      least,
      own: trace.rates.find(({ weight }) => weight === least),
      pairs: standing.filter((at) => (detail.pairs[at].weights[trace.trace] ?? 0) >= (least ?? Infinity))
        .length,
    }
  })
  return (
    <details className="details">
      <summary>{t.thresholds}</summary>
      <Rows
        caption={t.thresholds}
        className="thresholds"
        columns={[
          {
            head: t.trace,
            cell: ({ trace }) => (
              <>
                {t.traces[trace.trace] ?? trace.trace}
                {trace.supports_only ? <span className="second-line quiet">{t.supports}</span> : null}
              </>
            ),
            names: true,
          },
          {
            head: t.window,
            cell: ({ trace }) => (trace.window_s > 0 ? f.duration(trace.window_s) : '–'),
            className: 'num',
          },
          {
            head: t.least,
            cell: ({ least }) => (least === null ? t.never : f.number(least)),
            className: 'num',
          },
          { head: t.chance, cell: ({ own }) => (own ? f.percent(own.fdr) : '–'), className: 'num' },
          { head: t.standing, cell: ({ pairs }) => f.number(pairs), className: 'num' },
        ]}
        rows={rows}
        rowKey={({ trace }) => trace.trace}
      />
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
  const names = (at: number) => (
    <>
      <bdi>{detail.pairs[at].from}</bdi> · <bdi>{detail.pairs[at].to}</bdi>
    </>
  )
  const show = (at: number) => (
    <button
      type="button"
      onClick={() => onPick(at)}
      aria-label={t.showOf(detail.pairs[at].from, detail.pairs[at].to)}
    >
      {t.show}
    </button>
  )
  if (narrow)
    return (
      <>
        <ul className="narrow-rows" aria-label={t.pairs}>
          {standing.slice(0, shown).map((at) => (
            <li key={at} aria-current={at === picked || undefined}>
              <p className="break">{names(at)}</p>
              <p className="quiet">
                {t.part} {f.number((partOf.get(at) ?? -1) + 1)} · {common(at)}
              </p>
              {show(at)}
            </li>
          ))}
        </ul>
        <More rest={standing.length - shown} onMore={() => setShown(shown + 50)} />
      </>
    )
  return (
    <>
      <Rows
        caption={t.pairs}
        className="pairs"
        columns={[
          { head: t.pair, cell: names, cells: 'break' },
          {
            head: t.part,
            cell: (at) => {
              const part = partOf.get(at) ?? -1
              const colour = part >= 0 && part < COLOURS ? part : 'other'
              return (
                <>
                  <span className={`part-mark part-${colour}`} aria-hidden="true" />
                  {f.number(part + 1)}
                </>
              )
            },
            className: 'num',
            cells: 'nowrap',
          },
          { head: t.shared, cell: common },
          { head: t.posts, cell: show, className: 'no-print' },
        ]}
        rows={standing.slice(0, shown)}
        rowKey={(at) => at}
        current={(at) => at === picked}
      />
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
  const show = (one: CopiedText, at: number) => (
    <button type="button" onClick={() => onPick(at)} aria-label={`${t.show}: ${one.text}`}>
      {t.show}
    </button>
  )
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
              {show(one, at)}
            </li>
          ))}
        </ul>
        <More rest={texts.length - shown} onMore={() => setShown(shown + 50)} />
      </>
    )
  return (
    <>
      <Rows
        caption={t.texts}
        className="pairs"
        columns={[
          { head: t.text, cell: (one) => one.text, cells: 'break', dir: 'auto' },
          { head: t.copies, cell: (one) => f.number(one.copies), className: 'num' },
          { head: t.accounts, cell: (one) => f.number(one.accounts), className: 'num' },
          { head: t.first, cell: (one) => f.instant(one.first) },
          { head: t.posts, cell: show, className: 'no-print' },
        ]}
        rows={texts.slice(0, shown)}
        rowKey={(_, at) => at}
        current={(_, at) => at === picked}
      />
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
