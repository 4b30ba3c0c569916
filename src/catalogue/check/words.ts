/**
 * The words that a claim may be made of, in Indonesian and English. A phrase is at most six words; the longest that fits is
 * taken. Words that carry no meaning for the count are listed too, because whatever is in neither list ends the reading.
 */
import type { PartyType } from '../../model/incident.ts'
import { sectors } from '../../model/sector.ts'
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
  /** what kind of actor did it */
  | { kind: 'type'; type: PartyType }
  /** what is counted: attacks */
  | { kind: 'noun' }
  /** after it comes who did it */
  | { kind: 'from' }
  /** the same with a verb: "come from" */
  | { kind: 'come' }
  /** after it comes whom it hit, or where */
  | { kind: 'to' }
  /** the same with a verb: "target" */
  | { kind: 'hits' }
  /** the verb between who did it and the figure */
  | { kind: 'makes' }
  /** before a year */
  | { kind: 'mark'; mark: 'since' | 'after' | 'until' | 'before' }
  | { kind: 'year' }
  /** between two values of the same kind */
  | { kind: 'and' }
  /** "countries": without a meaning of its own beside the name of a place only */
  | { kind: 'land' }
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

teach({ kind: 'from' }, 'from, by, dari, oleh, bersumber dari, asal, di tangan')
teach(
  { kind: 'come' },
  'berasal dari, datang dari, dilakukan oleh, dilakukan, dilancarkan oleh, dilancarkan, diluncurkan, didalangi, didalangi oleh, dijalankan oleh, diatribusikan kepada, dikaitkan dengan, attributed to, attributable to, come from, comes from, came from, coming from, stem from, stems from, stemmed from, originate from, originates from, originated from, originating from, originate in, originates in, originated in, committed by, carried out by, launched by, conducted by, perpetrated by, traced to, linked to, are from, is from, were from, was from, are by, is by, were by, was by',
)
teach(
  { kind: 'to' },
  'against, on, in, at, to, targeting, hitting, aimed at, directed at, terhadap, kepada, di, ke, pada, atas, dalam, yang menyasar, yang menargetkan, yang mengenai, yang menimpa, yang ditujukan kepada, yang ditujukan ke, that target, that targeted, that hit, which target',
)
teach(
  { kind: 'hits' },
  'target, targets, targeted, hit, hits, are aimed at, are directed at, were aimed at, were directed at, menyasar, menargetkan, mengenai, menimpa, ditujukan kepada, ditujukan ke, ditujukan pada, diarahkan ke',
)
teach(
  { kind: 'makes' },
  'makes, make, made, makes up, make up, made up, accounts for, account for, accounted for, accounting for, is responsible for, are responsible for, was responsible for, were responsible for, is behind, are behind, was behind, were behind, stands behind, stand behind, is the source of, are the source of, was the source of, were the source of, is the origin of, causes, cause, caused, launches, launch, launched, commits, commit, committed, conducts, conduct, conducted, carries out, carry out, carried out, perpetrated, menyumbang, menyumbangkan, disumbang, membuat, melakukan, melancarkan, meluncurkan, mendalangi, bertanggung jawab atas, bertanggung jawab untuk, bertanggung jawab terhadap, berada di balik, ada di balik, di balik, dalang, menjadi dalang, adalah dalang, menyebabkan, mewakili, mencakup, meliputi, menjadi sumber, merupakan sumber, adalah sumber, menjadi asal, merupakan asal, menjadi pelaku, sebagai pelaku, tercatat sebagai pelaku, adalah pelaku, merupakan pelaku, berkontribusi, berkontribusi atas, menyumbang sekitar, represents, represent, contributes, contributed, contribute',
)
teach({ kind: 'mark', mark: 'since' }, 'since, sejak, between, antara, mulai, sedari')
teach({ kind: 'mark', mark: 'after' }, 'after, setelah, sesudah')
teach({ kind: 'mark', mark: 'until' }, 'until, till, through, sampai, hingga, sampai dengan')
teach({ kind: 'mark', mark: 'before' }, 'before, sebelum')
teach({ kind: 'year' }, 'year, years, tahun, dalam tahun, the year')
teach({ kind: 'and' }, 'and, dan, serta, or, atau, as well as, maupun')
teach(
  { kind: 'noun' },
  'attack, attacks, cyberattack, cyberattacks, incident, incidents, operation, operations, cyber operations, serangan, insiden, operasi, kejadian, hacks, hacking attacks, serangan peretasan',
)
teach(
  { kind: 'type', type: 'state' },
  'state sponsored, state backed, nation state, state actor, state actors, state, state owned, government backed, government sponsored, disponsori negara, yang disponsori negara, didukung negara, yang didukung negara, pelaku negara, aktor negara',
)
teach(
  { kind: 'land' },
  'states, countries, country, nations, nation, negara, negara negara, bangsa, kawasan, wilayah, region, regions, asia pacific region',
)
teach(
  { kind: 'filler' },
  's, the, a, an, of, all, every, total, percent, per cent, persen, cyber, digital, siber, semua, seluruh, segala, keseluruhan, secara keseluruhan, total, dari semua, dari seluruh, dari total, dari keseluruhan, of all, from all, dunia, di dunia, di seluruh dunia, secara global, worldwide, in the world, around the world, globally, world, global, is, are, was, were, be, been, has been, have been, that, which, who, yang, adalah, ialah, yakni, yaitu, merupakan, sebesar, sebanyak, mencapai, sekitar, kira kira, kurang lebih, about, around, roughly, approximately, circa, some, almost, nearly, close to, hampir, mendekati, its, their, nya, hackers, hacker, peretas, actors, pelaku, groups, terjadi, happened, known, recorded, reported, diketahui, tercatat, dilaporkan, dengan, share, the share, proportion, portion, pangsa, porsi, andil, bagian, kontribusi, setiap, tiap, together, combined, jointly, bersama, bersama sama, during, over, period, the period, selama, sepanjang, kurun, kurun waktu, dalam kurun waktu, periode, dalam periode, is it true that, is it true, benarkah, betulkah, apakah benar, apakah benar bahwa, benarkah bahwa, memiliki, bahwa',
)
// what says that only incidents with a known source are meant is not read: the denominators are all shown

const sectorWords: Readonly<Partial<Record<SectorId, string>>> = {
  government:
    'government, governments, governmental, government institutions, government agencies, government bodies, government targets, government networks, government websites, government sites, government systems, situs pemerintah, situs web pemerintah, jaringan pemerintah, sistem pemerintah, badan pemerintah, badan negara, institusi pemerintah, lembaga pemerintahan, state institutions, public administration, public sector, ministries, pemerintah, pemerintahan, pemerintah pemerintah, lembaga negara, lembaga pemerintah, instansi pemerintah, institusi negara, sektor publik, kementerian',
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
// "other" is no word of a sector, it is any word
for (const [sector, { id, en }] of Object.entries(sectors)) {
  if (sector === 'other') continue
  for (const name of [id, en])
    teach(
      { kind: 'sector', sector: sector as SectorId },
      `${name}, sektor ${name}, ${name} sector, the ${name} sector`,
    )
}

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
const adjectives: Readonly<Record<string, string>> = {
  europe: 'european',
  africa: 'african',
  asia: 'asian',
  'south-eastern-asia': 'southeast asian, south east asian',
  'middle-east': 'middle eastern',
}
for (const [id, list] of Object.entries(adjectives)) teach({ kind: 'place', key: `region:${id}` }, list)
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
