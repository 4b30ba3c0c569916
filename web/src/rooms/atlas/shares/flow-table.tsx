import type { Flows } from '../../../../../src/model/atlas.ts'
import { useFormat } from '../../../lib/format.ts'
import { Link, usePlace } from '../../../lib/router.tsx'
import { useText } from '../../../text/index.ts'
import { text } from '../text.ts'
import { behind } from '../view.ts'

const ROWS = 60

/** The map's flows as rows, those that have no place on a map among them. */
export function FlowTable({ flows }: { flows: Flows }) {
  const t = useText(text)
  const f = useFormat()
  const { query } = usePlace()
  if (flows.cells.length === 0) return null
  return (
    <details className="as-table">
      <summary>{t.asTable}</summary>
      <table className="rows fit">
        <caption className="vh">{t.flowTable}</caption>
        <thead>
          <tr>
            <th scope="col">{t.source}</th>
            <th scope="col">{t.target}</th>
            <th scope="col" className="num">
              {t.count}
            </th>
          </tr>
        </thead>
        <tbody>
          {flows.cells.slice(0, ROWS).map((cell) => (
            <tr key={`${cell.row} ${cell.column}`}>
              <td>{cell.row_label}</td>
              <td>
                <Link href={behind(query, flows.dataset, { source: cell.row, target: cell.column })}>
                  {cell.column_label}
                </Link>
              </td>
              <td className="num">{f.number(cell.count)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
