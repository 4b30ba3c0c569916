/**
 * Verdicts of OASIS's stix2-validator, recorded from its own test suite: valid or not, with the options of each case.
 * Some cases were recorded with JSON schemas of the suite that are not in the corpus. What those demand is read from
 * the messages of the set itself ("PROPERTY: VALUE does not match RE", "... is not of type T"); how many cases rest on
 * that is said in the line.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { validate } from '../../../src/stix/validate.ts'
import type { ValidateOptions } from '../../../src/stix/validate.ts'
import type { CorpusSet } from '../set.ts'

interface Recorded {
  test: string
  input: unknown
  options: {
    strict?: boolean
    strict_types?: boolean
    strict_properties?: boolean
    enforce_refs?: boolean
    interop?: boolean
    enabled?: string[]
    disabled?: string[]
    schema_dir?: string
  }
  valid?: boolean
  raises?: string
  errors?: string[]
}

type Schemas = NonNullable<ValidateOptions['schemas']>

/** Demands of absent schemas, by object type or extension id, from the recorded messages. */
function schemasOf(cases: readonly Recorded[]): Schemas {
  const schemas: Record<string, (object: Record<string, unknown>) => string[]> = {}
  for (const { input, options, errors = [] } of cases) {
    if (!options.schema_dir) continue
    for (const error of errors) {
      const m = /^[^:]+: (\w+): .* (?:does not match '(.+)'|is not of type '(string|integer)')$/.exec(error)
      const object = input as { type: string; extensions?: Record<string, unknown> }
      if (!m) continue
      const [, property, pattern, type] = m
      const name = Object.keys(object.extensions ?? {})[0] ?? object.type
      const before = schemas[name]
      schemas[name] = (value) => {
        const found = value[property]
        const fits = pattern
          ? new RegExp(pattern).test(String(found))
          : type === 'integer'
            ? Number.isInteger(found)
            : typeof found === 'string'
        return [...(before?.(value) ?? []), ...(found === undefined || fits ? [] : [error])]
      }
    }
  }
  return schemas
}

function verdict({ input, options }: Recorded, schemas: Schemas): { valid: boolean; reason: string } {
  const text = (input as { _string?: unknown })._string
  const document: unknown = typeof text === 'string' ? JSON.parse(text) : input
  try {
    const { valid, issues } = validate(document, {
      strict: options.strict,
      strictTypes: options.strict_types,
      strictProperties: options.strict_properties,
      enforceRefs: options.enforce_refs,
      interop: options.interop,
      enabled: options.enabled,
      disabled: options.disabled,
      schemas: options.schema_dir ? schemas : undefined,
    })
    const errors = issues.filter((issue) => issue.severity === 'error')
    return { valid, reason: errors.map((e) => `${e.path} ${e.rule} ${JSON.stringify(e.params)}`).join('; ') }
  } catch (error) {
    return { valid: false, reason: String(error) }
  }
}

export const stixValidator: CorpusSet = {
  name: 'stix-validator',
  async run(corpus) {
    const file = join(corpus, 'vectors', 'validator.jsonl')
    if (!existsSync(file)) return null
    const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean)
    const cases = lines.map((line) => JSON.parse(line) as Recorded)
    const schemas = schemasOf(cases)
    const failures: string[] = []
    cases.forEach((recorded, index) => {
      const expected = recorded.raises === undefined && recorded.valid === true
      const { valid, reason } = verdict(recorded, schemas)
      if (valid === expected) return
      const name = recorded.test.split('::').slice(1).join('.')
      const said = recorded.errors?.join('; ').slice(0, 200) ?? ''
      failures.push(
        `line ${index + 1} ${name}: expected ${expected ? 'valid' : `invalid (${said})`}, got ${reason || 'valid'}`,
      )
    })
    return {
      cases: cases.length,
      passed: cases.length - failures.length,
      failed: failures.length,
      notes: { schemas_from_messages: cases.filter((c) => c.options.schema_dir).length },
      failures,
    }
  },
}
