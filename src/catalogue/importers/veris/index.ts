/** VERIS incidents: the VERIS Community Database and whatever else is written in that schema. */
import { PerisaiError } from '../../../model/problem.ts'
import type { Initiator, PartyType, Receiver } from '../../../model/incident.ts'
import { jsonOf, shown } from '../../files/content.ts'
import type { CatalogueFile } from '../../files/content.ts'
import { at, isObject, text, texts } from '../../files/json.ts'
import type { Json } from '../../files/json.ts'
import { missingKind, placeOf } from '../../geo/place.ts'
import { verisClass } from '../../normalise/classes.ts'
import { dateOf } from '../../normalise/dates.ts'
import { partyType } from '../../normalise/parties.ts'
import { naicsSectors } from '../../normalise/sectors.ts'
import { codedStatement, emptyIncident } from '../importer.ts'
import type { Imported, Importer, IncidentDraft } from '../importer.ts'
import type { Report } from '../report.ts'
import { columnsOf, distinct, tableOf, urlsIn } from '../table.ts'
import { fromWide, isVeris, isWide } from './record.ts'

export const veris: Importer = {
  catalogue: 'veris',
  wants: 'VERIS incidents, JSON (VCDB) or the wide CSV of verisr',
  read(files, report): Imported {
    const drafts = new Map<string, IncidentDraft>()
    let reduced = true
    for (const file of files) {
      for (const { record, row } of recordsOf(file, report)) {
        const where = `${file.name}, record ${row}`
        if (!isVeris(record)) {
          report.odd('bad-row', where, 'no VERIS incident')
          continue
        }
        const id = text(record.incident_id)
        if (drafts.has(id)) {
          report.odd('duplicate-id', where, id)
          continue
        }
        if (record.security_incident !== undefined) reduced = false
        drafts.set(id, incidentOf(file, row, id, record, report))
      }
    }
    if (drafts.size === 0) {
      throw new PerisaiError('catalogue-not', {
        file: files[0].name,
        wanted: veris.wants,
        head: shown(files[0].text),
      })
    }
    const incidents = [...drafts.values()]
    const latest = incidents.reduce(
      (max, { start }) => (start.date !== null && start.date > max ? start.date : max),
      '',
    )
    // the reduced table has fewer fields, so it is a data set of its own beside the full one of the same year
    return {
      release: `${latest.slice(0, 4) || 'undated'}${reduced ? '-reduced' : ''}`,
      incidents,
      actors: [],
    }
  },
}

function* recordsOf(file: CatalogueFile, report: Report): Generator<{ record: unknown; row: number }> {
  if (/^\ufeff?\s*[[{]/.test(file.text)) {
    const value = jsonOf(file)
    const list = Array.isArray(value)
      ? value
      : isObject(value) && Array.isArray(value.incidents)
        ? value.incidents
        : [value]
    let row = 0
    for (const record of list as unknown[]) yield { record, row: ++row }
    return
  }
  if (!isWide(columnsOf(file))) {
    throw new PerisaiError('catalogue-not', { file: file.name, wanted: veris.wants, head: shown(file.text) })
  }
  const table = tableOf(file, [], report)
  for (const record of table.records) yield { record: fromWide(record, table.columns), row: record.row }
}

function incidentOf(
  file: CatalogueFile,
  row: number,
  id: string,
  record: Json,
  report: Report,
): IncidentDraft {
  const where = `${file.name}, record ${row}`
  const draft = emptyIncident(file, row, id)
  const summary = text(record.summary)
  draft.name = text(at(record, 'victim', 'victim_id')) || summary.slice(0, 120)
  draft.description = summary
  const incident = at(record, 'timeline', 'incident')
  draft.start = dateOf(isObject(incident) ? incident : {})
  if (draft.start.date === null) report.odd('no-date', where, draft.start.published)
  draft.types = typesOf(record, where, report)
  draft.initiators = initiatorsOf(record, where, report)
  draft.receivers = receiversOf(record, where, report)
  draft.attributions = codedStatement('VERIS', 'actor.country', draft.initiators)
  draft.sources = urlsIn(text(record.reference))
  for (const key of ['security_incident', 'confidence', 'source_id', 'targeted', 'schema_version']) {
    const value = text(record[key])
    if (value !== '') draft.extra[key] = value
  }
  return draft
}

function typesOf(record: Json, where: string, report: Report): IncidentDraft['types'] {
  const types: IncidentDraft['types'] = []
  for (const [action, detail] of Object.entries(record.action as Json)) {
    const varieties = texts(at(detail, 'variety'))
    for (const variety of varieties.length > 0 ? varieties : ['Unknown']) {
      const mapped = verisClass(action, variety)
      if (!mapped && action !== 'unknown') report.unmapped('action', `${action}.${variety}`, where)
      types.push({ published: `${action}.${variety}`, class: mapped })
    }
  }
  const disclosed = texts(at(record, 'attribute', 'confidentiality', 'data_disclosure'))
  if (disclosed.includes('Yes')) types.push({ published: 'confidentiality.data_disclosure', class: 'leak' })
  return types
}

function initiatorsOf(record: Json, where: string, report: Report): Initiator[] {
  const initiators: Initiator[] = []
  for (const [kind, detail] of Object.entries(record.actor as Json)) {
    if (kind === 'unknown') continue
    const countries = distinct(texts(at(detail, 'country')))
    const varieties = distinct(texts(at(detail, 'variety')))
    const names = texts(at(detail, 'name'))
    const type = kind === 'external' ? externalType(varieties, where, report) : partyType(kind)
    for (const country of countries.length > 0 ? countries : ['']) {
      initiators.push({
        name: names[0] && !missingKind(names[0]) ? names[0] : null,
        country: report.place('actor.country', countryOf(country), where),
        category: { published: [kind, ...varieties].join('.'), type: type ?? 'unknown' },
      })
    }
  }
  if (initiators.length > 0) return initiators
  report.missing('actor', 'unknown')
  return [{ name: null, country: placeOf('Unknown'), category: { published: 'unknown', type: 'unknown' } }]
}

function externalType(varieties: readonly string[], where: string, report: Report): PartyType {
  const types = varieties.map((variety) => {
    const type = partyType(variety)
    if (type === null) report.unmapped('actor.external.variety', variety, where)
    return type
  })
  return types.find((type) => type !== null && type !== 'unknown') ?? 'unknown'
}

/** Codes of two letters in full records, of three in the reduced ones; "Other" says that it is none of the list. */
const countryOf = (code: string) => placeOf(code === 'Other' ? 'Unknown' : code, true)

function receiversOf(record: Json, where: string, report: Report): Receiver[] {
  const victims = Array.isArray(record.victim) ? (record.victim as unknown[]) : [record.victim]
  return victims.flatMap((victim) => {
    const countries = distinct(texts(at(victim, 'country')))
    const industry = text(at(victim, 'industry'))
    const sectors = naicsSectors(industry)
    const missing = missingKind(industry) ?? (/^0+$/.test(industry) ? 'unknown' : null)
    if (missing) report.missing('victim.industry', missing)
    else if (!sectors) report.unmapped('victim.industry', industry, where)
    const name = text(at(victim, 'victim_id'))
    return (countries.length > 0 ? countries : ['']).map((country) => ({
      name: missingKind(name) ? null : name,
      country: report.place('victim.country', countryOf(country), where),
      groups: [],
      category: industry,
      subcategory: '',
      sectors: missing ? [] : (sectors ?? []),
    }))
  })
}
