/** The query of a TAXII request: filters and the place in a list. */
import { createHash } from 'node:crypto'
import type { ObjectFilter } from '../../store/objects/page.ts'
import { micros } from '../../store/objects/describe.ts'
import { TaxiiError } from './answer.ts'

type MatchField = 'id' | 'type' | 'version' | 'spec_version'

export interface PageQuery {
  readonly filter: Pick<ObjectFilter, 'after' | 'addedAfter' | 'ids' | 'types' | 'specs' | 'versions'>
  readonly limit: number
  /** the token that goes on after the row with this `seq` */
  nextFor(seq: number): string
}

const MAX_VALUES = 1000

/**
 * @param fields match filters that the endpoint knows; another one is an error, as leaving it out would give more than
 * was asked for
 * @param most objects in one page
 */
export function readQuery(
  query: Readonly<Record<string, unknown>>,
  path: string,
  fields: readonly MatchField[],
  most: number,
): PageQuery {
  const values = new Map<string, string>()
  for (const [name, value] of Object.entries(query)) {
    if (typeof value !== 'string')
      throw new TaxiiError(400, `The parameter ${name.slice(0, 60)} is given more than once.`)
    const field = /^match\[(.*)\]$/.exec(name)?.[1]
    const known =
      field === undefined ? ['added_after', 'limit', 'next'].includes(name) : isOneOf(fields, field)
    if (!known && field !== undefined)
      throw new TaxiiError(400, `There is no filter ${name.slice(0, 60)} here.`)
    if (known) values.set(name, value)
  }
  const list = (name: string) => {
    const text = values.get(name)
    if (text === undefined) return undefined
    const found = text.split(',').map((value) => value.trim())
    if (found.length > MAX_VALUES || found.includes('')) {
      throw new TaxiiError(400, `${name} holds an empty value or more than ${MAX_VALUES}.`)
    }
    return found
  }
  const afterText = values.get('added_after')
  const addedAfter = afterText === undefined ? undefined : micros(afterText)
  if (Number.isNaN(addedAfter)) throw new TaxiiError(400, 'added_after is not a timestamp.')
  const mark = fingerprint(path, values)
  const next = values.get('next')
  const cursor = next === undefined ? undefined : readCursor(next, mark)
  return {
    filter: {
      after: cursor,
      addedAfter,
      ids: list('match[id]'),
      types: list('match[type]'),
      specs: list('match[spec_version]'),
      versions: list('match[version]')?.map(readVersion),
    },
    limit: readLimit(values.get('limit'), most),
    nextFor: (seq) => `${mark}.${seq.toString(36)}`,
  }
}

const isOneOf = (fields: readonly string[], field: string) => fields.includes(field)

function readVersion(text: string): 'first' | 'last' | 'all' | number {
  if (text === 'first' || text === 'last' || text === 'all') return text
  const version = micros(text)
  if (Number.isNaN(version)) {
    throw new TaxiiError(400, 'match[version] takes first, last, all and timestamps.')
  }
  return version
}

function readLimit(text: string | undefined, most: number): number {
  if (text === undefined) return most
  if (!/^\d{1,15}$/.test(text) || Number(text) === 0) {
    throw new TaxiiError(400, 'limit must be a whole number above zero.')
  }
  return Math.min(Number(text), most)
}

/** Tells one list from another: a cursor says where in a list, which means nothing in a different one. */
function fingerprint(path: string, values: ReadonlyMap<string, string>): string {
  const parts = [...values].filter(([name]) => name !== 'next' && name !== 'limit').sort()
  const text = JSON.stringify([path.replace(/\/$/, ''), parts])
  return createHash('sha256').update(text, 'utf8').digest('base64url').slice(0, 16)
}

function readCursor(next: string, mark: string): number {
  const found = /^([\w-]{16})\.([0-9a-z]{1,11})$/.exec(next)
  const cursor = found ? Number.parseInt(found[2], 36) : Number.NaN
  if (!found || !Number.isSafeInteger(cursor))
    throw new TaxiiError(400, 'next is not one that this server gave.')
  if (found[1] !== mark)
    throw new TaxiiError(400, 'next belongs to other filters: they must not change between pages.')
  return cursor
}
