import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { arbitraryFinding } from './arbitrary.ts'
import { extensionOf } from './extension.ts'
import { extensionJsonSchema } from './schema.ts'

const file = new URL('../../../schema/stix-finding.schema.json', import.meta.url)

test('the published schema is that of the code (node scripts/stix-schema.ts writes it)', () => {
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(JSON.parse(JSON.stringify(extensionJsonSchema())))
})

test('what is exported holds against the published schema', () => {
  const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(extensionJsonSchema())
  for (let seed = 0; seed < 100; seed++) {
    expect(validate(extensionOf(arbitraryFinding(seed))), JSON.stringify(validate.errors)).toBe(true)
  }
})
