/**
 * A VERIS incident whichever way it came: JSON as VCDB publishes it (schema 1.2 to 1.4), the reduced JSON, or the wide table
 * of verisr with a TRUE/FALSE column for each enumeration, which is put back into the shape of the JSON.
 */
import type { CsvRecord } from '../../files/csv.ts'

import { isObject } from '../../files/json.ts'
import type { Json } from '../../files/json.ts'

/** Does this look like one incident? */
export const isVeris = (value: unknown): value is Json =>
  isObject(value) &&
  isObject(value.action) &&
  isObject(value.actor) &&
  value.victim !== undefined &&
  'incident_id' in value

const enumeration =
  /^(action\.[a-z]+\.(?:variety|vector)|actor\.(?:external|internal|partner)\.(?:variety|motive|country)|victim\.country|attribute\.confidentiality\.data_disclosure)\.(.+)$/

/** True for the header of a wide table. */
export const isWide = (columns: readonly string[]): boolean =>
  columns.includes('incident_id') &&
  columns.includes('victim.victim_id') &&
  columns.some((c) => enumeration.test(c))

/** One row of the wide table in the shape of the JSON. */
export function fromWide({ cells }: CsvRecord, columns: readonly string[]): Json {
  const record: Json = { action: {}, actor: {}, victim: {}, timeline: { incident: {} } }
  for (const column of columns) {
    const cell = cells[column]
    if (cell === '' || cell === 'NA' || cell === 'FALSE') continue
    const match = enumeration.exec(column)
    if (match) {
      if (cell === 'TRUE') append(record, match[1].split('.'), match[2])
    } else if (column.startsWith('security_incident.')) {
      if (cell === 'TRUE') record.security_incident = column.slice(column.indexOf('.') + 1)
    } else if (/^(actor|action)\.[A-Z][a-z]+$/.test(column)) {
      const [top, kind] = column.toLowerCase().split('.')
      ;((record[top] as Json)[kind] as Json | undefined) ??= {}
    } else if (/^(timeline\.incident|victim|plus|actor\.external)\.[a-z_]+$|^[a-z_]+$/.test(column)) {
      assign(record, column.split('.'), cell)
    }
  }
  return record
}

function within(record: Json, path: readonly string[]): Json {
  let here = record
  for (const step of path) {
    const next = here[step]
    here = isObject(next) ? next : ((here[step] = {}) as Json)
  }
  return here
}

function append(record: Json, path: string[], value: string): void {
  const parent = within(record, path.slice(0, -1))
  const name = path.at(-1)!
  const list = parent[name]
  if (Array.isArray(list)) list.push(value)
  else parent[name] = [value]
}

function assign(record: Json, path: string[], value: string): void {
  within(record, path.slice(0, -1))[path.at(-1)!] = value
}
