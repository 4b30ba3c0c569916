/** The last word on an error: one sentence on standard error, never a stack trace unless PERISAI_DEBUG asks for it. */
import { PerisaiError, problemMessage, reasonOf } from '../model/problem.ts'
import type { Params } from '../model/finding.ts'
import type { ProblemCode } from '../model/problem.ts'
import type { Lang } from '../model/taxonomy.ts'
import { EXIT } from './exit.ts'
import { askedLang } from './options.ts'
import { harmless } from './output.ts'
import { nextSteps } from './texts/next-steps.ts'

/** Codes that say the command line asked for what cannot be. */
const WRONG_USE: ReadonlySet<ProblemCode> = new Set([
  'wrong-use',
  'bad-field',
  'bad-public-url',
  'bad-request',
  'bad-watched-name',
  'atlas-query',
  'catalogue-unknown',
  'export-life',
  'probe-page',
])

/** What the system refuses is no fault of Perisai's: a file that is not there, or not for this user, a full disk. */
function ofSystem(error: unknown, lang: Lang): string | null {
  const { code, path, syscall } = (error ?? {}) as NodeJS.ErrnoException
  if (path !== undefined) {
    if (code === 'ENOENT' || code === 'ENOTDIR') return `${path}: ${problemMessage('not-found', {}, lang)}`
    if (code === 'EEXIST') return problemMessage('write-failed', { path, reason: reasonOf(error) }, lang)
    if (code === 'EACCES' || code === 'EPERM') return `${path}: ${problemMessage('no-permission', {}, lang)}`
  }
  if (code === undefined || syscall === undefined) return null
  return problemMessage('system-failed', { reason: reasonOf(error) }, lang)
}

/** Some messages leave it to their place to name the file. */
function withPath(sentence: string, { path }: Params): string {
  return typeof path !== 'string' || path === '' || sentence.includes(path)
    ? sentence
    : `${path}: ${sentence}`
}

/** Standard output that cannot be written to. */
export function failOutput(error: Error): void {
  const lang = askedLang()
  const path = lang === 'id' ? 'Keluaran standar' : 'Standard output'
  fail(new PerisaiError('write-failed', { path, reason: reasonOf(error) }, error))
}

export function fail(error: unknown): number {
  const lang = askedLang()
  const known = error instanceof PerisaiError
  const sentence = known
    ? withPath(problemMessage(error.code, error.params, lang), error.params)
    : (ofSystem(error, lang) ?? problemMessage('internal', { reason: reasonOf(error) }, lang))
  const next = known ? nextSteps[lang][error.code] : undefined
  const said = next === undefined ? sentence : `${sentence.replace(/(?<![.?!])$/, '.')} ${next}`
  process.stderr.write(`perisai: ${harmless(said)}\n`)
  if (process.env.PERISAI_DEBUG && error instanceof Error) process.stderr.write(`${error.stack}\n`)
  return known && WRONG_USE.has(error.code) ? EXIT.wrongUse : EXIT.partly
}
