/**
 * Objects in memory by id, type, external id and relationship, the latest version of each. Objects of a loaded document
 * stay bytes until somebody asks for them: most questions are about few of many.
 */
import { isUtf8 } from 'node:buffer'
import type { StixObject } from './object.ts'
import { ObjectScanner } from './stream.ts'
import { listStart, shallow, SLOT, slots } from './stream/shallow.ts'
import { isLater } from './version.ts'

/** An object, or where its bytes are. */
interface Entry {
  object: StixObject | undefined
  readonly type: string
  readonly modified: string
  readonly source: string
  readonly target: string
  readonly document: Buffer | undefined
  readonly start: number
  readonly end: number
}

/** A piece of a loaded document that is no object, or an object that turned out to be broken when it was asked for. */
export interface BadObject {
  /** id, or the byte offset where it has none */
  readonly at: string | number
  readonly reason: string
}

export class StixCollection {
  private readonly entries = new Map<string, Entry>()
  /** made at the first question and thrown away by the next object */
  private types: Map<string, Entry[]> | undefined
  private ends: { sources: Map<string, Entry[]>; targets: Map<string, Entry[]> } | undefined
  private externalIds: Map<string, StixObject[]> | undefined
  readonly bad: BadObject[] = []

  /** Objects of a document in memory, which must not change afterwards. What is broken is in `bad`. */
  static load(bytes: Uint8Array): StixCollection {
    const collection = new StixCollection()
    if (!collection.loadShallow(bytes)) {
      // not of the usual form: read it object by object, which keeps the good ones of a broken document
      collection.entries.clear()
      collection.loadWhole(bytes)
    }
    return collection
  }

  get size(): number {
    return this.entries.size
  }

  /** Adds an object; false, and nothing changes, where a version at least as late is there. */
  add(object: StixObject): boolean {
    const text = (value: unknown) => (typeof value === 'string' ? value : '')
    return this.put(object.id, {
      object,
      type: object.type,
      modified: text(object.modified),
      source: text(object.source_ref),
      target: text(object.target_ref),
      document: undefined,
      start: 0,
      end: 0,
    })
  }

  get(id: string): StixObject | undefined {
    const entry = this.entries.get(id)
    return entry && this.open(entry)
  }

  *[Symbol.iterator](): Generator<StixObject, void, undefined> {
    for (const entry of this.entries.values()) {
      const object = this.open(entry)
      if (object) yield object
    }
  }

  ofType(type: string): StixObject[] {
    this.types ??= group(this.entries.values(), (entry) => entry.type)
    return this.openAll(this.types.get(type))
  }

  /** Objects with this id in an external reference, such as ("mitre-attack", "T1498"). */
  withExternalId(source: string, id: string): readonly StixObject[] {
    this.externalIds ??= byExternalId(this)
    return this.externalIds.get(`${source} ${id}`) ?? []
  }

  /** Relationships that begin at an object, of one kind or all. */
  from(id: string, kind?: string): StixObject[] {
    return ofKind(this.openAll(this.relationships().sources.get(id)), kind)
  }

  /** Relationships that end at an object, of one kind or all. */
  to(id: string, kind?: string): StixObject[] {
    return ofKind(this.openAll(this.relationships().targets.get(id)), kind)
  }

  private relationships() {
    if (!this.ends) {
      const relationships = [...this.entries.values()].filter((entry) => entry.type === 'relationship')
      this.ends = {
        sources: group(relationships, (entry) => entry.source),
        targets: group(relationships, (entry) => entry.target),
      }
    }
    return this.ends
  }

  private put(id: string, entry: Entry): boolean {
    const known = this.entries.get(id)
    if (known) {
      const version = (modified: string) => ({ type: '', id, modified })
      if (!isLater(version(entry.modified), version(known.modified))) return false
    }
    this.entries.set(id, entry)
    this.types = undefined
    this.ends = undefined
    this.externalIds = undefined
    return true
  }

  private open(entry: Entry): StixObject | undefined {
    if (entry.object || !entry.document) return entry.object
    try {
      entry.object = JSON.parse(entry.document.toString('utf8', entry.start, entry.end)) as StixObject
    } catch (error) {
      const id = [...this.entries].find(([, other]) => other === entry)?.[0] ?? ''
      this.entries.delete(id)
      this.types = undefined
      this.ends = undefined
      this.bad.push({ at: id, reason: error instanceof Error ? error.message : String(error) })
    }
    return entry.object
  }

  private openAll(entries: readonly Entry[] = []): StixObject[] {
    return entries.map((entry) => this.open(entry)).filter((object) => object !== undefined)
  }

  /** Takes the objects of a list without reading what is in them. False where something is not as expected. */
  private loadShallow(bytes: Uint8Array): boolean {
    let at = listStart(bytes)
    if (at < 0 || !isUtf8(bytes)) return false
    const document = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
    const places = new Int32Array(2 * slots.length)
    const text = (slot: number) => {
      const start = places[2 * slot]
      return start === 0 ? '' : document.toString('latin1', start, places[2 * slot + 1])
    }
    for (; at < bytes.length; at++) {
      const byte = bytes[at]
      if (byte === 0x2c || byte <= 0x20) continue
      if (byte === 0x5d) return true
      if (byte !== 0x7b) return false
      const end = shallow(bytes, at, places)
      const id = text(SLOT.id)
      if (end < 0 || id === '' || id.includes('\\')) return false
      this.put(id, {
        object: undefined,
        type: text(SLOT.type),
        modified: text(SLOT.modified),
        source: text(SLOT.source),
        target: text(SLOT.target),
        document,
        start: at,
        end,
      })
      at = end - 1
    }
    return false
  }

  private loadWhole(bytes: Uint8Array): void {
    const scanner = new ObjectScanner()
    for (const item of [...scanner.push(bytes), ...scanner.end()]) {
      if (item.kind === 'bad') this.bad.push({ at: item.offset, reason: item.reason })
      else if (item.kind === 'object') {
        const object = item.value as StixObject | null
        if (typeof object?.id === 'string' && typeof object.type === 'string') this.add(object)
        else this.bad.push({ at: item.offset, reason: 'not-object' })
      }
    }
  }
}

function group(entries: Iterable<Entry>, key: (entry: Entry) => string): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>()
  for (const entry of entries) {
    const list = groups.get(key(entry))
    if (list) list.push(entry)
    else groups.set(key(entry), [entry])
  }
  return groups
}

function byExternalId(objects: Iterable<StixObject>): Map<string, StixObject[]> {
  const map = new Map<string, StixObject[]>()
  for (const object of objects) {
    if (!Array.isArray(object.external_references)) continue
    for (const reference of object.external_references as unknown[]) {
      const { source_name: source, external_id: id } = (reference ?? {}) as Record<string, unknown>
      if (typeof id !== 'string') continue
      const key = `${String(source)} ${id}`
      const list = map.get(key)
      if (list) list.push(object)
      else map.set(key, [object])
    }
  }
  return map
}

function ofKind(list: StixObject[], kind: string | undefined): StixObject[] {
  return kind === undefined ? list : list.filter((object) => object.relationship_type === kind)
}
