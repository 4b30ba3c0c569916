import { bgp } from './bgp.ts'
import { cacaoTest } from './cacao.ts'
import { fail2banTest } from './fail2ban.ts'
import { injection } from './injection.ts'
import { nftDisjoint } from './nft-disjoint.ts'
import { nftSyn } from './nft-syn.ts'
import { nftTraffic } from './nft-traffic.ts'
import { rpzTest } from './rpz.ts'
import type { EnforceTest } from './support.ts'
import { webTests } from './web.ts'

/** Every enforcement test, in the order of the report. */
export const tests: readonly EnforceTest[] = [
  injection,
  nftTraffic,
  nftSyn,
  nftDisjoint,
  ...webTests,
  bgp,
  rpzTest,
  fail2banTest,
  cacaoTest,
]
