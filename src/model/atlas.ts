/** What the atlas answers: shares with their basis, checks of claims, flows, data sets, facets. zod schemas, snake_case. */
import { z } from 'zod'
import { classSchema, instantSchema } from './finding.ts'
import { actorSchema, incidentSchema, missingSchema, oddityCodeSchema, sectorSchema } from './incident.ts'

export const importReportSchema = z.object({
  dataset: z.string(),
  catalogue: z.string(),
  release: z.string(),
  files: z.array(z.object({ name: z.string(), bytes: z.number(), sha256: z.string() })),
  incidents: z.int(),
  statements: z.int(),
  actors: z.int(),
  links: z.int().describe('pairs with incidents of other catalogues that may be the same'),
  unchanged: z.boolean().describe('true: this very content was there already, nothing was written'),
  replaces: z.string().nullable().describe('when the version that this one stands in front of was imported'),
  oddities: z.array(
    z.object({
      code: oddityCodeSchema,
      count: z.int(),
      examples: z.array(z.object({ at: z.string(), value: z.string() })),
    }),
  ),
  unmapped: z.array(z.object({ field: z.string(), value: z.string(), count: z.int(), at: z.string() })),
  unmapped_more: z.int().describe('unmapped values that are not listed one by one'),
  missing: z.array(z.object({ field: z.string(), kind: missingSchema, count: z.int() })),
})

export const datasetSchema = z.object({
  id: z.string(),
  catalogue: z.string(),
  name: z.string(),
  release: z.string(),
  kind: z.enum(['incidents', 'actors']),
  incidents: z.int(),
  statements: z.int(),
  actors: z.int(),
  years: z.object({ from: z.int(), to: z.int() }).nullable(),
  imported: instantSchema,
  retrieved: instantSchema.nullable().describe('null: from a file at hand'),
  origin: z.string().describe('address or file name'),
  sha256: z.string(),
  latest: z.boolean().describe('true: the newest release of its catalogue here'),
  publisher: z.string(),
  homepage: z.string(),
  licence: z.string(),
  citation: z.string(),
  bias: z.string().describe('what its figures leave out, in the language of the answer'),
  selection: z
    .boolean()
    .describe('true: picked examples. Shares over it mean nothing, and none is taken unless it is asked for'),
  report: importReportSchema.optional(),
})

export const unitSchema = z.enum(['incident', 'attribution', 'pair'])
export const denominatorSchema = z.enum(['all', 'attributed'])
export const multiSchema = z.enum(['count', 'fraction'])
export const readingSchema = z.enum(['repaired', 'published'])

export const dimensionSchema = z.enum([
  'source',
  'source.name',
  'source.type',
  'source.region',
  'target',
  'target.name',
  'target.region',
  'target.group',
  'target.sector',
  'target.category',
  'target.subcategory',
  'class',
  'type',
  'year',
])

export const conditionSchema = z.object({
  dimension: dimensionSchema,
  values: z.array(z.string()).min(1).describe('any of these'),
  label: z
    .string()
    .optional()
    .describe('what was asked for, where it is shorter than the values: a region, a span of years'),
})

/** Everything that a share depends on. Two shares with the same basis can be compared; others cannot. */
export const basisSchema = z.object({
  dataset: z.string(),
  catalogue: z.string(),
  release: z.string(),
  imported: instantSchema,
  sha256: z.string(),
  of: dimensionSchema,
  where: z.array(conditionSchema),
  unit: unitSchema,
  denominator: denominatorSchema,
  multi: multiSchema,
  reading: readingSchema,
  units: z.int().describe('units that the filter leaves'),
  attributed: z.int().describe('those with at least one known source'),
  unknown: z.int().describe('those without a known value of what is shared out'),
  unknown_kinds: z
    .record(z.string(), z.int())
    .describe('the same by kind of missing; a unit may have several'),
  overlapping: z.boolean().describe('true: a unit may be in several rows, so that rows must not be added up'),
  text: z.string().describe('the basis in words'),
})

export const shareRowSchema = z.object({
  value: z.string(),
  label: z.string(),
  count: z.number().describe('units, or fractions of units'),
  denominator: z.number(),
  percent: z.number().nullable().describe('null: the denominator is 0'),
  low: z.number().nullable().describe('95 % interval, Wilson; per cent'),
  high: z.number().nullable(),
})

export const shareTableSchema = z.object({
  basis: basisSchema,
  rows: z.array(shareRowSchema),
  more: z.int().describe('rows that the limit left off'),
})

export const sharesSchema = z.object({ tables: z.array(shareTableSchema) })

export const claimSchema = z.object({
  source: z.array(z.string()).describe('place keys; empty: any'),
  where: z.array(conditionSchema),
  percent: z.number(),
  range: z
    .object({ low: z.number(), high: z.number() })
    .optional()
    .describe('per cent: what was quoted as a range ("20-25 %") or a bound ("more than 20 %": 20 to 100)'),
  tolerance: z
    .number()
    .describe(
      'percentage points: half a unit of the last digit that was quoted, at least 0.5; 1 for a fraction',
    ),
  text: z.string(),
})

export const checkRowSchema = z.object({
  dataset: z.string(),
  unit: unitSchema,
  denominator: denominatorSchema,
  multi: multiSchema,
  reading: readingSchema,
  count: z.number(),
  of: z.number(),
  percent: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  agrees: z.enum(['yes', 'within-interval', 'no', 'no-data']),
  basis: z.string(),
})

