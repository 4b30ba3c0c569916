/**
 * Incidents of published catalogues, as zod schemas. What a catalogue wrote is always kept beside what it was mapped to;
 * attributions stand side by side, and nothing says which of them is right.
 */
import { z } from 'zod'
import { classSchema } from './finding.ts'
import { sectorIds } from './sector.ts'

/** Why there is no value. The kinds do not mean the same and are never put together. */
export const missingSchema = z.enum([
  'empty',
  'not-available',
  'unknown',
  'undetermined',
  'not-attributed',
  'not-specified',
])

export const placeSchema = z.object({
  published: z.string().describe('as the catalogue wrote it'),
  key: z
    .string()
    .nullable()
    .describe('ISO 3166-1 alpha-2, region:ID, body:ID or name:TEXT (not mapped); null where missing'),
  kind: z.enum(['country', 'region', 'body', 'unmapped', 'missing']),
  missing: missingSchema.optional(),
})

export const partyTypeSchema = z.enum([
  'state',
  'state-affiliated',
  'non-state',
  'criminal',
  'hacktivist',
  'terrorist',
  'individual',
  'insider',
  'partner',
  'unknown',
])

export const dateSchema = z.object({
  /** first day that it may mean */
  date: z.iso.date().nullable(),
  precision: z
    .enum(['day', 'month', 'year', 'unknown'])
    .describe(
      '1 January in a catalogue that writes whole days is "year": it stands for "some time in that year"',
    ),
  published: z.string(),
})

export const sectorSchema = z.enum(sectorIds)

/** Where a row was shifted: as it stands in the file, or as it was put right. Absent where both are the same. */
const rowReadingSchema = z.enum(['published', 'repaired']).optional()

export const incidentTypeSchema = z.object({
  published: z.string(),
  class: classSchema.nullable(),
  reading: rowReadingSchema,
})

export const initiatorSchema = z.object({
  name: z.string().nullable(),
  country: placeSchema,
  category: z.object({ published: z.string(), type: partyTypeSchema }),
  reading: rowReadingSchema,
})

export const receiverSchema = z.object({
  name: z.string().nullable(),
  country: placeSchema,
  groups: z.array(z.string()).describe('region codes as published; they overlap and are never added up'),
  category: z.string(),
  subcategory: z.string(),
  sectors: z.array(sectorSchema).describe('empty where the category could not be mapped'),
  reading: rowReadingSchema,
})

/** One statement "X says it was Y". */
export const statementSchema = z.object({
  id: z.string().describe('as the catalogue numbers it, else its place in the list'),
  by: z.array(z.object({ name: z.string(), country: placeSchema.nullable() })),
  date: dateSchema.nullable(),
  basis: z.string().describe('as published'),
  type: z.string().describe('in what form it was made, as published'),
  status: z.enum(['settled', 'contested', 'not-stated']),
  coded: z
    .boolean()
    .optional()
    .describe(
      "true: the catalogue's own coding of who it was, and no statement by somebody; not counted as one",
    ),
  initiators: z.array(initiatorSchema),
})

export const responseSchema = z.object({
  kind: z.enum(['political', 'legal', 'other']),
  type: z.string(),
  date: dateSchema.nullable(),
  country: placeSchema.nullable(),
  actor: z.string(),
})

export const oddityCodeSchema = z.enum([
  'end-before-start',
  'first-of-january',
  'shifted-row',
  'several-countries',
  'contested',
  'intensity-sum',
  'unmapped-country',
  'unmapped-sector',
  'unmapped-type',
  'unmapped-party',
  'bad-date',
  'no-date',
  'duplicate-id',
  'broken-text',
  'bad-row',
  'ragged-row',
  'orphan-row',
  'not-a-product',
  'count-mismatch',
])

export const provenanceSchema = z.object({
  dataset: z.string(),
  release: z.string(),
  file: z.string().describe('name of the file, without its folder'),
  row: z.int().describe('record in that file, the first is 1'),
  sha256: z.string().describe('of that file'),
})

/** A public account of an incident. Where its address is not certain there is none, and it is found by its title. */
export const referenceSchema = z.object({
  publisher: z.string(),
  title: z.string(),
  year: z.int(),
  url: z.string().nullable(),
})

export const incidentSchema = z.object({
  id: z.uuid().describe('UUIDv5 of catalogue and its own id: the same incident in every release'),
  native_id: z.string(),
  dataset: z.string(),
  name: z.string(),
  description: z.string(),
  start: dateSchema,
  end: dateSchema.nullable(),
  types: z.array(incidentTypeSchema),
  initiators: z.array(initiatorSchema),
  receivers: z.array(receiverSchema),
  attributions: z.array(statementSchema),
  responses: z.array(responseSchema),
  sources: z.array(z.string()).describe('addresses; as published, never fetched'),
  techniques: z.array(z.string()),
  oddities: z.array(oddityCodeSchema),
  extra: z.record(z.string(), z.string()).describe('further columns of the catalogue that are not empty'),
  aliases: z.array(z.string()).optional().describe('other names that it goes by'),
  references: z.array(referenceSchema).optional().describe('sources with publisher and title, where known'),
  provenance: provenanceSchema,
})

export type Reference = z.infer<typeof referenceSchema>
export type Missing = z.infer<typeof missingSchema>
export type Place = z.infer<typeof placeSchema>
export type PartyType = z.infer<typeof partyTypeSchema>
export type FuzzyDate = z.infer<typeof dateSchema>
export type IncidentType = z.infer<typeof incidentTypeSchema>
export type Initiator = z.infer<typeof initiatorSchema>
export type Receiver = z.infer<typeof receiverSchema>
export type Statement = z.infer<typeof statementSchema>
export type Response = z.infer<typeof responseSchema>
export type OddityCode = z.infer<typeof oddityCodeSchema>
export type Incident = z.infer<typeof incidentSchema>

/** What a catalogue that writes in both languages says in Indonesian; English stands in the incident itself. */
export type Translation = Pick<
  Incident,
  'name' | 'description' | 'initiators' | 'receivers' | 'attributions' | 'responses'
>
/** As it is kept. What is given out is in one language. */
export type StoredIncident = Incident & { readonly indonesian?: Translation }

/** An actor as one catalogue describes it: who says it belongs to whom, and how surely. */
export const actorSchema = z.object({
  id: z.uuid(),
  native_id: z.string(),
  dataset: z.string(),
  name: z.string(),
  names: z.array(z.object({ name: z.string(), given_by: z.string().nullable() })),
  description: z.string(),
  countries: z.array(
    z.object({
      country: placeSchema,
      says: z.string().describe('who states it'),
      confidence: z
        .int()
        .min(0)
        .max(100)
        .nullable()
        .describe('as the catalogue gives it; null: it gives none'),
    }),
  ),
  victims: z.array(placeSchema),
  sectors: z.array(z.object({ published: z.string(), sectors: z.array(sectorSchema) })),
  type: z.string(),
  similar: z.array(z.string()).describe('native ids of actors that the catalogue calls similar'),
  sources: z.array(z.string()),
  provenance: provenanceSchema,
})
export type Actor = z.infer<typeof actorSchema>
