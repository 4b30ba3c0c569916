/** The body of a request that adds objects. */
import { ObjectScanner } from '../../stix/stream.ts'
import type { StreamItem } from '../../stix/stream.ts'
import { TaxiiError } from './answer.ts'

/** So many objects are taken from one request. */
export const MAX_OBJECTS = 50_000

/** The objects of an envelope. What is not JSON is refused as a whole, as nothing can be said of what is in it. */
export function readEnvelope(body: Buffer): unknown[] {
  if (body.length === 0) throw new TaxiiError(400, 'The body is empty.')
  const scanner = new ObjectScanner()
  const items: StreamItem[] = [...scanner.push(body), ...scanner.end()]
  const bad = items.find((item) => item.kind === 'bad')
  if (bad) {
    const status = bad.reason === 'not-json' || bad.reason === 'cut-short' ? 400 : 422
    throw new TaxiiError(status, `The body cannot be read at byte ${bad.offset}: ${bad.reason}.`)
  }
  if (items.at(-1)?.kind !== 'frame' || items.filter(({ kind }) => kind === 'frame').length > 1) {
    throw new TaxiiError(422, 'The body is not one envelope with a list of "objects".')
  }
  const objects = items.flatMap((item) => (item.kind === 'object' ? [item.value] : []))
  if (objects.length > MAX_OBJECTS)
    throw new TaxiiError(413, `More than ${MAX_OBJECTS} objects in one request.`)
  return objects
}
