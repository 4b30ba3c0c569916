/** The published JSON Schema of `perisai scan --format json`. */
import { z } from 'zod'
import { scanSchema } from './finding.ts'

export function scanJsonSchema(): Record<string, unknown> {
  return {
    $id: 'https://perisai.dev/schema/scan.schema.json',
    title: 'Perisai scan',
    description:
      'What `perisai scan --format json` prints: findings, the files that were read, and problems.',
    ...z.toJSONSchema(scanSchema, { target: 'draft-2020-12', io: 'output' }),
  }
}
