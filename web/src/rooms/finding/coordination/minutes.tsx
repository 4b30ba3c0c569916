import { useFormat } from '../../../lib/format.ts'
import { useText } from '../../../text/index.ts'
import { text } from './text.ts'

const DAY = 1440
const HEIGHT = 64
const BUSIEST = 10

const clock = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`

/** Posts by the minute of the day: people are spread over it, a clock is not. */
export function Minutes({ minutes }: { minutes: readonly number[] }) {
  const t = useText(text)
  const f = useFormat()
  const total = minutes.reduce((sum, n) => sum + n, 0)
  if (minutes.length !== DAY || total === 0) return null
  const busiest = minutes
    .map((n, minute) => ({ n, minute }))
    .filter(({ n }) => n > 0)
    .toSorted((a, b) => b.n - a.n || a.minute - b.minute)
    .slice(0, BUSIEST)
  const share = busiest.slice(0, 2).reduce((sum, { n }) => sum + n, 0) / total
  const hours = Array.from({ length: 24 }, (_, hour) =>
    minutes.slice(hour * 60, hour * 60 + 60).reduce((sum, n) => sum + n, 0),
  )
  const hint = t.minutesHint(f.percent(share))
  return (
    <section aria-labelledby="minutes">
      <h2 id="minutes">{t.minutes}</h2>
      <p className="reading-text quiet">{hint}</p>
      <figure className="minutes">
        <svg
          viewBox={`0 0 ${DAY} ${HEIGHT}`}
          preserveAspectRatio="none"
          role="img"
          aria-label={`${t.minutes}. ${hint}`}
        >
          {minutes.map((n, minute) =>
            n === 0 ? null : (
              <rect
                key={minute}
                className="minute"
                // thin bars of single minutes would vanish on a small screen
                x={minute - 1}
                width={3}
                y={HEIGHT * (1 - n / busiest[0].n)}
                height={(HEIGHT * n) / busiest[0].n}
              />
            ),
          )}
        </svg>
        <div className="minutes-clock quiet" aria-hidden="true">
          {[0, 6, 12, 18, 24].map((hour) => (
            <span key={hour}>{String(hour).padStart(2, '0')}:00</span>
          ))}
        </div>
        <details className="chart-table">
          <summary>{t.asTable}</summary>
          <div className="two-tables">
            <Counts caption={t.busiest} head={t.minute} rows={busiest.map((b) => [clock(b.minute), b.n])} />
            <Counts caption={t.byHour} head={t.hour} rows={hours.map((n, hour) => [clock(hour * 60), n])} />
          </div>
        </details>
      </figure>
    </section>
  )
}

function Counts({
  caption,
  head,
  rows,
}: {
  caption: string
  head: string
  rows: readonly (readonly [string, number])[]
}) {
  const t = useText(text)
  const f = useFormat()
  return (
    <table className="rows">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{head}</th>
          <th scope="col" className="num">
            {t.posts}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([when, n]) => (
          <tr key={when}>
            <td>{when}</td>
            <td className="num">{f.number(n)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
