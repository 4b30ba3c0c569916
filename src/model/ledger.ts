/** What the ledger says of measures: events of the store's ledger whose subject is the finding. */
import { z } from 'zod'
import { instantSchema } from './finding.ts'
import { exportFormats } from './measure.ts'

export const protectionActions = [
  /** the holder learnt of the incident: clocks of duties start here */
  'aware',
  'approved',
  'declined',
  'exported',
  'verified',
  'rolled-back',
  'notified',
] as const
export type ProtectionAction = (typeof protectionActions)[number]

export const protectionEventSchema = z.object({
  action: z.enum(protectionActions),
  measure: z.string().max(80).optional().describe('id of the measure; absent for aware and notified'),
  note: z.string().max(2000).optional(),
  format: z.enum(exportFormats).optional().describe('exported: the format'),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional()
    .describe('exported: of the artefact and its rollback'),
  expires: instantSchema.optional().describe('exported: when the artefact ends'),
  ok: z.boolean().optional().describe('verified: whether it had the effect that was expected'),
  provision: z.string().max(80).optional().describe('notified: the provision whose duty was met'),
  at: instantSchema.optional().describe('when it happened; the clock of the store where absent'),
})
/** One decision or act about a measure, as it is sent to the ledger. */
export type ProtectionEvent = z.infer<typeof protectionEventSchema>
