/** Names of things that findings carry as ids: magnitudes, series, evidence formats, likelihoods. */
import type { Attribution } from '../../../src/model/finding.ts'
import type { Format } from '../lib/format.ts'
import type { Lang } from '../lib/prefs.ts'

type Names = Readonly<Record<string, string>>

interface Noun {
  name: string
  /** what follows the number; empty where the name says it */
  unit: string
  show: 'compact' | 'si' | 'number' | 'percent' | 'duration'
}

const nouns: Record<Lang, Readonly<Record<string, Noun>>> = {
  id: {
    packets: { name: 'paket', unit: 'paket', show: 'compact' },
    bytes: { name: 'volume', unit: 'B', show: 'si' },
    bits: { name: 'volume', unit: 'bit', show: 'si' },
    requests: { name: 'permintaan', unit: 'permintaan', show: 'compact' },
    connections: { name: 'koneksi', unit: 'koneksi', show: 'compact' },
    packets_per_second: { name: 'laju paket', unit: 'paket/s', show: 'compact' },
    bytes_per_second: { name: 'laju data', unit: 'B/s', show: 'si' },
    bits_per_second: { name: 'laju data', unit: 'bit/s', show: 'si' },
    requests_per_second: { name: 'laju permintaan', unit: 'permintaan/s', show: 'compact' },
    connections_per_second: { name: 'laju koneksi', unit: 'koneksi/s', show: 'compact' },
    sources: { name: 'sumber', unit: 'alamat', show: 'compact' },
    targets: { name: 'sasaran', unit: 'alamat', show: 'compact' },
    addresses: { name: 'alamat', unit: 'alamat', show: 'compact' },
    paths: { name: 'alamat halaman', unit: 'alamat', show: 'compact' },
    accounts: { name: 'akun', unit: 'akun', show: 'compact' },
    posts: { name: 'kiriman', unit: 'kiriman', show: 'compact' },
    records: { name: 'catatan', unit: 'catatan', show: 'compact' },
    hosts: { name: 'perangkat', unit: 'perangkat', show: 'compact' },
    attempts: { name: 'percobaan', unit: 'percobaan', show: 'compact' },
    edges: { name: 'pasangan akun', unit: 'pasang', show: 'compact' },
    copies: { name: 'salinan', unit: 'salinan', show: 'compact' },
    copied_texts: { name: 'teks kembar', unit: 'teks', show: 'compact' },
    persons: { name: 'orang', unit: 'orang', show: 'compact' },
    values: { name: 'nilai', unit: '', show: 'compact' },
    kinds: { name: 'jenis data', unit: '', show: 'compact' },
    files: { name: 'berkas', unit: '', show: 'compact' },
    look_alikes: { name: 'nama serupa', unit: '', show: 'compact' },
    mentions: { name: 'kemunculan', unit: '', show: 'compact' },
    hits: { name: 'kecocokan', unit: 'kecocokan', show: 'compact' },
    indicators: { name: 'indikator', unit: 'indikator', show: 'compact' },
    packet_bytes: { name: 'besar paket', unit: 'B', show: 'number' },
    measurements: { name: 'pengukuran', unit: 'pengukuran', show: 'compact' },
    accused: { name: 'pengukuran terganggu', unit: 'pengukuran', show: 'compact' },
    networks: { name: 'jaringan diukur', unit: 'jaringan', show: 'compact' },
    networks_accused: { name: 'jaringan dengan gangguan', unit: 'jaringan', show: 'compact' },
  },
  en: {
    packets: { name: 'packets', unit: 'packets', show: 'compact' },
    bytes: { name: 'volume', unit: 'B', show: 'si' },
    bits: { name: 'volume', unit: 'bit', show: 'si' },
    requests: { name: 'requests', unit: 'requests', show: 'compact' },
    connections: { name: 'connections', unit: 'connections', show: 'compact' },
    packets_per_second: { name: 'packet rate', unit: 'packets/s', show: 'compact' },
    bytes_per_second: { name: 'data rate', unit: 'B/s', show: 'si' },
    bits_per_second: { name: 'data rate', unit: 'bit/s', show: 'si' },
    requests_per_second: { name: 'request rate', unit: 'requests/s', show: 'compact' },
    connections_per_second: { name: 'connection rate', unit: 'connections/s', show: 'compact' },
    sources: { name: 'sources', unit: 'addresses', show: 'compact' },
    targets: { name: 'targets', unit: 'addresses', show: 'compact' },
    addresses: { name: 'addresses', unit: 'addresses', show: 'compact' },
    paths: { name: 'paths', unit: 'paths', show: 'compact' },
    accounts: { name: 'accounts', unit: 'accounts', show: 'compact' },
    posts: { name: 'posts', unit: 'posts', show: 'compact' },
    records: { name: 'records', unit: 'records', show: 'compact' },
    hosts: { name: 'hosts', unit: 'hosts', show: 'compact' },
    attempts: { name: 'attempts', unit: 'attempts', show: 'compact' },
    edges: { name: 'pairs of accounts', unit: 'pairs', show: 'compact' },
    copies: { name: 'copies', unit: 'copies', show: 'compact' },
    copied_texts: { name: 'copied texts', unit: 'texts', show: 'compact' },
    persons: { name: 'people', unit: '', show: 'compact' },
    values: { name: 'values', unit: '', show: 'compact' },
    kinds: { name: 'kinds of data', unit: '', show: 'compact' },
    files: { name: 'files', unit: '', show: 'compact' },
    look_alikes: { name: 'look-alikes', unit: '', show: 'compact' },
    mentions: { name: 'mentions', unit: '', show: 'compact' },
    hits: { name: 'matches', unit: 'matches', show: 'compact' },
    indicators: { name: 'indicators', unit: 'indicators', show: 'compact' },
    packet_bytes: { name: 'packet size', unit: 'B', show: 'number' },
    measurements: { name: 'measurements', unit: 'measurements', show: 'compact' },
    accused: { name: 'interfered with', unit: 'measurements', show: 'compact' },
    networks: { name: 'networks measured', unit: 'networks', show: 'compact' },
    networks_accused: { name: 'networks with interference', unit: 'networks', show: 'compact' },
  },
}

