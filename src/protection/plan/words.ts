/** Names of what a plan is made of, in both languages. */
import type {
  Approver,
  Audience,
  Fact,
  Horizon,
  MeasureKind,
  Reversibility,
  Right,
} from '../../model/measure.ts'
import type { RejectionReason } from '../../model/plan.ts'
import type { Likelihood } from '../../model/law.ts'
import { defineTexts } from '../../model/text.ts'
import type { Bilingual } from '../../model/taxonomy.ts'

export const audienceNames: Readonly<Record<Audience, Bilingual>> = {
  operator: { id: 'operator jaringan atau layanan', en: 'operator of a network or service' },
  csirt: { id: 'CSIRT', en: 'CSIRT' },
  ministry: { id: 'kementerian luar negeri', en: 'foreign ministry' },
  election: { id: 'penyelenggara pemilu', en: 'election body' },
  person: { id: 'perorangan', en: 'private person' },
}

export const horizonNames: Readonly<Record<Horizon, Bilingual>> = {
  now: { id: 'Sekarang', en: 'Now' },
  '24h': { id: 'Dalam 24 jam', en: 'Within 24 hours' },
  '7d': { id: 'Dalam 7 hari', en: 'Within 7 days' },
  strategic: { id: 'Jangka panjang', en: 'Strategic' },
}

export const kindNames: Readonly<Record<MeasureKind, Bilingual>> = {
  technical: { id: 'teknis', en: 'technical' },
  legal: { id: 'hukum', en: 'legal' },
  diplomatic: { id: 'diplomatik', en: 'diplomatic' },
  personal: { id: 'pribadi', en: 'personal' },
  communication: { id: 'komunikasi', en: 'communication' },
}

export const approverNames: Readonly<Record<Approver, Bilingual>> = {
  none: { id: 'tidak perlu persetujuan', en: 'no approval needed' },
  'duty-engineer': { id: 'petugas jaga', en: 'engineer on duty' },
  'network-owner': { id: 'pemilik jaringan', en: 'owner of the network' },
  'head-of-security': { id: 'kepala keamanan', en: 'head of security' },
  'data-protection-officer': { id: 'pejabat pelindungan data', en: 'data protection officer' },
  'head-of-agency': { id: 'pimpinan lembaga', en: 'head of the agency' },
  'legal-counsel': { id: 'penasihat hukum', en: 'legal counsel' },
  minister: { id: 'menteri', en: 'minister' },
  commissioners: { id: 'rapat komisioner', en: 'commissioners in session' },
  yourself: { id: 'Anda sendiri', en: 'yourself' },
}

export const reversibilityNames: Readonly<Record<Reversibility, Bilingual>> = {
  instant: { id: 'seketika', en: 'at once' },
  hours: { id: 'dalam hitungan jam', en: 'within hours' },
  days: { id: 'dalam hitungan hari', en: 'within days' },
  irreversible: { id: 'tidak dapat dibatalkan', en: 'cannot be undone' },
}

export const rightNames: Readonly<Record<Right, Bilingual>> = {
  privacy: { id: 'privasi', en: 'privacy' },
  expression: { id: 'kebebasan berekspresi', en: 'free expression' },
  information: { id: 'akses atas informasi', en: 'access to information' },
  'due-process': { id: 'proses hukum yang adil', en: 'due process' },
  vote: { id: 'hak pilih', en: 'the vote' },
  property: { id: 'hak milik', en: 'property' },
}

export const factNames: Readonly<Record<Fact, Bilingual>> = {
  'state-system': {
    id: 'sistem pemerintah atau layanan publik',
    en: 'a system of government or a public service',
  },
  'critical-infrastructure': { id: 'infrastruktur informasi vital', en: 'vital information infrastructure' },
  'election-system': {
    id: 'sistem pemungutan atau penghitungan suara',
    en: 'a system of the vote or its count',
  },
  election: {
    id: 'kampanye, partai, atau penyelenggara pemilu',
    en: 'a campaign, a party or an election body',
  },
  'personal-data': { id: 'data pribadi terdampak', en: 'personal data is affected' },
  'data-controller': { id: 'Anda pengendali data itu', en: 'you are the controller of that data' },
  eu: {
    id: 'orang atau lembaga di Uni Eropa terdampak',
    en: 'people or bodies in the European Union are affected',
  },
  'nis2-entity': {
    id: 'entitas esensial atau penting menurut NIS2',
    en: 'an essential or important entity under NIS2',
  },
  'physical-unrest': { id: 'kerusuhan fisik telah terjadi', en: 'physical unrest has followed' },
  extortion: { id: 'ada pemerasan atau tuntutan uang', en: 'there is extortion or a demand for money' },
  'state-link': {
    id: 'kaitan dengan suatu negara terdokumentasi',
    en: 'a link to a state is documented',
  },
  'legal-review': { id: 'telaah hukum nasional telah selesai', en: 'the national legal review is done' },
}

