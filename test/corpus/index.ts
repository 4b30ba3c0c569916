import type { CorpusSet } from './set.ts'
import { ddosPcap } from './sets/ddos-pcap.ts'
import { noFlood } from './sets/no-flood.ts'

/** Every corpus set, in the order of the report. */
export const sets: readonly CorpusSet[] = [
  ddosPcap,
  noFlood('logs-benign', 'infra/logs-benign', 'any'),
  noFlood('logs-scanner', 'infra/logs-scanner', 'denial-of-service'),
  noFlood('pcap-misc', 'infra/pcap-misc', 'denial-of-service'),
  noFlood('flow-pcap', 'infra/flow-pcap', 'denial-of-service'),
]
