import { z } from 'zod'
import { sessionSchema } from '../../model/api.ts'
import type { RouteGroup } from '../context.ts'
import { langOnly, problemAnswer } from '../parameters.ts'

export const session: RouteGroup = (api, { gate }) => {
  api.get(
    '/session',
    {
      config: { access: 'open' },
      schema: {
        summary: 'Says whether a key is needed, and whether this client has given it',
        tags: ['server'],
        querystring: langOnly,
        response: { 200: sessionSchema, ...problemAnswer },
      },
    },
    async (request) => ({ key_required: gate.keyRequired, authenticated: request.access !== 'none' }),
  )

  api.post(
    '/session',
    {
      config: { access: 'open' },
      schema: {
        summary: 'Takes the access key and opens the API to this browser with a cookie',
        tags: ['server'],
        querystring: langOnly,
        body: z.strictObject({ key: z.string().max(512) }),
        response: { 200: sessionSchema, ...problemAnswer },
      },
    },
    async (request, reply) => {
      reply.header('set-cookie', gate.login(request, request.body.key))
      return { key_required: gate.keyRequired, authenticated: true }
    },
  )

  api.delete(
    '/session',
    {
      config: { access: 'open' },
      schema: {
        summary: 'Ends the session of this browser',
        tags: ['server'],
        querystring: langOnly,
        response: { 200: sessionSchema, ...problemAnswer },
      },
    },
    async (request, reply) => {
      reply.header('set-cookie', gate.logout(request))
      return { key_required: gate.keyRequired, authenticated: !gate.keyRequired }
    },
  )
}
