import { z } from 'zod'
import { ledgerSchema, noticeSchema } from '../../model/api.ts'
import { noticeIds } from '../../model/law.ts'
import { protectionEventSchema } from '../../model/ledger.ts'
import { audiences, facts } from '../../model/measure.ts'
import { PerisaiError } from '../../model/problem.ts'
import { planSchema } from '../../model/plan.ts'
import { present } from '../../pipeline/present.ts'
import { planFor, protectionLedger, recordProtection } from '../../pipeline/protect/plan.ts'
import { noticeDraft, noticeProvision } from '../../protection/law/notices.ts'
import { presentPlan } from '../../protection/plan/present.ts'
import type { Store } from '../../store/store.ts'
import type { RouteGroup } from '../context.ts'
import { langOf } from '../language.ts'
import { idParameter, instantParameter, langOnly, langParameter, problemAnswer } from '../parameters.ts'

const factsParameter = z
  .string()
  .max(300)
  .describe('what is known of the case and the evidence cannot say, separated by commas')
  .transform((text) => text.split(',').filter((f) => f !== ''))
  .pipe(z.array(z.enum(facts)))

const planQuery = z.strictObject({
  for: z.enum(audiences).default('operator').describe('who asks'),
  facts: factsParameter.optional(),
  aware: instantParameter()
    .optional()
    .describe('when the holder learnt of it; the word of the ledger by default'),
  lang: langParameter,
})

const noticeQuery = z.strictObject({ aware: instantParameter().optional(), lang: langParameter })

const noticeParameter = idParameter.extend({ notice: z.enum(noticeIds) })

export const protect: RouteGroup = (api, { store }) => {
  api.get(
    '/findings/:id/plan',
    {
      schema: {
        summary: 'What can safely be done about the finding: deadlines, measures by horizon, law',
        tags: ['protection'],
        params: idParameter,
        querystring: planQuery,
        response: { 200: planSchema, ...problemAnswer },
      },
    },
    async (request) => {
      const { for: audience, facts: asserted, aware } = request.query
      const finding = await find(store, request.params.id)
      return presentPlan(await planFor(store, finding, audience, { facts: asserted, aware }), langOf(request))
    },
  )

  api.get(
    '/findings/:id/notices/:notice',
    {
      schema: {
        summary: 'A draft of a notice that the law asks for, filled from the finding',
        tags: ['protection'],
        params: noticeParameter,
        querystring: noticeQuery,
        response: { 200: noticeSchema, ...problemAnswer },
      },
    },
    async (request) => {
      const lang = langOf(request)
      const finding = await find(store, request.params.id)
      const plan = await planFor(store, finding, 'operator', { aware: request.query.aware })
      const notice = noticeIds.find((n) => n === request.params.notice)!
      return {
        notice,
        provision: noticeProvision[notice],
        text: noticeDraft(notice, present(finding, lang), plan.aware, lang),
      }
    },
  )

  api.get(
    '/findings/:id/ledger',
    {
      schema: {
        summary: 'What was decided and done about the measures of the finding, latest first',
        tags: ['protection'],
        params: idParameter,
        querystring: langOnly,
        response: { 200: ledgerSchema, ...problemAnswer },
      },
    },
    async (request) => {
      const finding = await find(store, request.params.id)
      return { events: await protectionLedger(store, finding.id) }
    },
  )

  api.post(
    '/findings/:id/ledger',
    {
      schema: {
        summary: 'Writes a decision or an act about a measure to the ledger',
        tags: ['protection'],
        params: idParameter,
        querystring: langOnly,
        body: protectionEventSchema,
        response: { 200: ledgerSchema, ...problemAnswer },
      },
    },
    async (request) => {
      const finding = await find(store, request.params.id)
      await recordProtection(store, finding, request.body, 'server')
      return { events: await protectionLedger(store, finding.id) }
    },
  )
}

async function find(store: Store, id: string) {
  const finding = await store.finding(id)
  if (!finding) throw new PerisaiError('finding-not-found', { id })
  return finding
}
