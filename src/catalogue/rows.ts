/** Incidents and actors as rows of the catalogue's tables. */
import type { Actor, Incident, Initiator, Place, Receiver, StoredIncident } from '../model/incident.ts'
import { country } from './geo/iso.ts'
import { searchText } from '../store/version.ts'
import { uidOf } from './tables.ts'

type Row = readonly unknown[]

/** Rows of one release, table by table. */
export interface CatalogueRows {
  readonly incidents: Row[]
  readonly facts: Row[]
  readonly statements: Row[]
  readonly keys: Row[]
  readonly actors: Row[]
  readonly names: Row[]
}

const LAYERS = { both: 0, published: 1, repaired: 2 } as const

/** The continent of a place key; null for anything but a country. */
export const continentOf = (key: string | null): string | null => (key && country(key)?.continent) || null

export const emptyRows = (): CatalogueRows => ({
  incidents: [],
  facts: [],
  statements: [],
  keys: [],
  actors: [],
  names: [],
})

export function addIncident(rows: CatalogueRows, load: number, n: number, incident: StoredIncident): void {
  const year = yearOf(incident)
  rows.incidents.push([
    load,
    n,
    uidOf(load, n),
    incident.id,
    incident.native_id,
    incident.name || incident.description.slice(0, 120) || `#${incident.native_id}`,
    incident.start.date,
    incident.start.precision,
    year,
    statementsOf(incident).length,
    searchText(
      [
        incident.name,
        incident.indonesian?.name ?? '',
        ...(incident.aliases ?? []),
        incident.native_id,
        ...incident.initiators.map((i) => i.name ?? ''),
        incident.description.slice(0, 1000),
        incident.indonesian?.description.slice(0, 1000) ?? '',
      ].join('\n'),
    ),
    JSON.stringify(incident),
  ])
  addFacts(rows, load, n, year, incident)
  addStatements(rows, load, n, incident)
  for (const url of new Set(incident.sources.map(urlKey))) if (url) rows.keys.push([load, n, 'u', url])
  for (const term of nameTerms(incident)) rows.keys.push([load, n, 'n', term])
  for (const name of actorNames(incident)) rows.names.push([load, 'incident', n, name, foldName(name)])
}

export const yearOf = ({ start }: Incident): number | null =>
  start.date === null ? null : Number(start.date.slice(0, 4))

type Reading = 'published' | 'repaired'

function addFacts(
  rows: CatalogueRows,
  load: number,
  n: number,
  year: number | null,
  incident: Incident,
): void {
  const { initiators, receivers, types } = incident
  const shifted = [...initiators, ...receivers, ...types].some((part) => part.reading !== undefined)
  const readings: readonly (Reading | 'both')[] = shifted ? ['published', 'repaired'] : ['both']
  for (const reading of readings) {
    const holds = ({ reading: own }: { reading?: Reading }) =>
      own === undefined || reading === 'both' || own === reading
    const sources = once(initiators.filter(holds).map(sourceCells), emptySource)
    const targets = once(receivers.filter(holds).flatMap(targetCells), emptyTarget)
    const kinds = once(
      types.filter(holds).map((t) => [t.class, t.published]),
      [null, null],
    )
    for (const source of sources) {
      for (const target of targets) {
        for (const kind of kinds)
          rows.facts.push([load, uidOf(load, n), LAYERS[reading], year, ...source, ...target, ...kind])
      }
    }
  }
}

const emptySource: Row = [null, null, 'unknown', null, 'empty']
const emptyTarget: Row = [null, null, null, 'empty', [], null, null, null]

/** Each row once, and one empty row where there is none. */
function once(cells: Row[], empty: Row): Row[] {
  if (cells.length === 0) return [empty]
  if (cells.length === 1) return cells
  return [...new Map(cells.map((row) => [JSON.stringify(row), row])).values()]
}

function sourceCells({ country: place, category }: Initiator): Row {
  return [place.key, nameOf(place), category.type, continentOf(place.key), place.missing ?? null]
}

