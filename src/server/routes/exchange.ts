/** Exchange with other tools: what comes in, what came in and what went out. */
import { rm } from 'node:fs/promises'
import multipart from '@fastify/multipart'
import { z } from 'zod'
import {
  importHistorySchema,
  importReportsSchema,
  indicatorOverviewSchema,
  sharedHistorySchema,
  taxiiOverviewSchema,
} from '../../model/exchange.ts'
import { importFiles } from '../../pipeline/exchange/import.ts'
import { importHistory, indicatorOverview, sharedHistory } from '../../pipeline/exchange/overview.ts'
import { presentReport } from '../../pipeline/exchange/present.ts'
import { taxiiOverview } from '../../pipeline/exchange/taxii.ts'
import { drain } from '../bodies.ts'
import type { App, RouteGroup } from '../context.ts'
import { langOf } from '../language.ts'
import { langOnly, langParameter, limitParameter, offsetParameter, problemAnswer } from '../parameters.ts'
import { receive } from '../scans/upload.ts'

const pageQuery = z.strictObject({ limit: limitParameter, offset: offsetParameter, lang: langParameter })

export const exchange: RouteGroup = (api, { store, incoming, limits }) => {
  // one import at a time: the checks of a large bundle are work for a processor
  let last: Promise<unknown> = Promise.resolve()

  // in a scope of its own: the hooks of multipart are not for other routes
  void api.register(async (scope) => {
    await scope.register(multipart)
    ;(scope as App).post(
      '/exchange/imports',
      {
        config: { upload: true },
        schema: {
          summary:
            'Takes in STIX bundles, MISP events, warninglists and CSV of indicators, field `file` repeated',
          tags: ['exchange'],
          querystring: langOnly,
          response: { 200: importReportsSchema, ...problemAnswer },
        },
      },
      async (request, reply) => {
        const within = { ...limits, uploadBytes: limits.importBytes, uploadFiles: limits.importFiles }
        try {
          const files = await receive(request, incoming, within)
          try {
            const turn = last.then(() => importFiles(store, files, 'server'))
            last = turn.catch(() => {})
            const reports = await turn
            return { imports: reports.map((report) => presentReport(report, langOf(request))) }
          } finally {
            for (const { file } of files) await rm(file, { force: true })
          }
        } catch (error) {
          if ((error as { code?: string }).code !== 'upload-too-slow') await drain(request.raw)
          reply.header('connection', 'close')
          throw error
        }
      },
    )
  })

  api.get(
    '/exchange/imports',
    {
      schema: {
        summary: 'What was taken in: when, by whom, how many, how many errors; latest first',
        tags: ['exchange'],
        querystring: pageQuery,
        response: { 200: importHistorySchema, ...problemAnswer },
      },
    },
    async ({ query: { limit, offset } }) => importHistory(store, { limit, offset }),
  )

  api.get(
    '/exchange/indicators',
    {
      schema: {
        summary: 'Indicators that take part in scans, by who published them, and the warninglists',
        tags: ['exchange'],
        querystring: langOnly,
        response: { 200: indicatorOverviewSchema, ...problemAnswer },
      },
    },
    async () => indicatorOverview(store),
  )

  api.get(
    '/exchange/shared',
    {
      schema: {
        summary: 'What was given out, to whom and under which TLP; latest first',
        tags: ['exchange'],
        querystring: pageQuery,
        response: { 200: sharedHistorySchema, ...problemAnswer },
      },
    },
    async ({ query: { limit, offset } }) => sharedHistory(store, { limit, offset }),
  )

  api.get(
    '/exchange/taxii',
    {
      schema: {
        summary: 'TAXII: servers that are read, collections that are offered, and keys with their rights',
        tags: ['exchange'],
        querystring: langOnly,
        response: { 200: taxiiOverviewSchema, ...problemAnswer },
      },
    },
    async () => taxiiOverview(store),
  )
}
