/** Rules of a bundle as a whole: its frame, ids that come twice, references that lead nowhere. */
import { typeOfId } from '../object.ts'
import { tlpLevelOf, TLP2_EXTENSION } from '../tlp.ts'
import type { Cursor } from './cursor.ts'
import { shown } from './cursor.ts'
import { customProperty } from './custom.ts'
import { isIdentifier, uuidVersion } from './formats.ts'
import { contentHash, IdTable, textHash } from './id-table.ts'

/** Unresolved references that are remembered at a time. */
export const MAX_PENDING = 200_000

/**
 * Checks type, id and objects of a bundle, not the objects themselves. `count` says how many there were where they have
 * streamed by and are not in the bundle.
 */
export function checkBundleFrame(bundle: Record<string, unknown>, at: Cursor, count?: number): void {
  const { id, objects } = bundle
  at.id = typeof id === 'string' ? id : ''
  if (typeof id !== 'string') at.must('not-object')
  else if (!isIdentifier(id)) at.must('id-format', { found: shown(id) }, 'id')
  else if (typeOfId(id) !== 'bundle') at.must('id-type', { type: 'bundle' }, 'id')
  else if (uuidVersion(id) !== 4) at.should('uuid-check', { version: 4 }, 'id')
  if (Object.hasOwn(bundle, 'objects')) {
    if (!Array.isArray(objects)) at.must('type', { expected: 'list', found: shown(objects) }, 'objects')
    else if (objects.length === 0) at.must('empty-list', {}, 'objects')
  } else if (count === 0) at.must('empty-list', {}, 'objects')
  for (const key of Object.keys(bundle)) {
    if (key !== 'type' && key !== 'id' && key !== 'objects') customProperty(key, at)
  }
}

interface Pending {
  readonly from: string
  readonly property: string
  readonly ofRelationship: boolean
}

/** Ids and references of a document. */
export class References {
  private readonly ids = new IdTable()
  private readonly pending = new Map<string, Pending>()
  /** identities that name their creator, and who was named as creator by whom: for the interoperability profile */
  readonly producers = new Set<string>()
  readonly creators = new Map<string, string>()

  /** Takes in an object and reports an id that came before. */
  add(value: Record<string, unknown>, at: Cursor): void {
    const { id, type, modified } = value
    if (typeof id === 'string') {
      const version = typeof modified === 'string' ? textHash(modified) >>> 0 : 0
      const content = contentHash(value) >>> 0
      if (!this.ids.add(id, version, content)) {
        const row = this.ids.find(id)
        const same = this.ids.value(row, 0) === version
        if (same && this.ids.value(row, 1) !== content) at.note('conflict', {}, 'id')
        if (same && version !== 0) at.should('duplicate-ids', {}, 'id')
      }
      this.pending.delete(id)
    }
    for (const key of Object.keys(value)) {
      if (key.endsWith('_ref')) this.refer(value[key], key, value)
      else if (key.endsWith('_refs') && Array.isArray(value[key])) {
        for (const ref of value[key]) this.refer(ref, key, value)
      }
    }
    if (typeof value.created_by_ref === 'string') {
      if (type === 'identity') this.producers.add(String(id))
      else if (!this.creators.has(value.created_by_ref)) this.creators.set(value.created_by_ref, String(id))
    }
  }

  private refer(target: unknown, property: string, value: Record<string, unknown>): void {
    if (
      typeof target !== 'string' ||
      !target.includes('--') ||
      tlpLevelOf(target) ||
      target === TLP2_EXTENSION
    )
      return
    const ofRelationship = value.type === 'relationship' && property !== 'created_by_ref'
    if (this.pending.get(target)?.ofRelationship || this.pending.size >= MAX_PENDING) return
    if (this.ids.find(target) >= 0) return
    this.pending.set(target, { from: String(value.id), property, ofRelationship })
  }

  /** Reports what was referred to and never came: an error where relationships are held to it, else a warning. */
  report(at: Cursor, enforce: boolean): void {
    if (this.ids.count < 2 && !enforce) return
    for (const [target, { from, property, ofRelationship }] of this.pending) {
      at.id = from
      if (enforce && ofRelationship) at.must('enforce-refs', { found: shown(target) }, property)
      else at.note('dangling', { found: shown(target) }, property)
    }
  }
}
