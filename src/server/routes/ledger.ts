import { z } from 'zod'
import { ledgerSchema } from '../../model/api.ts'
import type { RouteGroup } from '../context.ts'
import { langParameter, limitParameter, offsetParameter, problemAnswer } from '../parameters.ts'

const ledgerQuery = z.strictObject({
  subject: z.string().min(1).max(200).optional().describe('id of a finding, measure, import or key'),
  limit: limitParameter,
  offset: offsetParameter,
  lang: langParameter,
})

export const ledger: RouteGroup = (api, { store }) => {
  api.get(
    '/ledger',
    {
      schema: {
        summary: 'What was found, decided and done, latest first',
        tags: ['ledger'],
        querystring: ledgerQuery,
        response: { 200: ledgerSchema, ...problemAnswer },
      },
    },
    async (request) => {
      const { subject, limit, offset } = request.query
      return { events: await store.ledger({ subject, limit, offset }) }
    },
  )
}
