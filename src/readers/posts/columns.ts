/** Which column of a table of posts means what: by the user's word, else by name, and checked against content. */
import { meanings } from '../../model/posts.ts'
import type { Meaning } from '../../model/posts.ts'
import { names, plainName, shapeOf } from './names.ts'

/** Columns of the file by meaning. More than one: the first that is filled in a row counts. */
export type Columns = Readonly<Partial<Record<Meaning, readonly string[]>>>

export interface Mapping {
  readonly format: string | null
  readonly columns: Columns
  /** what is missing to read posts from it; empty where nothing is */
  readonly missing: readonly string[]
  /** by name alone, by a known export, or guessed from content */
  readonly basis: 'user' | 'export' | 'names' | 'content'
}

/** Names that other records than posts have as well. */
const COMMON = new Set([
  'user',
  'username',
  'user_id',
  'user_name',
  'account',
  'message',
  'body',
  'description',
  'post',
])

/** @param chosen meaning -> column, as the user wrote it */
export function mapColumns(
  fields: readonly string[],
  samples: readonly (readonly string[])[],
  chosen: Readonly<Record<string, string>> = {},
): Mapping {
  const byName = new Map<string, string>()
  for (const field of fields) if (!byName.has(plainName(field))) byName.set(plainName(field), field)
  const values = (field: string) => {
    const at = fields.indexOf(field)
    return samples.map((row) => row[at] ?? '').filter((value) => value !== '')
  }
  const columns: Partial<Record<Meaning, string[]>> = {}
  let guessed = false
  for (const meaning of meanings) {
    const wanted = chosen[meaning]
    if (wanted !== undefined) {
      const field = fields.find((name) => name === wanted) ?? byName.get(plainName(wanted))
      if (field !== undefined) columns[meaning] = [field]
      continue
    }
    const found = names[meaning]
      .map((name) => byName.get(name))
      .filter(
        (field) => field !== undefined && (samples.length === 0 || fits(meaning, values(field))),
      ) as string[]
    if (found.length > 0) columns[meaning] = found.slice(0, several.has(meaning) ? 2 : 1)
  }
  const used = new Set(Object.values(columns).flat())
  const guess = (meaning: Meaning, test: (field: string, found: string[]) => boolean) => {
    if (columns[meaning] || chosen[meaning] !== undefined) return
    const field = fields.find(
      (name) => !used.has(name) && values(name).length > 0 && test(name, values(name)),
    )
    if (field === undefined) return
    columns[meaning] = [field]
    used.add(field)
    guessed = true
  }
  guess('time', (_, found) => share(found, isTime) > 0.9)
  guess(
    'account',
    (name, found) => /user|author|account|akun|penulis/i.test(name) || share(found, isHandle) > 0.8,
  )
  if (!columns.object) guess('text', (_, found) => found.length >= 3 && share(found, isProse) > 0.6)
  const content = columns.text ?? columns.links ?? columns.hashtags ?? columns.object ?? columns.repost_of
  const missing = [
    ...(columns.account ? [] : ['account']),
    ...(columns.time ? [] : ['time']),
    ...(content ? [] : ['text']),
    ...Object.keys(chosen).filter((meaning) => !columns[meaning as Meaning]),
  ]
  const format = shapeOf(fields) ?? null
  const basis = Object.keys(chosen).length > 0 ? 'user' : format ? 'export' : guessed ? 'content' : 'names'
  return { format, columns, missing: [...new Set(missing)], basis }
}

/** Exports leave one of these empty for some kinds of posts. */
const several: ReadonlySet<Meaning> = new Set(['account', 'text', 'links', 'repost_of'])

/** 0..1: how sure it is that this is a table of posts. */
export function certainty({ basis, missing, columns }: Mapping): number {
  if (missing.length > 0) return basis === 'user' && missing.length < 3 ? 0.5 : 0
  if (basis === 'user') return 1
  if (basis === 'export') return 0.95
  if (basis === 'content') return 0.55
  const common = [columns.account, columns.text].filter((found) => found && COMMON.has(plainName(found[0])))
  return common.length === 2 ? 0.55 : common.length === 1 ? 0.7 : 0.8
}

/** The one column that keeps a table from being posts, where the others can hardly be anything else. */
export function lacking({ missing: [one, ...more], columns, basis }: Mapping): string | null {
  if (basis === 'content' || more.length > 0 || (one !== 'account' && one !== 'time')) return null
  const telling = [columns.account, columns.text].some((found) => found && !COMMON.has(plainName(found[0])))
  return telling ? one : null
}

function fits(meaning: Meaning, values: readonly string[]): boolean {
  if (values.length === 0) return meaning !== 'time'
  return meaning !== 'time' || share(values, isTime) > 0.5
}

const share = (values: readonly string[], test: (value: string) => boolean) =>
  values.filter(test).length / Math.max(1, values.length)

const TIME =
  /^(\d{9,19}(\.\d+)?|\d{4}[-/]\d\d?[-/]\d\d?([T ].*)?|\d\d?[-/.]\d\d?[-/.]\d{2,4}( .*)?|[A-Z][a-z]{2} [A-Z][a-z]{2} \d\d? .*)$/
export const isTime = (value: string): boolean => value.length < 60 && TIME.test(value.trim())
const isHandle = (value: string): boolean => /^@[\w.]{2,}$/.test(value)
const isProse = (value: string): boolean => value.length >= 20 && value.includes(' ')
