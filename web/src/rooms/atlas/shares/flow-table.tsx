import type { Flows } from '../../../../../src/model/atlas.ts'
import { useFormat } from '../../../lib/format.ts'
import { Link, usePlace } from '../../../lib/router.tsx'
import { Rows } from '../../../parts/rows.tsx'
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
      <Rows
        caption={t.flowTable}
        className="fit"
        columns={[
          { head: t.source, cell: (one) => one.row_label },
          {
            head: t.target,
            cell: (one) => (
              <Link href={behind(query, flows.dataset, { source: one.row, target: one.column })}>
                {one.column_label}
              </Link>
            ),
          },
          { head: t.count, cell: (one) => f.number(one.count), className: 'num' },
        ]}
        rows={flows.cells.slice(0, ROWS)}
        rowKey={(one) => `${one.row} ${one.column}`}
      />
    </details>
  )
}
