/** Writes schema/scan.schema.json from the zod schemas; `--check` only says whether it is up to date. */
import { scanJsonSchema } from '../src/model/json-schema.ts'
import { writeOrCheck } from './lib/write.ts'

writeOrCheck('schema/scan.schema.json', `${JSON.stringify(scanJsonSchema(), null, 2)}\n`)
