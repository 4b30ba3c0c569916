/**
 * Findings as a STIX 2.1 bundle: an incident that carries the whole finding, what was observed, the techniques,
 * sightings, indicators where they are safe to act on, and each attribution hypothesis on its own. The same findings
 * and options give the same bytes.
 */
import { uuid5 } from '../model/ids.ts'
import type { Finding, StoredFinding } from '../model/finding.ts'
import { threatClass } from '../model/taxonomy.ts'
import type { Lang } from '../model/taxonomy.ts'
import { attributionObjects, countryObject } from './finding/attribution.ts'
import { FINDING_EXTENSION, extensionOf, findingExtension, withoutText } from './finding/extension.ts'
import { indicatorObject } from './finding/indicators.ts'
import { levelOf } from './finding/level.ts'
import { MAX_SOURCES, sourceObjects, targetObject, trafficObject } from './finding/observables.ts'
import type { SourceObjects } from './finding/observables.ts'
import { creator, creatorId, ownObject, relationship } from './finding/own.ts'
import type { Times } from './finding/own.ts'
import { attackPattern } from './finding/techniques.ts'
import type { Bundle, StixObject } from './object.ts'
import { tlpMarking } from './tlp.ts'
import type { TlpLevel } from './tlp.ts'

export interface ExportOptions {
  /**
   * who may read it on; TLP:AMBER by default, since findings name victims. A finding that rests on what is marked more
   * restrictively (`detail.tlp`) carries that marking instead
   */
  readonly tlp?: TlpLevel
  /** 1 by default: the ids that every STIX tool knows */
  readonly tlpVersion?: 1 | 2
  /** language that `text` of the findings was rendered in; English by default */
  readonly lang?: Lang
  /** the same findings rendered in another language: their titles and summaries go along as language-content */
  readonly translated?: { readonly lang: Lang; readonly findings: readonly Finding[] }
}

/** Common knowledge, the same in every export whatever its marking. */
const publicTypes = new Set(['attack-pattern', 'location', 'autonomous-system'])

/** Makes a bundle. Give findings with rendered `text` where there is one, so that names read well elsewhere. */
export function bundleOf(
  findings: readonly (StoredFinding | Finding)[],
  options: ExportOptions = {},
): Bundle {
  const markingOf = (finding: StoredFinding | Finding) =>
    tlpMarking(levelOf(finding, options.tlp ?? 'amber'), options.tlpVersion)
  const objects = new Map<string, StixObject>()
  const put = (object: StixObject) => {
    if (!objects.has(object.id)) objects.set(object.id, object)
  }
  for (const object of [tlpMarking(options.tlp ?? 'amber', options.tlpVersion), creator, findingExtension])
    put(object)
  for (const finding of findings) {
    const marking = markingOf(finding)
    put(marking)
    for (const object of objectsOf(finding, options.lang ?? 'en')) {
      put(publicTypes.has(object.type) ? object : { ...object, object_marking_refs: [marking.id] })
    }
  }
  const { translated } = options
  for (const finding of translated?.findings ?? []) {
    const incident = objects.get(`incident--${finding.id}`)
    if (incident)
      put({
        ...translation(finding, incident, translated!.lang),
        object_marking_refs: [markingOf(finding).id],
      })
  }
  const list = [...objects.values()]
  const versions = list.map((o) => `${o.id}@${o.modified ?? ''}`).join(' ')
  return { type: 'bundle', id: `bundle--${uuid5(`bundle:${versions}`)}`, objects: list }
}

/** Name and description of an incident in another language. */
function translation(finding: Finding, incident: StixObject, lang: Lang): StixObject {
  return ownObject(
    'language-content',
    uuid5(`language-content:${incident.id}:${lang}`),
    {
      object_ref: incident.id,
      object_modified: incident.modified,
      contents: {
        [lang]: {
          name: finding.text.title,
          ...(finding.text.summary && { description: finding.text.summary }),
        },
      },
    },
    { created: String(incident.created), modified: String(incident.modified) },
  )
}

/** Created with the finding's start and modified when the store says so; both to the millisecond. */
function timesOf(finding: StoredFinding): Times {
  const created = Date.parse(finding.start)
  const modified = Math.max(created, Date.parse(finding.modified ?? finding.end))
  return { created: new Date(created).toISOString(), modified: new Date(modified).toISOString() }
}

