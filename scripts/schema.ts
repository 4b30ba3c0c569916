/** Writes schema/{scan,plan}.schema.json from the zod schemas; `--check` only says whether they are up to date. */
import { planJsonSchema, scanJsonSchema } from '../src/model/json-schema.ts'
import { writeOrCheck } from './lib/write.ts'

writeOrCheck('schema/scan.schema.json', `${JSON.stringify(scanJsonSchema(), null, 2)}\n`)
writeOrCheck('schema/plan.schema.json', `${JSON.stringify(planJsonSchema(), null, 2)}\n`)
