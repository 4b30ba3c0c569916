/** The last word on an error: one sentence on standard error, never a stack trace unless PERISAI_DEBUG asks for it. */
import { PerisaiError, problemMessage, reasonOf } from '../model/problem.ts'
import { EXIT } from './exit.ts'
import { defaultLang } from './options.ts'

export function fail(error: unknown): number {
  const langAt = process.argv.indexOf('--lang')
  const lang = langAt > 0 && process.argv[langAt + 1] === 'en' ? 'en' : langAt > 0 ? 'id' : defaultLang()
  const known = error instanceof PerisaiError
  const sentence = known
    ? problemMessage(error.code, error.params, lang)
    : problemMessage('internal', { reason: reasonOf(error) }, lang)
  process.stderr.write(`perisai: ${sentence}\n`)
  if (process.env.PERISAI_DEBUG && error instanceof Error) process.stderr.write(`${error.stack}\n`)
  return known && error.code === 'wrong-use' ? EXIT.wrongUse : EXIT.partly
}
