/** What the HTTP API answers about exchange with other tools, as zod schemas. */
import { z } from 'zod'
import { instantSchema } from './finding.ts'

const putSchema = z.object({
  added: z.int(),
  changed: z.int().describe('later versions of what was there'),
  unchanged: z.int(),
})
const indicatorsSchema = putSchema.extend({ revoked: z.int().describe('no longer taking part in scans') })
const countsSchema = z.record(z.string(), z.int())

export const importReportSchema = z.object({
  name: z.string(),
  format: z.enum(['stix', 'misp', 'misp-warninglist', 'csv']).nullable().describe('null: none of these'),
  objects: z.int().describe('STIX objects, MISP attributes, rows, or entries of a list'),
  errors: z.int(),
  warnings: z.int(),
  issues: z
    .array(
      z.object({
        severity: z.enum(['error', 'warning']),
        rule: z.string(),
        object: z.string().describe('id, or byte offset where it has none; empty where the place says it'),
        path: z.string().describe('property within the object, or row and column'),
        message: z.string().describe('in the language asked for'),
      }),
    )
    .describe('the first of them, errors and warnings'),
  indicators: indicatorsSchema,
  use: z
    .object({
      used: z.int().describe('looked for in logs and captures'),
      shared: z.int().describe('set aside: infrastructure that innocent people share'),
      unused: z.int().describe('not about what logs and captures show'),
    })
    .describe('what the good indicators of the file are good for'),
  findings: putSchema.describe('findings of another Perisai'),
  not_for_detection: z.int().describe('attributes and rows without to_ids'),
  unsupported: countsSchema.describe('types that no pattern can look for'),
  other_languages: countsSchema.describe('rules in other languages'),
  sightings: z.int().describe('counted, not taken'),
  warninglist: z.object({ name: z.string(), entries: z.int(), unchanged: z.boolean() }).nullable(),
})

export const importReportsSchema = z.object({ imports: z.array(importReportSchema) })

export const importHistorySchema = z.object({
  imports: z.array(
    z.object({
      id: z.string(),
      at: instantSchema,
      actor: z.string(),
      name: z.string(),
      format: z.string().nullable(),
      objects: z.int(),
      indicators: indicatorsSchema,
      findings: putSchema,
      errors: z.int(),
    }),
  ),
  limit: z.int(),
  offset: z.int(),
})

export type ImportReportDocument = z.infer<typeof importReportSchema>
export type ImportReports = z.infer<typeof importReportsSchema>
export type ImportHistory = z.infer<typeof importHistorySchema>

export const indicatorOverviewSchema = z.object({
  total: z.int().describe('indicators that take part in scans'),
  sources: z.array(
    z.object({
      source: z.string().describe('who published them'),
      count: z.int(),
      latest: instantSchema.nullable().describe("publisher's time of the newest"),
      tlp: z.array(z.string()).describe('markings that occur, least strict first'),
    }),
  ),
  warninglists: z.array(
    z.object({
      name: z.string(),
      version: z.int(),
      imported: instantSchema,
      used: z.boolean().describe('false: identifies only, excuses nothing'),
      entries: z.int(),
    }),
  ),
})

export const sharedHistorySchema = z.object({
  shared: z.array(
    z.object({
      id: z.string(),
      at: instantSchema,
      actor: z.string(),
      what: z.string().describe('id of the finding, or title of the collection'),
      finding: z.boolean().describe('true: `what` is the id of a finding'),
      format: z.string().nullable(),
      to: z.string().nullable().describe('folder, or name of the key that read; null where it is not known'),
      tlp: z.string().nullable(),
    }),
  ),
  limit: z.int(),
  offset: z.int(),
})

export type IndicatorOverview = z.infer<typeof indicatorOverviewSchema>
export type SharedHistory = z.infer<typeof sharedHistorySchema>

export const taxiiOverviewSchema = z.object({
  feeds: z.array(
    z.object({
      name: z.string(),
      server: z.string().describe('host'),
      collection: z.string(),
      synced: instantSchema.nullable().describe('when it was read last; null: never'),
      objects: z.int().describe('taken in so far'),
      error: z.string().nullable().describe('why the last attempt failed'),
    }),
  ),
  collections: z.array(z.object({ id: z.string(), title: z.string(), root: z.string() })),
  keys: z
    .array(
      z.object({
        name: z.string(),
        created: instantSchema,
        tlp: z.string().describe('most restrictive level that this key reads'),
        reads: z.array(z.string()).describe('titles of collections'),
        writes: z.array(z.string()),
      }),
    )
    .describe('without their secrets, which are kept nowhere'),
})

export type TaxiiOverview = z.infer<typeof taxiiOverviewSchema>
