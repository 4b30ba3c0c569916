/** The shape that every STIX object has, known or not. What Perisai does not know is kept as it came. */

export interface StixObject {
  type: string
  id: string
  [property: string]: unknown
}

export interface Bundle {
  type: 'bundle'
  id: string
  objects: StixObject[]
}

/** `identity--UUID` -> `identity`; the empty string where there is no `--`. */
export function typeOfId(id: string): string {
  const at = id.indexOf('--')
  return at < 0 ? '' : id.slice(0, at)
}
