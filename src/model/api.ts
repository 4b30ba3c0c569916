/**
 * What the HTTP API answers beside findings and scan documents, as zod schemas: the server validates its answers against
 * them, the OpenAPI document is made from them, and the page takes its types from here. Names are snake_case on the
 * wire; times are RFC 3339, UTC.
 */
import { z } from 'zod'
import { areaSchema, classSchema, findingSchema, instantSchema, paramsSchema, scanSchema } from './finding.ts'
import { exportFormats } from './measure.ts'

export const healthSchema = z.object({
  status: z.literal('ok'),
  version: z.string().optional().describe('absent where a key is needed and none was given'),
  store: z.object({ dialect: z.string(), findings: z.int() }).optional(),
  started: instantSchema.optional(),
})

export const taxonomySchema = z.object({
  areas: z.array(z.object({ id: areaSchema, name: z.string() })),
  classes: z.array(
    z.object({
      id: classSchema,
      area: areaSchema,
      name: z.string(),
      definition: z.string(),
      codes: z.object({
        attack: z.array(z.string()),
        disarm: z.array(z.string()),
        eurepoc: z.array(z.string()),
        veris: z.array(z.string()),
      }),
    }),
  ),
  techniques: z
    .array(
      z.object({
        id: z.string(),
        name: z.string(),
        scheme: z.enum(['mitre-attack', 'DISARM', 'perisai']),
        url: z.string().optional(),
      }),
    )
    .describe('names and pages of the technique ids that findings carry'),
  data_kinds: z
    .array(z.object({ id: z.string(), name: z.string() }))
    .describe('kinds of personal data that findings of leaks name'),
})

export const situationSchema = z.object({
  areas: z.array(
    z.object({
      id: areaSchema,
      name: z.string(),
      open: z.int().describe('findings of this area'),
      classes: z.array(
        z.object({
          id: classSchema,
          name: z.string(),
          count: z.int(),
          latest: instantSchema.nullable().describe('start of the latest finding; null where there is none'),
        }),
      ),
    }),
  ),
  findings: z.array(findingSchema).max(20).describe('latest and most confident first, without series'),
  samples: z.boolean().describe('true: findings from the bundled samples are among them'),
  total: z.int(),
})

export const findingPageSchema = z.object({
  findings: z.array(findingSchema),
  total: z.int().describe('findings that match, on all pages'),
  limit: z.int(),
  offset: z.int(),
})

export const versionsSchema = z.object({ versions: z.array(findingSchema).describe('oldest first') })

export const ledgerSchema = z.object({
  events: z.array(
    z.object({
      id: z.string(),
      at: instantSchema,
      action: z.string(),
      actor: z.string(),
      subject: z.string(),
      detail: z.record(z.string(), z.unknown()),
    }),
  ),
})

export const noticeSchema = z.object({
  notice: z.string(),
  provision: z.string().describe('id of the provision that asks for it'),
  text: z.string().describe('plain text; what the evidence cannot know stands in square brackets'),
})

export const artefactSchema = z.object({
  format: z.enum(exportFormats),
  name: z.string().describe('file name'),
  text: z.string(),
  rollback_name: z.string(),
  rollback: z.string().describe('restores the state before `text`'),
  expires: instantSchema,
  sha256: z.string().describe('of text and rollback, as in the ledger'),
  warnings: z.array(z.string()),
  set_aside: z.int().describe('values left out because they are protected'),
  replay: z
    .object({
      unit: z.enum(['packets', 'requests']),
      attack: z.int(),
      stopped: z.int(),
      legitimate: z.int(),
      hit: z.int(),
    })
    .nullable()
    .describe('what it would have done to the evidence; null: the evidence shows no legitimate use'),
})

/** An error of the API: application/problem+json (RFC 9457) with Perisai's own code beside it. */
export const problemDetailSchema = z.object({
  type: z.string().describe('https://perisai.dev/errors#CODE'),
  title: z.string().describe('the HTTP status in words, in the language of the answer'),
  status: z.int(),
  detail: z.string().describe('what went wrong and what to do, in the language of the answer'),
  code: z.string().describe('stable, one of docs/errors.md'),
  params: paramsSchema,
  fields: z
    .array(z.object({ field: z.string(), message: z.string() }))
    .optional()
    .describe('what was wrong with the parameters, one entry a field'),
})

export const scanProgressSchema = z.object({
  phase: z.enum(['reading', 'judging', 'done']),
  file: z.string(),
  file_index: z.int(),
  file_count: z.int(),
  bytes_done: z.number(),
  bytes_total: z.number().nullable(),
  records: z.number(),
  bad_records: z.number(),
  elapsed_ms: z.number(),
})

export const scanAcceptedSchema = z.object({
  id: z.uuid(),
  events: z.string().describe('address of the event stream of this scan'),
})

export const scanStateSchema = z.object({
  id: z.uuid(),
  state: z.enum(['queued', 'running', 'done', 'failed', 'cancelled']),
  progress: scanProgressSchema.nullable().describe('null until the scan has begun'),
  result: scanSchema.optional().describe('when done, and what was found until then when cancelled'),
  problem: problemDetailSchema.optional().describe('when failed'),
})

export const sessionSchema = z.object({
  key_required: z.boolean(),
  authenticated: z.boolean().describe('true: this client may use the API'),
})

export type Health = z.infer<typeof healthSchema>
export type Taxonomy = z.infer<typeof taxonomySchema>
export type Situation = z.infer<typeof situationSchema>
export type FindingList = z.infer<typeof findingPageSchema>
export type FindingVersions = z.infer<typeof versionsSchema>
export type LedgerPage = z.infer<typeof ledgerSchema>
export type ArtefactAnswer = z.infer<typeof artefactSchema>
export type NoticeDraft = z.infer<typeof noticeSchema>
export type ProblemDetail = z.infer<typeof problemDetailSchema>
export type ApiScanProgress = z.infer<typeof scanProgressSchema>
export type ScanAccepted = z.infer<typeof scanAcceptedSchema>
export type ScanState = z.infer<typeof scanStateSchema>
export type SessionState = z.infer<typeof sessionSchema>
