/** Follows object paths through cyber-observable objects: lists, [*], references, hex and base64 properties. */
import type { ObjectPath, Step } from './ast.ts'

export type JsonObject = { readonly [key: string]: unknown }

/** Finds a referenced object of the same observation by its id; undefined where there is none. */
export interface Resolve {
  (id: string): JsonObject | undefined
}

/** Most values that one path may select from one object: [*] over [*] of hostile evidence grows as a power. */
export const MAX_SELECTED = 100_000

/** All values that `path` selects from `object` (whose type has been checked); none where a step leads nowhere. */
export function select(object: JsonObject, path: ObjectPath, resolve: Resolve): unknown[] {
  let values: unknown[] = [object]
  let reference = false
  for (const step of path.steps) {
    const next: unknown[] = []
    for (const value of values) {
      const from = reference && typeof value === 'string' ? resolve(value) : value
      if ('key' in step) stepKey(from, step.key, next)
      else stepIndex(from, step.index, next)
      if (next.length > MAX_SELECTED) return next.slice(0, MAX_SELECTED)
    }
    if (next.length === 0) return next
    reference = 'key' in step ? /_refs?$/.test(step.key) : reference
    values = next
  }
  return values
}

function stepKey(from: unknown, key: string, into: unknown[]): void {
  if (from === null || typeof from !== 'object' || Array.isArray(from) || !Object.hasOwn(from, key)) return
  const value = (from as JsonObject)[key]
  into.push(typeof value === 'string' ? decoded(key, value) : value)
}

function stepIndex(from: unknown, index: number | '*', into: unknown[]): void {
  if (from === null || typeof from !== 'object') return
  if (index === '*') {
    for (const element of Array.isArray(from) ? from : Object.values(from)) into.push(element)
  } else if (Array.isArray(from) && index >= 0 && index < from.length) into.push(from[index])
}

/** Properties named *_hex and *_bin hold bytes; text that is not of that form stays text. */
function decoded(key: string, value: string): string | Uint8Array {
  if (key.endsWith('_hex') && /^(?:[0-9a-fA-F]{2})*$/.test(value)) return Buffer.from(value, 'hex')
  if (key.endsWith('_bin') && /^[A-Za-z0-9+/]*={0,2}$/.test(value) && value.length % 4 === 0) {
    return Buffer.from(value, 'base64')
  }
  return value
}

/** The path as text, the same for equal paths: file:hashes.'SHA-256', network-traffic:dst_ref.value. */
export function pathText(path: ObjectPath): string {
  return `${path.type}:${path.steps.map(stepText).join('').slice(1)}`
}

function stepText(step: Step): string {
  if ('index' in step) return `[${step.index}]`
  return `.${/^[a-zA-Z_][a-zA-Z0-9_]*$/.test(step.key) ? step.key : quote(step.key)}`
}

/** A string literal of the pattern language. */
export function quote(text: string): string {
  return `'${text.replace(/['\\]/g, '\\$&')}'`
}
