import { healthSchema } from '../../model/api.ts'
import type { RouteGroup } from '../context.ts'
import { langOnly, problemAnswer } from '../parameters.ts'
import { version } from '../../model/version.ts'

export const health: RouteGroup = (api, { store, started }) => {
  api.get(
    '/health',
    {
      config: { access: 'open' },
      schema: {
        summary: 'Says that the server works; details only to those who may use it',
        tags: ['server'],
        querystring: langOnly,
        response: { 200: healthSchema, ...problemAnswer },
      },
    },
    async (request) => {
      if (request.access === 'none') return { status: 'ok' as const }
      const counts = await store.counts()
      const findings = counts.reduce((sum, { count }) => sum + count, 0)
      return { status: 'ok' as const, version, store: { dialect: store.dialect, findings }, started }
    },
  )
}
