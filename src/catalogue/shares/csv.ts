/** Shares as a table for a spreadsheet: the whole basis in every row, so that no figure travels without it. */
import type { ShareTable } from '../../model/atlas.ts'
import { catalogueSource } from '../sources.ts'

const columns = [
  'value',
  'label',
  'count',
  'denominator',
  'percent',
  'low_95',
  'high_95',
  'dataset',
  'imported',
  'sha256',
  'of',
  'where',
  'unit',
  'denominator_kind',
  'multi',
  'reading',
  'units',
  'attributed',
  'unknown',
  'citation',
]

export function shareCsv(tables: readonly ShareTable[]): [readonly string[], (readonly unknown[])[]] {
  const rows = tables.flatMap(({ basis, rows: shares }) => {
    const where = basis.where
      .map(({ dimension, values, label }) => `${dimension}=${label ?? values.join('|')}`)
      .join('; ')
    return shares.map((row) => [
      row.value,
      row.label,
      row.count,
      row.denominator,
      row.percent,
      row.low,
      row.high,
      basis.dataset,
      basis.imported,
      basis.sha256,
      basis.of,
      where,
      basis.unit,
      basis.denominator,
      basis.multi,
      basis.reading,
      basis.units,
      basis.attributed,
      basis.unknown,
      catalogueSource(basis.catalogue)?.citation ?? '',
    ])
  })
  return [columns, rows]
}
