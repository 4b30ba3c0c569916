/**
 * How calls of a store travel between the command line and the server that holds it:
 * `POST /api/v1/store/METHOD`, the body a JSON array of the arguments, the answer the JSON of the result, both through
 * `toWire` and `fromWire`. The key that opens this route gives what the owner of the file may do, so it lies in a file
 * that only the owner reads, and differs from the key that people use.
 */
import { PerisaiError } from '../model/problem.ts'
import type { Store } from './store.ts'

export const storeMethods = [
  'putFindings',
  'findings',
  'finding',
  'versions',
  'removeFindings',
  'appendLedger',
  'ledger',
  'counts',
  'setting',
  'setSetting',
  'run',
  'append',
] as const satisfies readonly (keyof Store)[]

export type StoreMethod = (typeof storeMethods)[number]

/** Largest body of one call, bytes. Appends of more rows than fit are cut into several calls by their maker. */
export const MAX_CALL_BYTES = 64 * 1024 * 1024

/** Calls a method of the store by its name with arguments from outside. */
export async function callStore(store: Store, method: string, args: unknown): Promise<unknown> {
  if (!storeMethods.includes(method as StoreMethod)) {
    throw new PerisaiError('bad-request', { reason: `the store has no method "${method.slice(0, 40)}"` })
  }
  if (!Array.isArray(args)) throw new PerisaiError('bad-request', { reason: 'arguments must be an array' })
  const call = store[method as StoreMethod] as (...args: unknown[]) => Promise<unknown>
  return call.apply(store, args)
}

/** Keys that mean something to this notation or that JSON parsers refuse for safety. */
const special = new Set(['$', '__proto__', 'constructor', 'prototype'])

/**
 * A value as plain JSON that keeps what JSON has no word for, as {"$": kind, "v": text}: bigint, Date, bytes, numbers
 * that are not finite; and objects with a key that JSON parsers refuse. undefined becomes null.
 */
export function toWire(value: unknown): unknown {
  switch (typeof value) {
    case 'bigint':
      return { $: 'bigint', v: String(value) }
    case 'number':
      return Number.isFinite(value) ? value : { $: 'number', v: String(value) }
    case 'undefined':
    case 'function':
    case 'symbol':
      return null
    case 'object':
      if (value === null) return null
      if (Array.isArray(value)) return value.map(toWire)
      if (value instanceof Date) return { $: 'date', v: value.getTime() }
      if (value instanceof Uint8Array) return { $: 'bytes', v: Buffer.from(value).toString('base64') }
      return objectToWire(value)
    default:
      return value
  }
}

function objectToWire(value: object): unknown {
  const entries = Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .map(([key, item]) => [key, toWire(item)] as const)
  return entries.some(([key]) => special.has(key)) ? { $: 'object', v: entries } : Object.fromEntries(entries)
}

/**
 * The value that `toWire` was given.
 * @throws PerisaiError bad-request where it did not come from there
 */
export function fromWire(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(fromWire)
  if (!Object.hasOwn(value, '$')) {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, fromWire(item)]))
  }
  const { $: kind, v } = value as { $: unknown; v: unknown }
  if (kind === 'bigint' && typeof v === 'string' && /^-?\d{1,80}$/.test(v)) return BigInt(v)
  if (kind === 'number' && typeof v === 'string') return Number(v)
  if (kind === 'date' && (typeof v === 'number' || v === null)) return new Date(v ?? Number.NaN)
  if (kind === 'bytes' && typeof v === 'string') return new Uint8Array(Buffer.from(v, 'base64'))
  if (kind === 'object' && Array.isArray(v)) {
    return Object.fromEntries(v.map(([key, item]: [unknown, unknown]) => [String(key), fromWire(item)]))
  }
  throw new PerisaiError('bad-request', { reason: `unknown kind of value "${String(kind).slice(0, 40)}"` })
}