export const checkSchema = z.object({
  understood: z.boolean(),
  claim: claimSchema.nullable(),
  not_understood: z.array(z.string()).describe('words that had no meaning to the grammar'),
  hint: z
    .string()
    .describe('the structured form of the claim, to be corrected; empty where all was understood'),
  rows: z.array(checkRowSchema),
  agreeing: z.int(),
  bases: z.int().describe('rows with data'),
  verdict: z.enum(['holds', 'partly', 'fails', 'no-data', 'not-understood']),
  sentence: z.string().describe('fit to print'),
})

export const flowsSchema = z.object({
  dataset: z.string(),
  basis: basisSchema,
  rows: dimensionSchema,
  columns: dimensionSchema,
  cells: z.array(
    z.object({
      row: z.string(),
      row_label: z.string(),
      column: z.string(),
      column_label: z.string(),
      count: z.int(),
    }),
  ),
  more: z.int(),
})

export const linkSchema = z.object({
  incident: z.uuid(),
  dataset: z.string(),
  name: z.string(),
  start: z.string().nullable(),
  score: z.number().min(0).max(1),
  reasons: z.array(
    z.object({
      key: z.string(),
      params: z.record(z.string(), z.union([z.string(), z.number()])),
      text: z.string(),
    }),
  ),
})

export const linkPairSchema = z.object({
  a: z.object({ incident: z.uuid(), dataset: z.string(), name: z.string(), start: z.string().nullable() }),
  b: z.object({ incident: z.uuid(), dataset: z.string(), name: z.string(), start: z.string().nullable() }),
  score: z.number(),
  reasons: linkSchema.shape.reasons,
})

export const incidentRowSchema = incidentSchema
  .pick({ id: true, native_id: true, dataset: true, name: true, start: true })
  .extend({
    year: z.int().nullable(),
    sources: z.array(z.object({ key: z.string(), label: z.string() })),
    targets: z.array(z.object({ key: z.string(), label: z.string() })),
    sectors: z.array(sectorSchema),
    classes: z.array(classSchema),
    statements: z.int(),
    links: z.int(),
  })

export const incidentPageSchema = z.object({
  incidents: z.array(incidentRowSchema),
  total: z.int(),
  limit: z.int(),
  offset: z.int(),
})

export const incidentAnswerSchema = z.object({
  incident: incidentSchema,
  labels: z.record(z.string(), z.string()).describe('place keys in words'),
  versions: z.array(z.object({ dataset: z.string(), imported: instantSchema, sha256: z.string() })),
  links: z.array(linkSchema),
  citation: z.string(),
})

export const actorRowSchema = actorSchema
  .pick({ id: true, native_id: true, dataset: true, name: true, names: true, countries: true })
  .extend({
    ambiguous: z.boolean().describe('true: a name of it also points at another actor of the same data set'),
  })

export const actorPageSchema = z.object({
  actors: z.array(actorRowSchema),
  total: z.int(),
  limit: z.int(),
  offset: z.int(),
})

export const actorAnswerSchema = z.object({
  actor: actorSchema,
  labels: z.record(z.string(), z.string()),
  shared_names: z.array(
    z.object({
      name: z.string(),
      actors: z.array(z.object({ id: z.uuid(), name: z.string(), dataset: z.string() })),
    }),
  ),
  incidents: z
    .array(incidentRowSchema)
    .describe('incidents whose initiator or attribution bears one of its names'),
  citation: z.string(),
})

export const datasetsSchema = z.object({ datasets: z.array(datasetSchema) })

export const linkPageSchema = z.object({
  links: z.array(linkPairSchema).describe('surest first; nothing is ever merged'),
  total: z.int(),
  limit: z.int(),
  offset: z.int(),
})

export const facetsSchema = z.object({
  datasets: z.array(z.string()),
  facets: z.array(
    z.object({
      dimension: dimensionSchema,
      values: z.array(z.object({ value: z.string(), label: z.string(), incidents: z.int() })),
    }),
  ),
  regions: z.array(z.object({ id: z.string(), label: z.string(), members: z.array(z.string()) })),
})

export type ImportReport = z.infer<typeof importReportSchema>
export type Dataset = z.infer<typeof datasetSchema>
export type Unit = z.infer<typeof unitSchema>
export type Denominator = z.infer<typeof denominatorSchema>
export type Multi = z.infer<typeof multiSchema>
export type Reading = z.infer<typeof readingSchema>
export type Dimension = z.infer<typeof dimensionSchema>
export type Condition = z.infer<typeof conditionSchema>
export type Basis = z.infer<typeof basisSchema>
export type ShareRow = z.infer<typeof shareRowSchema>
export type ShareTable = z.infer<typeof shareTableSchema>
export type Shares = z.infer<typeof sharesSchema>
export type Claim = z.infer<typeof claimSchema>
export type CheckRow = z.infer<typeof checkRowSchema>
export type Check = z.infer<typeof checkSchema>
export type Flows = z.infer<typeof flowsSchema>
export type Link = z.infer<typeof linkSchema>
export type LinkPair = z.infer<typeof linkPairSchema>
export type IncidentRow = z.infer<typeof incidentRowSchema>
export type IncidentPage = z.infer<typeof incidentPageSchema>
export type IncidentAnswer = z.infer<typeof incidentAnswerSchema>
export type ActorRow = z.infer<typeof actorRowSchema>
export type ActorPage = z.infer<typeof actorPageSchema>
export type ActorAnswer = z.infer<typeof actorAnswerSchema>
export type Facets = z.infer<typeof facetsSchema>
