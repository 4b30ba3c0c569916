import multipart from '@fastify/multipart'
import { z } from 'zod'
import { scanAcceptedSchema, scanStateSchema } from '../../model/api.ts'
import { drain } from '../bodies.ts'
import type { App, RouteGroup } from '../context.ts'
import { langOf } from '../language.ts'
import {
  classesParameter,
  columnsParameter,
  idParameter,
  langOnly,
  langParameter,
  problemAnswer,
} from '../parameters.ts'
import { openStream } from '../scans/events.ts'
import { stateOf } from '../scans/state.ts'
import { receive } from '../scans/upload.ts'

export const scans: RouteGroup = (api, { queue, incoming, limits }) => {
  const streams = openStream(limits)

  // in a scope of its own: the hooks of multipart are not for other routes
  void api.register(async (scope) => {
    await scope.register(multipart)
    ;(scope as App).post(
      '/scans',
      {
        config: { upload: true },
        schema: {
          summary: 'Takes evidence as multipart/form-data, field `file` repeated, and scans it',
          tags: ['scans'],
          querystring: z.strictObject({
            only: classesParameter.optional().describe('look for these threat classes only'),
            columns: columnsParameter.optional(),
            lang: langParameter,
          }),
          response: { 202: scanAcceptedSchema, ...problemAnswer },
        },
      },
      async (request, reply) => {
        try {
          const release = queue.reserve()
          const inputs = await receive(request, incoming, limits).finally(release)
          const { id } = queue.submit(inputs, request.query)
          return await reply.code(202).send({ id, events: `/api/v1/scans/${id}/events` })
        } catch (error) {
          // who sends too slowly is not waited for once more
          if ((error as { code?: string }).code !== 'upload-too-slow') await drain(request.raw)
          reply.header('connection', 'close')
          throw error
        }
      },
    )
  })

  api.get(
    '/scans/:id',
    {
      schema: {
        summary: 'How far a scan is, and its result when it is done',
        tags: ['scans'],
        params: idParameter,
        querystring: langOnly,
        response: { 200: scanStateSchema, ...problemAnswer },
      },
    },
    async (request) => stateOf(queue.get(request.params.id), langOf(request)),
  )

  api.get(
    '/scans/:id/events',
    {
      exposeHeadRoute: false,
      schema: {
        summary: 'Progress as server-sent events: progress, then one of done, failed, cancelled',
        tags: ['scans'],
        params: idParameter,
        querystring: langOnly,
        response: {
          200: {
            description: 'an event stream; data is JSON',
            content: { 'text/event-stream': { schema: z.string() } },
          },
          ...problemAnswer,
        },
      },
    },
    (request, reply) => {
      streams(queue.get(request.params.id), reply, langOf(request))
    },
  )

  api.delete(
    '/scans/:id',
    {
      schema: {
        summary: 'Cancels a scan; what it has found until then is kept',
        tags: ['scans'],
        params: idParameter,
        querystring: langOnly,
        response: { 200: scanStateSchema, ...problemAnswer },
      },
    },
    async (request) => {
      const job = queue.get(request.params.id)
      await queue.cancel(job)
      return stateOf(job, langOf(request))
    },
  )
}
