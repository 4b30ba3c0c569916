/** Peak memory of a scan as the evidence grows: it must not. */
import { medianOf, timed } from './lib/command.ts'
import { generated, perisai } from './lib/data.ts'
import type { Benchmark, BenchLine } from './lib/benchmark.ts'

export const memory: Benchmark = {
  name: 'memory',
  about: 'peak memory on 5 GB against 100 MB of the same evidence (peer = the small file), log and capture',
  async run({ quick }) {
    const [program, ...args] = perisai()
    const lines: BenchLine[] = []
    const big = quick ? 10 : 50
    const kinds = [
      ['log', 'scripts/gen/access-log.ts', '--lines', 435_000],
      ['capture', 'scripts/gen/capture.ts', '--packets', 115_000],
    ] as const
    for (const [kind, script, flag, per100mb] of kinds) {
      const peak = async (times: number) => {
        const file = generated(`memory-${kind}-${times}`, script, [flag, String(per100mb * times)])
        return (
          await medianOf(`perisai scan ${kind} x${times}`, 3, () =>
            timed(program, [...args, 'scan', file, '--no-store', '--format', 'json']),
          )
        ).peak_mb
      }
      lines.push({ name: `memory-${kind}`, ours: await peak(big), peer: await peak(1), unit: 'MB' })
    }
    return lines
  },
}
