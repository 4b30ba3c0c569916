/** Kinds of initiators, as catalogues write them. */
import type { PartyType } from '../../model/incident.ts'
import { missingKind } from '../geo/place.ts'
import { lookup } from './lookup.ts'

const table = lookup<PartyType>({
  // EuRepoC
  state: 'state',
  'non-state actor, state-affiliation suggested': 'state-affiliated',
  'non-state-group': 'non-state',
  'individual hacker(s)': 'individual',
  'unknown - not attributed': 'unknown',
  other: 'non-state',
  // CISSM
  'nation-state': 'state',
  criminal: 'criminal',
  hacktivist: 'hacktivist',
  hobbyist: 'individual',
  terrorist: 'terrorist',
  // VERIS, external actors
  'state-affiliated': 'state-affiliated',
  activist: 'hacktivist',
  'organized crime': 'criminal',
  unaffiliated: 'individual',
  'former employee': 'individual',
  customer: 'individual',
  acquaintance: 'individual',
  competitor: 'non-state',
  auditor: 'non-state',
  'force majeure': 'unknown',
  internal: 'insider',
  partner: 'partner',
})

/** null: a category that the table does not know. */
export const partyType = (published: string): PartyType | null =>
  table(published) ?? (missingKind(published) ? 'unknown' : null)
