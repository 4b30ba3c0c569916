/** For tests: made-up catalogues in the shapes of the real ones, small, and files as an import takes them. */
import { contentOf } from './files/content.ts'
import type { CatalogueFile } from './files/content.ts'
import { csvText } from './files/csv-write.ts'

export const fileOf = (name: string, text: string | Buffer): CatalogueFile =>
  contentOf(name, typeof text === 'string' ? Buffer.from(text) : text)

/** CSV with a header; a record may leave columns out. */
export function csvOf(
  columns: readonly string[],
  records: readonly Readonly<Record<string, string>>[],
): string {
  return csvText(
    columns,
    records.map((record) => columns.map((column) => record[column] ?? '')),
  )
}

const globalColumns = [
  'ID',
  'name',
  'description',
  'start_date',
  'end_date',
  'incident_type',
  'receiver_name',
  'receiver_country',
  'receiver_region',
  'receiver_category',
  'receiver_category_subcode',
  'initiator_name',
  'initiator_country',
  'initiator_category',
  'attributed_initiator_country',
  'number_of_political_responses',
  'political_response_date',
  'political_response_type',
  'political_response_type_subcode',
  'political_response_country',
  'political_response_actor',
  'data_theft',
  'disruption',
  'hijacking',
  'physical_effects_spatial',
  'physical_effects_temporal',
  'unweighted_cyber_intensity',
  'sources_url',
]

/** Lists as EuRepoC 1.1 writes them. */
export const pyList = (items: readonly (string | readonly string[])[]): string =>
  `[${items.map((item) => (typeof item === 'string' ? `'${item.replaceAll("'", "\\'")}'` : pyList(item))).join(', ')}]`

/** A EuRepoC 1.1 database. */
export const eurepocGlobal = (records: readonly Readonly<Record<string, string>>[]): CatalogueFile =>
  fileOf('EuRepoC_Global_Database_1.1.csv', csvOf(globalColumns, records))

/** Incidents drawn from a small world by a seeded generator: several sources and targets, and all kinds of missing. */
export function randomEurepoc(count: number, seed = 1): CatalogueFile {
  let state = seed
  const below = (n: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * n)
  }
  const pick = <T>(list: readonly T[]): T => list[below(list.length)]
  const some = <T>(list: readonly T[], most: number): T[] => [
    ...new Set(Array.from({ length: 1 + below(most) }, () => pick(list))),
  ]
  const sources = [
    'China',
    'Russia',
    'Iran, Islamic Republic of',
    'United States',
    'Unknown',
    'Not available',
    'Unknown',
  ]
  const targets = ['Indonesia', 'Germany', 'United States', 'Kenya', 'Europe (region)', 'Unknown']
  const categories = ['State institutions / political system', 'Critical infrastructure', 'Media', 'Unknown']
  const subcategories = ['Military', 'Energy', '', 'Not specified']
  const types = ['Disruption', 'Data theft', 'Hijacking with Misuse', 'Ransomware', 'Something new']
  return eurepocGlobal(
    Array.from({ length: count }, (_, i) => {
      const countries = some(targets, 3)
      return {
        ID: String(i + 1),
        name: `Incident ${i + 1}`,
        start_date: below(9) === 0 ? '' : `20${10 + below(12)}-0${1 + below(9)}-1${below(9)}`,
        incident_type: some(types, 2).join('; '),
        receiver_country: pyList(countries),
        receiver_region: pyList(
          countries.map(() => (below(4) === 0 ? [] : some(['EUROPE', 'NATO', 'ASIA'], 2))),
        ),
        receiver_category: pyList(countries.map(() => some(categories, 2))),
        receiver_category_subcode: pyList(countries.map(() => [pick(subcategories)])),
        initiator_country: pyList(some(sources, 3)),
        initiator_category: pyList([pick(['State', 'Non-state-group', 'Not available'])]),
        attributed_initiator_country: some(sources, 3).join('; '),
      }
    }),
  )
}
