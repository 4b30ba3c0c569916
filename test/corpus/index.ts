import type { CorpusSet } from './set.ts'
import { cacaoSchemas } from './sets/cacao-schemas.ts'
import { catalogueDuplicates } from './sets/catalogue-duplicates.ts'
import { catalogueNames } from './sets/catalogue-names.ts'
import { coordinationParity } from './sets/coordination-parity.ts'
import { ddosPcap } from './sets/ddos-pcap.ts'
import { frameworkIds } from './sets/framework-ids.ts'
import { impersonationRecall } from './sets/impersonation-recall.ts'
import { noFlood } from './sets/no-flood.ts'
import { blockpages } from './sets/blockpages.ts'
import { ooniWebConnectivity } from './sets/ooni-web-connectivity.ts'
import { oracleShares } from './sets/oracle-shares.ts'
import { starterCatalogue } from './sets/starter-catalogue.ts'
import { provisionsSet } from './sets/provisions.ts'
import { pii } from './sets/pii.ts'
import { stixMatcher } from './sets/stix-matcher.ts'
import { stixPatternEquivalence } from './sets/stix-pattern-equivalence.ts'
import { stixPatternLenient } from './sets/stix-pattern-lenient.ts'
import { stixPatternValidator } from './sets/stix-pattern-validator.ts'
import { stixConfidenceScales } from './sets/stix-confidence-scales.ts'
import { stixScoIds } from './sets/stix-sco-ids.ts'
import { stixValidator } from './sets/stix-validator.ts'
import { taxiiMedallion } from './sets/taxii-medallion.ts'

/** Every corpus set, in the order of the report. */
export const sets: readonly CorpusSet[] = [
  ddosPcap,
  coordinationParity,
  noFlood('coordination-controls', 'politics/controls', 'any'),
  noFlood('logs-benign', 'infra/logs-benign', 'any'),
  noFlood('logs-scanner', 'infra/logs-scanner', 'denial-of-service'),
  noFlood('pcap-misc', 'infra/pcap-misc', 'denial-of-service'),
  noFlood('flow-pcap', 'infra/flow-pcap', 'denial-of-service'),
  stixPatternValidator,
  stixMatcher,
  stixPatternEquivalence,
  stixPatternLenient,
  stixValidator,
  stixScoIds,
  stixConfidenceScales,
  oracleShares,
  catalogueNames,
  catalogueDuplicates,
  starterCatalogue,
  taxiiMedallion,
  impersonationRecall,
  ooniWebConnectivity,
  blockpages,
  cacaoSchemas,
  provisionsSet,
  frameworkIds,
  pii,
]