function targetCells({ country: place, groups, sectors, category, subcategory }: Receiver): Row[] {
  const rest = [place.key, nameOf(place), continentOf(place.key), place.missing ?? null, groups] as const
  const list = sectors.length > 0 ? sectors : [null]
  return list.map((sector) => [...rest, sector, category || null, subcategory || null])
}

const nameOf = (place: Place): string | null => (place.kind === 'missing' ? null : place.published)

/** Statements by somebody, without the catalogue's own coding. */
export const statementsOf = ({ attributions }: Incident): Incident['attributions'] =>
  attributions.filter(({ coded }) => !coded)

function addStatements(rows: CatalogueRows, load: number, n: number, incident: Incident): void {
  for (const [s, statement] of statementsOf(incident).entries()) {
    const cells = new Map<string, Row>()
    for (const initiator of statement.initiators) {
      const row = [LAYERS[initiator.reading ?? 'both'], statement.status, ...sourceCells(initiator)]
      cells.set(JSON.stringify(row), row)
    }
    for (const row of cells.values()) rows.statements.push([load, uidOf(load, n), s, ...row])
  }
}

export function addActor(rows: CatalogueRows, load: number, n: number, actor: Actor): void {
  rows.actors.push([
    load,
    n,
    actor.id,
    actor.name,
    searchText([...actor.names.map((x) => x.name), actor.native_id].join('\n')),
    [...new Set(actor.countries.map((c) => c.country.key))].filter(Boolean).join(' '),
    JSON.stringify(actor),
  ])
  for (const { name } of actor.names) rows.names.push([load, 'actor', n, name, foldName(name)])
}

/** An address without what differs between two links to the same page; '' for what is none. */
export function urlKey(url: string): string {
  const match = /^https?:\/\/(?:www\d?\.|m\.|amp\.)?([^/?#]+)([^?#]*)(\?[^#]*)?/i.exec(url.trim())
  if (!match) return ''
  const query = (match[3] ?? '').replace(/[?&](utm_[a-z]+|fbclid|gclid|ref|smid|src|cmpid|CMP)=[^&]*/gi, '')
  const path = match[2].replace(/\/+$/, '').replace(/\/index\.(html?|php)$/i, '')
  // a home page is not the address of an incident
  if (path === '' && query.length < 2) return ''
  // servers tell cases apart and people who copy addresses do not
  return `${match[1]}${path}${query.replace(/^&/, '?')}`.toLowerCase().slice(0, 500)
}

/** Letters and digits in any case: "APT 28", "APT28" and "apt-28" are one name. */
export const foldName = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')

/** Names of actors in an incident; catalogues put several in one cell, between slashes, commas or brackets. */
export function actorNames(incident: Incident): string[] {
  const cells = [...incident.initiators, ...incident.attributions.flatMap((s) => s.initiators)].map(
    (i) => i.name ?? '',
  )
  const names = cells
    .flatMap((cell) => cell.split(/[/,;()]| aka | a\.k\.a\. | also known as /i))
    .map((name) => name.trim())
  return [...new Set(names)].filter((name) => name.length > 2 && name.length < 80)
}

const dull = new Set(
  (
    'the and for with from against targeting targeted attack attacks attacked cyber group government state data breach ' +
    'hack hacked hackers hacking website websites operation campaign company companies service services system systems ' +
    'ministry national bank university department official officials agency agencies network networks information united ' +
    'states america russian chinese iranian korean ukrainian espionage disruptive exploitative mixed undetermined ' +
    'update human rights news vulnerable two three ten organization organizations political security of in on by to at a an'
  ).split(' '),
)

/** The telling words of a name and of who was hit, for finding the same incident elsewhere. */
function nameTerms(incident: Incident): string[] {
  const texts = [
    incident.name,
    ...(incident.aliases ?? []),
    ...incident.receivers.map((r) => (r.name && r.name.length < 120 ? r.name : '')),
  ]
  const words = texts.flatMap((text) => text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}.-]{2,}/gu) ?? [])
  const terms = words
    .map((word) => word.replace(/[.-]+$/, ''))
    .filter((word) => !dull.has(word) && !/^\d{1,4}$/.test(word))
  return [...new Set([...terms, ...actorNames(incident).map(foldName)])].slice(0, 40)
}
