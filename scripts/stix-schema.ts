// Writes schema/stix-finding.schema.json, the published schema of the extension that carries a finding in a STIX
// incident. Run `node scripts/stix-schema.ts` after changing the finding or the extension.
import { mkdirSync, writeFileSync } from 'node:fs'
import { extensionJsonSchema } from '../src/stix/finding/schema.ts'

mkdirSync(new URL('../schema/', import.meta.url), { recursive: true })
writeFileSync(
  new URL('../schema/stix-finding.schema.json', import.meta.url),
  `${JSON.stringify(extensionJsonSchema(), null, 2)}\n`,
)
