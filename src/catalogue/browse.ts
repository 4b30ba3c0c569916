/** The incidents and actors behind the figures: pages of them, one of them, and what links them. */
import type {
  ActorAnswer,
  ActorPage,
  Condition,
  IncidentAnswer,
  IncidentPage,
  IncidentRow,
  Link,
  LinkPair,
  Reading,
} from '../model/atlas.ts'
import type { Actor, Incident, StoredIncident } from '../model/incident.ts'
import { PerisaiError } from '../model/problem.ts'
import type { Lang } from '../model/taxonomy.ts'
import { render } from '../model/text.ts'
import type { Texts } from '../model/text.ts'
import { isUuid, searchText } from '../store/version.ts'
import type { Store } from '../store/store.ts'
import { placeName } from './geo/place.ts'
import { linkTexts } from './links/texts.ts'
import { chooseLoads, currentLoads } from './loads.ts'
import type { CurrentLoad } from './loads.ts'
import { actorById, actorsPage, actorsSharingNames, incidentsOfActor } from './queries/actors.ts'
import { incidentById, incidentsByUid, incidentsPage } from './queries/incidents.ts'
import { linksOfIncident, linksPage } from './queries/links.ts'
import type { LinkRow } from './queries/links.ts'
import { foldName, yearOf } from './rows.ts'
import { ANY } from './shares/dimensions.ts'
import { shareParams } from './shares/compute.ts'
import { catalogueSource } from './sources.ts'
import { UID_STEP } from './tables.ts'

export interface PageOptions {
  readonly datasets?: readonly string[]
  readonly q?: string
  readonly limit: number
  readonly offset: number
}

/** Incidents that the conditions leave, latest first. @throws PerisaiError dataset-unknown */
export async function listIncidents(
  store: Store,
  where: readonly Condition[],
  options: PageOptions & { reading?: Reading },
  lang: Lang,
): Promise<IncidentPage> {
  const { limit, offset, reading = 'repaired' } = options
  const loads = await chooseLoads(store, options.datasets)
  const params = { ...shareParams(loads, { where, reading }), q: searchText(options.q ?? ''), limit, offset }
  let rows = await store.run(incidentsPage, params)
  const total =
    rows[0]?.total ??
    (offset === 0 ? 0 : ((await store.run(incidentsPage, { ...params, limit: 1, offset: 0 }))[0]?.total ?? 0))
  if (limit === 0) rows = []
  return {
    incidents: await rowsOf(
      store,
      rows.map((row) => row.uid),
      lang,
    ),
    total,
    limit,
    offset,
  }
}

/** Rows for a list, in the order of `uids`. */
async function rowsOf(store: Store, uids: readonly number[], lang: Lang): Promise<IncidentRow[]> {
  if (uids.length === 0) return []
  const found = new Map((await store.run(incidentsByUid, { uids: [...uids] })).map((row) => [row.uid, row]))
  return uids.flatMap((uid) => {
    const row = found.get(uid)
    return row ? [rowOf(incidentIn(row.json, lang), row.links, lang)] : []
  })
}

/** An incident as it is kept, in the language of the reader where its catalogue writes in both. */
function incidentIn(json: string, lang: Lang): Incident {
  const { indonesian, ...incident } = JSON.parse(json) as StoredIncident
  return lang === 'id' && indonesian ? { ...incident, ...indonesian } : incident
}

function rowOf(incident: Incident, links: number, lang: Lang): IncidentRow {
  const { id, native_id, dataset, name, start, initiators, receivers, types, attributions } = incident
  const labelled = (parts: readonly { country: { key: string | null }; reading?: Reading }[]) =>
    [...new Set(parts.filter((p) => p.reading !== 'published').flatMap((p) => p.country.key ?? []))].map(
      (key) => ({
        key,
        label: placeName(key, lang),
      }),
    )
  return {
    id,
    native_id,
    dataset,
    // the extract behind EuRepoC's dashboard has no names
    name: name || incident.description.slice(0, 120) || `#${native_id}`,
    start,
    year: yearOf(incident),
    sources: labelled(initiators),
    targets: labelled(receivers),
    sectors: [...new Set(receivers.flatMap((r) => r.sectors))],
    classes: [...new Set(types.flatMap((t) => t.class ?? []))],
    statements: attributions.filter((s) => !s.coded).length,
    links,
  }
}

/**
 * One incident with its attributions, its versions and what other catalogues may say of it.
 * @throws PerisaiError incident-not-found
 */
export async function showIncident(store: Store, id: string, lang: Lang): Promise<IncidentAnswer> {
  const loads = await currentLoads(store)
  const rows = isUuid(id) ? await store.run(incidentById, { id }) : []
  const order = new Map(loads.map((load, i) => [load.load, i]))
  const current = rows
    .filter((row) => order.has(row.load))
    .sort((a, b) => order.get(a.load)! - order.get(b.load)!)
  if (current.length === 0) throw new PerisaiError('incident-not-found', { id: id.slice(0, 60) })
  const [{ load, uid, json }] = current
  const incident = incidentIn(json, lang)
  const found = await store.run(linksOfIncident, {
    load,
    incident: uid % UID_STEP,
    loads: loads.map((l) => l.load),
  })
  const versions = current.map((row) => loads[order.get(row.load)!])
  return {
    incident,
    labels: labelsOf(incident, lang),
    versions: versions.map(({ dataset, imported, sha256 }) => ({ dataset, imported, sha256 })),
    links: found.map((row) => linkOf(row, load, loads, lang)),
    citation: catalogueSource(versions[0].catalogue)?.citation ?? '',
  }
}

