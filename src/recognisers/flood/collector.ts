import type { Batch } from '../../model/observation.ts'
import type { Collector } from '../recogniser.ts'
import { addPackets, carryOver, newFront } from './front.ts'
import type { Front } from './front.ts'
import { absorb, relieve } from './relieve.ts'
import { addRequests, newRequestMemory } from './requests.ts'
import { collectorLimits, mergedLimits, newTables, requestLimits, trimmed } from './tables.ts'
import type { Limits, Tables } from './tables.ts'

/** Reduces packets and requests to tables of bounded size. */
export function newCollector(limits?: Limits): Collector<Tables> {
  let tables = newTables()
  let front: Front | null = null
  let memory = newRequestMemory()
  const room = () => limits ?? (front === null ? requestLimits : collectorLimits)
  return {
    add(batch: Batch) {
      if (batch.kind === 'packet') addPackets((front ??= newFront()), tables, batch)
      else if (batch.kind === 'http-request') addRequests(tables, batch, memory)
      tables = relieve(tables, room())
    },
    take() {
      if (front !== null) carryOver(front, tables)
      const summary = trimmed(relieve(tables, room()))
      tables = newTables()
      front = null
      memory = newRequestMemory()
      return summary
    },
  }
}

/** Adds summary `from` into `into`; the order of many does not matter. */
export function mergeTables(into: Tables, from: Tables, limits: Limits = mergedLimits): Tables {
  absorb(into, from)
  return relieve(into, limits)
}
