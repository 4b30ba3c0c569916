/** Parameters of the atlas's routes; what they may hold is checked by the catalogue itself, which names what is possible. */
import { z } from 'zod'
import { dimensionSchema, readingSchema } from '../model/atlas.ts'
import type { Condition } from '../model/atlas.ts'
import { conditionsOf } from '../catalogue/shares/question.ts'
import type { Lang } from '../model/taxonomy.ts'
import { langParameter } from './parameters.ts'

/** A parameter that may be given several times. */
const repeated = (max: number) =>
  z
    .union([z.string().max(500), z.array(z.string().max(500)).max(max)])
    .transform((value) => (typeof value === 'string' ? [value] : value))

export const datasetParameter = repeated(20)
  .optional()
  .describe('data set, or catalogue for its newest release; repeatable; "all" for every release')

const year = z.coerce.number().int().min(1980).max(2100)

export const filterParameters = {
  dataset: datasetParameter,
  where: repeated(20).optional().describe('dimension=value, such as target.sector=government; repeatable'),
  region: z.string().max(300).optional().describe('only targets in these regions, separated by commas'),
  from: year.optional(),
  to: year.optional(),
  reading: readingSchema
    .default('repaired')
    .describe('rows that were shifted: as put right, or as they stand'),
  lang: langParameter,
}

export const ofParameter = dimensionSchema.default('source')

export const csvFormat = z.enum(['json', 'csv']).default('json')

export function conditionsIn(
  query: { where?: string[]; region?: string; from?: number; to?: number },
  lang: Lang,
): Condition[] {
  const { where, region, from, to } = query
  return conditionsOf({ where, region, from, to }, lang)
}
