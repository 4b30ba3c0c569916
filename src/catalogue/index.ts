/** What a server must know so that the command line can ask it: every table and query of the catalogue, by name. */
import type { Query } from '../store/store.ts'
import { actorById, actorsPage, actorsSharingNames, incidentsOfActor } from './queries/actors.ts'
import { crossQueries } from './queries/cross.ts'
import { incidentById, incidentsByUid, incidentsPage } from './queries/incidents.ts'
import { linkCandidates } from './queries/link-candidates.ts'
import { linksOfIncident, linksPage } from './queries/links.ts'
import { loads } from './queries/loads.ts'
import { shareQueries } from './queries/shares.ts'

export { catalogueTables } from './tables.ts'

export const catalogueQueries = [
  loads,
  linkCandidates,
  linksPage,
  linksOfIncident,
  incidentsPage,
  incidentsByUid,
  incidentById,
  actorsPage,
  actorById,
  actorsSharingNames,
  incidentsOfActor,
  ...shareQueries,
  ...crossQueries,
] as unknown as readonly Query<Record<string, unknown>, unknown>[]
