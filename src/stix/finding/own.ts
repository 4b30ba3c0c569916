/** What all objects that Perisai makes have in common: who made them, and ids and times that never change. */
import { uuid5 } from '../../model/ids.ts'
import type { StixObject } from '../object.ts'

/**
 * Creation time of objects that stand for something lasting (techniques, countries, actors, Perisai itself): fixed, so
 * that two exports on two machines agree to the byte.
 */
export const LASTING = '2026-01-01T00:00:00.000Z'

export const creatorId = `identity--${uuid5('identity:perisai')}`

export const creator: StixObject = {
  type: 'identity',
  spec_version: '2.1',
  id: creatorId,
  created: LASTING,
  modified: LASTING,
  name: 'Perisai',
  description: 'Judges evidence of threats; https://perisai.dev',
  identity_class: 'system',
}

export interface Times {
  readonly created: string
  readonly modified: string
}

/** An SDO or SRO made by Perisai. Properties that are undefined are left out. */
export function ownObject(
  type: string,
  uuid: string,
  properties: Record<string, unknown>,
  times: Times = { created: LASTING, modified: LASTING },
): StixObject {
  const object: StixObject = {
    type,
    spec_version: '2.1',
    id: `${type}--${uuid}`,
    created_by_ref: creatorId,
    created: times.created,
    modified: times.modified,
  }
  for (const [key, value] of Object.entries(properties)) if (value !== undefined) object[key] = value
  return object
}

/** A relationship whose id follows from its ends and kind. */
export function relationship(
  source: string,
  kind: string,
  target: string,
  times?: Times,
  properties: Record<string, unknown> = {},
): StixObject {
  return ownObject(
    'relationship',
    uuid5(`relationship:${source}:${kind}:${target}`),
    { relationship_type: kind, source_ref: source, target_ref: target, ...properties },
    times,
  )
}
