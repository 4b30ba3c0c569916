import type { Series } from '../../../../src/model/finding.ts'
import { useFormat } from '../../lib/format.ts'
import { useText } from '../../text/index.ts'
import { seriesName } from '../../text/names.ts'
import { bin } from './scale.ts'
import { text } from './text.ts'

const ROWS = 60

/** The chart's numbers. Long series are told in spans, each by its highest value, and the caption says so. */
export function ChartTable({ series }: { series: readonly Series[] }) {
  const t = useText(text)
  const f = useFormat()
  const groups = Map.groupBy(series, (s) => `${s.start} ${s.step_s} ${s.values.length}`)
  return (
    <details className="chart-table">
      <summary>{t.asTable}</summary>
      {[...groups].map(([key, group]) => {
        const columns = group.map((s) => ({
          ...seriesName(s.name, s.unit, f.lang),
          bins: bin(s.values, ROWS),
        }))
        const { step_s: step, start } = group[0]
        const size = columns[0].bins.size
        return (
          <table className="rows" key={key}>
            <caption>{size === 1 ? t.every(f.duration(step)) : t.highest(f.duration(step * size))}</caption>
            <thead>
              <tr>
                <th scope="col">{t.timeUtc}</th>
                {columns.map((c) => (
                  <th scope="col" className="num" key={c.name}>
                    {c.name}, {c.unit}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {columns[0].bins.peaks.map((_, row) => {
                const iso = new Date(Date.parse(start) + row * size * step * 1000).toISOString()
                return (
                  <tr key={iso}>
                    <td>
                      <time dateTime={iso}>{f.instant(iso)}</time>
                    </td>
                    {columns.map((c) => (
                      <td className="num" key={c.name}>
                        {f.number(c.bins.peaks[row])}
                      </td>
                    ))}
                  </tr>
                )
              })}
            </tbody>
          </table>
        )
      })}
    </details>
  )
}
