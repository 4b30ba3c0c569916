/** What a server must know so that the command line can ask it: every table and query of the catalogue, by name. */
import type { Query } from '../store/store.ts'
import { linkCandidates } from './queries/link-candidates.ts'
import { loads } from './queries/loads.ts'
import { shareQueries } from './queries/shares.ts'

export { catalogueTables } from './tables.ts'

export const catalogueQueries = [loads, linkCandidates, ...shareQueries] as unknown as readonly Query<
  Record<string, unknown>,
  unknown
>[]
