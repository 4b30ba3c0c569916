/**
 * Writes samples/: small evidence of made-up situations, for a newcomer to look at. Documentation addresses only; the
 * same seed gives the same evidence.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { accessLog } from './gen/access-log.ts'
import { pcapOf } from './gen/capture.ts'
import { ooniMeasurement } from './gen/measurements.ts'
import { scene } from './gen/scenes.ts'

const folder = new URL('../samples/', import.meta.url)
mkdirSync(folder, { recursive: true })

/** 10 March 2026, 20.00 in Jakarta: an evening before an election day that never was. */
const evening = Date.UTC(2026, 2, 10, 13, 0, 0) / 1000

function write(name: string, bytes: Uint8Array): void {
  const packed = gzipSync(bytes, { level: 9 })
  writeFileSync(new URL(name, folder), packed)
  console.log(`samples/${name}: ${packed.length} bytes`)
}

// headers are enough to judge a flood, as in a capture made with tcpdump -s 96
const capture = (options: Parameters<typeof scene>[1], name: Parameters<typeof scene>[0]) =>
  pcapOf(scene(name, { background: 60, ...options }), { snap: 96 })

write(
  'dns-amplification.pcap.gz',
  capture({ start: evening, duration: 30, rate: 700, seed: 11 }, 'dns-amplification'),
)
write('syn-flood.pcap.gz', capture({ start: evening + 3600, duration: 30, rate: 900, seed: 12 }, 'syn-flood'))

const log = (options: Parameters<typeof accessLog>[0]) => Buffer.from([...accessLog(options)].join(''))

write(
  'http-flood.log.gz',
  log({
    lines: 4_000,
    rate: 8,
    seed: 13,
    start: evening,
    flood: { start: 240, seconds: 60, rate: 300, sources: 120 },
  }),
)
write(
  'flash-crowd.log.gz',
  log({
    lines: 4_000,
    rate: 8,
    seed: 14,
    start: evening + 7200,
    crowd: { start: 200, seconds: 200, rate: 60, sources: 4000 },
  }),
)

/** A news site on five networks over ten days: three say that its name does not exist from the fourth day on. */
function blockedSite(): Buffer {
  const lines: string[] = []
  for (let day = 0; day < 10; day++) {
    for (let network = 1; network <= 5; network++) {
      const time = new Date((evening + day * 86_400 + network * 600) * 1000).toISOString()
      const made = { time, asn: 64500 + network, network: `Jaringan Contoh ${network}`, category: 'NEWS' }
      const blocked = network <= 3 && day >= 3
      lines.push(
        JSON.stringify(ooniMeasurement({ ...made, ...(blocked ? { system: 'dns_nxdomain_error' } : {}) })),
      )
      lines.push(JSON.stringify(ooniMeasurement({ ...made, url: 'https://toko.contoh.example/' })))
    }
  }
  return Buffer.from(`${lines.join('\n')}\n`)
}

write('blocked-site.jsonl.gz', blockedSite())
