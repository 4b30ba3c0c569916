import type { ReactNode } from 'react'

export interface Column<T> {
  readonly head: ReactNode
  readonly cell: (row: T, index: number) => ReactNode
  /** of the head and of its cells: "num", "wide-only" */
  readonly className?: string
  /** of the cells alone: "break", "nowrap" */
  readonly cells?: string
  /** its cells are the heads of their rows */
  readonly names?: boolean
  /** writing direction of the cells where that is not the page's: text of strangers is "auto" */
  readonly dir?: 'auto'
}

/** A table of rows under their heads. The caption is for those who do not see the heading above it, unless it is shown. */
export function Rows<T>({
  caption,
  captionShown = false,
  className,
  columns,
  rows,
  rowKey,
  marked = false,
  current,
}: {
  caption: string
  captionShown?: boolean
  /** beside "rows": "fit" */
  className?: string
  /** those that are not for this screen may stand in the list as false */
  columns: readonly (Column<T> | false)[]
  rows: readonly T[]
  rowKey: (row: T, index: number) => string | number
  /** whether each row carries data-row */
  marked?: boolean
  /** the row that the reader has picked */
  current?: (row: T, index: number) => boolean
}) {
  const shown = columns.filter((column) => column !== false)
  return (
    <table className={classes('rows', className)}>
      <caption className={captionShown ? undefined : 'vh'}>{caption}</caption>
      <thead>
        <tr>
          {shown.map(({ head, className }, index) => (
            <th key={index} scope="col" className={className}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) => (
          <tr
            key={rowKey(row, at)}
            data-row={marked || undefined}
            aria-current={current?.(row, at) || undefined}
          >
            {shown.map(({ cell, className, cells, names, dir }, index) => {
              const Cell = names ? 'th' : 'td'
              return (
                <Cell
                  key={index}
                  scope={names ? 'row' : undefined}
                  className={classes(className, cells)}
                  dir={dir}
                >
                  {cell(row, at)}
                </Cell>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const classes = (...names: (string | undefined)[]): string | undefined =>
  names.filter(Boolean).join(' ') || undefined
