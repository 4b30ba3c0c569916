/** What can be said against a pattern: a stable code, the place, and its wording in both languages. */
import { defineTexts, render } from '../../model/text.ts'
import type { Texts } from '../../model/text.ts'
import type { Params } from '../../model/finding.ts'
import type { Lang } from '../../model/taxonomy.ts'
import type { Place } from './ast.ts'

/** What the grammar expects somewhere, as the parser names it, in Indonesian; signs stand for themselves. */
const indonesian: Readonly<Record<string, string>> = {
  'AND, OR, FOLLOWEDBY, a qualifier or the end': 'AND, OR, FOLLOWEDBY, kualifikasi, atau akhir pola',
  '"[" or "("': '"[" atau "("',
  'AND, OR or "]"': 'AND, OR, atau "]"',
  'AND, OR or ")"': 'AND, OR, atau ")"',
  '"," or ")"': '"," atau ")"',
  'a positive number': 'bilangan positif',
  'a positive whole number': 'bilangan bulat positif',
  "a timestamp such as t'2026-01-31T00:00:00Z'": "waktu seperti t'2026-01-31T00:00:00Z'",
  'a comparison operator': 'operator pembanding',
  '"." or a comparison operator': '"." atau operator pembanding',
  'a string': 'teks dalam tanda kutip',
  'a literal': 'sebuah literal',
  'a literal that can be ordered': 'literal yang dapat diurutkan',
  'an object path such as file:name': 'jalur objek seperti file:name',
  'a property name': 'nama properti',
  'a property name without a hyphen, or one in quotes':
    'nama properti tanpa tanda hubung, atau yang diapit tanda kutip',
  'an index or "*"': 'indeks atau "*"',
}

const texts = defineTexts({
  id: {
    unexpected: (p) =>
      `ditemukan ${p.found || 'akhir pola'}, seharusnya ${indonesian[String(p.expected)] ?? p.expected}`,
    'unknown-character': (p) => `karakter ${p.found} tidak dikenal di sini`,
    'open-string': () => 'teks dibuka dengan tanda kutip tetapi tidak ditutup',
    'bad-escape': () => "garis miring terbalik hanya boleh mendahului ' atau \\",
    'bad-literal': (p) => `bukan literal ${p.kind} yang sah`,
    'too-long': (p) => `pola melebihi batas ${p.limit} karakter`,
    'too-deep': (p) => `tanda kurung bersarang melebihi batas ${p.limit} tingkat`,
    'too-many-tests': (p) => `pola memuat lebih dari ${p.limit} uji properti`,
    'too-many-terms': (p) => `pola terurai menjadi lebih dari ${p.limit} suku`,
    'duplicate-qualifier': (p) => `kualifikasi ${p.kind} muncul dua kali pada pengamatan yang sama`,
    'bad-hash': (p) => `"${p.value}" bukan hash ${p.algorithm} yang sah`,
    'no-such-date': (p) => `tanggal ${p.text} tidak ada di kalender`,
    'not-positive': (p) => `${p.kind} harus lebih dari nol`,
    'mixed-set': () => 'anggota himpunan IN harus satu jenis',
    'bad-regex': (p) =>
      `ekspresi reguler tidak dapat dijalankan dengan waktu linear (${p.reason}); acuan balik dan lookaround tidak didukung`,
    'bad-network': (p) => `"${p.value}" bukan alamat IP atau prefiks CIDR`,
    'never-true': () => 'AND menggabungkan jenis objek yang berbeda, jadi tidak pernah terpenuhi',
    'empty-period': () => 'START tidak mendahului STOP, jadi tidak pernah terpenuhi',
    'nonstandard-type': (p) => `jenis objek ${p.type} tidak ada dalam STIX 2.1`,
    'nonstandard-property': (p) => `${p.type} tidak mempunyai properti ${p.property} dalam STIX 2.1`,
    'hash-name': (p) => `nama hash ${p.found} dibaca sebagai ${p.name}`,
    'unquoted-name': (p) => `nama properti ${p.found} seharusnya diapit tanda kutip`,
    'lenient-spelling': (p) => `${p.found} dibaca sebagai ${p.read}`,
  },
  en: {
    unexpected: (p) => `found ${p.found || 'the end'}, expected ${p.expected}`,
    'unknown-character': (p) => `the character ${p.found} means nothing here`,
    'open-string': () => 'a string is opened with a quote but never closed',
    'bad-escape': () => "a backslash may stand only before ' or \\",
    'bad-literal': (p) => `not a valid ${p.kind} literal`,
    'too-long': (p) => `the pattern is longer than the limit of ${p.limit} characters`,
    'too-deep': (p) => `parentheses are nested deeper than the limit of ${p.limit} levels`,
    'too-many-tests': (p) => `the pattern has more than ${p.limit} property tests`,
    'too-many-terms': (p) => `the pattern unfolds into more than ${p.limit} terms`,
    'duplicate-qualifier': (p) => `the qualifier ${p.kind} stands twice on the same observation`,
    'bad-hash': (p) => `"${p.value}" is not a valid ${p.algorithm} hash`,
    'no-such-date': (p) => `the date ${p.text} is not in the calendar`,
    'not-positive': (p) => `${p.kind} must be greater than zero`,
    'mixed-set': () => 'the members of an IN set must be of one type',
    'bad-regex': (p) =>
      `the regular expression cannot run in linear time (${p.reason}); back-references and lookaround are not supported`,
    'bad-network': (p) => `"${p.value}" is neither an IP address nor a CIDR prefix`,
    'never-true': () => 'AND joins different object types, so this can never be true',
    'empty-period': () => 'START does not come before STOP, so this can never be true',
    'nonstandard-type': (p) => `the object type ${p.type} is not in STIX 2.1`,
    'nonstandard-property': (p) => `${p.type} has no property ${p.property} in STIX 2.1`,
    'hash-name': (p) => `the hash name ${p.found} was read as ${p.name}`,
    'unquoted-name': (p) => `the property name ${p.found} should stand in quotes`,
    'lenient-spelling': (p) => `${p.found} was read as ${p.read}`,
  },
})

export type IssueCode = keyof (typeof texts)['en']

export interface Issue extends Place {
  readonly code: IssueCode
  readonly params: Params
  /** error: not a valid pattern. unrunnable: valid, but can never be evaluated. warning: valid or read leniently */
  readonly severity: 'error' | 'unrunnable' | 'warning'
}

/** "line 1, column 19: found '/', expected a string" in the language asked for. */
export function issueText(issue: Issue, lang: Lang): string {
  const text = render(texts as Texts, { key: issue.code, params: issue.params }, lang)
  return lang === 'id'
    ? `baris ${issue.line}, kolom ${issue.column}: ${text}`
    : `line ${issue.line}, column ${issue.column}: ${text}`
}

/** A pattern that cannot be read or evaluated. */
export class PatternError extends Error {
  readonly issue: Issue

  constructor(issue: Issue) {
    super(issueText(issue, 'en'))
    this.name = 'PatternError'
    this.issue = issue
  }
}
