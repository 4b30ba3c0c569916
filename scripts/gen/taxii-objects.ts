/** node scripts/gen/taxii-objects.ts COUNT: so many made-up indicators, one a line, the same at every run. */
import { once } from 'node:events'
import { uuid5 } from '../../src/model/ids.ts'

const count = Number(process.argv[2] ?? 1000)
const created = '2024-01-01T00:00:00.000Z'
for (let start = 0; start < count; start += 1000) {
  let text = ''
  for (let n = start; n < Math.min(count, start + 1000); n++) {
    // 198.18.0.0/15 is set aside for measurements: nobody's address
    const address = `198.${18 + ((n >> 16) & 1)}.${(n >> 8) & 255}.${n & 255}`
    const indicator = {
      type: 'indicator',
      spec_version: '2.1',
      id: `indicator--${uuid5(`taxii-objects ${n}`)}`,
      created,
      modified: created,
      name: `Address ${n}`,
      pattern: `[ipv4-addr:value = '${address}']`,
      pattern_type: 'stix',
      valid_from: created,
    }
    text += `${JSON.stringify(indicator)}\n`
  }
  if (!process.stdout.write(text)) await once(process.stdout, 'drain')
}
