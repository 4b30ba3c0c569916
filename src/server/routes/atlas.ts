import { z } from 'zod'
import { checkClaim, checkSentence } from '../../catalogue/check/check.ts'
import { claimOf } from '../../catalogue/check/structured.ts'
import { flowCsv } from '../../catalogue/flow-csv.ts'
import { facetsOf, flowsOf, listDatasets } from '../../catalogue/overview.ts'
import { crossDimensions } from '../../catalogue/queries/cross.ts'
import { computeShares } from '../../catalogue/shares/compute.ts'
import { shareCsv } from '../../catalogue/shares/csv.ts'
import {
  checkSchema,
  datasetsSchema,
  denominatorSchema,
  facetsSchema,
  flowsSchema,
  multiSchema,
  sharesSchema,
  unitSchema,
} from '../../model/atlas.ts'
import { PerisaiError } from '../../model/problem.ts'
import {
  conditionsIn,
  csvFormat,
  datasetParameter,
  filterParameters,
  ofParameter,
} from '../atlas-parameters.ts'
import type { RouteGroup } from '../context.ts'
import { csvAnswer, sendCsv } from '../csv.ts'
import { langOf } from '../language.ts'
import { langParameter, problemAnswer } from '../parameters.ts'

const sharesQuery = z.strictObject({
  ...filterParameters,
  of: ofParameter,
  unit: unitSchema.default('incident'),
  denominator: denominatorSchema.default('all'),
  multi: multiSchema.default('count'),
  limit: z.coerce.number().int().min(1).max(1000).default(100),
  format: csvFormat,
})

const checkQuery = z.strictObject({
  claim: z.string().max(500).optional().describe('a sentence in Indonesian or English'),
  source: z.string().max(300).optional().describe('instead of a sentence: who is said to have done it'),
  target_sector: z.string().max(300).optional(),
  percent: z.string().max(20).optional().describe('as quoted: 22, 22.5, 20-25, >20, <5'),
  dataset: datasetParameter,
  where: filterParameters.where,
  region: filterParameters.region,
  from: filterParameters.from,
  to: filterParameters.to,
  lang: langParameter,
})

const crossParameter = z.enum(crossDimensions)

const flowsQuery = z.strictObject({
  ...filterParameters,
  dataset: z.string().max(100).optional().describe('one data set; the newest EuRepoC where there is one'),
  rows: crossParameter.default('source'),
  columns: crossParameter.default('target'),
  limit: z.coerce.number().int().min(1).max(5000).default(500),
  format: csvFormat,
})

const facetsQuery = z.strictObject({
  dataset: datasetParameter,
  where: filterParameters.where,
  region: filterParameters.region,
  from: filterParameters.from,
  to: filterParameters.to,
  lang: langParameter,
})

const datasetsQuery = z.strictObject({
  report: z
    .enum(['true', 'false'])
    .default('false')
    .describe('true: with what was odd when each was imported'),
  lang: langParameter,
})

export const atlas: RouteGroup = (api, { store }) => {
  api.get(
    '/atlas/datasets',
    {
      schema: {
        summary: 'The data sets that are here, with publisher, licence, citation and limits',
        tags: ['atlas'],
        querystring: datasetsQuery,
        response: { 200: datasetsSchema, ...problemAnswer },
      },
    },
    async (request) => ({
      datasets: await listDatasets(store, langOf(request), request.query.report === 'true'),
    }),
  )

  api.get(
    '/atlas/shares',
    {
      schema: {
        summary: 'Shares with their whole basis, one table a data set',
        tags: ['atlas'],
        querystring: sharesQuery,
        response: {
          200: {
            description: 'shares, or the same as CSV',
            content: { 'application/json': { schema: sharesSchema }, ...csvAnswer },
          },
          ...problemAnswer,
        },
      },
    },
    async (request, reply) => {
      const lang = langOf(request)
      const { of, unit, denominator, multi, reading, limit, dataset, format } = request.query
      const where = conditionsIn(request.query, lang)
      const question = { of, where, datasets: dataset, unit, denominator, multi, reading, limit }
      const tables = await computeShares(store, question, lang)
      if (format === 'json') return reply.send({ tables })
      return sendCsv(reply, 'perisai-shares.csv', shareCsv(tables))
    },
  )

  api.get(
    '/atlas/check',
    {
      schema: {
        summary: 'A quoted figure against every data set and basis',
        tags: ['atlas'],
        querystring: checkQuery,
        response: { 200: checkSchema, ...problemAnswer },
      },
    },
    async (request) => {
      const lang = langOf(request)
      const { claim, source, percent, target_sector: targetSector, dataset, ...filters } = request.query
      if (claim !== undefined && source === undefined && percent === undefined) {
        return checkSentence(store, claim, dataset, lang)
      }
      if (claim !== undefined || source === undefined || percent === undefined) {
        throw new PerisaiError('atlas-query', { reason: 'claim | source + percent' })
      }
      return checkClaim(store, claimOf({ ...filters, source, percent, targetSector }, lang), dataset, lang)
    },
  )

  api.get(
    '/atlas/flows',
    {
      schema: {
        summary: 'Incidents by two dimensions: flows from source to target, sectors by source, and over time',
        tags: ['atlas'],
        querystring: flowsQuery,
        response: {
          200: {
            description: 'cells, or the same as CSV',
            content: { 'application/json': { schema: flowsSchema }, ...csvAnswer },
          },
          ...problemAnswer,
        },
      },
    },
    async (request, reply) => {
      const lang = langOf(request)
      const { rows, columns, dataset, reading, limit, format } = request.query
      const where = conditionsIn(request.query, lang)
      const flows = await flowsOf(store, { rows, columns, where, dataset, reading, limit }, lang)
      if (format === 'json') return reply.send(flows)
      return sendCsv(reply, 'perisai-flows.csv', flowCsv(flows))
    },
  )

  api.get(
    '/atlas/facets',
    {
      schema: {
        summary: 'What can be chosen in each filter, and the regions with their countries',
        tags: ['atlas'],
        querystring: facetsQuery,
        response: { 200: facetsSchema, ...problemAnswer },
      },
    },
    async (request) => {
      const lang = langOf(request)
      return facetsOf(store, conditionsIn(request.query, lang), request.query.dataset, lang)
    },
  )
}
