/** A plan: the ranked, explained measures for one finding and one audience. Schemas, from which the types and schema/plan.schema.json come. */
import { z } from 'zod'
import { attributionSchema, instantSchema, paramsSchema } from './finding.ts'
import {
  approvers,
  audiences,
  enforceActions,
  exportFormats,
  facts,
  measureKinds,
  rights,
} from './measure.ts'

/** Every term of the order. total = round(harm x confidence - collateral - rights). */
export const scoreSchema = z.object({
  harm: z.number().min(0).max(100).describe('harm averted if the measure works as meant'),
  confidence: z.number().min(0).max(1).describe('of the finding'),
  collateral: z.number().min(0).max(100).describe('harm to others; from the replay where one was made'),
  replay: z
    .number()
    .min(0)
    .max(1)
    .optional()
    .describe('share of legitimate traffic that the replay of the last export would have hit'),
  rights: z.number().min(0).max(100).describe('cost to rights'),
  total: z.number(),
})

export const planItemSchema = z.object({
  measure: z.string(),
  kind: z.enum(measureKinds),
  score: scoreSchema,
  rights: z.array(z.enum(rights)),
  reversibility: z.enum(['instant', 'hours', 'days', 'irreversible']),
  life_s: z.number().nullable().describe('seconds that it stands; null: an act, nothing that stands'),
  longest_s: z.number().nullable(),
  approver: z.enum(approvers),
  enforce: z.enum(enforceActions).optional(),
  exports: z.array(z.enum(exportFormats)),
  provisions: z.array(z.string()).describe('ids of provisions that support or bound it'),
  deadline: z.string().optional().describe('id of the deadline that puts it first'),
  frameworks: z
    .record(z.string(), z.array(z.string()))
    .describe('references: attack, d3fend, disarm, nist; they decide nothing'),
  sources: z.array(z.string()).describe('where the idea is described'),
  text: z
    .object({
      title: z.string(),
      how: z.string(),
      effect: z.string(),
      collateral: z.string(),
      verify: z.string(),
      rollback: z.string(),
      approver: z.string(),
      reversibility: z.string(),
      rights: z.array(z.string()),
    })
    .optional()
    .describe('rendered in the language of the answer'),
})

export const rejectionReasons = [
  'confidence-too-low',
  'sources-not-proven',
  'no-sources',
  'fact-missing',
  'attribution-too-weak',
  'collateral-above-cap',
  'cost-above-benefit',
  'never-by-machine',
] as const

export const rejectedSchema = z.object({
  measure: z.string(),
  reason: z.enum(rejectionReasons),
  params: paramsSchema,
  title: z.string().optional(),
  text: z.string().optional().describe('the reason in words'),
})

export const deadlineSchema = z.object({
  id: z.string(),
  provision: z.string(),
  hours: z.number(),
  from: instantSchema.describe('moment of awareness'),
  due: instantSchema,
  state: z.enum(['running', 'passed', 'met']),
  notice: z.string().optional().describe('draft that can be asked for'),
  applies: z
    .enum(['yes', 'if'])
    .describe('if: only where the facts named in `provided` are true, which nobody has said yet'),
  provided: z.array(z.enum(facts)),
  title: z.string().optional(),
  citation: z.string().optional(),
  provided_text: z.string().optional().describe('the open facts in words'),
})

export const planProvisionSchema = z.object({
  id: z.string(),
  jurisdiction: z.string(),
  citation: z.string(),
  kind: z.string(),
  basis: z.enum(['text-seen', 'secondary-seen', 'memory']),
  certainty: z.enum(['high', 'medium', 'low']),
  provided: z.array(z.enum(facts)).describe('facts nobody has asserted and without which it does not apply'),
  title: z.string().optional(),
  gist: z.string().optional(),
  penalty: z.string().optional(),
  note: z.string().optional(),
  basis_text: z.string().optional().describe('basis and certainty in words'),
  provided_text: z.string().optional(),
  sources: z.array(z.string()),
})

export const diplomacySchema = z.object({
  rung: z.int().describe('the highest rung that the attribution carries'),
  likelihood: attributionSchema.shape.likelihood.describe(
    'ICD 203 band of the strongest hypothesis that names a foreign country; never mixed with confidence',
  ),
  confidence: z.int().min(0).max(100),
  steps: z.array(
    z.object({
      id: z.string(),
      rung: z.int(),
      open: z.boolean().describe('false: the attribution does not carry it'),
      toolbox: z.string().optional(),
      eurepoc: z.string().optional(),
      provisions: z.array(z.string()),
      title: z.string().optional(),
      how: z.string().optional(),
      needs: z.string().optional().describe('what must be known before it opens'),
    }),
  ),
  text: z.object({ likelihood: z.string(), confidence: z.string() }).optional(),
})

export const planSchema = z.object({
  finding: z.uuid(),
  audience: z.enum(audiences),
  act_date: z.iso.date().describe('day of the act, which decides the law'),
  aware: instantSchema.describe('moment of awareness: said by the user, else when the finding was stored'),
  facts: z.array(z.enum(facts)),
  deadlines: z.array(deadlineSchema),
  horizons: z.object({
    now: z.array(planItemSchema),
    '24h': z.array(planItemSchema),
    '7d': z.array(planItemSchema),
    strategic: z.array(planItemSchema),
  }),
  rejected: z.array(rejectedSchema),
  law: z.array(planProvisionSchema),
  diplomacy: diplomacySchema.optional(),
  notice: z.string().optional().describe('not legal advice, in the language of the answer'),
})

export type Score = z.infer<typeof scoreSchema>
export type PlanItem = z.infer<typeof planItemSchema>
export type Rejected = z.infer<typeof rejectedSchema>
export type RejectionReason = (typeof rejectionReasons)[number]
export type Deadline = z.infer<typeof deadlineSchema>
export type PlanProvision = z.infer<typeof planProvisionSchema>
export type Diplomacy = z.infer<typeof diplomacySchema>
/** `text`, `title` and the like are there once it is worded for a reader. */
export type Plan = z.infer<typeof planSchema>
