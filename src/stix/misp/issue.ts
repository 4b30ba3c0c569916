/** What is wrong with a piece of a MISP file, a warninglist or a table of indicators, with its place. */
import type { Params } from '../../model/finding.ts'
import type { Lang } from '../../model/taxonomy.ts'
import { defineTexts, render } from '../../model/text.ts'

const texts = defineTexts({
  id: {
    'not-json': () => 'bukan JSON yang sah',
    'no-event': () => 'tidak ada event MISP di sini',
    'no-list': () => 'bukan warninglist MISP: perlu "name", "type", dan "list"',
    'no-columns': () => 'tidak ada kolom nilai; beri baris judul seperti type,value,source',
    type: (p) => `harus berupa ${p.expected}, bukan ${p.found}`,
    missing: () => 'harus diisi',
    value: (p) => `"${p.value}" bukan nilai ${p.type} yang sah`,
    'too-long': (p) => `lebih panjang dari ${p.limit} karakter`,
    'too-large': (p) => `berkas lebih besar dari ${p.limit} bita`,
    'unknown-format': () => 'bukan STIX, MISP, warninglist, atau tabel indikator',
    unreadable: (p) => `tidak dapat dibaca: ${p.reason}`,
    'too-many': (p) => `lebih dari ${p.limit}; selebihnya tidak dibaca`,
    uuid: (p) => `"${p.value}" bukan UUID; id lain dibuat dari isinya`,
    time: (p) => `"${p.value}" bukan waktu`,
    confidence: (p) => `"${p.value}" bukan keyakinan 0-100`,
    tlp: (p) => `"${p.value}" bukan tingkat TLP`,
    unknown: (p) => `jenis "${p.type}" tidak dikenal`,
    quote: () => 'tanda kutip tidak ditutup',
    regex: (p) => `regex tidak dapat dipakai: ${p.reason}`,
    mismatch: () => 'tidak ada di manifest.json, jadi dibaca tanpa keterangannya',
    finding: () => 'bukan temuan Perisai yang sah; tidak diimpor',
    absent: () => 'disebut manifest.json tetapi berkasnya tidak ada',
  },
  en: {
    'not-json': () => 'is not valid JSON',
    'no-event': () => 'there is no MISP event here',
    'no-list': () => 'is not a MISP warninglist: it needs "name", "type" and "list"',
    'no-columns': () => 'there is no column of values; give a header row such as type,value,source',
    type: (p) => `must be ${p.expected}, not ${p.found}`,
    missing: () => 'is missing',
    value: (p) => `"${p.value}" is not a valid ${p.type}`,
    'too-long': (p) => `is longer than ${p.limit} characters`,
    'too-large': (p) => `the file is larger than ${p.limit} bytes`,
    'unknown-format': () => 'is not STIX, MISP, a warninglist or a table of indicators',
    unreadable: (p) => `cannot be read: ${p.reason}`,
    'too-many': (p) => `more than ${p.limit}; the rest was not read`,
    uuid: (p) => `"${p.value}" is not a UUID; another id was made from the content`,
    time: (p) => `"${p.value}" is not a time`,
    confidence: (p) => `"${p.value}" is not a confidence of 0-100`,
    tlp: (p) => `"${p.value}" is not a TLP level`,
    unknown: (p) => `the type "${p.type}" is not known`,
    quote: () => 'the quotation mark is never closed',
    regex: (p) => `the regular expression cannot be used: ${p.reason}`,
    mismatch: () => 'is not in manifest.json and was read without it',
    finding: () => 'is not a valid finding of Perisai and was not imported',
    absent: () => 'is named by manifest.json, but there is no such file',
  },
})

export type ListRule = keyof (typeof texts)['en']

export interface ListIssue {
  /** error: this piece was not taken. warning: it was, but not all that it says */
  readonly severity: 'error' | 'warning'
  readonly rule: ListRule
  /** UUID of the object; empty where it has none */
  readonly id: string
  /** Event.Object[2].Attribute[0].value, or row 17 value */
  readonly path: string
  readonly params: Params
}

/** Issues that are kept one by one; all are counted. */
export const MOST_ISSUES = 1000

/** Keeps the first issues and counts all. */
export class Issues {
  readonly list: ListIssue[] = []
  errors = 0
  warnings = 0

  error(rule: ListRule, path: string, params: Params = {}, id = ''): void {
    this.errors++
    this.keep({ severity: 'error', rule, id, path, params })
  }

  warning(rule: ListRule, path: string, params: Params = {}, id = ''): void {
    this.warnings++
    this.keep({ severity: 'warning', rule, id, path, params })
  }

  private keep(issue: ListIssue): void {
    if (this.list.length < MOST_ISSUES) this.list.push(issue)
  }
}

/** What is wrong, without its place. */
export function listIssueText(issue: ListIssue, lang: Lang): string {
  return render(texts, { key: issue.rule, params: issue.params }, lang)
}

/** What a value is, for people. */
export function kindOf(value: unknown): string {
  if (value === null) return 'null'
  return Array.isArray(value) ? 'list' : typeof value
}

/** Text out of a file, short enough for a message. */
export const shown = (value: unknown): string =>
  (typeof value === 'string' ? value : (JSON.stringify(value) ?? '')).slice(0, 80)
