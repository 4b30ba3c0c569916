/**
 * Captures to findings, against nfpcapd and tshark's interval statistics on the same files. Two inputs: whole packets
 * (about 875 bytes each, where the SHA-256 of the evidence is most of the work) and the first 96 bytes of each, as
 * captures of floods are made (tcpdump -s 96).
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { installed, medianOf, timed, versionOf } from './lib/command.ts'
import { generated, perisai } from './lib/data.ts'
import type { Benchmark, BenchLine } from './lib/benchmark.ts'

export const capture: Benchmark = {
  name: 'capture',
  about:
    'captures of 5 M packets, recognition on, packets per CPU second; peers: nfpcapd, tshark -q -z io,stat',
  async run({ quick }) {
    const packets = quick ? 500_000 : 5_000_000
    const runs = quick ? 1 : 3
    const lines: BenchLine[] = []
    for (const [name, snap] of [
      ['capture-whole', []],
      ['capture', ['--snap', '96']],
    ] as const) {
      const args = (count: number) => ['--packets', String(count), '--kind', 'mix', ...snap]
      const file = (count: number) =>
        generated(`${name}-${count}.pcap`, 'scripts/gen/capture.ts', args(count))
      lines.push(...(await compare(name, file, packets, runs)))
    }
    return lines
  },
}

/** tshark reads some 80,000 packets a second: a part of the same traffic tells its rate. */
const TSHARK_PACKETS = 500_000

async function compare(
  name: string,
  fileOf: (packets: number) => string,
  packets: number,
  runs: number,
): Promise<BenchLine[]> {
  const file = fileOf(packets)
  const [program, ...args] = perisai()
  const ours = await medianOf('perisai scan', runs, () =>
    timed(program, [...args, 'scan', file, '--no-store', '--format', 'json']),
  )
  const lines: BenchLine[] = [
    { name: `${name}-wall`, ours: packets / ours.wall_s, peer: null, unit: 'packets/s' },
    { name: `${name}-memory`, ours: ours.peak_mb, peer: null, unit: 'MB' },
  ]
  if (installed('tshark')) {
    console.log(`peer     ${versionOf('tshark')}, on ${TSHARK_PACKETS} packets of the same generator`)
    const part = fileOf(TSHARK_PACKETS)
    const theirs = await medianOf('tshark -z io,stat', 1, () =>
      timed('tshark', ['-q', '-r', part, '-z', 'io,stat,1']),
    )
    lines.push({
      name: `${name}-tshark`,
      ours: packets / ours.cpu_s,
      peer: TSHARK_PACKETS / theirs.cpu_s,
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
  return [...lines, { name, ours: packets / ours.cpu_s, peer, unit: 'packets/cpu_s' }]
}
