/** Measurements of OONI to findings, every rule on; peer: Python's json reading the same lines and doing nothing else. */
import { statSync } from 'node:fs'
import { installed, medianOf, timed } from './lib/command.ts'
import { generated, perisai } from './lib/data.ts'
import type { Benchmark } from './lib/benchmark.ts'

const program = 'import json,sys\nfor line in open(sys.argv[1]): json.loads(line)'

export const ooni: Benchmark = {
  name: 'ooni',
  about:
    'OONI measurements to findings, MB/s of input; peer: Python parsing the JSON alone; memory on 10x the file',
  async run({ quick }) {
    const megabytes = quick ? 50 : 500
    const make = (mb: number) =>
      generated(`ooni-${mb}.jsonl`, 'scripts/gen/ooni-file.ts', ['--mb', String(mb)])
    const [node, ...args] = perisai()
    const scan = (file: string, runs: number) =>
      medianOf('perisai scan', runs, () =>
        timed(node, [
          ...args,
          'scan',
          file,
          '--no-store',
          '--format',
          'json',
          '--only',
          'blocking,interception',
        ]),
      )
    const small = await scan(make(megabytes / 10), 1)
    const file = make(megabytes)
    const ours = await scan(file, quick ? 1 : 3)
    const size = statSync(file).size / 1e6
    const python = installed('python3')
      ? await medianOf('python json', 1, () => timed('python3', ['-c', program, file]))
      : null
    return [
      {
        name: 'ooni-per-cpu',
        ours: size / ours.cpu_s,
        peer: python && size / python.cpu_s,
        unit: 'MB/cpu_s',
      },
      { name: 'ooni-memory', ours: ours.peak_mb, peer: small.peak_mb, unit: 'MB' },
      { name: 'ooni', ours: size / ours.wall_s, peer: python && size / python.wall_s, unit: 'MB/s' },
    ]
  },
}
