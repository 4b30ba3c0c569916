/** What is wrong with a parameter, in words. */
import type { z } from 'zod'
import type { Lang } from '../model/taxonomy.ts'
import { meanings } from '../model/posts.ts'
import { defineTexts, render } from '../model/text.ts'
import type { Params } from '../model/finding.ts'

type Issue = z.core.$ZodIssue

const texts = defineTexts({
  id: {
    missing: () => 'harus diisi',
    number: () => 'harus berupa bilangan',
    whole: () => 'harus berupa bilangan bulat',
    type: (p) => `harus berupa ${p.expected}`,
    least: (p) => `paling sedikit ${p.limit}`,
    most: (p) => `paling banyak ${p.limit}`,
    shortest: (p) => `paling sedikit ${p.limit} karakter`,
    longest: (p) => `paling banyak ${p.limit} karakter`,
    choice: (p) => `pilihannya: ${p.values}`,
    uuid: () => 'bukan UUID',
    format: (p) => `bukan ${p.format} yang sah`,
    unknown: (p) => `tidak ada parameter bernama ini: ${p.keys}`,
    instant: () => 'bukan tanggal atau waktu RFC 3339, seperti 2026-11-01 atau 2026-11-01T07:00:00Z',
    columns: (p) => `tulis sebagai MAKNA=KOLOM, dipisahkan koma; MAKNA salah satu dari: ${p.values}`,
    other: () => 'tidak sesuai',
  },
  en: {
    missing: () => 'is missing',
    number: () => 'must be a number',
    whole: () => 'must be a whole number',
    type: (p) => `must be of type ${p.expected}`,
    least: (p) => `at least ${p.limit}`,
    most: (p) => `at most ${p.limit}`,
    shortest: (p) => `at least ${p.limit} characters`,
    longest: (p) => `at most ${p.limit} characters`,
    choice: (p) => `one of: ${p.values}`,
    uuid: () => 'is not a UUID',
    format: (p) => `is not a valid ${p.format}`,
    unknown: (p) => `there is no parameter of this name: ${p.keys}`,
    instant: () => 'is not an RFC 3339 date or time, such as 2026-11-01 or 2026-11-01T07:00:00Z',
    columns: (p) => `write MEANING=COLUMN, separated by commas; MEANING is one of: ${p.values}`,
    other: () => 'does not fit',
  },
})

/** Messages of checks that are not zod's own: give one as the message of a custom issue. */
export const NOT_AN_INSTANT = 'instant'
export const NOT_COLUMNS = 'columns'

export function wordIssue(issue: Issue, lang: Lang): string {
  const [key, params] = sort(issue)
  return render(texts, { key, params }, lang)
}

function sort(issue: Issue): [keyof (typeof texts)['en'], Params] {
  switch (issue.code) {
    case 'invalid_type':
      if (issue.input === undefined) return ['missing', {}]
      if (issue.expected === 'number') return ['number', {}]
      if (issue.expected === 'int') return ['whole', {}]
      return ['type', { expected: issue.expected }]
    case 'too_small':
      return [issue.origin === 'string' ? 'shortest' : 'least', { limit: Number(issue.minimum) }]
    case 'too_big':
      return [issue.origin === 'string' ? 'longest' : 'most', { limit: Number(issue.maximum) }]
    case 'invalid_value':
      return ['choice', { values: issue.values.map(String).join(', ') }]
    case 'invalid_format':
      return issue.format === 'uuid' ? ['uuid', {}] : ['format', { format: issue.format }]
    case 'unrecognized_keys':
      return ['unknown', { keys: issue.keys.join(', ').slice(0, 200) }]
    case 'custom':
      if (issue.message === NOT_COLUMNS) return ['columns', { values: meanings.join(', ') }]
      return [issue.message === NOT_AN_INSTANT ? 'instant' : 'other', {}]
    default:
      return ['other', {}]
  }
}
