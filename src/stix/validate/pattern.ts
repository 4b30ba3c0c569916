/** The pattern of an indicator: its syntax, and the names that it uses. */
import { observes, propertyTests } from '../pattern/ast.ts'
import type { Observation } from '../pattern/ast.ts'
import { checkPattern } from '../pattern/check.ts'
import { PatternError, issueText } from '../pattern/issue.ts'
import type { Issue } from '../pattern/issue.ts'
import { parsePattern } from '../pattern/parser.ts'
import { schemas } from '../schema/index.ts'
import type { Cursor } from './cursor.ts'
import { shown } from './cursor.ts'

export function checkPatternOf(indicator: Record<string, unknown>, at: Cursor): void {
  const { pattern, pattern_type: type } = indicator
  if (type !== 'stix' || typeof pattern !== 'string') return
  const version = indicator.pattern_version === '2.0' ? '2.0' : '2.1'
  let root: Observation
  try {
    root = parsePattern(pattern, { version }).root
  } catch (error) {
    if (!(error instanceof PatternError)) throw error
    return at.must('pattern', said(error.issue), 'pattern')
  }
  let broken = false
  for (const issue of checkPattern(root)) {
    if (issue.severity === 'warning') continue
    const params = said(issue)
    if (issue.severity === 'error') {
      broken = true
      at.must('pattern', params, 'pattern')
    } else at.note('pattern', params, 'pattern')
  }
  if (!broken) checkNames(root, at)
}

function checkNames(root: Observation, at: Cursor): void {
  const paths = new Map<string, Set<string>>()
  for (const node of observes(root)) {
    for (const { path } of propertyTests(node.test)) {
      const first = path.steps[0]
      let properties = paths.get(path.type)
      if (!properties) paths.set(path.type, (properties = new Set()))
      if (first && 'key' in first) properties.add(first.key)
    }
  }
  for (const [type, properties] of paths) {
    const schema = schemas.get(type)
    const known = schema?.kind === 'sco'
    if (!known) checkTypeName(type, at)
    for (const property of properties) {
      if (schema?.checks.has(property)) continue
      const wrong =
        !/^[a-z0-9_]{3,250}$/.test(property) || (known && misnamed(property, /^x_.+_.+$/s, /^x_.+$/s, at))
      if (wrong) at.must('pattern-name', { found: shown(property) }, 'pattern')
      if (known && at.strictProperties) at.must('strict-properties', { property: shown(property) }, 'pattern')
    }
  }
}

function checkTypeName(type: string, at: Cursor): void {
  const formed = type.length >= 3 && type.length <= 250 && /^-?[a-z0-9]+(?:-[a-z0-9]+)*-?$/.test(type)
  if (!formed || misnamed(type, /^x-.+-.+$/s, /^x-.+$/s, at)) {
    at.must('pattern-name', { found: shown(type) }, 'pattern')
  }
  if (at.strictTypes) at.must('strict-types', { found: shown(type) }, 'pattern')
}

function misnamed(name: string, form: RegExp, laxForm: RegExp, at: Cursor): boolean {
  return (
    (at.checks('custom-prefix') && !form.test(name)) ||
    (at.checks('custom-prefix-lax') && !laxForm.test(name))
  )
}

/** What is wrong with a pattern, in both languages: its own words are chosen where it is read. */
function said(issue: Issue): { reason: string; reason_id: string } {
  return { reason: issueText(issue, 'en'), reason_id: issueText(issue, 'id') }
}
