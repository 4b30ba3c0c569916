import { nftTraffic } from './nft-traffic.ts'
import { bgp } from './bgp.ts'
import { nftDisjoint } from './nft-disjoint.ts'
import { nftSyn } from './nft-syn.ts'
import { webTests } from './web.ts'
import type { EnforceTest } from './support.ts'

/** Every enforcement test, in the order of the report. */
export const tests: readonly EnforceTest[] = [nftTraffic, nftSyn, nftDisjoint, ...webTests, bgp]
