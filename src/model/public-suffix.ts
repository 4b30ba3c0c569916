/**
 * The public suffix list (tldts), loaded at the first look: it takes every thread of every scan a twentieth of its start, and
 * captures, logs and measurements are mostly read without it.
 */
import { createRequire } from 'node:module'

type List = typeof import('tldts')

const load = createRequire(import.meta.url)
let list: List | null = null

export function suffixList(): List {
  return (list ??= load('tldts') as List)
}
