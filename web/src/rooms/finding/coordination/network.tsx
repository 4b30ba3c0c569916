import { useId, useMemo, useState } from 'react'
import { useFormat } from '../../../lib/format.ts'
import { useText } from '../../../text/index.ts'
import type { Coordination } from './detail.ts'
import { drawnOf, graphOf } from './graph.ts'
import type { Drawn, Graph } from './graph.ts'
import { Picture } from './picture.tsx'
import { standing, STOPS } from './rate.ts'
import { SideBySide } from './side.tsx'
import { CopiedTexts, PairList, Thresholds } from './tables.tsx'
import { text } from './text.ts'

/** Who acts with whom: a picture, what it is made of as tables, and the posts behind each line. */
export function Network({ detail }: { detail: Coordination }) {
  const t = useText(text)
  const f = useFormat()
  const [picked, setPicked] = useState<number | null>(null)
  const stops = useMemo(() => stopsOf(detail), [detail])
  const [stop, setStop] = useState(() => stops.indexOf(detail.acceptedFdr))
  const graph = useMemo(() => graphOf(detail), [detail])
  const { copied, traces } = detail
  const moves = !copied && traces.length > 0
  const rate = stops[Math.max(0, stop)] ?? 1
  const pairs = useMemo(
    () => (copied ? [] : standing(detail.pairs, traces, moves ? rate : 1, detail.acceptedFdr)),
    [copied, detail, traces, moves, rate],
  )
  const drawn = useMemo(() => drawnOf(graph, copied ? null : new Set(pairs)), [graph, copied, pairs])
  const close = () => setPicked(null)

  return (
    <section aria-labelledby="network">
      <h2 id="network">{t.network}</h2>
      {copied ? <p className="reading-text quiet">{t.copiedHint}</p> : null}
      {moves ? (
        <Slider stops={stops} stop={stop} onStop={setStop} accepted={f.percent(detail.acceptedFdr)} />
      ) : null}
      <Say detail={detail} graph={graph} drawn={drawn} />
      {drawn.links.length > 0 ? (
        <>
          <Picture
            graph={graph}
            drawn={drawn}
            picked={picked}
            onPick={setPicked}
            label={t.picture(
              f.number(drawn.part.filter((part) => part >= 0).length),
              f.number(drawn.links.length),
            )}
          />
          <p className="quiet small no-print">{t.pick}</p>
        </>
      ) : null}
      {picked === null ? null : copied ? (
        <SideBySide
          title={copied.texts[picked].text}
          rows={copied.texts[picked].posts.length > 0 ? [{ posts: copied.texts[picked].posts }] : []}
          none={t.nothing}
          onClose={close}
        />
      ) : (
        <PairPosts detail={detail} position={picked} onClose={close} />
      )}
      {moves ? <Thresholds detail={detail} rate={rate} standing={pairs} /> : null}
      {copied ? (
        <CopiedTexts texts={copied.texts} picked={picked} onPick={setPicked} />
      ) : (
        <PairList
          detail={detail}
          standing={pairs}
          partOf={partOf(graph, drawn)}
          picked={picked}
          onPick={setPicked}
        />
      )}
    </section>
  )
}

/** The fixed stops up to the loosest rate that the finding holds pairs for, and the one it was judged at. */
function stopsOf({ acceptedFdr, loosestFdr }: Coordination): number[] {
  const all = new Set([...STOPS.filter((rate) => rate <= loosestFdr), acceptedFdr])
  return [...all].toSorted((a, b) => a - b)
}

interface SliderProps {
  stops: readonly number[]
  stop: number
  onStop(stop: number): void
  accepted: string
}

function Slider({ stops, stop, onStop, accepted }: SliderProps) {
  const t = useText(text)
  const f = useFormat()
  const id = useId()
  return (
    <div className="rate no-print">
      <label htmlFor={id}>{t.rate}</label>
      <input
        id={id}
        type="range"
        min={0}
        max={stops.length - 1}
        step={1}
        value={stop}
        aria-valuetext={f.percent(stops[stop])}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onStop(Number(event.target.value))}
      />
      <output htmlFor={id}>{f.percent(stops[stop])}</output>
      <p id={`${id}-hint`} className="quiet small">
        {t.rateHint(accepted)}
      </p>
    </div>
  )
}

function Say({ detail, graph, drawn }: { detail: Coordination; graph: Graph; drawn: Drawn }) {
  const t = useText(text)
  const f = useFormat()
  const said: string[] = []
  if (!detail.copied) {
    const pairs = new Set(drawn.links.map((at) => graph.meanings[at])).size
    said.push(
      pairs === 0 ? t.noneStand : t.stand(f.number(pairs), f.number(drawn.accounts), f.number(drawn.parts)),
    )
    if (detail.pairsTotal > detail.pairs.length)
      said.push(t.cut(f.number(detail.pairs.length), f.number(detail.pairsTotal)))
  }
  if (detail.accountsTotal > detail.accounts.length)
    said.push(t.cutAccounts(f.number(detail.accounts.length), f.number(detail.accountsTotal)))
  return (
    <p className="reading-text" role="status">
      {said.join(' ')}
    </p>
  )
}

interface PairPostsProps {
  detail: Coordination
  position: number
  onClose(): void
}

function PairPosts({ detail, position, onClose }: PairPostsProps) {
  const t = useText(text)
  const f = useFormat()
  const { from, to, posts } = detail.pairs[position]
  const kept = detail.pairs.filter((pair) => pair.posts.length > 0).length
  return (
    <SideBySide
      title={`${from} ${t.and} ${to}`}
      rows={posts.map(({ trace, left, right }) => ({ trace, posts: [left, right] }))}
      none={t.notKept(f.number(kept))}
      onClose={onClose}
    />
  )
}

/** The part that a pair lies in, by its position. */
function partOf(graph: Graph, drawn: Drawn): ReadonlyMap<number, number> {
  return new Map(drawn.links.map((at) => [graph.meanings[at], drawn.part[graph.links[at][0]]]))
}
