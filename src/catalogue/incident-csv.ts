/** A page of incidents as a table for a spreadsheet. */
import type { IncidentRow } from '../model/atlas.ts'

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
]

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
    ]),
  ]
}
