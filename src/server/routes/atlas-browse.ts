import { z } from 'zod'
import { listActors, listIncidents, listLinks, showActor, showIncident } from '../../catalogue/browse.ts'
import { incidentCsv } from '../../catalogue/incident-csv.ts'
import { askedPlace } from '../../catalogue/geo/place.ts'
import {
  actorAnswerSchema,
  actorPageSchema,
  incidentAnswerSchema,
  incidentPageSchema,
  linkPageSchema,
} from '../../model/atlas.ts'
import { PerisaiError } from '../../model/problem.ts'
import { conditionsIn, csvFormat, datasetParameter, filterParameters } from '../atlas-parameters.ts'
import type { RouteGroup } from '../context.ts'
import { csvAnswer, sendCsv } from '../csv.ts'
import { langOf } from '../language.ts'
import {
  idParameter,
  langOnly,
  langParameter,
  limitParameter,
  offsetParameter,
  problemAnswer,
} from '../parameters.ts'

const pageParameters = { limit: limitParameter, offset: offsetParameter }

const incidentsQuery = z.strictObject({
  ...filterParameters,
  q: z.string().max(200).optional().describe('part of the name, actor or description, any case'),
  ...pageParameters,
  format: csvFormat,
})

const actorsQuery = z.strictObject({
  dataset: datasetParameter,
  q: z.string().max(200).optional().describe('one of its names, or part of it'),
  country: z.string().max(100).optional().describe('said to belong to this country, by whomever'),
  ...pageParameters,
  lang: langParameter,
})

const linksQuery = z.strictObject({
  dataset: datasetParameter,
  min_score: z.coerce.number().min(0).max(1).default(0.5),
  ...pageParameters,
  lang: langParameter,
})

export const atlasBrowse: RouteGroup = (api, { store }) => {
  api.get(
    '/atlas/incidents',
    {
      schema: {
        summary: 'The incidents behind a figure, latest first, a page at a time',
        tags: ['atlas'],
        querystring: incidentsQuery,
        response: {
          200: {
            description: 'a page of incidents, or the same as CSV',
            content: { 'application/json': { schema: incidentPageSchema }, ...csvAnswer },
          },
          ...problemAnswer,
        },
      },
    },
    async (request, reply) => {
      const lang = langOf(request)
      const { q, dataset, reading, limit, offset, format } = request.query
      const options = { q, datasets: dataset, reading, limit, offset }
      const page = await listIncidents(store, conditionsIn(request.query, lang), options, lang)
      if (format === 'json') return reply.send(page)
      return sendCsv(reply, 'perisai-incidents.csv', incidentCsv(page.incidents))
    },
  )

  api.get(
    '/atlas/incidents/:id',
    {
      schema: {
        summary:
          'One incident: its attributions side by side, its versions, and what may be the same elsewhere',
        tags: ['atlas'],
        params: idParameter,
        querystring: langOnly,
        response: { 200: incidentAnswerSchema, ...problemAnswer },
      },
    },
    async (request) => showIncident(store, request.params.id, langOf(request)),
  )

  api.get(
    '/atlas/actors',
    {
      schema: {
        summary: 'Actors by name or country; names that several bear are marked',
        tags: ['atlas'],
        querystring: actorsQuery,
        response: { 200: actorPageSchema, ...problemAnswer },
      },
    },
    async (request) => {
      const { q, country, dataset, limit, offset } = request.query
      const place = country === undefined ? undefined : askedPlace(country)
      if (country !== undefined && !place) {
        throw new PerisaiError('atlas-query', { reason: `country=${country.slice(0, 60)}` })
      }
      const countries = place ? [place.key!] : undefined
      return listActors(store, { q, countries, datasets: dataset, limit, offset })
    },
  )

  api.get(
    '/atlas/actors/:id',
    {
      schema: {
        summary: 'One actor: its names, who says whose it is, and the incidents that name it',
        tags: ['atlas'],
        params: idParameter,
        querystring: langOnly,
        response: { 200: actorAnswerSchema, ...problemAnswer },
      },
    },
    async (request) => showActor(store, request.params.id, langOf(request)),
  )

  api.get(
    '/atlas/links',
    {
      schema: {
        summary: 'Pairs of incidents of different catalogues that may be the same, with the reasons',
        tags: ['atlas'],
        querystring: linksQuery,
        response: { 200: linkPageSchema, ...problemAnswer },
      },
    },
    async (request) => {
      const { min_score: min, dataset, limit, offset } = request.query
      return listLinks(store, { min, datasets: dataset, limit, offset }, langOf(request))
    },
  )
}
