/** Looking into JSON of unknown shape. */

export type Json = Record<string, unknown>

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The value at a path, where every step is an object; of a list, its first. */
export function at(value: unknown, ...path: string[]): unknown {
  let here = value
  for (const step of path) {
    if (Array.isArray(here)) here = here[0]
    if (!isObject(here) || !Object.hasOwn(here, step)) return undefined
    here = here[step]
  }
  return here
}

export const text = (value: unknown): string =>
  typeof value === 'string'
    ? value
    : typeof value === 'number' || typeof value === 'boolean'
      ? String(value)
      : ''

/** A value that may be one text or a list of them. */
export function texts(value: unknown): string[] {
  if (Array.isArray(value)) return value.map(text).filter((item) => item !== '')
  const single = text(value)
  return single === '' ? [] : [single]
}
