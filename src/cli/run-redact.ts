/** What `perisai redact` does once its options are understood. */
import { existsSync } from 'node:fs'
import { PerisaiError, reasonOf } from '../model/problem.ts'
import { wordings } from '../model/text.ts'
import { redact } from '../pipeline/redact.ts'
import { kindNames } from '../recognisers/leak/names-of-kinds.ts'
import { EXIT } from './exit.ts'
import { write } from './output.ts'
import type { RedactFlags } from './redact.ts'

export async function runRedact(
  from: string,
  to: string,
  { lang, pseudonyms, names }: RedactFlags,
): Promise<void> {
  const key = process.env.PERISAI_REDACT_KEY
  if (pseudonyms && (key === undefined || key.length < 8)) {
    throw new PerisaiError('wrong-use', {
      reason:
        lang === 'id'
          ? '--pseudonyms membutuhkan kunci dalam PERISAI_REDACT_KEY, sedikitnya 8 karakter.'
          : '--pseudonyms wants a key in PERISAI_REDACT_KEY, of 8 characters at least.',
    })
  }
  const taken = new PerisaiError('wrong-use', {
    reason:
      lang === 'id' ? `${to} sudah ada; tidak ditimpa.` : `${to} is there already and is not overwritten.`,
  })
  // said before much is read
  if (existsSync(to)) throw taken
  const abort = new AbortController()
  const stop = () =>
    abort.abort(new PerisaiError('write-failed', { path: to, reason: 'stopped by the user' }))
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
  const options = { key: pseudonyms ? key : undefined, names, signal: abort.signal }
  const { values } = await redact(from, to, options).catch((error: unknown) => {
    if (abort.signal.aborted) process.once('exit', () => (process.exitCode = EXIT.interrupted))
    const { code, path } = error as NodeJS.ErrnoException
    if (code === 'EEXIST') throw taken
    // of what is read, the system's own error says enough
    if (code === 'ENOSPC' || code === 'EDQUOT' || path === to)
      throw new PerisaiError('write-failed', { path: to, reason: reasonOf(error) }, error)
    throw error
  })
  process.removeListener('SIGINT', stop)
  process.removeListener('SIGTERM', stop)
  const w = wordings[lang]
  const total = Object.values(values).reduce((sum, n) => sum + n, 0)
  const lines = Object.entries(values)
    .sort(([, a], [, b]) => b - a)
    .map(([id, n]) => `  ${kindNames[lang][id] ?? id}: ${w.number(n)}`)
  const said =
    lang === 'id'
      ? `${w.number(total)} nilai diganti dalam ${to}. Yang luput dari pendeteksi tetap tertinggal.`
      : `${w.number(total)} ${total === 1 ? 'value' : 'values'} replaced in ${to}. What the detectors miss is still there.`
  await write(`${[said, ...lines].join('\n')}\n`)
}
