/** One of each kind that a scan knows beforehand, brought into a store as a user would: for tests and their processes. */
import type { Store } from '../store/store.ts'
import { importFingerprints } from './fingerprints.ts'
import { importStix } from './indicators.ts'
import type { Known } from './known.ts'
import { sayWords } from './watchlist.ts'

const at = '2026-05-01T00:00:00.000Z'
const bundle = {
  type: 'bundle',
  id: 'bundle--00000000-0000-4000-8000-000000000001',
  objects: [
    {
      type: 'indicator',
      spec_version: '2.1',
      id: 'indicator--00000000-0000-4000-8000-000000000002',
      created: at,
      modified: at,
      valid_from: at,
      pattern: "[ipv4-addr:value = '203.0.113.1']",
      pattern_type: 'stix',
    },
  ],
}
const table = `name,scope,location_found,pattern_type,pattern,expected_countries,source
a.dns,nat,dns,full,36.86.63.185,ID,x
`

export const bring: { readonly [K in keyof Known]: (store: Store) => Promise<unknown> } = {
  indicators: (store) =>
    importStix(
      store,
      [
        {
          path: 'feed.json',
          open: async function* () {
            yield Buffer.from(JSON.stringify(bundle))
          },
        },
      ],
      'test',
    ),
  watchlist: (store) => sayWords(store, [{ name: 'bank.example', owner: 'Bank', kind: 'official' }], 'test'),
  fingerprints: (store) =>
    importFingerprints(
      store,
      [{ name: 'fingerprints_dns.csv', text: table, bytes: table.length, sha256: '0'.repeat(64) }],
      'test',
    ),
}
