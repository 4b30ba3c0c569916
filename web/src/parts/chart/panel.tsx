import type { Series } from '../../../../src/model/finding.ts'
import { useFormat } from '../../lib/format.ts'
import type { Format } from '../../lib/format.ts'
import { seriesName } from '../../text/names.ts'
import { useText } from '../../text/index.ts'
import { bin, peakAt, timeTicks, valueTicks } from './scale.ts'
import { text } from './text.ts'

export const LEFT = 4
export const RIGHT = 64
const TOP = 8
const HEIGHT = 96
const AXIS = 20
/** a clock time this close to the left edge begins there, so that it is not cut */
const EDGE = 28
const HOUR = 3600
const DAY = 86_400

interface Props {
  series: Series
  width: number
  /** the span of the whole figure, seconds since the epoch */
  from: number
  to: number
  event: readonly [number, number]
  /** where the crosshair stands, seconds since the epoch */
  at: number | null
  /** only the last panel carries the clock */
  last: boolean
}

/** One series as steps over time. */
export function Panel({ series, width, from, to, event, at, last }: Props) {
  const t = useText(text)
  const f = useFormat()
  const named = seriesName(series.name, series.unit, f.lang)
  const amount = (value: number) => (named.si ? f.si(value, named.unit) : `${f.compact(value)} ${named.unit}`)

  const plot = Math.max(1, width - LEFT - RIGHT)
  const start = Date.parse(series.start) / 1000
  const { peaks, size } = bin(series.values, plot / 2)
  const top = peakAt(series.values)
  const ticks = valueTicks(top < 0 ? 1 : series.values[top])
  const highest = ticks[ticks.length - 1]
  const x = (time: number) => LEFT + ((time - from) / Math.max(to - from, 1e-9)) * plot
  const y = (value: number) => TOP + HEIGHT * (1 - value / highest)

  let line = ''
  for (let i = 0; i < peaks.length; i++) {
    const until = Math.min((i + 1) * size, series.values.length)
    const level = y(peaks[i]).toFixed(1)
    line += `${i === 0 ? 'M' : 'L'}${x(start + i * size * series.step_s).toFixed(1)},${level}H${x(start + until * series.step_s).toFixed(1)}`
  }
  const right = x(start + series.values.length * series.step_s)
  const area = line && `${line}V${y(0)}H${x(start)}Z`

  const index = at === null ? -1 : Math.floor((at - start) / series.step_s)
  const shown = index >= 0 && index < series.values.length ? index : null
  const clock = timeTicks(from, to, Math.max(2, Math.floor(plot / 64)))
  // the event is marked only where the series goes on beyond it
  const marked = event[0] > from + 2 * series.step_s || event[1] < to - 2 * series.step_s
  const peakTime = top < 0 ? '' : f.instant(new Date((start + top * series.step_s) * 1000).toISOString())

  return (
    <div className="panel">
      <p className="panel-head">
        <span>{named.name}</span>
        <span className="quiet">
          {shown === null
            ? top < 0
              ? null
              : t.peak(amount(series.values[top]), peakTime)
            : amount(series.values[shown])}
        </span>
      </p>
      <svg
        width={width}
        height={TOP + HEIGHT + (last ? AXIS : 4)}
        role="img"
        aria-label={top < 0 ? named.name : `${named.name}. ${t.peak(amount(series.values[top]), peakTime)}`}
      >
        {marked ? (
          <rect
            className="chart-event"
            x={x(Math.max(event[0], from))}
            y={TOP}
            width={Math.max(1, x(Math.min(event[1], to)) - x(Math.max(event[0], from)))}
            height={HEIGHT}
          />
        ) : null}
        {ticks.map((value) => (
          <g key={value}>
            <line className="chart-grid" x1={LEFT} x2={LEFT + plot} y1={y(value)} y2={y(value)} />
            <text className="chart-text" x={LEFT + plot + 8} y={y(value) + 4}>
              {named.si ? f.si(value, '') : f.compact(value)}
            </text>
          </g>
        ))}
        <path className="chart-area" d={area} />
        <path className="chart-line" d={line && `M${x(start)},${y(0)}L${line.slice(1)}V${y(0)}H${right}`} />
        {last
          ? clock.at.map((time) => (
              <g key={time}>
                <line
                  className="chart-tick"
                  x1={x(time)}
                  x2={x(time)}
                  y1={TOP + HEIGHT}
                  y2={TOP + HEIGHT + 4}
                />
                <text
                  className="chart-text"
                  textAnchor={x(time) < EDGE ? 'start' : 'middle'}
                  x={x(time) < EDGE ? LEFT : x(time)}
                  y={TOP + HEIGHT + 16}
                >
                  {tickText(time, clock.step, f)}
                </text>
              </g>
            ))
          : null}
        {at !== null && shown !== null ? (
          <line className="chart-cross" x1={x(at)} x2={x(at)} y1={TOP} y2={TOP + HEIGHT} />
        ) : null}
      </svg>
    </div>
  )
}

function tickText(time: number, step: number, f: Format): string {
  const iso = new Date(time * 1000).toISOString()
  if (step >= DAY) return f.day(iso)
  if (step >= HOUR && time % DAY === 0) return f.day(iso)
  return f.clock(iso, step < 60)
}
