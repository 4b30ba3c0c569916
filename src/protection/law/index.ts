/** Every provision that Perisai knows, in the order in which a plan names them. */
import type { LegalProvision } from '../../model/law.ts'
import { europeanUnion } from './european-union.ts'
import { indonesiaData } from './indonesia-data.ts'
import { indonesiaPenal } from './indonesia-penal.ts'
import { indonesiaState } from './indonesia-state.ts'
import { international } from './international.ts'
import { norms } from './norms.ts'

export const provisions: readonly LegalProvision[] = [
  ...indonesiaPenal,
  ...indonesiaData,
  ...indonesiaState,
  ...international,
  ...norms,
  ...europeanUnion,
]

const byId = new Map(provisions.map((p) => [p.id, p]))

/** undefined where there is none */
export function provisionById(id: string): LegalProvision | undefined {
  return byId.get(id)
}
