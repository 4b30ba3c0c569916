/** Columns of text for a terminal: as wide as their longest cell, numbers to the right. */

export interface TextColumn {
  readonly title: string
  readonly right?: boolean
  /** longer cells are cut and end in an ellipsis */
  readonly max?: number
}

/** Lines without a trailing line break. Control characters are the business of `paint`. */
export function textTable(columns: readonly TextColumn[], rows: readonly (readonly string[])[]): string {
  const cut = (text: string, max = 200) => (text.length > max ? `${text.slice(0, max - 1)}\u2026` : text)
  const cells = [columns.map((c) => c.title), ...rows].map((row) =>
    row.map((cell, i) => cut(cell, columns[i].max)),
  )
  const widths = columns.map((_, i) => Math.max(...cells.map((row) => row[i].length)))
  return cells
    .map((row) =>
      row
        .map((cell, i) => (columns[i].right ? cell.padStart(widths[i]) : cell.padEnd(widths[i])))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
