/**
 * The same column under the names that the releases of EuRepoC gave it: 1.0 and 1.1 (lists as Python prints them), 1.2 and
 * 1.3 (values between semicolons; Zenodo 7848941, 14965395).
 */
import type { CsvRecord } from '../../files/csv.ts'
import { readLiteral } from '../../files/literal.ts'
import type { Literal } from '../../files/literal.ts'

const names = {
  id: ['ID', 'incident_id', 'incident_ID'],
  name: ['name'],
  description: ['description'],
  start: ['start_date'],
  end: ['end_date'],
  type: ['incident_type', 'operation_type'],
  receiverName: ['receiver_name', 'name'],
  receiverCountry: ['receiver_country', 'country'],
  receiverRegion: ['receiver_region', 'receiver_regions', 'regions'],
  receiverCategory: ['receiver_category', 'category'],
  receiverSubcategory: ['receiver_category_subcode', 'receiver_subcategory', 'subcategory'],
  initiatorName: ['attributed_initiator', 'initiator_name'],
  initiatorCountry: ['attributed_initiator_country', 'initiator_country'],
  initiatorCategory: ['attributed_initiator_category', 'initiator_category'],
  statement: ['attribution_ID', 'attribution_id'],
  statementDate: ['attribution_date'],
  statementType: ['attribution_type'],
  statementBasis: ['attribution_basis'],
  byActor: ['attributing_actor'],
  byCompany: ['attribution_it_company', 'attributing_company'],
  byCountry: ['attributing_country'],
  settled: ['settled_attribution', 'settled_initiator'],
  sources: ['sources_url', 'source_url'],
  statementSources: ['sources_attribution', 'attribution_source_url'],
} as const

export type Field = keyof typeof names

/** Every column that a field takes, so that the rest can be kept as it is. */
export const usedColumns: ReadonlySet<string> = new Set([
  ...Object.values(names).flat(),
  ...['political', 'legal'].flatMap((kind) =>
    [
      'date',
      'type',
      'type_subcode',
      'subtype',
      'country',
      'responding_country',
      'actor',
      'responding_actor',
    ].map((part) => `${kind}_response_${part}`),
  ),
  'receiver_country_alpha_2_code',
  'initiator_alpha_2',
  'initiator_country',
  'initiator_name',
  'initiator_category',
])

/** The cell of a field; '' where this release has no such column. */
export function cell(record: CsvRecord, field: Field): string {
  for (const name of names[field]) {
    const value = record.cells[name]
    if (value !== undefined) return value
  }
  return ''
}

/** The values of a cell as a list, which may be nested. */
export function values(text: string): Literal[] {
  if (text === '') return []
  return readLiteral(text) ?? text.split(';').map((part) => part.trim())
}
