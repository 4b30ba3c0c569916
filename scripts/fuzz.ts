/**
 * npm run fuzz [-- --seconds 60] [-- --reader access-log] [-- --seed N]: damages the readers' own fixtures for as long as
 * it is told, and ends at the first seed that breaks a reader.
 */
import { parseArgs } from 'node:util'
import { fixtures as accessLogs } from '../src/readers/access-log/fixtures.ts'
import { fuzzReader } from '../src/readers/fuzz.ts'
import { loadReader, readerIds } from '../src/readers/index.ts'
import { pcap, pcapng } from './gen/capture-file.ts'
import { scene } from './gen/scenes.ts'
import { frameOf, take } from './gen/traffic.ts'

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    reader: { type: 'string' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000_000) },
  },
})

/** Small evidence of every format; a reader without any is not fuzzed, and that is said. */
const samples: Record<string, { format: string; bytes: Uint8Array }[]> = {
  'access-log': accessLogs.flatMap(({ format, bytes }) => (format === null ? [] : [{ format, bytes }])),
  capture: captures(),
}

function captures(): { format: string; bytes: Uint8Array }[] {
  const packets = [...take(scene('dns-amplification', { duration: 3, background: 20, rate: 40 }), 60)]
  const frames = packets.map((p) => ({ time: p.time, bytes: frameOf(p) }))
  return [
    { format: 'pcap', bytes: pcap(frames) },
    { format: 'pcap', bytes: pcap(frames, { bigEndian: true, nanoseconds: true, snap: 60 }) },
    { format: 'pcapng', bytes: pcapng(frames) },
  ]
}

function samplesOf(id: string): { format: string; bytes: Uint8Array }[] {
  return samples[id] ?? []
}

const readers = await Promise.all(readerIds.map(loadReader))
const unfuzzed = readers.filter((r) => samplesOf(r.id).length === 0).map((r) => r.id)
if (unfuzzed.length > 0) console.log(`no samples to damage for ${unfuzzed.join(', ')}`)

const chosen = readers.filter((r) => (values.reader ?? r.id) === r.id && samplesOf(r.id).length > 0)
const until = performance.now() + Number(values.seconds) * 1000
let seed = Number(values.seed)
let rounds = 0
console.log(`fuzzing ${chosen.map((r) => r.id).join(', ')} for ${values.seconds} s from seed ${seed}`)
let failed = 0
try {
  while (performance.now() < until) {
    for (const reader of chosen) fuzzReader(reader, samplesOf(reader.id), 200, seed)
    seed += 200
    rounds += 200 * chosen.length
  }
} catch (error) {
  console.error(error)
  failed = 1
}
console.log(`${rounds} rounds`)
console.log(`${rounds} passed, ${failed} failed`)
process.exitCode = failed
