/** JSON Schema of the extension that carries a finding, as published under schema/. */
import { z } from 'zod'
import { areaSchema, classSchema, findingSchema, targetSchema } from '../../model/finding.ts'
import { FINDING_EXTENSION } from './extension.ts'

/**
 * A finding as it comes from elsewhere. What is stored already is shown whatever its variant is; what comes in has one that
 * can stand in a comment of a configuration.
 */
export const receivedSchema = findingSchema.omit({ text: true }).extend({
  variant: z
    .string()
    .regex(/^[a-z0-9][a-z0-9.-]{0,99}$/)
    .describe('what kind of its class, in lower case letters, digits, hyphens and dots'),
})

const extensionSchema = z.object({
  extension_type: z.literal('property-extension'),
  threat_class: classSchema,
  area: areaSchema,
  variant: z.string(),
  target_type: targetSchema.shape.type,
  target_value: z.string(),
  magnitude: z
    .record(z.string().regex(/^[a-zA-Z0-9_-]{1,250}$/), z.number())
    .optional()
    .describe('numbers with their unit in the name'),
  finding: z.string().describe('the finding as canonical JSON text (RFC 8785); its shape is $defs.finding'),
})

export function extensionJsonSchema(): Record<string, unknown> {
  const { $schema, ...extension } = z.toJSONSchema(extensionSchema)
  const { $schema: _, ...finding } = z.toJSONSchema(receivedSchema)
  const properties = extension.properties as Record<string, Record<string, unknown>>
  Object.assign(properties.finding, {
    contentMediaType: 'application/json',
    contentSchema: { $ref: '#/$defs/finding' },
  })
  return {
    $schema,
    $id: 'https://perisai.dev/schema/stix-finding.schema.json',
    title: `Perisai finding in a STIX 2.1 incident (${FINDING_EXTENSION})`,
    ...extension,
    $defs: { finding },
  }
}
