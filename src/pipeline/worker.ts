/** A worker thread of a scan: blocks in, results and (on request) summaries out. */
import { parentPort, workerData } from 'node:worker_threads'
import { Engine } from './engine.ts'
import type { BlockJob } from './engine.ts'
import { buffersOf } from './transfer.ts'
import type { ScanSettings } from '../recognisers/recogniser.ts'
import { reasonOf } from '../model/problem.ts'

const { wanted, settings } = workerData as { wanted: string[]; settings: ScanSettings }
const engine = new Engine(wanted, settings)

parentPort!.on('message', (job: (BlockJob & { number: number }) | 'summaries') => {
  if (job === 'summaries') {
    const summaries = engine.summaries()
    parentPort!.postMessage({ summaries }, buffersOf(summaries))
    return
  }
  try {
    parentPort!.postMessage({ number: job.number, result: engine.run(job) })
  } catch (error) {
    parentPort!.postMessage({ number: job.number, error: reasonOf(error) })
  }
})
