/** Groups of MITRE ATT&CK from its STIX bundles. ATT&CK names no country in a field of its own, so none is taken. */
import { PerisaiError } from '../../model/problem.ts'
import { jsonOf, shown } from '../files/content.ts'
import type { CatalogueFile } from '../files/content.ts'
import type { ActorDraft, Imported, Importer } from './importer.ts'
import { at, isObject, text, texts } from '../files/json.ts'
import type { Json } from '../files/json.ts'

export const attack: Importer = {
  catalogue: 'attack-groups',
  wants: 'ATT&CK STIX 2.1 bundle',
  read(files): Imported {
    const actors = new Map<string, ActorDraft>()
    const releases: string[] = []
    for (const file of files) {
      const bundle = jsonOf(file)
      const objects = at(bundle, 'objects')
      if (!isObject(bundle) || bundle.type !== 'bundle' || !Array.isArray(objects)) {
        throw new PerisaiError('catalogue-not', {
          file: file.name,
          wanted: attack.wants,
          head: shown(file.text),
        })
      }
      const sets = (objects as unknown[]).filter(isGroup)
      const collection = (objects as unknown[]).find((o) => at(o, 'type') === 'x-mitre-collection')
      if (sets.length === 0) {
        throw new PerisaiError('catalogue-not', {
          file: file.name,
          wanted: 'ATT&CK intrusion-set',
          head: shown(file.text),
        })
      }
      releases.push(`${domainOf(text(at(collection, 'name')))}${text(at(collection, 'x_mitre_version'))}`)
      // a group stands in the bundle of each domain it works in
      for (const set of sets) {
        const draft = actorOf(file, set, (objects as unknown[]).indexOf(set) + 1)
        if (!actors.has(draft.native_id)) actors.set(draft.native_id, draft)
      }
    }
    return { release: releases.sort().join('+') || 'undated', incidents: [], actors: [...actors.values()] }
  },
}

const isGroup = (object: unknown): object is Json =>
  at(object, 'type') === 'intrusion-set' &&
  at(object, 'revoked') !== true &&
  at(object, 'x_mitre_deprecated') !== true

const domainOf = (name: string): string => {
  const domain = name
    .replace(/ATT&CK/i, '')
    .trim()
    .toLowerCase()
    .replace(/[^a-z]+/g, '-')
  return domain === '' ? '' : `${domain}-`
}

function actorOf(file: CatalogueFile, set: Json, row: number): ActorDraft {
  const references = (Array.isArray(set.external_references) ? set.external_references : []) as unknown[]
  const own = references.find(
    (r) => text(at(r, 'source_name')).startsWith('mitre-') && text(at(r, 'external_id')) !== '',
  )
  const name = text(set.name)
  const names = [name, ...texts(set.aliases)].filter((n, i, all) => n !== '' && all.indexOf(n) === i)
  return {
    native_id: text(at(own, 'external_id')) || text(set.id),
    name,
    names: names.map((alias) => {
      const given = references.find((r) => text(at(r, 'source_name')) === alias)
      const citation = /\(Citation: ([^)]+)\)/.exec(text(at(given, 'description')))
      return { name: alias, given_by: citation ? citation[1].trim() : null }
    }),
    description: text(set.description),
    countries: [],
    victims: [],
    sectors: [],
    type: '',
    similar: [],
    sources: references.map((r) => text(at(r, 'url'))).filter((url) => /^https?:\/\//i.test(url)),
    file,
    row,
  }
}
