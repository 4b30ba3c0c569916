/** The threat-actor galaxy of MISP: names, and who says which state an actor belongs to, with which confidence. */
import { PerisaiError } from '../../model/problem.ts'
import type { Actor } from '../../model/incident.ts'
import { jsonOf, shown } from '../files/content.ts'
import type { CatalogueFile } from '../files/content.ts'
import { missingKind, placeOf } from '../geo/place.ts'
import { plainSectors } from '../normalise/sectors.ts'
import type { ActorDraft, Imported, Importer } from './importer.ts'
import type { Report } from './report.ts'
import { at, isObject, text, texts } from '../files/json.ts'
import type { Json } from '../files/json.ts'

export const misp: Importer = {
  catalogue: 'misp-threat-actors',
  wants: 'MISP galaxy threat-actor.json',
  read(files, report): Imported {
    const [file] = files
    const cluster = jsonOf(file)
    if (!isObject(cluster) || !Array.isArray(cluster.values) || cluster.type !== 'threat-actor') {
      throw new PerisaiError('catalogue-not', { file: file.name, wanted: misp.wants, head: shown(file.text) })
    }
    const seen = new Map<string, number>()
    const actors = (cluster.values as unknown[]).flatMap((value, i): ActorDraft[] => {
      const actor = actorOf(file, value, i + 1, report)
      if (!actor) return []
      const nth = (seen.get(actor.native_id) ?? 0) + 1
      seen.set(actor.native_id, nth)
      if (nth === 1) return [actor]
      // two actors under one id would be shown as one
      report.odd('duplicate-id', `${file.name}, value ${i + 1}`, actor.native_id)
      return [{ ...actor, native_id: `${actor.native_id}#${nth}` }]
    })
    return { release: text(cluster.version) || 'undated', incidents: [], actors }
  },
}

function actorOf(file: CatalogueFile, value: unknown, row: number, report: Report): ActorDraft | null {
  const where = `${file.name}, value ${row}`
  const name = text(at(value, 'value'))
  const id = text(at(value, 'uuid'))
  if (name === '' || id === '') {
    report.odd('bad-row', where, name || id)
    return null
  }
  const meta = at(value, 'meta')
  const get = (key: string) => texts(at(meta, key))
  return {
    native_id: id,
    name,
    names: [name, ...get('synonyms')]
      .filter((n, i, all) => all.indexOf(n) === i)
      .map((n) => ({ name: n, given_by: null })),
    description: text(at(value, 'description')),
    countries: countriesOf(meta, where, report),
    victims: [...get('cfr-suspected-victims'), ...get('suspected-victims')].map((victim) =>
      report.place('cfr-suspected-victims', placeOf(victim), where),
    ),
    sectors: [...get('cfr-target-category'), ...get('targeted-sector')].map((published) => {
      const sectors = plainSectors(published)
      if (!sectors) report.unmapped('target category', published, where)
      return { published, sectors: sectors ?? [] }
    }),
    type: [...get('cfr-type-of-incident'), ...get('threat-actor-classification')].join('; '),
    similar: similarOf(value),
    sources: get('refs').filter((ref) => /^https?:\/\//i.test(ref)),
    file,
    row,
  }
}

/** The galaxy's own country, and beside it the sponsor that CFR suspects: they need not agree. */
function countriesOf(meta: unknown, where: string, report: Report): Actor['countries'] {
  const confidence = Number(text(at(meta, 'attribution-confidence')))
  const own = text(at(meta, 'country'))
  const stated: Actor['countries'] = []
  if (!missingKind(own)) {
    stated.push({
      country: report.place('country', placeOf(own, true), where),
      says: 'MISP galaxy',
      confidence: Number.isInteger(confidence) && confidence > 0 && confidence <= 100 ? confidence : null,
    })
  }
  for (const sponsor of texts(at(meta, 'cfr-suspected-state-sponsor'))) {
    if (missingKind(sponsor)) continue
    const country = report.place('cfr-suspected-state-sponsor', placeOf(sponsor, true), where)
    stated.push({ country, says: 'CFR', confidence: null })
  }
  return stated
}

const similarOf = (value: unknown): string[] => {
  const related = at(value, 'related')
  if (!Array.isArray(related)) return []
  return (related as Json[])
    .filter((r) => text(at(r, 'type')) === 'similar')
    .map((r) => text(at(r, 'dest-uuid')))
}
