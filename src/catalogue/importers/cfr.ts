/**
 * The Cyber Operations Tracker of the Council on Foreign Relations: state-sponsored operations only. Its export has rows in
 * which an unbalanced quotation mark swallowed a comma; they are read twice, as they stand and as they were meant.
 */
import type { Initiator, Receiver } from '../../model/incident.ts'
import type { CsvRecord } from '../files/csv.ts'
import type { CatalogueFile } from '../files/content.ts'
import { placesIn } from '../geo/mentions.ts'
import { missingKind, placeOf } from '../geo/place.ts'
import { cfrClass } from '../normalise/classes.ts'
import { isBadDate, readDate } from '../normalise/dates.ts'
import { plainSectors } from '../normalise/sectors.ts'
import { codedStatement, emptyIncident } from './importer.ts'
import type { Imported, Importer, IncidentDraft } from './importer.ts'
import type { Report } from './report.ts'
import { distinct, parts, tableOf, urlsIn } from './table.ts'

const columns = [
  'Title',
  'Date',
  'Affiliations',
  'Description',
  'Response',
  'Victims',
  'Sponsor',
  'Type',
  'Category',
]

export const cfr: Importer = {
  catalogue: 'cfr',
  wants: 'CFR Cyber Operations Tracker, CSV',
  read(files, report): Imported {
    const incidents = files.flatMap((file) => readFile(file, report))
    const latest = incidents.reduce(
      (max, { start }) => (start.date !== null && start.date > max ? start.date : max),
      '',
    )
    return { release: latest.slice(0, 4) || 'undated', incidents, actors: [] }
  },
}

function readFile(file: CatalogueFile, report: Report): IncidentDraft[] {
  const table = tableOf(file, columns, report)
  const ids = new Map<string, number>()
  return table.records.map((record) => {
    const at = `${file.name}, line ${record.line}`
    const { cells } = record
    // rows move when the tracker is corrected, so that an incident is known by its title and date
    const key = `${cells['Title']}\u0000${cells['Date']}`
    const nth = (ids.get(key) ?? 0) + 1
    ids.set(key, nth)
    const draft = emptyIncident(
      file,
      record.row,
      `${cells['Title'].slice(0, 200)} | ${cells['Date']}${nth > 1 ? ` #${nth}` : ''}`,
    )
    draft.name = cells['Title']
    draft.start = readDate(cells['Date'])
    if (isBadDate(draft.start)) report.odd('bad-date', at, cells['Date'])
    else if (draft.start.date === null) report.odd('no-date', at)
    if (/\?\?|\ufffd/.test(cells['Description'] + cells['Title'] + cells['Victims']))
      report.odd('broken-text', at)
    fill(draft, record, table.columns, at, report)
    return draft
  })
}

function fill(
  draft: IncidentDraft,
  record: CsvRecord,
  names: readonly string[],
  at: string,
  report: Report,
): void {
  const { cells } = record
  const row = names.map((name) => cells[name])
  const meant = putRight(row, names)
  draft.sources = distinct(row.flatMap(urlsIn))
  if (meant === null) {
    draft.description = cells['Description']
    draft.initiators = initiatorsOf(cells['Sponsor'], cells['Affiliations'], at, report)
    draft.receivers = receiversOf(cells['Victims'], cells['Title'], cells['Category'], at, report)
    draft.types = typesOf(cells['Type'], at, report)
    draft.responses = responsesOf(cells['Response'])
  } else {
    report.odd('shifted-row', at, `"${meant.Type}" in column ${names[row.indexOf(meant.Type)]}`)
    draft.oddities.push('shifted-row')
    draft.description = meant.Description
    const asItStands = { reading: 'published' as const }
    const asMeant = { reading: 'repaired' as const }
    draft.initiators = [
      ...initiatorsOf(cells['Sponsor'], '', at, null).map((i) => ({ ...i, ...asItStands })),
      ...initiatorsOf(meant.Sponsor, cells['Affiliations'], at, report).map((i) => ({ ...i, ...asMeant })),
    ]
    draft.receivers = [
      ...receiversOf(cells['Victims'], '', cells['Category'], at, null).map((r) => ({ ...r, ...asItStands })),
      ...receiversOf(meant.Victims, cells['Title'], meant.Category, at, report).map((r) => ({
        ...r,
        ...asMeant,
      })),
    ]
    draft.types = [
      { published: cells['Type'], class: null, ...asItStands },
      ...typesOf(meant.Type, at, report).map((t) => ({ ...t, ...asMeant })),
    ]
    draft.responses = responsesOf(meant.Response)
  }
  const sponsors = draft.initiators.filter((i) => i.reading !== 'published')
  draft.attributions = codedStatement(
    'Council on Foreign Relations',
    'suspected state sponsor',
    draft.initiators,
  )
  if (new Set(sponsors.map((i) => i.country.key)).size > 1) draft.oddities.push('several-countries')
}

