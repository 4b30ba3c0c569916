/**
 * Objects in memory by id, type, external id and relationship, the latest version of each. Objects of a loaded document
 * stay bytes until somebody asks for them: most questions are about few of many.
 */
import { isUtf8 } from 'node:buffer'
import type { StixObject } from './object.ts'
import { ObjectScanner } from './stream.ts'
import { listStart, shallow, SLOT, slots, Words } from './stream/shallow.ts'
import { isLater } from './version.ts'

interface Entry {
  object: StixObject | undefined
  readonly type: string
  readonly modified: string
  readonly source: string
  readonly target: string
  /** the object's text, where it was not read yet */
  readonly text?: string
}

/** A document with the places of its objects: begin, end and slots of each, as offsets in bytes. */
class LoadedDocument {
  readonly bytes: Buffer
  places = new Int32Array(1024 * ROW)
  rows = 0

  constructor(bytes: Uint8Array) {
    this.bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  }

  private readonly types: string[] = []

  /** The text between two offsets, made once for all objects that have the same: there are few types. */
  type(from: number, to: number): string {
    const { bytes, types } = this
    for (const known of types) {
      if (known.length !== to - from) continue
      let i = 0
      while (i < known.length && known.charCodeAt(i) === bytes[from + i]) i++
      if (i === known.length) return known
    }
    const text = bytes.toString('latin1', from, to)
    if (types.length < 50) types.push(text)
    return text
  }

  /** Begins a row; returns where its numbers are. */
  row(): number {
    const at = this.rows++ * ROW
    if (at === this.places.length) {
      const before = this.places
      this.places = new Int32Array(2 * before.length)
      this.places.set(before)
    }
    return at
  }
}

/** Begin and end of an object, then those of its slots. */
const ROW = 2 + 2 * slots.length

/** An object of a loaded document, of which nothing was read but where it is. */
class LoadedEntry implements Entry {
  object: StixObject | undefined = undefined
  private readonly document: LoadedDocument
  private readonly row: number

  constructor(document: LoadedDocument, row: number) {
    this.document = document
    this.row = row
  }

  get type(): string {
    const { document, row } = this
    const at = row + 2 + 2 * SLOT.type
    return document.type(document.places[at], document.places[at + 1])
  }

  get modified(): string {
    return this.slot(SLOT.modified)
  }

  get source(): string {
    return this.slot(SLOT.source)
  }

  get target(): string {
    return this.slot(SLOT.target)
  }

  get id(): string {
    return this.slot(SLOT.id)
  }

  get text(): string {
    const { bytes, places } = this.document
    return bytes.toString('utf8', places[this.row], places[this.row + 1])
  }

  private slot(slot: number): string {
    const { bytes, places } = this.document
    const at = this.row + 2 + 2 * slot
    return places[at] === 0 ? '' : bytes.toString('latin1', places[at], places[at + 1])
  }
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
    if (entry.object || entry.text === undefined) return entry.object
    try {
      entry.object = JSON.parse(entry.text) as StixObject
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
    const document = new LoadedDocument(bytes)
    const words = new Words(bytes)
    for (; at < bytes.length; at++) {
      const byte = bytes[at]
      if (byte === 0x2c || byte <= 0x20) continue
      if (byte === 0x5d) return true
      if (byte !== 0x7b) return false
      const row = document.row()
      const end = shallow(words, at, document.places, row + 2)
      if (end < 0) return false
      document.places[row] = at
      document.places[row + 1] = end
      const entry = new LoadedEntry(document, row)
      const { id } = entry
      if (id === '' || id.includes('\\')) return false
      this.put(id, entry)
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
