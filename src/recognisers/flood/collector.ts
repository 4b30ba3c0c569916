import type { Batch } from '../../model/observation.ts'
import type { Collector } from '../recogniser.ts'
import { absorb } from './absorb.ts'
import { addPackets, carryOver, newFront } from './front.ts'
import type { Front } from './front.ts'
import { relieve } from './relieve.ts'
import { addRequests, newRequestMemory } from './requests.ts'
import { collectorLimits, mergedLimits, newTables, requestLimits, roomyTables, trimmed } from './tables.ts'
import type { Limits, Tables } from './tables.ts'

/** Reduces packets and requests to tables of bounded size. */
export function newCollector(limits?: Limits): Collector<Tables> {
  let tables: Tables | null = null
  let front: Front | null = null
  let memory = newRequestMemory()
  const most = () => limits ?? (front === null ? requestLimits : collectorLimits)
  return {
    add(batch: Batch) {
      if (batch.kind === 'packet') addPackets((front ??= newFront()), (tables ??= roomyTables(most())), batch)
      else if (batch.kind === 'http-request') addRequests((tables ??= roomyTables(most())), batch, memory)
      if (tables !== null) relieve(tables, most())
    },
    take() {
      const filled = tables ?? newTables()
      if (front !== null) carryOver(front, filled)
      relieve(filled, most())
      const summary = trimmed(filled)
      tables = null
      front = null
      memory = newRequestMemory()
      return summary
    },
  }
}

/** Adds summary `from` into `into`; the order of many does not matter. */
export function mergeTables(into: Tables, from: Tables, limits: Limits = mergedLimits): Tables {
  absorb(into, from)
  relieve(into, limits)
  return into
}
