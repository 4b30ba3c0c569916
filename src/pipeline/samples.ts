/** The small evidence that comes with Perisai (folder samples/), marked as such in every finding. */
import { readdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Store } from '../store/store.ts'
import { scan } from './scan.ts'

/** Beside src/ and beside dist/ alike. */
const folder = fileURLToPath(new URL('../../samples/', import.meta.url))

/** Where the bytes of a finding's sample are. */
export function sampleFile(path: string): string {
  return join(folder, basename(path))
}

/** Scans the samples into the store; resolves to the number of findings made from them. */
export async function addSamples(store: Store): Promise<number> {
  const names = (await readdir(folder)).filter((name) => /\.(log|pcap|pcapng|gz)$/.test(name)).sort()
  let count = 0
  for (const name of names) {
    // one by one: they are separate stories and must not be judged as one
    const { findings } = await scan([{ path: `samples/${name}`, file: join(folder, name) }], { sample: true })
    await store.putFindings(findings)
    count += findings.length
  }
  return count
}

/** Hides every finding made from samples; resolves to their number. */
export async function removeSamples(store: Store, actor: string): Promise<number> {
  let removed = 0
  for (;;) {
    const { findings } = await store.findings({ sample: true, limit: 500 })
    if (findings.length === 0) return removed
    removed += await store.removeFindings(
      findings.map((f) => f.id),
      actor,
    )
  }
}
