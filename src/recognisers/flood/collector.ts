import type { Batch } from '../../model/observation.ts'
import type { Collector } from '../recogniser.ts'
import { addPackets, carryOver, newFront } from './front.ts'
import type { Front } from './front.ts'
import { absorb, relieve } from './relieve.ts'
import { addRequests, newRequestMemory } from './requests.ts'
import { collectorLimits, mergedLimits, newTables, trimmed } from './tables.ts'
import type { Limits, Tables } from './tables.ts'

/** Reduces packets and requests to tables of bounded size. */
export function newCollector(limits: Limits = collectorLimits): Collector<Tables> {
  let tables = newTables()
  let spare: Tables | null = null
  let front: Front | null = null
  let memory = newRequestMemory()
  return {
    add(batch: Batch) {
      if (batch.kind === 'packet') addPackets((front ??= newFront()), tables, batch)
      else if (batch.kind === 'http-request') addRequests(tables, batch, memory)
      ;[tables, spare] = relieve(tables, limits, spare)
    },
    take() {
      if (front !== null) carryOver(front, tables)
      ;[tables] = relieve(tables, limits, spare)
      const summary = trimmed(tables)
      tables = newTables()
      spare = null
      front = null
      memory = newRequestMemory()
      return summary
    },
  }
}

/** Adds summary `from` into `into`; the order of many does not matter. */
export function mergeTables(into: Tables, from: Tables, limits: Limits = mergedLimits): Tables {
  absorb(into, from)
  const [relieved] = relieve(into, limits, null)
  return relieved
}
