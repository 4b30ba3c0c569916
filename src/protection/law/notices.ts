/**
 * Drafts of notices that the law asks for, filled from the finding. What the evidence cannot know stays an empty field in
 * square brackets: a draft never guesses. Only counts and names that the finding shows are used, never personal data.
 */
import type { Finding } from '../../model/finding.ts'
import type { NoticeId } from '../../model/law.ts'
import type { Lang } from '../../model/taxonomy.ts'
import { threatClass } from '../../model/taxonomy.ts'
import type { Wording } from '../../model/text.ts'
import { wordings } from '../../model/text.ts'
import { provisionById } from './index.ts'
import { notLegalAdvice } from '../plan/words.ts'

export const noticeProvision: Readonly<Record<NoticeId, string>> = {
  'pdp-46': 'id-pdp-46',
  'bssn-15': 'id-bssn1-2024-15',
  'nis2-23': 'eu-nis2-23-4a',
}

interface Fields {
  readonly w: Wording
  readonly finding: Finding
  readonly className: string
  readonly aware: string
  readonly evidence: readonly string[]
  readonly reasons: readonly string[]
}

type Section = readonly [heading: string, lines: readonly string[]]

const drafts: Readonly<Record<NoticeId, Readonly<Record<Lang, (f: Fields) => readonly Section[]>>>> = {
  'pdp-46': {
    id: (f) => [
      ['KONSEP: Pemberitahuan kegagalan pelindungan data pribadi', []],
      ['Kepada', ['[subjek data yang terdampak] dan [lembaga pelindungan data pribadi]']],
      ['Pengendali data', ['[nama lembaga], [alamat], narahubung [nama, telepon, surel]']],
      ['Data pribadi yang terungkap', ['[jenis data dan perkiraan jumlah subjek data]', ...magnitudes(f)]],
      ['Kapan dan bagaimana terungkap', [span(f, 'sampai'), f.finding.text.title, f.finding.text.summary]],
      ['Kapan diketahui', [f.w.instant(f.aware)]],
      ['Dampak yang mungkin', ['[akibat bagi subjek data]']],
      [
        'Penanganan dan pemulihan',
        [
          '[yang sudah dilakukan]',
          '[yang akan dilakukan dan kapan]',
          '[yang dapat dilakukan subjek data sendiri]',
        ],
      ],
    ],
    en: (f) => [
      ['DRAFT: Notice of a failure to protect personal data', []],
      ['To', ['[data subjects affected] and [personal data protection agency]']],
      ['Controller', ['[name of the body], [address], contact [name, telephone, e-mail]']],
      ['Personal data that came out', ['[kinds of data and about how many data subjects]', ...magnitudes(f)]],
      ['When and how it came out', [span(f, 'to'), f.finding.text.title, f.finding.text.summary]],
      ['When it became known', [f.w.instant(f.aware)]],
      ['Possible consequences', ['[what it may mean for the data subjects]']],
      [
        'Handling and recovery',
        ['[what was done]', '[what will be done, and when]', '[what data subjects can do themselves]'],
      ],
    ],
  },
  'bssn-15': {
    id: (f) => [
      ['KONSEP: Laporan insiden siber pada infrastruktur informasi vital', []],
      ['Kepada', ['CSIRT sektor [nama sektor]; tembusan CSIRT nasional']],
      ['Pelapor', ['[nama], CSIRT [organisasi], [telepon, surel]']],
      ['Uraian', [`${f.className}: ${f.finding.text.title}`, f.finding.text.summary]],
      [
        'Kronologi',
        [`Bukti: ${span(f, 'sampai')}`, `Diketahui: ${f.w.instant(f.aware)}`, '[tindakan dan waktunya]'],
      ],
      ['Dampak', ['[layanan dan pengguna yang terganggu, lamanya]', ...magnitudes(f)]],
      ['Dasar penilaian', [`Keyakinan ${f.finding.confidence} dari 100.`, ...f.reasons]],
      ['Bukti yang diamankan', f.evidence],
    ],
    en: (f) => [
      ['DRAFT: Report of a cyber incident on vital information infrastructure', []],
      ['To', ['sector CSIRT [name of the sector]; copy to the national CSIRT']],
      ['Reporter', ['[name], CSIRT of [organisation], [telephone, e-mail]']],
      ['Description', [`${f.className}: ${f.finding.text.title}`, f.finding.text.summary]],
      [
        'Chronology',
        [`Evidence: ${span(f, 'to')}`, `Known since: ${f.w.instant(f.aware)}`, '[acts and their times]'],
      ],
      ['Impact', ['[services and users disturbed, and how long]', ...magnitudes(f)]],
      ['Ground of the judgement', [`Confidence ${f.finding.confidence} of 100.`, ...f.reasons]],
      ['Evidence that was secured', f.evidence],
    ],
  },
  'nis2-23': {
    id: (f) => [
      ['KONSEP: Peringatan dini NIS2 (Pasal 23 ayat 4 huruf a)', []],
      ['Kepada', ['CSIRT atau otoritas yang berwenang di [negara anggota]']],
      ['Entitas', ['[nama, nomor pendaftaran, sektor], narahubung [nama, telepon, surel]']],
      [
        'Insiden',
        [
          `${f.className}: ${f.finding.text.title}`,
          `Bukti: ${span(f, 'sampai')}`,
          `Diketahui: ${f.w.instant(f.aware)}`,
        ],
      ],
      [
        'Diduga disengaja atau melawan hukum?',
        [`[ya/tidak]; penilaian Perisai: ${f.className}, keyakinan ${f.finding.confidence} dari 100`],
      ],
      ['Mungkin berdampak lintas batas?', ['[ya/tidak, negara mana]']],
      ['Penilaian awal (untuk pemberitahuan 72 jam)', ['[beratnya dan dampaknya]', ...magnitudes(f)]],
    ],
    en: (f) => [
      ['DRAFT: NIS2 early warning (article 23(4)(a))', []],
      ['To', ['CSIRT or competent authority of [member state]']],
      ['Entity', ['[name, registration number, sector], contact [name, telephone, e-mail]']],
      [
        'Incident',
        [
          `${f.className}: ${f.finding.text.title}`,
          `Evidence: ${span(f, 'to')}`,
          `Known since: ${f.w.instant(f.aware)}`,
        ],
      ],
      [
        'Suspected of being unlawful or malicious?',
        [`[yes/no]; judgement of Perisai: ${f.className}, confidence ${f.finding.confidence} of 100`],
      ],
      ['May it have an impact across borders?', ['[yes/no, which states]']],
      ['First assessment (for the notification at 72 hours)', ['[severity and impact]', ...magnitudes(f)]],
    ],
  },
}

