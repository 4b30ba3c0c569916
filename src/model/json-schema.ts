/** The published JSON Schemas of `perisai scan --format json` and `perisai protect --format json`. */
import { z } from 'zod'
import { scanSchema } from './finding.ts'
import { planSchema } from './plan.ts'

export function scanJsonSchema(): Record<string, unknown> {
  return {
    $id: 'https://perisai.dev/schema/scan.schema.json',
    title: 'Perisai scan',
    description:
      'What `perisai scan --format json` prints: findings, the files that were read, and problems.',
    ...z.toJSONSchema(scanSchema, { target: 'draft-2020-12', io: 'output' }),
  }
}

export function planJsonSchema(): Record<string, unknown> {
  return {
    $id: 'https://perisai.dev/schema/plan.schema.json',
    title: 'Perisai plan',
    description:
      'What `perisai protect --format json` prints: deadlines, measures by horizon, rejected ones, law.',
    ...z.toJSONSchema(planSchema, { target: 'draft-2020-12', io: 'output' }),
  }
}
