import { useEffect, useRef, useState } from 'react'
import type { PointerEvent } from 'react'
import type { Series } from '../../../../src/model/finding.ts'
import { useFormat } from '../../lib/format.ts'
import { useText } from '../../text/index.ts'
import { text } from './text.ts'
import { Panel, LEFT, RIGHT } from './panel.tsx'
import { ChartTable } from './table.tsx'
import './chart.css'

interface Props {
  series: readonly Series[]
  /** the event within the series, RFC 3339 */
  start: string
  end: string
  /** names the whole figure */
  title: string
}

/** Series over the same time, one below the other, each in its own unit; one crosshair for all; the same as a table. */
export function TimeChart({ series, start, end, title }: Props) {
  const t = useText(text)
  const f = useFormat()
  const box = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(0)
  const [at, setAt] = useState<number | null>(null)

  useEffect(() => {
    if (!box.current) return
    const watch = new ResizeObserver(([entry]) => setWidth(Math.floor(entry.contentRect.width)))
    watch.observe(box.current)
    return () => watch.disconnect()
  }, [])

  const from = Math.min(...series.map((s) => Date.parse(s.start))) / 1000
  const to = Math.max(...series.map((s) => Date.parse(s.start) / 1000 + s.values.length * s.step_s))

  function move(event: PointerEvent): void {
    const rect = event.currentTarget.getBoundingClientRect()
    const share = (event.clientX - rect.left - LEFT) / (rect.width - LEFT - RIGHT)
    setAt(share >= 0 && share <= 1 ? from + share * (to - from) : null)
  }

  return (
    <figure className="chart">
      <figcaption className="chart-head">
        <span className="vh">{title}</span>
        <span className="quiet" aria-hidden="true">
          {at === null
            ? t.at(f.span(new Date(from * 1000).toISOString(), new Date(to * 1000).toISOString()))
            : t.at(f.instant(new Date(at * 1000).toISOString()))}
        </span>
      </figcaption>
      <div ref={box} onPointerMove={move} onPointerLeave={() => setAt(null)}>
        {width > 0
          ? series.map((one, index) => (
              <Panel
                key={one.name}
                series={one}
                width={width}
                from={from}
                to={to}
                event={[Date.parse(start) / 1000, Date.parse(end) / 1000]}
                at={at}
                last={index === series.length - 1}
              />
            ))
          : null}
      </div>
      <ChartTable series={series} />
    </figure>
  )
}
