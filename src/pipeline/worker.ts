/**
 * A worker thread of a scan: blocks in, results and (on request) summaries out. What a block needs is loaded before the first
 * one of its kind.
 */
import { parentPort, workerData } from 'node:worker_threads'
import { reasonOf } from '../model/problem.ts'
import { loadReader } from '../readers/load.ts'
import { collectors } from '../recognisers/collectors.ts'
import type { ScanSettings } from '../recognisers/recogniser.ts'
import { Engine } from './engine.ts'
import type { BlockJob } from './engine.ts'
import { buffersOf } from './transfer.ts'

type Numbered = BlockJob & { number: number }

const { wanted, settings } = workerData as { wanted: string[]; settings: ScanSettings }
const engine = new Engine()

/** Loads a reader, and all that collects from what it observes. */
async function load(id: string): Promise<void> {
  const reader = await loadReader(id)
  for (const part of wanted) {
    const { reads, needs, load: collector } = collectors[part]
    if (engine.hasCollector(part) || !reads.some((kind) => reader.observes.includes(kind))) continue
    if (needs !== undefined && !settings[needs]?.length) continue
    engine.addCollector(part, reads, (await collector())(settings))
  }
  engine.addReader(reader)
}

async function take(job: Numbered | 'summaries'): Promise<void> {
  if (job === 'summaries') {
    const summaries = engine.summaries()
    parentPort!.postMessage({ summaries }, buffersOf(summaries))
    return
  }
  if (!engine.hasReader(job.reader)) await load(job.reader)
  try {
    parentPort!.postMessage({ number: job.number, result: engine.run(job) })
  } catch (error) {
    parentPort!.postMessage({ number: job.number, error: reasonOf(error) })
  }
}

/** One message after the other: the second must not pass by while something is loaded for the first. */
let turn = Promise.resolve()
parentPort!.on('message', (job: Numbered | 'summaries') => {
  turn = turn.then(() => take(job))
})
