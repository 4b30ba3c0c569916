import { z } from 'zod'
import { findingPageSchema, versionsSchema } from '../../model/api.ts'
import { areaSchema, findingSchema } from '../../model/finding.ts'
import type { StoredFinding } from '../../model/finding.ts'
import { PerisaiError } from '../../model/problem.ts'
import { present } from '../../pipeline/present.ts'
import { withPseudonyms } from '../../pipeline/pseudonyms.ts'
import { sharedBundle } from '../../pipeline/share.ts'
import type { Store } from '../../store/store.ts'
import type { RouteGroup } from '../context.ts'
import { langOf } from '../language.ts'
import {
  accountsParameter,
  classesParameter,
  idParameter,
  instantParameter,
  langOnly,
  langParameter,
  limitParameter,
  offsetParameter,
  problemAnswer,
} from '../parameters.ts'
import { withoutSeries } from '../shape.ts'

const listQuery = z.strictObject({
  area: areaSchema.optional(),
  class: classesParameter.optional(),
  variant: z.string().min(1).max(100).optional(),
  from: instantParameter().optional(),
  to: instantParameter(true).optional(),
  min_confidence: z.coerce.number().int().min(0).max(100).optional(),
  q: z.string().max(200).optional().describe('part of the target or the variant, any case'),
  sample: z
    .enum(['true', 'false'])
    .transform((text) => text === 'true')
    .optional(),
  series: z
    .enum(['true', 'false'])
    .default('false')
    .describe('true: with time series, which make the answer much larger'),
  sort: z.enum(['start', 'confidence', 'modified', 'class', 'target']).default('start'),
  order: z.enum(['asc', 'desc']).default('desc'),
  limit: limitParameter,
  offset: offsetParameter,
  lang: langParameter,
})

const accounts = (otherwise: 'named' | 'numbered') =>
  z.strictObject({
    lang: langParameter,
    accounts: accountsParameter.default(otherwise).describe('accounts of people by name, or under numbers'),
  })

export const findings: RouteGroup = (api, { store }) => {
  api.get(
    '/findings',
    {
      schema: {
        summary: 'Findings, filtered and sorted, a page at a time',
        tags: ['findings'],
        querystring: listQuery,
        response: { 200: findingPageSchema, ...problemAnswer },
      },
    },
    async (request) => {
      const lang = langOf(request)
      const { min_confidence, q, order, series, limit, offset, lang: _, ...same } = request.query
      const page = await store.findings({
        ...same,
        minConfidence: min_confidence,
        search: q || undefined,
        descending: order === 'desc',
        limit,
        offset,
      })
      const shape = series === 'true' ? (f: StoredFinding) => f : withoutSeries
      return { findings: page.findings.map((f) => present(shape(f), lang)), total: page.total, limit, offset }
    },
  )

  api.get(
    '/findings/:id',
    {
      schema: {
        summary: 'One finding, as it is now',
        tags: ['findings'],
        params: idParameter,
        querystring: accounts('named'),
        response: { 200: findingSchema, ...problemAnswer },
      },
    },
    async (request) => {
      const finding = await find(store, request.params.id)
      const numbered = request.query.accounts === 'numbered'
      return present(numbered ? withPseudonyms(finding) : finding, langOf(request))
    },
  )

  api.get(
    '/findings/:id/versions',
    {
      schema: {
        summary: 'All versions of a finding, oldest first',
        tags: ['findings'],
        params: idParameter,
        querystring: langOnly,
        response: { 200: versionsSchema, ...problemAnswer },
      },
    },
    async (request) => {
      const lang = langOf(request)
      const { id } = request.params
      const versions = await store.versions(id)
      if (versions.length === 0) throw new PerisaiError('finding-not-found', { id })
      return { versions: versions.map((f) => present(withoutSeries(f), lang)) }
    },
  )

  api.get(
    '/findings/:id/stix',
    {
      schema: {
        summary: 'The finding as a STIX 2.1 bundle, to be saved as a file',
        tags: ['findings'],
        params: idParameter,
        querystring: accounts('numbered'),
        response: {
          200: {
            description: 'a STIX 2.1 bundle',
            content: {
              'application/stix+json;version=2.1': { schema: z.looseObject({ type: z.literal('bundle') }) },
            },
          },
          ...problemAnswer,
        },
      },
    },
    async (request, reply) => {
      const { id } = request.params
      const named = request.query.accounts === 'named'
      const bundle = sharedBundle([await find(store, id)], { named })
      const detail = { format: 'stix', named }
      await store.appendLedger([{ action: 'exported', actor: 'server', subject: id, detail }])
      return reply
        .header('content-type', 'application/stix+json;version=2.1')
        .header('content-disposition', `attachment; filename="perisai-${id}.stix.json"`)
        .serializer((body: unknown) => JSON.stringify(body))
        .send(bundle as never)
    },
  )
}

async function find(store: Store, id: string): Promise<StoredFinding> {
  const finding = await store.finding(id)
  if (!finding) throw new PerisaiError('finding-not-found', { id })
  return finding
}
