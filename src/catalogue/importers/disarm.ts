/** Incidents of the DISARM Foundation: influence campaigns, with the country that was seen behind them and where. */
import { PerisaiError } from '../../model/problem.ts'
import { shown } from '../files/content.ts'
import type { CatalogueFile } from '../files/content.ts'
import { missingKind, placeOf } from '../geo/place.ts'
import { readDate } from '../normalise/dates.ts'
import { emptyIncident } from './importer.ts'
import type { Imported, Importer, IncidentDraft } from './importer.ts'
import type { Report } from './report.ts'
import { columnsOf, distinct, parts, tableOf, urlsIn } from './table.ts'

export const disarm: Importer = {
  catalogue: 'disarm',
  wants: 'DISARM incidents.csv',
  read(files, report): Imported {
    const incidents = files.find((f) => columnsOf(f).includes('attributions_seen'))
    if (!incidents) {
      throw new PerisaiError('catalogue-not', {
        file: files[0].name,
        wanted: disarm.wants,
        head: shown(files[0].text),
      })
    }
    const techniques = files.find((f) => columnsOf(f).includes('technique_ids'))
    const used = techniques ? techniquesById(techniques, report) : new Map<string, string[]>()
    const { drafts, latest } = readFile(incidents, used, report)
    return { release: latest.slice(0, 7) || 'undated', incidents: drafts, actors: [] }
  },
}

function readFile(file: CatalogueFile, techniques: ReadonlyMap<string, string[]>, report: Report) {
  const table = tableOf(
    file,
    ['disarm_id', 'name', 'objecttype', 'year_started', 'attributions_seen', 'found_in_country'],
    report,
  )
  const drafts: IncidentDraft[] = []
  let latest = ''
  for (const { cells, row, line } of table.records) {
    const at = `${file.name}, line ${line}`
    const id = cells['disarm_id']
    // the table ends in rows that have a number and nothing else
    if (cells['name'] === '' && cells['summary'] === '') continue
    if (!/^I\d+$/.test(id) || !/^(incident|campaign|)$/.test(cells['objecttype'])) {
      report.odd('bad-row', at, `${id} ${cells['objecttype']}`)
      continue
    }
    const draft = emptyIncident(file, row, id)
    draft.name = cells['name']
    draft.description = cells['summary']
    draft.start = readDate(cells['year_started'])
    if (draft.start.date === null) report.odd('no-date', at, cells['year_started'])
    draft.types = [{ published: cells['objecttype'] || 'incident', class: 'coordination' }]
    const sources = parts(cells['attributions_seen'], ',')
    draft.initiators = (sources.length > 0 ? sources : ['']).map((name) => ({
      name: null,
      country: report.place('attributions_seen', placeOf(name), at),
      category: { published: '', type: 'unknown' },
    }))
    const targets = parts(cells['found_in_country'], ',')
    draft.receivers = (targets.length > 0 ? targets : ['']).map((name) => ({
      name: null,
      country: report.place('found_in_country', placeOf(name), at),
      groups: [],
      category: '',
      subcategory: '',
      sectors: [],
    }))
    if (sources.some((name) => !missingKind(name))) {
      draft.attributions = [
        {
          id: '1',
          by: [],
          date: null,
          basis: 'attributions seen, as DISARM lists them',
          type: '',
          status: 'not-stated',
          initiators: draft.initiators,
        },
      ]
    }
    draft.sources = urlsIn(cells['urls'] ?? '')
    draft.techniques = techniques.get(id) ?? []
    const added = cells['when_added'] ?? ''
    if (/^\d{4}-\d\d-\d\d$/.test(added) && added > latest) latest = added
    drafts.push(draft)
  }
  return { drafts, latest }
}

function techniquesById(file: CatalogueFile, report: Report): Map<string, string[]> {
  const map = new Map<string, string[]>()
  for (const { cells } of tableOf(file, ['incident_id', 'technique_ids'], report).records) {
    const ids = cells['technique_ids'].match(/T\d{4}(?:\.\d{3})?/g) ?? []
    map.set(cells['incident_id'], distinct([...(map.get(cells['incident_id']) ?? []), ...ids]))
  }
  return map
}
