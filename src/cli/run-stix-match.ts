/** What `perisai stix match` does once its options are understood. */
import { open } from 'node:fs/promises'
import type { Lang } from '../model/taxonomy.ts'
import { wordings } from '../model/text.ts'
import { matchEvidence, readPatterns } from '../pipeline/match.ts'
import type { MatchReport } from '../pipeline/match.ts'
import { present, presentProblem } from '../pipeline/present.ts'
import { discover } from '../pipeline/scan.ts'
import type { EvidenceInput } from '../pipeline/scan.ts'
import { PerisaiError, reasonOf } from '../model/problem.ts'
import { issueText } from '../stix/pattern/index.ts'
import { EXIT } from './exit.ts'
import { write } from './output.ts'
import { sourceOf } from './run-stix-import.ts'
import { paint } from './scan-text.ts'
import type { MatchFlags } from './stix-indicators.ts'

const words = {
  id: {
    refused: (id: string) => `pola ditolak: ${id}`,
    matched: (id: string, path: string, n: string) => `cocok: ${id} di ${path} (${n} pengamatan)`,
    sum: (patterns: string, refused: string, matches: string) =>
      `${patterns} pola, ${refused} ditolak, ${matches} kecocokan`,
  },
  en: {
    refused: (id: string) => `pattern refused: ${id}`,
    matched: (id: string, path: string, n: string) => `match: ${id} in ${path} (${n} observations)`,
    sum: (patterns: string, refused: string, matches: string) =>
      `${patterns} patterns; refused: ${refused}; matches: ${matches}`,
  },
} as const

export async function matchFiles(paths: readonly string[], flags: MatchFlags): Promise<void> {
  const { indicators } = await readPatterns(sourceOf(flags.patterns)).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.path !== undefined) throw error
      throw new PerisaiError(
        'wrong-use',
        { reason: `--patterns ${flags.patterns}: ${reasonOf(error)}` },
        error,
      )
    },
  )
  const found = await discover(paths)
  const stix: string[] = []
  const other: EvidenceInput[] = []
  for (const input of found.inputs) {
    if (await isStix(input)) stix.push(input.path)
    else other.push(input)
  }
  const report = await matchEvidence(indicators, stix.map(sourceOf), other)
  report.problems.unshift(...found.problems)
  const matches = report.matches.length + report.findings.length
  if (report.refused.length > 0 || report.problems.length > 0) process.exitCode = EXIT.partly
  if (flags.failOnMatch && matches > 0) process.exitCode = EXIT.finding
  if (flags.format === 'json') await write(`${JSON.stringify(jsonOf(report, flags.lang), null, 2)}\n`)
  else await write(paint(`${textOf(report, flags.lang)}\n`))
}

/** Whether a file holds STIX objects, by its first bytes. A stream cannot be looked at and read again: it is evidence. */
async function isStix(input: EvidenceInput): Promise<boolean> {
  if (input.stream) return false
  const file = await open(input.path).catch(() => null)
  if (!file) return false
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(65_536), 0, 65_536, 0)
    const head = buffer.toString('utf8', 0, bytesRead)
    return /^[\s\ufeff]*[[{]/.test(head) && /"type"\s*:\s*"(?:bundle|observed-data)"/.test(head)
  } finally {
    await file.close()
  }
}

function jsonOf(report: MatchReport, lang: Lang): object {
  return {
    patterns: report.patterns,
    refused: report.refused.map(({ id, pattern, issue }) => ({
      id,
      pattern,
      reason: issue ? issueText(issue, lang) : null,
    })),
    matches: report.matches,
    findings: report.findings.map((finding) => present(finding, lang)),
    problems: report.problems.map((problem) => presentProblem(problem, lang)),
  }
}

function textOf(report: MatchReport, lang: Lang): string {
  const t = words[lang]
  const n = (value: number): string => wordings[lang].number(value)
  const lines: string[] = []
  for (const { id, issue } of report.refused) {
    lines.push(`${t.refused(id)}${issue ? `: ${issueText(issue, lang)}` : ''}`)
  }
  for (const { id, pattern, path, observed } of report.matches) {
    lines.push(t.matched(id, path, n(observed.length)), `  ${pattern.slice(0, 200)}`)
  }
  for (const finding of report.findings) {
    const { text } = present(finding, lang)
    lines.push(text.title, `  ${text.summary}`)
  }
  for (const problem of report.problems) {
    const { path, at, message } = presentProblem(problem, lang)
    lines.push(`${[path, at].filter(Boolean).join(' ')}: ${message}`)
  }
  const matches = report.matches.length + report.findings.length
  return [...lines, t.sum(n(report.patterns), n(report.refused.length), n(matches))].join('\n')
}