/** Every place key within a document, in words. */
function labelsOf(document: unknown, lang: Lang): Record<string, string> {
  const labels: Record<string, string> = {}
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(walk)
    else if (typeof value === 'object' && value !== null) {
      if ('kind' in value && 'key' in value && typeof value.key === 'string')
        labels[value.key] = placeName(value.key, lang)
      Object.values(value).forEach(walk)
    }
  }
  walk(document)
  return labels
}

function reasonsOf(row: LinkRow, lang: Lang): Link['reasons'] {
  const reasons = JSON.parse(row.reasons) as { key: string; params: Record<string, string | number> }[]
  return reasons.map((reason) => ({ ...reason, text: render(linkTexts as Texts, reason, lang) }))
}

const datasetOf = (load: number, loads: readonly CurrentLoad[]): string =>
  loads.find((l) => l.load === load)?.dataset ?? ''

function linkOf(row: LinkRow, load: number, loads: readonly CurrentLoad[], lang: Lang): Link {
  const [incident, name, start, other] =
    row.load_a === load
      ? [row.id_b, row.name_b, row.start_b, row.load_b]
      : [row.id_a, row.name_a, row.start_a, row.load_a]
  return {
    incident,
    name,
    start,
    dataset: datasetOf(other, loads),
    score: row.score,
    reasons: reasonsOf(row, lang),
  }
}

/** The table of possible duplicates between catalogues, surest first, for review. */
export async function listLinks(
  store: Store,
  options: Omit<PageOptions, 'q'> & { min: number },
  lang: Lang,
): Promise<{ links: LinkPair[]; total: number; limit: number; offset: number }> {
  const { min, limit, offset } = options
  const loads = await chooseLoads(store, options.datasets)
  const rows = await store.run(linksPage, { loads: loads.map((l) => l.load), min, limit, offset })
  const links = rows.map((row) => ({
    a: { incident: row.id_a, dataset: datasetOf(row.load_a, loads), name: row.name_a, start: row.start_a },
    b: { incident: row.id_b, dataset: datasetOf(row.load_b, loads), name: row.name_b, start: row.start_b },
    score: row.score,
    reasons: reasonsOf(row, lang),
  }))
  return { links, total: rows[0]?.total ?? 0, limit, offset }
}

/** Actors by name. A name that several actors of one data set bear stays ambiguous and is marked so. */
export async function listActors(
  store: Store,
  options: PageOptions & { countries?: readonly string[] },
): Promise<ActorPage> {
  const { limit, offset, q = '', countries = [ANY] } = options
  const loads = await chooseLoads(store, options.datasets, 'actors')
  const rows = await store.run(actorsPage, {
    loads: loads.map((l) => l.load),
    q: searchText(q),
    folded: foldName(q),
    countries: [...countries],
    limit,
    offset,
  })
  const actors = rows.map(({ json, shared }) => {
    const { id, native_id, dataset, name, names, countries: stated } = JSON.parse(json) as Actor
    return { id, native_id, dataset, name, names, countries: stated, ambiguous: shared > 0 }
  })
  return { actors, total: rows[0]?.total ?? 0, limit, offset }
}

/** @throws PerisaiError actor-not-found */
export async function showActor(store: Store, id: string, lang: Lang): Promise<ActorAnswer> {
  const loads = await currentLoads(store)
  const rows = isUuid(id) ? await store.run(actorById, { id }) : []
  const row = rows.find((r) => loads.some((l) => l.load === r.load))
  if (!row) throw new PerisaiError('actor-not-found', { id: id.slice(0, 60) })
  const { load, actor: number } = row
  const all = loads.map((l) => l.load)
  const [shared, incidents] = await Promise.all([
    store.run(actorsSharingNames, { load, actor: number, loads: all }),
    store.run(incidentsOfActor, {
      load,
      actor: number,
      loads: loads.filter((l) => l.latest).map((l) => l.load),
      limit: 200,
    }),
  ])
  const byName = new Map<string, ActorAnswer['shared_names'][number]>()
  for (const { name, load: other, id: otherId, other: otherName } of shared) {
    const entry = byName.get(name) ?? { name, actors: [] }
    entry.actors.push({ id: otherId, name: otherName, dataset: datasetOf(other, loads) })
    byName.set(name, entry)
  }
  const actor = JSON.parse(row.json) as Actor
  return {
    actor,
    labels: labelsOf(actor, lang),
    shared_names: [...byName.values()],
    incidents: await rowsOf(
      store,
      incidents.map((i) => i.uid),
      lang,
    ),
    citation: catalogueSource(loads.find((l) => l.load === load)!.catalogue)?.citation ?? '',
  }
}
