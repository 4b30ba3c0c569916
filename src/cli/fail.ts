/** The last word on an error: one sentence on standard error, never a stack trace unless PERISAI_DEBUG asks for it. */
import { PerisaiError, problemMessage, reasonOf } from '../model/problem.ts'
import type { Lang } from '../model/taxonomy.ts'
import { EXIT } from './exit.ts'
import { askedLang } from './options.ts'

/** A file that was named and is not there, or not for this user, is no fault of Perisai's. */
function aboutFile(error: unknown, lang: Lang): string | null {
  const { code, path } = (error ?? {}) as NodeJS.ErrnoException
  if (path === undefined) return null
  if (code === 'ENOENT' || code === 'ENOTDIR') return `${path}: ${problemMessage('not-found', {}, lang)}`
  if (code === 'EEXIST') return problemMessage('write-failed', { path, reason: reasonOf(error) }, lang)
  if (code === 'EACCES' || code === 'EPERM') return `${path}: ${problemMessage('no-permission', {}, lang)}`
  return null
}

export function fail(error: unknown): number {
  const lang = askedLang()
  const known = error instanceof PerisaiError
  const sentence = known
    ? problemMessage(error.code, error.params, lang)
    : (aboutFile(error, lang) ?? problemMessage('internal', { reason: reasonOf(error) }, lang))
  process.stderr.write(`perisai: ${sentence}\n`)
  if (process.env.PERISAI_DEBUG && error instanceof Error) process.stderr.write(`${error.stack}\n`)
  return known && error.code === 'wrong-use' ? EXIT.wrongUse : EXIT.partly
}
