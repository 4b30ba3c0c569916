/** Objects in memory by id, type, external id and relationship, the latest version of each. */
import type { StixObject } from './object.ts'
import { isLater } from './version.ts'

export class StixCollection {
  private readonly byId = new Map<string, StixObject>()
  /** made at the first question and thrown away by the next object */
  private views: Views | undefined

  get size(): number {
    return this.byId.size
  }

  /** Adds an object; false, and nothing changes, where a version at least as late is there. */
  add(object: StixObject): boolean {
    const known = this.byId.get(object.id)
    if (known && !isLater(object, known)) return false
    this.byId.set(object.id, object)
    this.views = undefined
    return true
  }

  get(id: string): StixObject | undefined {
    return this.byId.get(id)
  }

  [Symbol.iterator](): IterableIterator<StixObject> {
    return this.byId.values()
  }

  ofType(type: string): readonly StixObject[] {
    return this.view().types.get(type) ?? []
  }

  /** Objects with this id in an external reference, such as ("mitre-attack", "T1498"). */
  withExternalId(source: string, id: string): readonly StixObject[] {
    return this.view().externalIds.get(`${source} ${id}`) ?? []
  }

  /** Relationships that begin at an object, of one kind or all. */
  from(id: string, kind?: string): readonly StixObject[] {
    return ofKind(this.view().sources.get(id), kind)
  }

  /** Relationships that end at an object, of one kind or all. */
  to(id: string, kind?: string): readonly StixObject[] {
    return ofKind(this.view().targets.get(id), kind)
  }

  private view(): Views {
    return (this.views ??= viewsOf(this.byId.values()))
  }
}

interface Views {
  types: Map<string, StixObject[]>
  externalIds: Map<string, StixObject[]>
  sources: Map<string, StixObject[]>
  targets: Map<string, StixObject[]>
}

function viewsOf(objects: Iterable<StixObject>): Views {
  const views: Views = { types: new Map(), externalIds: new Map(), sources: new Map(), targets: new Map() }
  for (const object of objects) {
    put(views.types, object.type, object)
    if (object.type === 'relationship') {
      put(views.sources, object.source_ref, object)
      put(views.targets, object.target_ref, object)
    }
    if (!Array.isArray(object.external_references)) continue
    for (const reference of object.external_references as ({
      source_name?: unknown
      external_id?: unknown
    } | null)[]) {
      if (reference?.external_id === undefined) continue
      put(views.externalIds, `${reference.source_name} ${reference.external_id}`, object)
    }
  }
  return views
}

function put(view: Map<string, StixObject[]>, key: unknown, object: StixObject): void {
  if (typeof key !== 'string') return
  const list = view.get(key)
  if (list) list.push(object)
  else view.set(key, [object])
}

function ofKind(list: readonly StixObject[] | undefined, kind: string | undefined): readonly StixObject[] {
  if (!list) return []
  return kind === undefined ? list : list.filter((object) => object.relationship_type === kind)
}