type Fields = Record<'Description' | 'Response' | 'Victims' | 'Sponsor' | 'Type' | 'Category', string>

/**
 * What a shifted row was meant to say; null for a row in order. The type is known by its word; its sponsor stands before it
 * and its categories after it. Cells that are lacking in between were swallowed by a cell that ends in a quotation mark.
 */
function putRight(row: readonly string[], names: readonly string[]): Fields | null {
  const place = names.indexOf('Type')
  const inOrder = row[place] === '' && (row[place + 1] === '' || areCategories(row[place + 1]))
  if (inOrder || cfrClass(row[place])) return null
  for (let c = 1; c < row.length - 1; c++) {
    if (c === place || !cfrClass(row[c]) || !areCategories(row[c + 1])) continue
    const whole = c < place ? unswallowed(row, place - c) : rejoined(row, c, names)
    if (!whole) continue
    const fields = Object.fromEntries(names.map((name, i) => [name, whole[i] ?? ''])) as Fields
    if (sponsorNames(fields.Sponsor).every((name) => placeOf(name).kind === 'country')) return fields
  }
  return null
}

const areCategories = (cell: string): boolean => parts(cell, ',').every((category) => plainSectors(category))

/** The row with the last `count` comma-separated pieces of the swallowing cell as cells of their own. */
function unswallowed(row: readonly string[], count: number): string[] | null {
  const at = row.findIndex((cell) => cell.endsWith('"') && cell.split(',').length > count)
  if (at < 0) return null
  const pieces = row[at].slice(0, -1).split(',')
  return [
    ...row.slice(0, at),
    pieces.slice(0, -count).join(','),
    ...pieces.slice(-count),
    ...row.slice(at + 1),
  ]
}

/** The row where a list of victims was cut at its commas: what stands before the sponsor is one cell again. */
function rejoined(row: readonly string[], typeAt: number, names: readonly string[]): string[] {
  const first = names.indexOf('Description')
  const text = row
    .slice(first, typeAt - 1)
    .join(',')
    .replace(/"$/, '')
  const split = text.lastIndexOf(',,')
  const [description, victims] = split < 0 ? ['', text] : [text.slice(0, split), text.slice(split + 2)]
  return [...row.slice(0, first), description, '', victims, ...row.slice(typeAt - 1)]
}

/** Names that have a comma of their own, as ISO writes them. */
const commaNames = [
  'Palestine, State of',
  "Korea, Democratic People's Republic of",
  'Korea, Republic of',
  'Iran, Islamic Republic of',
  'Moldova, Republic of',
  'Tanzania, United Republic of',
  'Venezuela, Bolivarian Republic of',
]

/** Names in the Sponsor column. */
export function sponsorNames(cell: string): string[] {
  const guarded = commaNames.reduce((text, name) => text.replaceAll(name, name.replace(',', '\u0000')), cell)
  return parts(guarded, ',')
    .map((name) => name.replaceAll('\u0000', ','))
    .filter((name) => name !== '')
}

function initiatorsOf(sponsor: string, affiliations: string, at: string, report: Report | null): Initiator[] {
  const names = sponsorNames(sponsor)
  const believed = /believed to be|government/i.test(affiliations)
  const actor = missingKind(affiliations) || believed ? null : affiliations.trim()
  const category = { published: 'state-sponsored', type: 'state-affiliated' as const }
  return (names.length > 0 ? names : ['']).map((name) => {
    const country = placeOf(name)
    report?.place('Sponsor', country, at)
    return { name: actor, country, category }
  })
}

/** The tracker names victims in prose; countries are read out of it, and out of the title where it has none. */
function receiversOf(
  victims: string,
  title: string,
  category: string,
  at: string,
  report: Report | null,
): Receiver[] {
  const places = [placesIn(victims), placesIn(title)].find((list) => list.length > 0) ?? [placeOf('')]
  for (const place of places) report?.place('Victims', place, at)
  const categories = parts(category, ',')
  return places.flatMap((country) =>
    (categories.length > 0 ? categories : ['']).map((published) => {
      const sectors = plainSectors(published)
      if (published === '') report?.missing('Category', 'empty')
      else if (!sectors) report?.unmapped('Category', published, at)
      return {
        name: victims.trim() || null,
        country,
        groups: [],
        category: published,
        subcategory: '',
        sectors: sectors ?? [],
      }
    }),
  )
}

function typesOf(type: string, at: string, report: Report): IncidentDraft['types'] {
  if (missingKind(type)) {
    report.missing('Type', missingKind(type)!)
    return []
  }
  const mapped = cfrClass(type)
  if (!mapped) report.unmapped('Type', type, at)
  return [{ published: type, class: mapped }]
}

function responsesOf(cell: string): IncidentDraft['responses'] {
  const type = cell.replace(/https?:\/\/\S+/g, '').trim()
  if (missingKind(type)) return []
  const legal = /charges|indict|sanction/i.test(type)
  return [{ kind: legal ? 'legal' : 'political', type, date: null, country: null, actor: '' }]
}
