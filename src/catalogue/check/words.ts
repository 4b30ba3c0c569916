/**
 * The words that a claim may be made of, in Indonesian and English. A phrase is at most six words; the longest that fits is
 * taken. Words that carry no meaning for the count are listed too, because whatever is in neither list ends the reading.
 */
import type { SectorId } from '../../model/sector.ts'
import type { ThreatClassId } from '../../model/taxonomy.ts'
import { countries } from '../geo/iso.ts'
import { demonyms } from '../geo/mentions.ts'
import { otherNames } from '../geo/names.ts'
import { countryName } from '../geo/place.ts'
import { regions } from '../geo/regions.ts'

export type Word =
  | { kind: 'place'; key: string }
  | { kind: 'sector'; sector: SectorId }
  | { kind: 'class'; class: ThreatClassId }
  /** after it comes who did it */
  | { kind: 'from' }
  /** after it comes whom it hit, or where */
  | { kind: 'to' }
  /** the verb between who did it and the figure */
  | { kind: 'makes' }
  | { kind: 'since' }
  | { kind: 'until' }
  /** between two values of the same kind */
  | { kind: 'and' }
  | { kind: 'filler' }

export const LONGEST = 6

/** Lower case, no accents, letters and digits with single blanks between. */
export const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const words = new Map<string, Word>()

function teach(word: Word, list: string): void {
  for (const phrase of list.split(',')) {
    const key = plain(phrase)
    if (key !== '' && !words.has(key)) words.set(key, word)
  }
}

teach(
  { kind: 'from' },
  'from, by, dari, oleh, berasal dari, datang dari, bersumber dari, dilakukan oleh, attributed to, come from, comes from, came from, coming from, originate from, originates from, originated from, originating from, committed by, carried out by, launched by, conducted by',
)
teach(
  { kind: 'to' },
  'against, on, in, at, to, targeting, targets, hitting, terhadap, kepada, di, ke, pada, atas, menyasar, menargetkan, mengenai, ditujukan kepada, directed at, aimed at',
)
teach(
  { kind: 'makes' },
  'makes, make, made, makes up, make up, made up, accounts for, account for, accounted for, is responsible for, are responsible for, was responsible for, is behind, are behind, was behind, causes, cause, caused, launches, launched, commits, committed, conducts, conducted, carries out, carried out, menyumbang, menyumbangkan, disumbang, membuat, melakukan, melancarkan, bertanggung jawab atas, bertanggung jawab untuk, berada di balik, ada di balik, di balik, menyebabkan, mewakili, represents, contributes, contributed, contribute',
)
teach({ kind: 'since' }, 'since, sejak, after, setelah, between, antara, mulai')
teach({ kind: 'until' }, 'until, till, through, sampai, hingga, sampai dengan, before, sebelum')
teach({ kind: 'and' }, 'and, dan, serta, or, atau, as well as, maupun')
teach(
  { kind: 'filler' },
  'the, a, an, of, all, total, percent, per cent, persen, attack, attacks, cyberattack, cyberattacks, cyber, incident, incidents, operation, operations, serangan, siber, insiden, operasi, kejadian, semua, seluruh, segala, total, dari semua, dari seluruh, of all, from all, dunia, di dunia, di seluruh dunia, worldwide, in the world, world, global, is, are, was, were, be, been, that, which, yang, adalah, ialah, sebesar, sebanyak, mencapai, sekitar, kira kira, kurang lebih, about, around, roughly, approximately, some, almost, nearly, hampir, lebih dari itu, its, their, nya, negara negara, negara, countries, country, states, kawasan, wilayah, region, regions, bangsa, hackers, hacker, peretas, actors, pelaku, dilakukan, dilancarkan, terjadi, happened, known, diketahui, year, years, tahun, dalam tahun, dengan',
)
// what says that only incidents with a known source are meant is not read: the denominators are all shown

const sectorWords: Readonly<Partial<Record<SectorId, string>>> = {
  government:
    'government, governments, governmental, government institutions, government agencies, government targets, state institutions, public administration, public sector, ministries, pemerintah, pemerintahan, pemerintah pemerintah, lembaga negara, lembaga pemerintah, instansi pemerintah, institusi negara, sektor publik, kementerian',
  military: 'military, armed forces, militer, angkatan bersenjata, tentara',
  'law-enforcement': 'police, law enforcement, polisi, kepolisian, penegak hukum',
  intelligence: 'intelligence agencies, badan intelijen',
  elections: 'elections, election, election infrastructure, pemilu, pemilihan umum',
  'political-party': 'political parties, political party, parties, partai politik, partai',
  'international-organisation':
    'international organisations, international organizations, organisasi internasional',
  'civil-society': 'civil society, activists, ngos, masyarakat sipil, aktivis',
  media: 'media, press, journalists, media massa, pers, wartawan',
  research: 'research, science, riset, penelitian',
  infrastructure:
    'critical infrastructure, infrastructure, infrastruktur kritis, infrastruktur vital, infrastruktur',
  energy: 'energy, energy sector, power grid, energi, sektor energi, listrik',
  healthcare: 'health, healthcare, health care, hospitals, kesehatan, rumah sakit, sektor kesehatan',
  'financial-services':
    'finance, banks, financial sector, financial services, keuangan, bank, perbankan, sektor keuangan',
  telecommunications: 'telecommunications, telecoms, telekomunikasi',
  transportation: 'transport, transportation, transportasi, perhubungan',
  defense: 'defence industry, defense industry, industri pertahanan',
  education: 'education, schools, universities, pendidikan, sekolah, universitas',
  commercial: 'companies, private sector, businesses, perusahaan, swasta, sektor swasta',
}
for (const [sector, list] of Object.entries(sectorWords))
  teach({ kind: 'sector', sector: sector as SectorId }, list)

const classWords: Readonly<Partial<Record<ThreatClassId, string>>> = {
  'denial-of-service':
    'ddos, ddos attacks, denial of service, denial of service attacks, penolakan layanan, serangan penolakan layanan, serangan ddos',
  leak: 'data theft, data leaks, data breaches, leaks, kebocoran data, pencurian data, pelanggaran data',
  intrusion: 'intrusions, hijacking, penyusupan, pembobolan',
}
for (const [id, list] of Object.entries(classWords))
  teach({ kind: 'class', class: id as ThreatClassId }, list)

for (const { id, name, aliases } of regions) {
  if (id === 'world') continue
  for (const other of [name.en, name.id, ...aliases.map((alias) => alias.replace(/\(.*\)/, ''))]) {
    // "America" alone means the United States in both languages
    if (!/^Amerika( \(benua\))?$|^Americas$/.test(other))
      teach({ kind: 'place', key: `region:${id}` }, other.replaceAll(',', ' '))
  }
}
teach({ kind: 'place', key: 'region:americas' }, 'the americas, benua amerika')
for (const { code } of countries) {
  const names = [
    countryName(code, 'en'),
    countryName(code, 'id'),
    ...(otherNames[code] ?? []),
    demonyms[code] ?? '',
  ]
  for (const name of names) teach({ kind: 'place', key: code }, name.replaceAll(',', ' '))
}

/** The word or phrase that begins at `at`, the longest first. */
export function phraseAt(tokens: readonly string[], at: number): { word: Word; length: number } | null {
  for (let length = Math.min(LONGEST, tokens.length - at); length > 0; length--) {
    const word = words.get(tokens.slice(at, at + length).join(' '))
    if (word) return { word, length }
  }
  return null
}
