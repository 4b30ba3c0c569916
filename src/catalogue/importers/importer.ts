/** What an importer is: from the files of one catalogue to incidents or actors, with a report of what was odd. */
import type { Actor, Initiator, Statement, StoredIncident } from '../../model/incident.ts'
import type { CatalogueFile } from '../files/content.ts'
import type { Report } from './report.ts'

/** An incident before its data set has a name: the release is known when everything has been read. */
export type IncidentDraft = Omit<StoredIncident, 'id' | 'dataset' | 'provenance'> & {
  file: CatalogueFile
  row: number
}
export type ActorDraft = Omit<Actor, 'id' | 'dataset' | 'provenance'> & { file: CatalogueFile; row: number }

export interface Imported {
  /** of the data, such as 1.1 or 2023-12 */
  readonly release: string
  readonly incidents: readonly IncidentDraft[]
  readonly actors: readonly ActorDraft[]
}

export interface Importer {
  /** id of the catalogue: eurepoc, cfr ... */
  readonly catalogue: string
  /** what its files are, for a message */
  readonly wants: string
  /**
   * Reads files into drafts.
   * @throws PerisaiError catalogue-not where these are no files of this catalogue, catalogue-columns, catalogue-cut
   */
  read(files: readonly CatalogueFile[], report: Report): Imported
}

/** A draft with nothing in it. */
export function emptyIncident(file: CatalogueFile, row: number, nativeId: string): IncidentDraft {
  return {
    native_id: nativeId,
    name: '',
    description: '',
    start: { date: null, precision: 'unknown', published: '' },
    end: null,
    types: [],
    initiators: [],
    receivers: [],
    attributions: [],
    responses: [],
    sources: [],
    techniques: [],
    oddities: [],
    extra: {},
    file,
    row,
  }
}

/** Who it was in the catalogue's own coding, where it says so but tells of no statement by anybody. */
export function codedStatement(by: string, basis: string, initiators: Initiator[]): Statement[] {
  if (initiators.every((i) => i.country.kind === 'missing')) return []
  const speaker = { name: by, country: null }
  return [
    {
      id: 'coded',
      by: [speaker],
      date: null,
      basis,
      type: '',
      status: 'not-stated',
      coded: true,
      initiators,
    },
  ]
}
