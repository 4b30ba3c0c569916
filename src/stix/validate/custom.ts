/** Content that the standard does not define: how it should be named and introduced. */
import { compile, isObject, present } from './check.ts'
import type { Check, ObjectOf, Table } from './check.ts'
import { anyOf, checkProperty } from './check.ts'
import type { Cursor } from './cursor.ts'
import { shown } from './cursor.ts'

/** Reports a property that STIX does not define for its place. `introduced`: an extension accounts for it. */
export function customProperty(name: string, at: Cursor, introduced = false): void {
  const found = shown(name)
  if (at.strictProperties) at.must('strict-properties', { property: found }, name)
  if (!introduced) at.should('extensions-use', { found }, name)
  if (at.checks('custom-prefix') && !/^x_.+_.+$/s.test(name)) {
    at.should('custom-prefix', { found, prefix: 'x_' }, name)
  }
  if (at.checks('custom-prefix-lax') && !/^x_.+$/s.test(name)) {
    at.should('custom-prefix-lax', { found, prefix: 'x_' }, name)
  }
}

/** Reports an object type or extension that STIX does not define. */
export function customType(name: string, at: Cursor, suffix = ''): void {
  const rest = suffix && name.endsWith(suffix) ? name.slice(0, -suffix.length) : name
  const ended = !suffix || rest !== name
  const found = shown(name)
  if (!ended || !/^x-.+-.+$/s.test(rest)) at.should('custom-prefix', { found, prefix: 'x-' })
  if (!ended || !/^x-.+$/s.test(rest)) at.should('custom-prefix-lax', { found, prefix: 'x-' })
}

/**
 * Embedded object of a cyber-observable: known properties are checked, unknown ones are custom content. With `some`,
 * at least one of these properties has to be there (all of the table where it is true). `free` checks the form of custom
 * content; without it, it only has to be there.
 */
export function embedded<T extends Table>(
  table: T,
  some: true | readonly string[] = [],
  free = somethingThere,
): Check<ObjectOf<T> & Record<string, unknown>> {
  const { checks, required } = compile(table)
  const needed = some === true ? [...checks.keys()] : some
  return (value, at) => {
    if (!isObject(value)) return at.must('type', { expected: 'object', found: shown(value) })
    for (const name of required) if (!Object.hasOwn(value, name)) at.must('required', { property: name })
    if (needed.length > 0) anyOf(value, needed, at)
    for (const key of Object.keys(value)) {
      const check = checks.get(key)
      if (check) checkProperty(check, value[key], key, at)
      else {
        free(key, value[key], at)
        customProperty(key, at)
      }
    }
  }
}

function somethingThere(name: string, value: unknown, at: Cursor): void {
  at.enter(name)
  present(value, at)
  at.leave()
}
