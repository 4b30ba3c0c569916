import type { ReactNode } from 'react'

export interface Column<T> {
  readonly head: ReactNode
  readonly cell: (row: T) => ReactNode
  /** of the head and of its cells: "num", "wide-only" */
  readonly className?: string
  /** of the cells alone: "break", "nowrap" */
  readonly cells?: string
}

/** A table of rows under their heads. The caption is for those who do not see the heading above it. */
export function Rows<T>({
  caption,
  columns,
  rows,
  rowKey,
  marked = false,
}: {
  caption: string
  columns: readonly Column<T>[]
  rows: readonly T[]
  rowKey: (row: T, index: number) => string | number
  /** whether each row carries data-row */
  marked?: boolean
}) {
  return (
    <table className="rows">
      <caption className="vh">{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ head, className }, index) => (
            <th key={index} scope="col" className={className}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) => (
          <tr key={rowKey(row, at)} data-row={marked || undefined}>
            {columns.map(({ cell, className, cells }, index) => (
              <td key={index} className={[className, cells].filter(Boolean).join(' ') || undefined}>
                {cell(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
