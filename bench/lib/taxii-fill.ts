/**
 * Fills the collection that the TAXII benchmark reads, in a process of its own: the million objects that were made would
 * else lie in the heap of the client, whose pauses are not what is measured. `fork` with data folder, collection and count;
 * sends the secret of a key that may read.
 */
import { uuid5 } from '../../src/model/ids.ts'
import {
  DEFAULT_ROOT,
  hashSecret,
  newSecret,
  writeKeys,
  writeOffer,
} from '../../src/pipeline/taxii/settings.ts'
import { putObjects } from '../../src/store/objects/put.ts'
import { openStore } from '../../src/store/open.ts'
import type { Store } from '../../src/store/store.ts'

const BATCH = 20_000
const [home, COLLECTION, wanted] = process.argv.slice(2)

function indicator(n: number): Record<string, unknown> {
  const at = new Date(1.7e12 + (n % 1_000_000) * 1000).toISOString()
  return {
    type: 'indicator',
    spec_version: '2.1',
    id: `indicator--${uuid5(`benchmark taxii ${n}`)}`,
    created: at,
    modified: at,
    name: `Address ${n}`,
    pattern: `[ipv4-addr:value = '198.18.${(n >> 8) & 255}.${n & 255}']`,
    pattern_type: 'stix',
    valid_from: at,
  }
}

async function fill(store: Store, count: number): Promise<string> {
  const collection = { id: COLLECTION, title: 'Benchmark' }
  await writeOffer(store, {
    title: 'Benchmark',
    default: DEFAULT_ROOT,
    roots: [{ name: DEFAULT_ROOT, title: 'Benchmark', collections: [collection] }],
  })
  const secret = newSecret()
  const grants = [{ collection: COLLECTION, read: true, write: false }]
  const key = { name: 'reader', ...hashSecret(secret), created: new Date().toISOString(), tlp: 'red', grants }
  await writeKeys(store, [{ ...key, tlp: 'red' as const }])
  for (let n = 0; n < count; n += BATCH) {
    await putObjects(
      store,
      COLLECTION,
      Array.from({ length: BATCH }, (_, k) => indicator(n + k)),
    )
  }
  return secret
}

const store = await openStore(home, { actor: 'bench' })
const secret = await fill(store, Number(wanted))
await store.close()
process.send!(secret)
process.disconnect()
