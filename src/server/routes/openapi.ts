import type { RouteGroup } from '../context.ts'

export const openapi: RouteGroup = (api) => {
  api.get(
    '/openapi.json',
    { schema: { summary: 'This description of the API, OpenAPI 3.1', tags: ['server'] } },
    async (_request, reply) =>
      reply
        .header('content-type', 'application/json')
        .serializer((document: unknown) => JSON.stringify(document))
        .send(api.swagger()),
  )
}
