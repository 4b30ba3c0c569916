/** The catalogue of measures: one file an area. */
import type { Measure } from '../../model/measure.ts'
import { diplomacy } from '../diplomacy/measures.ts'
import { duties } from './duties.ts'
import { flood } from './flood.ts'
import { intrusion } from './intrusion.ts'
import { person } from './person.ts'
import { politics } from './politics.ts'
import { privacy } from './privacy.ts'

export const measures: readonly Measure[] = [
  ...duties,
  ...flood,
  ...intrusion,
  ...politics,
  ...privacy,
  ...person,
  ...diplomacy,
]

const byId = new Map(measures.map((m) => [m.id, m]))

/** undefined where there is none: an id from outside may be anything. */
export function measureById(id: string): Measure | undefined {
  return byId.get(id)
}
