/**
 * Findings and the scan document, as zod schemas: the one place from which the TypeScript types, the published JSON
 * Schema (schema/scan.schema.json) and the OpenAPI types of the server are made.
 *
 * Wording is never stored: reasons, alternatives and titles are message keys with parameters; `text` is rendered when a
 * finding is shown, in the language asked for.
 */
import { z } from 'zod'

export const areaSchema = z.enum(['infrastructure', 'politics', 'privacy'])
export const classSchema = z.enum([
  'denial-of-service',
  'intrusion',
  'coordination',
  'impersonation',
  'leak',
  'interception',
  'wiretap',
  'blocking',
  'tracking',
])

/** RFC 3339, UTC, milliseconds. */
export const instantSchema = z.iso.datetime().describe('RFC 3339 instant, UTC')
export const paramsSchema = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]))

/** A message to be rendered: its key in the recogniser's text file and what to fill in. `text` only in output. */
export const messageSchema = z.object({
  key: z.string(),
  params: paramsSchema,
  text: z.string().optional().describe('rendered in the language of the answer; not stored'),
})

export const targetSchema = z.object({
  type: z.enum([
    'ipv4-addr',
    'ipv6-addr',
    'ipv4-prefix',
    'ipv6-prefix',
    'domain-name',
    'url',
    'service',
    'account',
    'name',
    'dataset',
    'device',
  ]),
  value: z.string(),
  port: z.int().min(0).max(65535).optional(),
})

export const sourceSchema = z.object({
  value: z.string(),
  /** what is counted is named by the finding's magnitude: packets, requests, posts ... */
  count: z.number(),
  share: z.number().min(0).max(1),
  country: z
    .string()
    .optional()
    .describe('ISO 3166-1 alpha-2 from the user\'s own database, "unknown" without one'),
  asn: z.int().optional(),
  as_name: z.string().optional(),
})

export const sourcesSchema = z.object({
  count: z.number().describe('distinct sources'),
  count_is_estimate: z.boolean().optional().describe('true: from a sketch, standard error under 2 %'),
  spoofable: z.boolean().describe('true: the evidence cannot prove that these addresses sent anything'),
  concentration: z
    .number()
    .min(0)
    .max(1)
    .optional()
    .describe('1 - normalised entropy: 0 evenly spread, 1 one source'),
  countries: z.record(z.string(), z.number()).optional().describe('share of the traffic by country'),
  top: z.array(sourceSchema),
})

export const evidenceSchema = z.object({
  path: z.string(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  format: z.string(),
  records: z.number().int(),
  first: instantSchema.nullable(),
  last: instantSchema.nullable(),
})

/** ICD 203's seven bands of likelihood, weakest first; "unknown" is below all of them. */
export const likelihoods = [
  'unknown',
  'almost-no-chance',
  'very-unlikely',
  'unlikely',
  'roughly-even',
  'likely',
  'very-likely',
  'almost-certain',
] as const

/** See docs. Never one merged answer: one entry a hypothesis. */
export const attributionSchema = z.object({
  hypothesis: messageSchema,
  likelihood: z.enum(likelihoods),
  confidence: z.number().int().min(0).max(100),
  basis: z.array(messageSchema),
  actor: z
    .object({
      name: z.string().optional(),
      country: z.string().optional(),
      state: z.enum(['state', 'non-state', 'unknown']).optional(),
      origin: z.enum(['domestic', 'foreign', 'unknown']).optional(),
    })
    .optional(),
})

/** A line or bar over time: what the page draws. Values and step as named; holes are 0. */
export const seriesSchema = z.object({
  name: z.string().describe('message key of the series, such as series.packets_per_second'),
  unit: z.string(),
  start: instantSchema,
  step_s: z.number(),
  values: z.array(z.number()),
})

export const findingSchema = z.object({
  id: z.uuid().describe('UUIDv5: the same evidence gives the same id'),
  class: classSchema,
  area: areaSchema,
  variant: z.string().describe('what kind of its class'),
  confidence: z.int().min(0).max(100),
  start: instantSchema,
  end: instantSchema,
  target: targetSchema,
  sources: sourcesSchema,
  magnitude: z.record(z.string(), z.number()).describe('numbers with their unit in the name'),
  reasons: z.array(messageSchema),
  alternatives: z.array(messageSchema.extend({ rejected_because: messageSchema })),
  evidence: z.array(evidenceSchema),
  attribution: z.array(attributionSchema),
  techniques: z.array(z.string()).describe('ATT&CK or DISARM ids'),
  series: z.array(seriesSchema).optional(),
  detail: z
    .record(z.string(), z.unknown())
    .optional()
    .describe('what only this class has; see its documentation'),
  recogniser: z.object({ id: z.string(), version: z.int() }),
  sample: z.boolean().optional().describe('true: made from the samples that come with Perisai'),
  modified: instantSchema.optional().describe('when this version was stored'),
  text: z.object({
    title: z.string(),
    summary: z.string(),
    variant: z.string().describe('the name of the variant, as a list shows it'),
  }),
})

export const fileSchema = z.object({
  path: z.string(),
  format: z.string().nullable(),
  records: z.number().int(),
  bad_records: z.number().int(),
  bytes: z.number().int(),
  skipped_because: z.string().optional(),
  columns: z
    .record(z.string(), z.string())
    .optional()
    .describe('of a table: which column was taken for what'),
})

export const problemSchema = z.object({
  code: z.string(),
  path: z.string(),
  at: z.string().describe('place: line 17, packet 4, byte 100; empty where the whole file is meant'),
  message: z.string(),
})

export const scanSchema = z.object({
  findings: z.array(findingSchema),
  files: z.array(fileSchema),
  problems: z.array(problemSchema),
})

export type Message = z.infer<typeof messageSchema>
export type Params = z.infer<typeof paramsSchema>
export type Target = z.infer<typeof targetSchema>
export type Source = z.infer<typeof sourceSchema>
export type Sources = z.infer<typeof sourcesSchema>
export type Evidence = z.infer<typeof evidenceSchema>
export type Attribution = z.infer<typeof attributionSchema>
export type Series = z.infer<typeof seriesSchema>
/** A finding as it is shown. */
export type Finding = z.infer<typeof findingSchema>
/** A finding as a recogniser makes it and the store keeps it: without wording. */
export type StoredFinding = Omit<Finding, 'text'>
export type FileReport = z.infer<typeof fileSchema>
export type ProblemReport = z.infer<typeof problemSchema>
export type ScanDocument = z.infer<typeof scanSchema>