const stats: Record<Lang, Names> = {
  id: {
    peak: 'puncak',
    mean: 'rata-rata',
    median: 'tengah',
    total: 'jumlah',
    baseline: 'biasanya',
    distinct: 'ragam',
  },
  en: {
    peak: 'peak',
    mean: 'mean',
    median: 'median',
    total: 'total',
    baseline: 'usual',
    distinct: 'distinct',
  },
}

const bases: Record<Lang, Names> = {
  id: {
    peak: 'Nilai tertinggi di antara semua langkah waktu selama kejadian.',
    mean: 'Jumlah seluruhnya dibagi lamanya kejadian.',
    median: 'Separuh langkah waktu di bawah nilai ini, separuh di atasnya.',
    baseline: 'Yang lazim bagi sasaran ini di luar kejadian, menurut bukti yang sama.',
    total: 'Dijumlahkan dari semua catatan yang dihitung ke dalam temuan ini.',
  },
  en: {
    peak: 'The highest value of any time step during the event.',
    mean: 'The whole amount divided by the length of the event.',
    median: 'Half of the time steps lie below this value, half above.',
    baseline: 'What is usual for this target outside the event, from the same evidence.',
    total: 'Added up over all records that count towards this finding.',
  },
}

type Magnitude = Readonly<Record<string, number>>

/** Said with the peaks or beside them, not as numbers of their own. */
const told = new Set(['duration_s', 'peak_window_s'])

const peakBasis: Record<Lang, (window: string) => string> = {
  id: (window) => `Nilai tertinggi selama kejadian, dihitung atas ${window}.`,
  en: (window) => `The highest value during the event, taken over ${window}.`,
}

export interface Measured {
  key: string
  label: string
  value: string
  /** where the number comes from, in one sentence */
  basis: string
}

const capital = (s: string): string => s.charAt(0).toUpperCase() + s.slice(1)