/** ICD 203's seven bands; never in one sentence with confidence. */
export const likelihoodNames: Readonly<Record<Likelihood, Bilingual>> = {
  unknown: { id: 'belum diketahui', en: 'not known' },
  'almost-no-chance': { id: 'hampir mustahil (1-5 %)', en: 'almost no chance (1-5 %)' },
  'very-unlikely': { id: 'sangat kecil kemungkinannya (5-20 %)', en: 'very unlikely (5-20 %)' },
  unlikely: { id: 'kecil kemungkinannya (20-45 %)', en: 'unlikely (20-45 %)' },
  'roughly-even': { id: 'kira-kira seimbang (45-55 %)', en: 'roughly even (45-55 %)' },
  likely: { id: 'mungkin (55-80 %)', en: 'likely (55-80 %)' },
  'very-likely': { id: 'sangat mungkin (80-95 %)', en: 'very likely (80-95 %)' },
  'almost-certain': { id: 'hampir pasti (95-99 %)', en: 'almost certain (95-99 %)' },
}

export const basisNames: Readonly<Record<'text-seen' | 'secondary-seen' | 'memory', Bilingual>> = {
  'text-seen': { id: 'teksnya dilihat', en: 'its text was seen' },
  'secondary-seen': { id: 'menurut sumber kedua', en: 'by a second source' },
  memory: { id: 'dari ingatan, belum diperiksa', en: 'from memory, not checked' },
}

export const certaintyNames: Readonly<Record<'high' | 'medium' | 'low', Bilingual>> = {
  high: { id: 'kepastian tinggi', en: 'high certainty' },
  medium: { id: 'kepastian sedang', en: 'medium certainty' },
  low: { id: 'kepastian rendah', en: 'low certainty' },
}

export const notLegalAdvice: Bilingual = {
  id: 'Bukan nasihat hukum. Hukum yang berlaku ditentukan tanggal perbuatan; mintalah ahli hukum memeriksanya.',
  en: 'Not legal advice. The day of the act decides which law applies; have a lawyer check it.',
}

export const reasonTexts = defineTexts<RejectionReason>({
  id: {
    'confidence-too-low': (p) => `Keyakinan temuan ${p.is}, sedangkan langkah ini memerlukan ${p.needed}.`,
    'sources-not-proven': () =>
      'Alamat sumber dapat dipalsukan pada bukti ini: memblokirnya dapat mengenai orang yang tidak bersalah.',
    'no-sources': () => 'Bukti tidak menyebut satu pun sumber.',
    'fact-missing': (p) => `Perlu dinyatakan dahulu: ${p.fact_text}.`,
    'attribution-too-weak': () => 'Atribusi yang ada belum cukup untuk langkah sekeras ini.',
    'collateral-above-cap': (p, w) =>
      `Pada bukti ini ${w.percent(p.share)} lalu lintas sah ikut terkena; batasnya ${w.percent(p.cap)}.`,
    'cost-above-benefit': (p) => `Biaya dan dampak sampingnya melebihi manfaatnya (nilai ${p.total}).`,
    'never-by-machine': () =>
      'Tidak pernah diusulkan mesin; hanya negara yang dapat memutuskannya menurut hukum.',
  },
  en: {
    'confidence-too-low': (p) => `The confidence of the finding is ${p.is}; this needs ${p.needed}.`,
    'sources-not-proven': () =>
      'Source addresses can be forged in this evidence: blocking them may hit people who did nothing.',
    'no-sources': () => 'The evidence names no source.',
    'fact-missing': (p) => `Somebody must assert first: ${p.fact_text}.`,
    'attribution-too-weak': () => 'The attribution at hand does not carry so harsh a step.',
    'collateral-above-cap': (p, w) =>
      `In this evidence it would hit ${w.percent(p.share)} of legitimate traffic; the limit is ${w.percent(p.cap)}.`,
    'cost-above-benefit': (p) => `Its cost and collateral exceed what it gains (total ${p.total}).`,
    'never-by-machine': () => 'A machine never suggests it; only a state can decide on it, by law.',
  },
})
