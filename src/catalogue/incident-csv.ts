/** A page of incidents as a table for a spreadsheet. */
import type { IncidentRow } from '../model/atlas.ts'
import { catalogueSource } from './sources.ts'

const columns = [
  'id',
  'dataset',
  'native_id',
  'name',
  'start',
  'precision',
  'sources',
  'targets',
  'sectors',
  'classes',
  'statements',
  'links',
  'citation',
]

/** The catalogue's name comes before the release in the name of a data set, and may have a hyphen of its own. */
function citationOf(dataset: string): string {
  const parts = dataset.split('-')
  for (let n = parts.length; n > 0; n--) {
    const source = catalogueSource(parts.slice(0, n).join('-'))
    if (source) return source.citation
  }
  return ''
}

export function incidentCsv(incidents: readonly IncidentRow[]): [readonly string[], (readonly unknown[])[]] {
  const keys = (places: IncidentRow['sources']) => places.map((place) => place.key).join(' ')
  return [
    columns,
    incidents.map((i) => [
      i.id,
      i.dataset,
      i.native_id,
      i.name,
      i.start.date,
      i.start.precision,
      keys(i.sources),
      keys(i.targets),
      i.sectors.join(' '),
      i.classes.join(' '),
      i.statements,
      i.links,
      citationOf(i.dataset),
    ]),
  ]
}
