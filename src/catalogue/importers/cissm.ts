/** The Cyber Events Database of CISSM, University of Maryland: one row an event, dates to the month in older exports. */
import type { CsvRecord } from '../files/csv.ts'
import type { CatalogueFile } from '../files/content.ts'
import { missingKind, placeOf } from '../geo/place.ts'
import { uuid5 } from '../../model/ids.ts'
import type { Initiator, Receiver } from '../../model/incident.ts'
import { cissmClass } from '../normalise/classes.ts'
import { isBadDate, readDate } from '../normalise/dates.ts'
import { partyType } from '../normalise/parties.ts'
import { industrySectors, naicsSectors } from '../normalise/sectors.ts'
import { codedStatement, emptyIncident } from './importer.ts'
import type { Imported, Importer, IncidentDraft } from './importer.ts'
import type { Report } from './report.ts'
import { distinct, extraOf, parts, tableOf, urlsIn } from './table.ts'

const wanted = [
  'actor',
  'actor_type',
  'organization',
  'industry',
  'event_type',
  'event_subtype',
  'country',
  'actor_country',
]
const used = new Set([
  ...wanted,
  'evtDate',
  'event_date',
  'event_description',
  'description',
  'source_url',
  'slug',
  'original_method',
])

export const cissm: Importer = {
  catalogue: 'cissm',
  wants: 'CISSM Cyber Events Database, CSV',
  read(files, report): Imported {
    const incidents = files.flatMap((file) => readFile(file, report))
    const latest = incidents.reduce(
      (max, { start }) => (start.date !== null && start.date > max ? start.date : max),
      '',
    )
    return { release: latest.slice(0, 7) || 'undated', incidents, actors: [] }
  },
}

function readFile(file: CatalogueFile, report: Report): IncidentDraft[] {
  const table = tableOf(file, wanted, report)
  const seen = new Map<string, number>()
  return table.records.map((record) => {
    const at = `${file.name}, line ${record.line}`
    const stands = record.cells
    const meant = putRight(record)
    if (meant !== stands)
      report.odd('shifted-row', at, `"${stands['country'].slice(0, 80)}" in column country`)
    const date = meant['evtDate'] ?? meant['event_date'] ?? ''
    // without a number of its own, an event is known by what it says
    const key = uuid5(
      [date, meant['organization'], meant['actor'], meant['description'], meant['source_url']].join('\u0000'),
    )
    const nth = (seen.get(key) ?? 0) + 1
    seen.set(key, nth)
    if (nth === 2) report.odd('duplicate-id', at, meant['organization'])
    const draft = emptyIncident(file, record.row, nth > 1 ? `${key}#${nth}` : key)
    draft.name = [meant['organization'], meant['event_type']].filter((part) => !missingKind(part)).join(': ')
    draft.description = meant['description'] ?? meant['event_description'] ?? ''
    if (/\u00c3[\u0080-\u00bf\u0192]|\ufffd/.test(draft.description))
      report.odd('broken-text', at, draft.description)
    draft.start = readDate(date)
    if (isBadDate(draft.start)) report.odd('bad-date', at, date)
    draft.types = distinct(parts(meant['event_subtype'], ',')).map((published) =>
      typeOf(published, at, report),
    )
    draft.initiators = both(stands, meant, (cells, r) => initiatorOf(cells, at, r), report)
    draft.receivers = both(stands, meant, (cells, r) => receiverOf(cells, at, r), report)
    if (meant !== stands) draft.oddities.push('shifted-row')
    draft.sources = urlsIn(meant['source_url'] ?? '')
    draft.attributions = codedStatement('CISSM', 'country of the actor', draft.initiators)
    draft.extra = extraOf(record, used)
    return draft
  })
}

/** A cell that slipped in pushed the description into the address, the address into the country, and so on. */
function putRight({ cells }: CsvRecord): Readonly<Record<string, string>> {
  if (!/^https?:\/\//.test(cells['country']) || /^https?:\/\//.test(cells['source_url'] ?? '')) return cells
  return {
    ...cells,
    description: cells['source_url'],
    source_url: cells['country'],
    country: cells['actor_country'],
    actor_country: '',
  }
}

function both<T extends Initiator | Receiver>(
  stands: Readonly<Record<string, string>>,
  meant: Readonly<Record<string, string>>,
  make: (cells: Readonly<Record<string, string>>, report: Report | null) => T,
  report: Report,
): T[] {
  if (stands === meant) return [make(stands, report)]
  return [
    { ...make(stands, null), reading: 'published' },
    { ...make(meant, report), reading: 'repaired' },
  ]
}

function typeOf(published: string, at: string, report: Report): IncidentDraft['types'][number] {
  const mapped = cissmClass(published)
  const missing = missingKind(published)
  if (missing) report.missing('event_subtype', missing)
  else if (!mapped) report.unmapped('event_subtype', published, at)
  return { published, class: mapped }
}

function initiatorOf(cells: Readonly<Record<string, string>>, at: string, report: Report | null): Initiator {
  const country = placeOf(cells['actor_country'])
  report?.place('actor_country', country, at)
  const type = partyType(cells['actor_type'])
  if (type === null) report?.unmapped('actor_type', cells['actor_type'], at)
  return {
    name: missingKind(cells['actor']) ? null : cells['actor'].trim(),
    country,
    category: { published: cells['actor_type'], type: type ?? 'unknown' },
  }
}

function receiverOf(cells: Readonly<Record<string, string>>, at: string, report: Report | null): Receiver {
  const country = placeOf(cells['country'])
  report?.place('country', country, at)
  const { industry } = cells
  const code = cells['industry_code'] ?? ''
  const sectors = industrySectors(industry) ?? naicsSectors(code)
  const missing = missingKind(industry)
  if (missing) report?.missing('industry', missing)
  else if (!sectors) report?.unmapped('industry', industry, at)
  return {
    name: missingKind(cells['organization']) ? null : cells['organization'].trim(),
    country,
    groups: [],
    category: industry,
    subcategory: '',
    sectors: missing ? [] : (sectors ?? []),
  }
}
