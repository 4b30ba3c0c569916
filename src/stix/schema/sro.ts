/** STIX Relationship Objects (STIX 2.1, chapter 5). */
import {
  boolean,
  format,
  integer,
  list,
  ref,
  refExcept,
  string,
  textOf,
  timestamp,
} from '../validate/check.ts'
import { unsuggested } from '../registry/relationships.ts'
import { typeOfId } from '../object.ts'
import { shown } from '../validate/cursor.ts'
import type { Definition } from './definition.ts'

const noEnds = ['relationship', 'sighting', 'bundle', 'marking-definition', 'language-content']

const relationship = {
  'relationship_type!': format('relationship-type', (text) => /^[a-z0-9-]+$/.test(text)),
  description: string,
  'source_ref!': refExcept(...noEnds),
  'target_ref!': refExcept(...noEnds),
  start_time: timestamp,
  stop_time: timestamp,
}

const sighting = {
  description: string,
  first_seen: timestamp,
  last_seen: timestamp,
  count: integer(0, 999_999_999),
  'sighting_of_ref!': refExcept(...noEnds),
  observed_data_refs: list(ref('observed-data')),
  where_sighted_refs: list(ref('identity', 'location')),
  summary: boolean,
}

export const sros = {
  relationship: {
    properties: relationship,
    order: [['stop_time', 'start_time', true]],
    rule(value, at) {
      const kind = textOf(value, 'relationship_type')
      const source = typeOfId(textOf(value, 'source_ref') ?? '')
      const target = typeOfId(textOf(value, 'target_ref') ?? '')
      if (kind === undefined || !source || !target) return
      if ([source, target].some((type) => noEnds.includes(type) || type === 'extension-definition')) return
      const odd = unsuggested(source, kind, target)
      if (odd) {
        const params = { part: odd, source: shown(source), kind: shown(kind), target: shown(target) }
        at.should('relationship-types', params)
      }
    },
  },
  sighting: { properties: sighting, order: [['last_seen', 'first_seen', false]] },
} satisfies Record<string, Definition>
