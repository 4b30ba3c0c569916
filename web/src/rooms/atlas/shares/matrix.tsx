import { useMemo } from 'react'
import type { Dataset, Flows } from '../../../../../src/model/atlas.ts'
import { useFormat } from '../../../lib/format.ts'
import { Link, setQuery, usePlace } from '../../../lib/router.tsx'
import { useText } from '../../../text/index.ts'
import { Download } from '../download/download.tsx'
import { drawGrid } from '../download/drawings.ts'
import { Scroll } from '../parts/scroll.tsx'
import { text } from '../text.ts'
import { across as choices, behind, flowsPath } from '../view.ts'
import type { View } from '../view.ts'
import { notesOf } from './ranking.tsx'

const ROWS = 12
const COLUMNS = 12

interface Axis {
  readonly key: string
  readonly label: string
}

/** The rows or columns with the largest cells; years in their own order. */
function axisOf(
  cells: Flows['cells'],
  side: 'row' | 'column',
  dimension: string,
  most: number,
): readonly Axis[] {
  const weights = new Map<string, { label: string; weight: number }>()
  for (const cell of cells) {
    const key = cell[side]
    const weight = (weights.get(key)?.weight ?? 0) + cell.count
    weights.set(key, { label: side === 'row' ? cell.row_label : cell.column_label, weight })
  }
  const axis = [...weights].map(([key, { label, weight }]) => ({ key, label, weight }))
  if (dimension === 'year') return axis.toSorted((a, b) => a.key.localeCompare(b.key)).slice(-most)
  return axis.toSorted((a, b) => b.weight - a.weight || a.label.localeCompare(b.label)).slice(0, most)
}

/** Two dimensions at once, a count a cell; the darkest is the largest. */
export function Matrix({ flows, view, set }: { flows: Flows; view: View; set: Dataset | undefined }) {
  const t = useText(text)
  const f = useFormat()
  const { query } = usePlace()
  const { rows, columns, counts } = useMemo(() => {
    const wide = flows.columns === 'year' ? 24 : COLUMNS
    return {
      rows: axisOf(flows.cells, 'row', flows.rows, ROWS),
      columns: axisOf(flows.cells, 'column', flows.columns, wide),
      counts: new Map(flows.cells.map((cell) => [`${cell.row} ${cell.column}`, cell.count])),
    }
  }, [flows])
  if (rows.length === 0) return null
  const count = (row: Axis, column: Axis) => counts.get(`${row.key} ${column.key}`) ?? 0
  const most = Math.max(1, ...rows.flatMap((row) => columns.map((column) => count(row, column))))
  const [rowName, columnName] = [t.dimension[view.of], t.dimension[view.across]]
  const title = t.matrix(rowName, columnName)
  return (
    <section aria-labelledby="matrix">
      <div className="section-head">
        <h2 id="matrix">{title}</h2>
        <label className="inline no-print">
          <span className="label">{t.acrossLabel}</span>
          <select value={view.across} onChange={({ target }) => setQuery({ across: target.value })}>
            {choices
              .filter((one) => one !== view.of)
              .map((one) => (
                <option key={one} value={one}>
                  {t.dimension[one]}
                </option>
              ))}
          </select>
        </label>
      </div>
      <Scroll label={title}>
        <table className="rows matrix">
          <caption className="vh">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{rowName}</th>
              {columns.map((column) => (
                <th scope="col" className="num" key={column.key}>
                  {column.label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.key}>
                <th scope="row">{row.label}</th>
                {columns.map((column) => {
                  const n = count(row, column)
                  return (
                    <td key={column.key} className={`num heat-${n === 0 ? 0 : heatOf(n, most)}`}>
                      {n === 0 ? (
                        <span className="vh">0</span>
                      ) : (
                        <Link
                          href={behind(query, flows.dataset, {
                            [flows.rows]: row.key,
                            [flows.columns]: column.key,
                          })}
                          aria-label={`${row.label}, ${column.label}: ${f.number(n)}`}
                        >
                          {f.number(n)}
                        </Link>
                      )}
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      <p className="quiet">
        {t.matrixHint} {t.basis}: {flows.basis.text}.
      </p>
      <Download
        what={title}
        name={`perisai-${flows.rows}-${flows.columns}-${flows.dataset}`}
        csv={flowsPath(query, {
          rows: flows.rows,
          columns: flows.columns,
          dataset: flows.dataset,
          limit: 5000,
          csv: true,
        })}
        picture={(colours) => ({
          ...drawGrid(
            {
              rows: rows.map((row) => row.label),
              columns: columns.map((column) => column.label),
              values: rows.map((row) => columns.map((column) => count(row, column))),
              number: (n) => f.number(n),
            },
            colours,
          ),
          title,
          notes: notesOf(flows.basis.text, set, t.basis, t.citation, t.madeBy, t.matrixHint),
        })}
      />
    </section>
  )
}

/** Five steps by the root, since a few cells tower over the rest. */
const heatOf = (n: number, most: number): number => Math.max(1, Math.ceil(5 * Math.sqrt(n / most)))
