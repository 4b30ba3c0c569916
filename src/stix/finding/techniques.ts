/** Attack-patterns for the technique ids that findings carry; consumers match on the external id. */
import { uuid5 } from '../../model/ids.ts'
import { technique } from '../../model/techniques.ts'
import type { StixObject } from '../object.ts'
import { ownObject } from './own.ts'

export function attackPattern(id: string): StixObject {
  const { name, scheme, url } = technique(id)
  return ownObject('attack-pattern', uuid5(`attack-pattern:${id}`), {
    name,
    external_references: [{ source_name: scheme, external_id: id, ...(url === undefined ? {} : { url }) }],
  })
}
