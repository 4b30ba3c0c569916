/** Capture to findings, against nfpcapd and tshark's interval statistics on the same file. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { installed, medianOf, timed, versionOf } from './lib/command.ts'
import { generated, perisai } from './lib/data.ts'
import type { Benchmark, BenchLine } from './lib/benchmark.ts'

export const capture: Benchmark = {
  name: 'capture',
  about:
    'capture of 5 M packets, recognition on, packets per CPU second; peers: nfpcapd, tshark -q -z io,stat',
  async run({ quick }) {
    const packets = quick ? 500_000 : 5_000_000
    const runs = quick ? 1 : 3
    const file = generated(`capture-${packets}.pcap`, 'scripts/gen/capture.ts', [
      '--packets',
      String(packets),
      '--kind',
      'mix',
    ])
    const [program, ...args] = perisai()
    const ours = await medianOf('perisai scan', runs, () =>
      timed(program, [...args, 'scan', file, '--no-store', '--format', 'json']),
    )
    const lines: BenchLine[] = [
      { name: 'capture-wall', ours: packets / ours.wall_s, peer: null, unit: 'packets/s' },
      { name: 'capture-memory', ours: ours.peak_mb, peer: null, unit: 'MB' },
    ]
    if (installed('tshark')) {
      console.log(`peer     ${versionOf('tshark')}`)
      const theirs = await medianOf('tshark -z io,stat', 1, () =>
        timed('tshark', ['-q', '-r', file, '-z', 'io,stat,1']),
      )
      lines.push({
        name: 'capture-tshark',
        ours: packets / ours.cpu_s,
        peer: packets / theirs.cpu_s,
        unit: 'packets/cpu_s',
      })
    }
    let peer: number | null = null
    if (installed('nfpcapd')) {
      console.log(`peer     ${versionOf('nfpcapd', '-V')}`)
      const folder = mkdtempSync(join(tmpdir(), 'perisai-nfpcapd-'))
      const theirs = await medianOf('nfpcapd', runs, () => timed('nfpcapd', ['-r', file, '-w', folder]))
      rmSync(folder, { recursive: true })
      peer = packets / theirs.cpu_s
    }
    return [...lines, { name: 'capture', ours: packets / ours.cpu_s, peer, unit: 'packets/cpu_s' }]
  },
}
