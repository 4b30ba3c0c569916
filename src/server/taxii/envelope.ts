/** The body of a request that adds objects. */
import { ObjectScanner } from '../../stix/stream.ts'
import type { StreamFault, StreamItem } from '../../stix/stream.ts'
import { TaxiiError } from './answer.ts'

/** So many objects are taken from one request. */
export const MAX_OBJECTS = 50_000

const faults: Readonly<Record<StreamFault, string>> = {
  'not-json': 'it is not JSON',
  'not-utf8': 'it is not UTF-8 text',
  'cut-short': 'it ends too early',
  'too-long': 'the object is too long',
  'too-deep': 'it is nested too deep',
}

/** The objects of an envelope. What is not JSON is refused as a whole, as nothing can be said of what is in it. */
export function readEnvelope(body: Buffer): unknown[] {
  if (body.length === 0) throw new TaxiiError(400, 'The body is empty.')
  const scanner = new ObjectScanner()
  const items: StreamItem[] = [...scanner.push(body), ...scanner.end()]
  const bad = items.find((item) => item.kind === 'bad')
  if (bad) {
    const status = bad.reason === 'not-json' || bad.reason === 'cut-short' ? 400 : 422
    throw new TaxiiError(status, `The body cannot be read from byte ${bad.offset} on: ${faults[bad.reason]}.`)
  }
  if (items.at(-1)?.kind !== 'frame' || items.filter(({ kind }) => kind === 'frame').length > 1) {
    throw new TaxiiError(422, 'The body is not one envelope with a list of "objects".')
  }
  const objects = items.flatMap((item) => (item.kind === 'object' ? [item.value] : []))
  if (objects.length > MAX_OBJECTS)
    throw new TaxiiError(413, `More than ${MAX_OBJECTS} objects in one request.`)
  return objects
}