/** One number of a finding's magnitude: the key names statistic, noun and unit ("peak_packets_per_s"). */
function measured(key: string, magnitude: Magnitude, f: Format): Measured {
  const { lang } = f
  const value = magnitude[key]
  const stat = Object.keys(stats[lang]).find((s) => key.startsWith(`${s}_`))
  const rest = (stat ? key.slice(stat.length + 1) : key).replace(/_per_s$/, '_per_second')
  const noun = nouns[lang][rest]
  const window = stat === 'peak' ? magnitude.peak_window_s : undefined
  const basis =
    window === undefined
      ? (bases[lang][stat ?? 'total'] ?? bases[lang].total)
      : peakBasis[lang](f.duration(window))
  if (noun) {
    const name = stat
      ? lang === 'id'
        ? `${noun.name} ${stats.id[stat]}`
        : `${stats.en[stat]} ${noun.name}`
      : noun.name
    return { key, label: capital(name), value: amount(value, noun.unit, noun.show, f), basis }
  }
  if (/(_|^)(seconds|s)$/.test(rest)) {
    return { key, label: capital(plain(key)), value: f.duration(value), basis }
  }
  if (/(_|^)(share|ratio)$/.test(rest) && value >= 0 && value <= 1) {
    return { key, label: capital(plain(key)), value: f.percent(value), basis }
  }
  return { key, label: capital(plain(key)), value: `${f.compact(value)} ${plain(rest)}`, basis }
}

const plain = (key: string): string => key.replaceAll('_', ' ')

function amount(value: number, unit: string, show: Noun['show'], f: Format): string {
  if (show === 'si') return f.si(value, unit)
  if (show === 'percent') return f.percent(value)
  if (show === 'duration') return f.duration(value)
  return `${show === 'number' ? f.number(value) : f.compact(value)} ${unit}`.trim()
}

const headline = ['peak_requests_per_s', 'peak_packets_per_s', 'peak_bits_per_s', 'requests', 'packets']

/** The one number that stands for a finding in a list. */
export function mainMeasure(magnitude: Magnitude, f: Format): Measured | null {
  const key = headline.find((k) => k in magnitude) ?? Object.keys(magnitude)[0]
  return key === undefined ? null : measured(key, magnitude, f)
}

/** All numbers of a magnitude, the telling ones first. */
export function measures(magnitude: Magnitude, f: Format): Measured[] {
  const rank = (key: string) => (key.startsWith('peak_') ? 0 : key.includes('_per_s') ? 2 : 1)
  return Object.keys(magnitude)
    .filter((key) => !told.has(key))
    .toSorted((a, b) => rank(a) - rank(b))
    .map((key) => measured(key, magnitude, f))
}

/** "series.packets_per_second" and its unit, as a heading. */
export function seriesName(
  name: string,
  unit: string,
  lang: Lang,
): { name: string; unit: string; si: boolean } {
  const key = name.replace(/^series\./, '')
  const noun = nouns[lang][key]
  if (noun) return { name: capital(noun.name), unit: noun.unit, si: noun.show === 'si' }
  return { name: capital(plain(key)), unit, si: /^(bit|B|byte)/.test(unit) }
}

const likelihoods: Record<Lang, Record<Attribution['likelihood'], string>> = {
  id: {
    'almost-no-chance': 'hampir mustahil',
    'very-unlikely': 'sangat kecil kemungkinannya',
    unlikely: 'kecil kemungkinannya',
    'roughly-even': 'kira-kira seimbang',
    likely: 'besar kemungkinannya',
    'very-likely': 'sangat besar kemungkinannya',
    'almost-certain': 'hampir pasti',
    unknown: 'tidak diketahui',
  },
  en: {
    'almost-no-chance': 'almost no chance',
    'very-unlikely': 'very unlikely',
    unlikely: 'unlikely',
    'roughly-even': 'roughly even chance',
    likely: 'likely',
    'very-likely': 'very likely',
    'almost-certain': 'almost certain',
    unknown: 'unknown',
  },
}

export const likelihoodName = (which: Attribution['likelihood'], lang: Lang): string =>
  likelihoods[lang][which]

/** Bands of ICD 203 in percent; null where nothing can be said. */
export const likelihoodBand: Record<Attribution['likelihood'], readonly [number, number] | null> = {
  'almost-no-chance': [1, 5],
  'very-unlikely': [5, 20],
  unlikely: [20, 45],
  'roughly-even': [45, 55],
  likely: [55, 80],
  'very-likely': [80, 95],
  'almost-certain': [95, 99],
  unknown: null,
}