const span = ({ w, finding }: Fields, to: string): string =>
  `${w.instant(finding.start)} ${to} ${w.instant(finding.end)}`

function magnitudes({ w, finding }: Fields): string[] {
  return Object.entries(finding.magnitude)
    .slice(0, 8)
    .map(([name, value]) => `${name.replaceAll('_', ' ')}: ${w.number(value)}`)
}

/** The draft as plain text. `finding` is worded in `lang`; `aware` is RFC 3339. */
export function noticeDraft(id: NoticeId, finding: Finding, aware: string, lang: Lang): string {
  const fields: Fields = {
    w: wordings[lang],
    finding,
    className: threatClass(finding.class)?.name[lang] ?? finding.class,
    aware,
    evidence: finding.evidence.map((e) => `${e.path} (SHA-256 ${e.sha256})`),
    reasons: finding.reasons.map((r) => r.text ?? r.key),
  }
  const provision = provisionById(noticeProvision[id])!
  const lines: string[] = []
  for (const [heading, body] of drafts[id][lang](fields)) {
    if (lines.length > 0) lines.push('')
    lines.push(heading, ...body.filter((l) => l !== '').map((l) => `  ${l}`))
    if (lines.length === 1) lines.push(`${provision.instrument}, ${provision.article}`)
  }
  lines.push('', notLegalAdvice[lang])
  return lines.join('\n')
}
