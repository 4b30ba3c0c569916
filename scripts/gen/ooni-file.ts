/**
 * A file of measurements of a size: 800 sites on 40 networks over two months, pages of 2 to 60 kB, certificates, one site
 * in twenty blocked in one of the usual ways. `node scripts/gen/ooni-file.ts --mb 500 --out ooni.jsonl`
 */
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { parseArgs } from 'node:util'
import { makeCertificate } from './certificates.ts'
import { ooniMeasurement, PAGE, SITE } from './measurements.ts'
import type { Made } from './measurements.ts'
import { newRandom } from './random.ts'

const ways: readonly Made[] = [
  { system: 'dns_nxdomain_error' },
  { system: ['10.10.34.35'] },
  { tcp: { [`${SITE}:443`]: 'generic_timeout_error' } },
  { tls: { [`${SITE}:443`]: 'connection_reset' } },
]

export function* ooniLines(bytes: number, seed = 1): Generator<string> {
  const random = newRandom(seed)
  const issuer = makeCertificate({ organisation: 'Otoritas Contoh', common: 'Otoritas Contoh R1' })
  const chains = Array.from({ length: 20 }, (_, k) => {
    const host = `www.situs${k}.example`
    return [
      makeCertificate({ organisation: 'Situs', common: host, hosts: [host], issuer }).base64,
      issuer.base64,
    ]
  })
  for (let written = 0, n = 0; written < bytes; n++) {
    const site = random.int(0, 800)
    const network = random.int(1, 41)
    const page = PAGE.replace('</body>', `${PAGE.slice(60, 760).repeat(random.int(3, 83))}</body>`)
    const made: Made = {
      url: `${site % 3 === 0 ? 'http' : 'https'}://www.situs${site}.example/`,
      asn: 64400 + network,
      network: `Jaringan ${network}`,
      time: new Date(Date.UTC(2026, 0, 1) + random.int(0, 60 * 86_400) * 1000).toISOString(),
      certificates: { [`${SITE}:443`]: chains[site % chains.length] },
      pages: [{ body: page }],
      control: { length: Buffer.byteLength(page) },
      ...(site % 20 === 0 && network % 2 === 0
        ? { ...ways[(site / 20) % ways.length], pages: undefined }
        : {}),
    }
    const line = `${JSON.stringify(ooniMeasurement(made))}\n`
    written += line.length
    yield line
  }
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { mb: { type: 'string', default: '10' }, out: { type: 'string' } },
  })
  if (!values.out || !(Number(values.mb) > 0)) {
    console.error('usage: node scripts/gen/ooni-file.ts --mb N --out FILE')
    process.exitCode = 2
    return
  }
  const out = createWriteStream(values.out)
  let chunk = ''
  for (const line of ooniLines(Number(values.mb) * 1e6)) {
    chunk += line
    if (chunk.length < 1 << 20) continue
    if (!out.write(chunk)) await once(out, 'drain')
    chunk = ''
  }
  out.end(chunk)
  await once(out, 'finish')
}

if (import.meta.main) await main()
