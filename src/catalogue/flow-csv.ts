/** Incidents by two dimensions as a table for a spreadsheet: the basis and the citation in every row. */
import type { Flows } from '../model/atlas.ts'
import { catalogueSource } from './sources.ts'

export function flowCsv({
  dataset,
  basis,
  rows,
  columns,
  cells,
}: Flows): [readonly string[], (readonly unknown[])[]] {
  const citation = catalogueSource(basis.catalogue)?.citation ?? ''
  return [
    [
      rows,
      `${rows}_label`,
      columns,
      `${columns}_label`,
      'incidents',
      'dataset',
      'sha256',
      'basis',
      'citation',
    ],
    cells.map((cell) => [
      cell.row,
      cell.row_label,
      cell.column,
      cell.column_label,
      cell.count,
      dataset,
      basis.sha256,
      basis.text,
      citation,
    ]),
  ]
}
