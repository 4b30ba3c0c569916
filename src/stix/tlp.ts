/**
 * Traffic Light Protocol markings with their fixed ids: TLP 1 as in STIX 2.1, 7.2.1.4; TLP 2 as in the OASIS
 * extension definition for TLP 2.0. Both are kept because many tools know only the first.
 */
import type { StixObject } from './object.ts'

export type TlpLevel = 'clear' | 'green' | 'amber' | 'amber+strict' | 'red'

/** Least to most restrictive. */
export const tlpLevels: readonly TlpLevel[] = ['clear', 'green', 'amber', 'amber+strict', 'red']

export const TLP2_EXTENSION = 'extension-definition--60a3c5c5-0d10-413e-aab3-9e08dde9e88d'

const tlp1Ids: Partial<Record<TlpLevel, string>> = {
  clear: '613f2e26-407d-48c7-9eca-b8e91df99dc9',
  green: '34098fce-860f-48ae-8e50-ebd3cc5e41da',
  amber: 'f88d31f6-486f-44da-b317-01333bde0b82',
  red: '5e57c739-391a-4eb3-b6be-7d15ca92d5ed',
}

const tlp2Ids: Record<TlpLevel, string> = {
  clear: '94868c89-83c2-464b-929b-a1a8aa3c8487',
  green: 'bab4a63c-aed9-4cf5-a766-dfca5abac2bb',
  amber: '55d920b0-5e8b-4f79-9ee9-91f868d9b421',
  'amber+strict': '939a9414-2ddd-4d32-a0cd-375ea402b003',
  red: 'e828b379-4e03-4974-9ac4-e53a884c97c1',
}

function tlp1(level: TlpLevel, uuid: string): StixObject {
  const word = level === 'clear' ? 'white' : level
  return {
    type: 'marking-definition',
    spec_version: '2.1',
    id: `marking-definition--${uuid}`,
    created: '2017-01-20T00:00:00.000Z',
    definition_type: 'tlp',
    name: `TLP:${word.toUpperCase()}`,
    definition: { tlp: word },
  }
}

function tlp2(level: TlpLevel): StixObject {
  return {
    type: 'marking-definition',
    spec_version: '2.1',
    id: `marking-definition--${tlp2Ids[level]}`,
    created: '2022-10-01T00:00:00.000Z',
    name: `TLP:${level.toUpperCase()}`,
    extensions: { [TLP2_EXTENSION]: { extension_type: 'property-extension', tlp_2_0: level } },
  }
}

/**
 * The marking definition of a level. Version 1 is the default since every STIX tool knows its ids; TLP:AMBER+STRICT
 * exists in version 2 only and is given as such.
 */
export function tlpMarking(level: TlpLevel, version: 1 | 2 = 1): StixObject {
  const uuid = version === 1 ? tlp1Ids[level] : undefined
  return uuid ? tlp1(level, uuid) : tlp2(level)
}

const levelById = new Map<string, TlpLevel>(
  tlpLevels.flatMap((level) =>
    ([1, 2] as const).map((version): [string, TlpLevel] => [tlpMarking(level, version).id, level]),
  ),
)

/** The level that a marking id of either version stands for; undefined for any other id. */
export function tlpLevelOf(markingId: string): TlpLevel | undefined {
  return levelById.get(markingId)
}

/** The most restrictive level among an object's `object_marking_refs`; undefined where it carries none. */
export function tlpOf(object: Readonly<Record<string, unknown>>): TlpLevel | undefined {
  if (!Array.isArray(object.object_marking_refs)) return undefined
  let rank = -1
  for (const ref of object.object_marking_refs) {
    const level = typeof ref === 'string' ? levelById.get(ref) : undefined
    if (level) rank = Math.max(rank, tlpLevels.indexOf(level))
  }
  return tlpLevels[rank]
}
