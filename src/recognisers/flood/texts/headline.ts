/** What heads a finding: title, summary, the names of variants and of series. */
import { defineTexts } from '../../../model/text.ts'
import type { Params } from '../../../model/finding.ts'
import type { Lang } from '../../../model/taxonomy.ts'
import type { Wording } from '../../../model/text.ts'
import { services } from '../services.ts'

const variantNames: Readonly<Record<Lang, Readonly<Record<string, string>>>> = {
  id: {
    'syn-flood': 'Banjir SYN',
    'syn-ack-reflection': 'Refleksi SYN-ACK',
    'ack-flood': 'Banjir ACK',
    'rst-flood': 'Banjir RST',
    'tcp-flag-flood': 'Banjir TCP berbendera ganjil',
    'udp-flood': 'Banjir UDP',
    'icmp-flood': 'Banjir ICMP',
    'fragment-flood': 'Banjir fragmen',
    'gre-flood': 'Banjir GRE',
    'ip-protocol-flood': 'Banjir protokol IP',
    'http-flood': 'Banjir permintaan HTTP',
    'slow-requests': 'Permintaan HTTP yang digantung',
    'slow-connections': 'Sambungan yang digantung',
  },
  en: {
    'syn-flood': 'SYN flood',
    'syn-ack-reflection': 'SYN-ACK reflection',
    'ack-flood': 'ACK flood',
    'rst-flood': 'RST flood',
    'tcp-flag-flood': 'Flood of odd TCP flags',
    'udp-flood': 'UDP flood',
    'icmp-flood': 'ICMP flood',
    'fragment-flood': 'Fragment flood',
    'gre-flood': 'GRE flood',
    'ip-protocol-flood': 'IP protocol flood',
    'http-flood': 'HTTP request flood',
    'slow-requests': 'Slow HTTP requests',
    'slow-connections': 'Slow connections',
  },
}

function nameOf(variant: unknown, lang: Lang): string {
  const text = String(variant)
  const service = services.find((s) => text === `${s.id}-amplification`)
  if (service) return lang === 'id' ? `Amplifikasi ${service.name}` : `${service.name} amplification`
  return variantNames[lang][text] ?? text
}

function where(p: Params): string {
  if (p.port === null) return String(p.target)
  return String(p.target).includes(':') ? `[${p.target}]:${p.port}` : `${p.target}:${p.port}`
}

/** `least`: the exactness of the evidence's times, in seconds; nothing lasts shorter than can be told. */
function lasted(p: Params, w: Wording, least: number): string {
  return w.duration(Math.max(Number(p.duration_s), least))
}

/** Most logs know whole seconds. */
const LOG = 1
const CAPTURE = 0.01

export const headlineTexts = defineTexts({
  id: {
    variant: (p, w) => nameOf(p.variant, w.lang),
    title: (p, w) => `${nameOf(p.variant, w.lang)} terhadap ${where(p)}`,
    'summary.packets': (p, w) =>
      `Mulai ${w.instant(p.start)}, ${where(p)} menerima ${w.number(p.packets, 0)} paket dalam ${lasted(p, w, CAPTURE)} dari ${w.number(p.sources, 0)} sumber, ` +
      `puncaknya ${w.number(p.packets_per_s, 0)} paket/detik (${w.si(p.bits_per_s, 'bit/s')}).` +
      (p.forged ? ' Alamat sumbernya dapat dipalsukan.' : ''),
    'summary.requests': (p, w) =>
      `Mulai ${w.instant(p.start)}, ${where(p)} menerima ${w.number(p.requests, 0)} permintaan dalam ${lasted(p, w, LOG)} dari ${w.number(p.sources, 0)} klien, ` +
      `puncaknya ${w.number(p.requests_per_s, 0)} permintaan/detik.`,
    'summary.slow': (p, w) =>
      `Mulai ${w.instant(p.start)}, ${w.number(p.sources, 0)} klien menahan ${w.number(p.requests, 0)} permintaan ke ${where(p)} sampai server menyerah.`,
    'series.packets_per_second': () => 'Paket per detik',
    'series.bits_per_second': () => 'Bit per detik',
    'series.requests_per_second': () => 'Permintaan per detik',
  },
  en: {
    variant: (p, w) => nameOf(p.variant, w.lang),
    title: (p, w) => `${nameOf(p.variant, w.lang)} against ${where(p)}`,
    'summary.packets': (p, w) =>
      `From ${w.instant(p.start)}, ${where(p)} received ${w.number(p.packets, 0)} packets in ${lasted(p, w, CAPTURE)} from ${w.number(p.sources, 0)} sources, ` +
      `at a peak of ${w.number(p.packets_per_s, 0)} packets/s (${w.si(p.bits_per_s, 'bit/s')}).` +
      (p.forged ? ' The source addresses may be forged.' : ''),
    'summary.requests': (p, w) =>
      `From ${w.instant(p.start)}, ${where(p)} received ${w.number(p.requests, 0)} requests in ${lasted(p, w, LOG)} from ${w.number(p.sources, 0)} clients, ` +
      `at a peak of ${w.number(p.requests_per_s, 0)} requests/s.`,
    'summary.slow': (p, w) =>
      `From ${w.instant(p.start)}, ${w.number(p.sources, 0)} clients held ${w.number(p.requests, 0)} requests to ${where(p)} until the server gave up.`,
    'series.packets_per_second': () => 'Packets per second',
    'series.bits_per_second': () => 'Bits per second',
    'series.requests_per_second': () => 'Requests per second',
  },
})
