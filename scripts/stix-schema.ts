/**
 * Writes schema/stix-finding.schema.json, the published schema of the extension that carries a finding in a STIX
 * incident; `--check` only says whether it is up to date.
 */
import { extensionJsonSchema } from '../src/stix/finding/schema.ts'
import { writeOrCheck } from './lib/write.ts'

writeOrCheck('schema/stix-finding.schema.json', `${JSON.stringify(extensionJsonSchema(), null, 2)}\n`)
