/** OpenAPI 3.1, made from the zod schemas of the routes. */
import swagger from '@fastify/swagger'
import { createJsonSchemaTransform, createJsonSchemaTransformObject } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { problemDetailSchema, scanStateSchema, situationSchema } from '../model/api.ts'
import { findingSchema, scanSchema } from '../model/finding.ts'
import { version } from '../model/version.ts'
import type { App } from './context.ts'

// A registry of its own: ids in zod's global one would change every JSON Schema that this process makes elsewhere.
const components = z.registry<{ id: string }>()
components.add(findingSchema, { id: 'Finding' })
components.add(scanSchema, { id: 'ScanDocument' })
components.add(scanStateSchema, { id: 'ScanState' })
components.add(situationSchema, { id: 'Situation' })
components.add(problemDetailSchema, { id: 'Problem' })

const schemas = {
  schemaRegistry: components as never,
  zodToJsonConfig: {
    // descriptions are kept in the global registry, which a registry of its own hides
    override({
      zodSchema,
      jsonSchema,
    }: {
      zodSchema: z.core.$ZodType
      jsonSchema: z.core.JSONSchema.BaseSchema
    }) {
      const description = z.globalRegistry.get(zodSchema)?.description
      if (description !== undefined) jsonSchema.description ??= description
      // the bounds of JavaScript's own whole numbers say nothing
      if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum
    },
  },
}

const fromZod = createJsonSchemaTransform(schemas)
const withComponents = createJsonSchemaTransformObject(schemas)

/** Collects the routes that are registered after it. */
export function describeApi(app: App): void {
  void app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Perisai',
        version,
        description:
          'Evidence in, a judged threat out. Errors are application/problem+json with a stable code. Requests that ' +
          'change something need the header x-perisai: 1 or a Bearer key.',
        license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
      },
      servers: [{ url: '/' }],
      components: { securitySchemes: { key: { type: 'http', scheme: 'bearer' } } },
      security: [{}, { key: [] }],
    },
    transform(route) {
      const made = fromZod(route)
      if (!route.route.config?.upload) return made
      const file = { type: 'array', items: { type: 'string', format: 'binary' }, description: 'evidence' }
      const body = { type: 'object', properties: { file }, required: ['file'] }
      return { ...made, schema: { ...made.schema, consumes: ['multipart/form-data'], body } as never }
    },
    transformObject(document) {
      const made = withComponents(document) as { components: { schemas: object } }
      const all = Object.entries(made.components.schemas)
      // each component comes as input too, and no route takes one
      const used = all.filter(([name]) => !name.endsWith('Input'))
      return { ...made, components: { ...made.components, schemas: Object.fromEntries(used) } } as never
    },
  })
}
