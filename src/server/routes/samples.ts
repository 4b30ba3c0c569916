import { z } from 'zod'
import type { RouteGroup } from '../context.ts'
import { langOnly, problemAnswer } from '../parameters.ts'

export const samples: RouteGroup = (api, { store, work }) => {
  api.post(
    '/samples',
    {
      schema: {
        summary: 'Scans the small evidence that comes with Perisai; its findings are marked as samples',
        tags: ['samples'],
        querystring: langOnly,
        response: { 200: z.object({ added: z.int() }), ...problemAnswer },
      },
    },
    async () => ({ added: await work.addSamples(store) }),
  )

  api.delete(
    '/samples',
    {
      schema: {
        summary: 'Removes all findings made from samples',
        tags: ['samples'],
        querystring: langOnly,
        response: { 200: z.object({ removed: z.int() }), ...problemAnswer },
      },
    },
    async () => ({ removed: await work.removeSamples(store, 'server') }),
  )
}
