/** The catalogue of measures: one file an area. */
import type { Measure } from '../../model/measure.ts'
import { flood } from './flood.ts'

export const measures: readonly Measure[] = [...flood]

const byId = new Map(measures.map((m) => [m.id, m]))

/** undefined where there is none: an id from outside may be anything. */
export function measureById(id: string): Measure | undefined {
  return byId.get(id)
}
