/** What `perisai stix validate` does once its options are understood. */
import { createReadStream } from 'node:fs'
import { problemMessage, reasonOf } from '../model/problem.ts'
import type { ProblemCode } from '../model/problem.ts'
import { wordings } from '../model/text.ts'
import type { Lang } from '../model/taxonomy.ts'
import { issueText, validateStream } from '../stix/validate.ts'
import { chosenChecks } from '../stix/validate/options.ts'
import type { StixIssue, Validation } from '../stix/validate.ts'
import { EXIT } from './exit.ts'
import { write } from './output.ts'
import { paint } from './scan-text.ts'
import type { ValidateFlags } from './stix.ts'

const many = (n: string, one: string) => `${n} ${one}${n === '1' ? '' : 's'}`

const words = {
  id: {
    valid: 'sah',
    invalid: 'TIDAK SAH',
    unreadable: 'tidak terbaca',
    empty: 'tidak berisi objek STIX',
    count: (objects: string, errors: string, warnings: string) =>
      `${objects} objek, ${errors} kesalahan, ${warnings} peringatan`,
    error: 'salah',
    warning: 'peringatan',
    more: (n: string) => `... dan ${n} lainnya (--max-issues)`,
  },
  en: {
    valid: 'valid',
    invalid: 'NOT VALID',
    unreadable: 'not readable',
    empty: 'holds no STIX object',
    count: (objects: string, errors: string, warnings: string) =>
      `${many(objects, 'object')}, ${many(errors, 'error')}, ${many(warnings, 'warning')}`,
    error: 'error',
    warning: 'warning',
    more: (n: string) => `... and ${n} more (--max-issues)`,
  },
} as const

const problems: Record<string, ProblemCode> = {
  ENOENT: 'not-found',
  EACCES: 'no-permission',
  EISDIR: 'not-regular',
}

/** Validates each file as it streams by. The exit code is 1 where one is not valid or cannot be read. */
export async function validateFiles(files: readonly string[], flags: ValidateFlags): Promise<void> {
  const list = (names?: string) => names?.split(',').map((name) => name.trim())
  const options = {
    ...flags,
    enabled: list(flags.enable),
    disabled: list(flags.disable),
    limit: flags.maxIssues,
  }
  // a wrong option is wrong for every file: it is told before any is opened
  chosenChecks(options.enabled, options.disabled)
  const documents: object[] = []
  for (const path of files) {
    const stream = path === '-' ? process.stdin : createReadStream(path, { highWaterMark: 1 << 20 })
    let result: Validation | string
    try {
      result = await validateStream(stream as AsyncIterable<Uint8Array>, options)
    } catch (error) {
      const { syscall, code } = error as NodeJS.ErrnoException
      if (syscall === undefined) throw error
      const params = { reason: reasonOf(error), what: code ?? '' }
      result = problemMessage(problems[code ?? ''] ?? 'read-failed', params, flags.lang)
    }
    if (typeof result === 'string' || !result.valid || isNothing(result)) process.exitCode = EXIT.partly
    if (flags.format === 'json') documents.push(jsonOf(path, result, flags.lang))
    else await write(paint(`${textOf(path, result, flags.lang)}\n`))
  }
  if (flags.format === 'json') await write(`${JSON.stringify({ documents }, null, 2)}\n`)
}

/** Neither an object nor a bundle, which may be one of nothing. */
const isNothing = ({ objects, framed }: Validation): boolean => objects === 0 && !framed

function jsonOf(path: string, result: Validation | string, lang: Lang): object {
  if (typeof result === 'string') return { path, valid: false, unreadable: result }
  const { objects, errors, warnings, issues } = result
  return {
    path,
    valid: result.valid && !isNothing(result),
    objects,
    errors,
    warnings,
    issues: issues.map((issue) => ({ ...issue, message: issueText(issue, lang) })),
  }
}

function textOf(path: string, result: Validation | string, lang: Lang): string {
  const t = words[lang]
  if (typeof result === 'string') return `${path}: ${t.unreadable}: ${result}`
  if (isNothing(result) && result.valid) return `${path}: ${t.empty}`
  const number = (n: number) => wordings[lang].number(n)
  const counts = t.count(number(result.objects), number(result.errors), number(result.warnings))
  const lines = [`${path}: ${result.valid ? t.valid : t.invalid}: ${counts}`]
  const errors = result.issues.filter((issue) => issue.severity === 'error')
  for (const issue of errors) lines.push(`  ${t.error}  ${lineOf(issue, lang)}`)
  const hidden = result.errors - errors.length
  if (hidden > 0) lines.push(`  ${t.more(number(hidden))}`)
  // a recommendation that is not followed is mostly not followed throughout: one line a rule, with its first place
  const shown = new Set<string>()
  for (const issue of result.issues) {
    if (issue.severity === 'error' || shown.has(issue.rule)) continue
    shown.add(issue.rule)
    lines.push(`  ${t.warning} ${number(result.byRule.get(issue.rule) ?? 1)}x  ${lineOf(issue, lang)}`)
  }
  return lines.join('\n')
}

/** campaign--UUID aliases[1]: must be a string, not 1  [type] */
function lineOf(issue: StixIssue, lang: Lang): string {
  const place =
    issue.id || (issue.offset === undefined ? '' : `${lang === 'id' ? 'bita' : 'byte'} ${issue.offset}`)
  const at = [place, issue.path].filter(Boolean).join(' ')
  return `${at && `${at}: `}${issueText(issue, lang)}  [${issue.rule}]`
}
