/** Packet captures: pcap and pcapng. */
import type { Reader } from '../reader.ts'
import { pcapParser, pcapSplitter, readPcapHeader } from './pcap.ts'
import { pcapngParser, pcapngSplitter } from './pcapng.ts'
import { SECTION_HEADER, orderOf } from './section.ts'
import { u32be } from './bytes.ts'

export const capture: Reader = {
  id: 'capture',
  observes: ['packet'],
  record: 'packet',
  keepsMainBusy: true,
  sniff({ bytes }) {
    if (bytes.length < 4) return null
    if (readPcapHeader(bytes)) return { format: 'pcap', certainty: 1 }
    // The block type is made of line ends: only with the byte order behind it does it mean something.
    if (u32be(bytes, 0) !== SECTION_HEADER) return null
    return orderOf(bytes, 0) === undefined ? null : { format: 'pcapng', certainty: 1 }
  },
  splitter: (format) => (format === 'pcapng' ? pcapngSplitter() : pcapSplitter()),
  parser: (format) => (format === 'pcapng' ? pcapngParser() : pcapParser()),
}
