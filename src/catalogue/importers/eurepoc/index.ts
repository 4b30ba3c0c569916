/** EuRepoC, by the columns of its files: the database (1.0 to 1.3) or the extract behind the dashboard. */
import { PerisaiError } from '../../../model/problem.ts'
import { shown } from '../../files/content.ts'
import type { CatalogueFile } from '../../files/content.ts'
import type { Imported, Importer } from '../importer.ts'
import { columnsOf } from '../table.ts'
import { dashboardColumns, readDashboard } from './dashboard.ts'
import { readDatabase } from './database.ts'

type Part =
  | 'global'
  | 'attributions'
  | 'receivers'
  | 'sectors'
  | 'initiators'
  | 'bases'
  | 'responses'
  | 'issues'
  | 'intensities'
  | 'unused'

/** Which table a file is; null where it is none of EuRepoC's. The more telling columns come first. */
function partOf(columns: readonly string[]): Part | null {
  const has = (...names: string[]) => names.every((name) => columns.includes(name))
  if (has('name', 'description', 'start_date', 'incident_type', 'initiator_country')) {
    return has('dyad_id') ? 'unused' : 'global'
  }
  if (has(...dashboardColumns)) return 'sectors'
  if (has('ID', 'attribution_ID', 'attribution_basis_clean')) return 'bases'
  if (has('ID', 'political_response', 'legal_response')) return 'responses'
  if (has('ID', 'initiator_category', 'initiator_name', 'incident_type') && !has('name')) return 'initiators'
  if (has('ID', 'cyber_conflict_issue', 'year')) return 'issues'
  if (has('ID', 'incident_type', 'weighted_cyber_intensity') && !has('name')) return 'intensities'
  if (
    has('attribution_ID', 'attributed_initiator_country') ||
    has('attribution_id', 'initiator_country', 'attribution_basis')
  ) {
    return 'attributions'
  }
  if ((has('ID') || has('incident_id')) && columns.some((c) => /^(receiver_)?category$/.test(c)))
    return 'receivers'
  // further tables of the same extract, which say nothing that the others do not
  if (has('ID', 'receiver_country', 'initiator_country')) return 'unused'
  return null
}

export const eurepoc: Importer = {
  catalogue: 'eurepoc',
  wants: 'EuRepoC CSV',
  read(files, report): Imported {
    const found: Partial<Record<Part, CatalogueFile>> = {}
    for (const file of files) {
      const part = partOf(columnsOf(file))
      if (!part)
        throw new PerisaiError('catalogue-not', {
          file: file.name,
          wanted: eurepoc.wants,
          head: shown(file.text),
        })
      found[part] = file
    }
    if (found.global) {
      const incidents = readDatabase({ ...found, global: found.global }, report)
      return { release: versionIn(found.global.name) ?? latestMonth(incidents), incidents, actors: [] }
    }
    if (found.sectors) {
      const incidents = readDashboard({ ...found, sectors: found.sectors }, report)
      return { release: latestMonth(incidents), incidents, actors: [] }
    }
    const names = files.map((f) => f.name).join(', ')
    throw new PerisaiError('catalogue-not', {
      file: names,
      wanted: 'EuRepoC: EuRepoC_Global_Database_*.csv / dashboard_targeted_sectors_data.csv',
      head: shown(files[0].text),
    })
  },
}

/** 1.1 in EuRepoC_Global_Database_1.1.csv, 1.3 in eurepoc_global_dataset_1_3.csv. */
function versionIn(name: string): string | null {
  const match = /[_-](\d{1,2})[._](\d{1,2})(?:\.csv)?$/i.exec(name)
  return match && `${match[1]}.${match[2]}`
}

function latestMonth(incidents: readonly { start: { date: string | null } }[]): string {
  const latest = incidents.reduce(
    (max, { start }) => (start.date !== null && start.date > max ? start.date : max),
    '',
  )
  return latest.slice(0, 7) || 'undated'
}