function nameOf(finding: StoredFinding, lang: Lang): string {
  const name = threatClass(finding.class)?.name[lang] ?? finding.class
  return `${name} (${finding.variant}): ${finding.target.value}`
}

/** How often the sources were seen: what their counts add up to, within what STIX can hold. */
function observedNumber(finding: StoredFinding): number {
  const first = finding.sources.top.find((s) => s.share > 0)
  return Math.min(999_999_999, Math.max(1, Math.round(first ? first.count / first.share : 1)))
}

function objectsOf(given: StoredFinding | Finding, lang: Lang): StixObject[] {
  const finding = withoutText(given)
  const text = 'text' in given ? given.text : undefined
  const times = timesOf(finding)
  const incident = ownObject(
    'incident',
    finding.id,
    {
      name: text?.title ?? nameOf(finding, lang),
      description: text?.summary || undefined,
      lang,
      confidence: finding.confidence,
      labels: [finding.class, finding.variant, ...(finding.sample ? ['sample'] : [])],
      extensions: { [FINDING_EXTENSION]: extensionOf(finding) },
    },
    times,
  )
  const target = targetObject(finding)
  const sources = finding.sources.top
    .slice(0, MAX_SOURCES)
    .map((source) => sourceObjects(finding, source))
    .filter((source) => source !== undefined)
  const observed = observedObjects(finding, target, sources, times)
  const techniques = finding.techniques.map(attackPattern)
  return [
    incident,
    target,
    relationship(incident.id, 'targets', target.id, times),
    ...observed.objects,
    ...techniques.flatMap((t) => [t, relationship(incident.id, 'uses', t.id, times)]),
    ...actionable(finding, incident, sources, techniques, observed.id, times),
    // the hypotheses' wording is rendered where the finding was given rendered
    ...given.attribution.flatMap((a, index) => attributionObjects(finding, a, index, incident.id, times)),
  ]
}

function observedObjects(
  finding: StoredFinding,
  target: StixObject,
  sources: readonly SourceObjects[],
  times: Times,
): { id?: string; objects: StixObject[] } {
  const observables: StixObject[] = target.type === 'identity' ? [] : [target]
  for (const { object, autonomousSystem } of sources) {
    observables.push(object, ...(autonomousSystem ? [autonomousSystem] : []))
  }
  const ends = sources.length > 0 ? sources.map((s) => s.object) : [undefined]
  for (const source of ends) {
    const traffic = trafficObject(finding, target, source)
    if (traffic) observables.push(traffic)
  }
  const places = sources.flatMap(({ object, source }) => {
    const country = object.type.startsWith('ip') ? countryObject(source.country) : undefined
    return country ? [country, relationship(object.id, 'located-at', country.id, times)] : []
  })
  if (observables.length === 0) return { objects: places }
  const data = ownObject(
    'observed-data',
    uuid5(`observed-data:${finding.id}`),
    {
      first_observed: finding.start,
      last_observed: finding.end,
      number_observed: observedNumber(finding),
      object_refs: [...new Set(observables.map((o) => o.id))],
    },
    times,
  )
  return { id: data.id, objects: [...observables, data, ...places] }
}

/** Indicators and what they rest on, and the sightings of techniques and indicators. */
function actionable(
  finding: StoredFinding,
  incident: StixObject,
  sources: readonly SourceObjects[],
  techniques: readonly StixObject[],
  observedId: string | undefined,
  times: Times,
): StixObject[] {
  const indicators = sources
    .map(({ object }) => indicatorObject(finding, object, times))
    .filter((indicator) => indicator !== undefined)
  const links = indicators.flatMap((indicator) => [
    indicator,
    ...(observedId ? [relationship(indicator.id, 'based-on', observedId, times)] : []),
    ...techniques.map((t) => relationship(indicator.id, 'indicates', t.id, times)),
  ])
  const sighted = [...techniques, ...indicators]
  const sightings = (sighted.length > 0 ? sighted : [incident]).map((object) =>
    ownObject(
      'sighting',
      uuid5(`sighting:${finding.id}:${object.id}`),
      {
        sighting_of_ref: object.id,
        first_seen: finding.start,
        last_seen: finding.end,
        observed_data_refs: observedId ? [observedId] : undefined,
        where_sighted_refs: [creatorId],
        confidence: finding.confidence,
      },
      times,
    ),
  )
  return [...links, ...sightings]
}
