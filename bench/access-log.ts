/** Access log to findings, against GoAccess making its report from the same file. */
import { timed, installed, medianOf, versionOf } from './lib/command.ts'
import { generated, perisai } from './lib/data.ts'
import type { Benchmark } from './lib/benchmark.ts'

export const accessLog: Benchmark = {
  name: 'access-log',
  about: 'access log of 5 M lines, recognition on, lines/s; peer: goaccess (JSON report)',
  async run({ quick }) {
    const lines = quick ? 500_000 : 5_000_000
    const peerLines = quick ? 100_000 : 500_000
    const file = generated(`access-${lines}.log`, 'scripts/gen/access-log.ts', ['--lines', String(lines)])
    const [program, ...args] = perisai()
    const ours = await medianOf('perisai scan', quick ? 1 : 3, () =>
      timed(program, [...args, 'scan', file, '--no-store', '--format', 'json']),
    )
    let peer: number | null = null
    if (installed('goaccess')) {
      console.log(`peer     ${versionOf('goaccess')}, on ${peerLines} lines of the same generator`)
      const small = generated(`access-${peerLines}.log`, 'scripts/gen/access-log.ts', [
        '--lines',
        String(peerLines),
      ])
      const theirs = await medianOf('goaccess', quick ? 1 : 3, () =>
        timed('goaccess', [small, '--log-format=COMBINED', '--no-progress', '-o', 'json']),
      )
      peer = peerLines / theirs.wall_s
    }
    return [
      { name: 'access-log-per-cpu', ours: lines / ours.cpu_s, peer: null, unit: 'lines/cpu_s' },
      { name: 'access-log-cores', ours: ours.cpu_s / ours.wall_s, peer: null, unit: 'cores' },
      { name: 'access-log-memory', ours: ours.peak_mb, peer: null, unit: 'MB' },
      { name: 'access-log', ours: lines / ours.wall_s, peer, unit: 'lines/s' },
    ]
  },
}
