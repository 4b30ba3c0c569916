/** A worker thread of a scan: blocks in, results and (on request) summaries out. */
import { parentPort, workerData } from 'node:worker_threads'
import { reasonOf } from '../model/problem.ts'
import type { ScanSettings } from '../recognisers/recogniser.ts'
import { Engine } from './engine.ts'
import type { BlockJob } from './engine.ts'
import { buffersOf } from './transfer.ts'

type Numbered = BlockJob & { number: number }

const { wanted, settings } = workerData as { wanted: string[]; settings: ScanSettings }
const engine = new Engine(wanted, settings)

async function take(job: Numbered | 'summaries'): Promise<void> {
  if (job === 'summaries') {
    const summaries = engine.summaries()
    parentPort!.postMessage({ summaries }, buffersOf(summaries))
    return
  }
  try {
    parentPort!.postMessage({ number: job.number, result: await engine.run(job) })
  } catch (error) {
    parentPort!.postMessage({ number: job.number, error: reasonOf(error) })
  }
}

/** One message after the other: the second must not pass by while something is loaded for the first. */
let turn = Promise.resolve()
parentPort!.on('message', (job: Numbered | 'summaries') => {
  turn = turn.then(() => take(job))
})
