/** The report of an import in the language of whoever asked, with the names of the API. */
import type { ImportReportDocument } from '../../model/exchange.ts'
import type { Lang } from '../../model/taxonomy.ts'
import { issueText as patternIssueText } from '../../stix/pattern/index.ts'
import { listIssueText } from '../../stix/misp/issue.ts'
import type { ListIssue } from '../../stix/misp/issue.ts'
import { issueText } from '../../stix/validate.ts'
import type { StixIssue } from '../../stix/validate.ts'
import type { ExchangeReport } from './import.ts'

/** Issues of one file in an answer. */
const MOST_SHOWN = 1000

export function presentReport(report: ExchangeReport, lang: Lang): ImportReportDocument {
  const refused = report.refused.map(({ id, pattern, issue }) => ({
    severity: 'error' as const,
    rule: 'pattern',
    object: id,
    path: 'pattern',
    message: issue
      ? `${patternIssueText(issue, lang)}: ${pattern.slice(0, 200)}`
      : lang === 'id'
        ? 'tanpa pola'
        : 'no pattern',
  }))
  const others = report.issues.map((issue) => presentIssue(issue, lang))
  const errors = [...refused, ...others.filter(({ severity }) => severity === 'error')]
  const issues = [...errors, ...others.filter(({ severity }) => severity === 'warning')]
  return {
    name: report.path,
    format: report.format,
    objects: report.objects,
    errors: report.errors + report.refused.length,
    warnings: report.warnings,
    issues: issues.slice(0, MOST_SHOWN),
    indicators: report.indicators,
    use: report.use,
    findings: report.findings,
    not_for_detection: report.notForDetection,
    unsupported: report.unsupported,
    other_languages: report.otherLanguages,
    sightings: report.sightings,
    warninglist: report.warninglist ?? null,
  }
}

function presentIssue(issue: StixIssue | ListIssue, lang: Lang): ImportReportDocument['issues'][number] {
  const { severity, rule, id, path } = issue
  // a rule of STIX names the object; what has no id is named by its place in the file
  const stix = 'offset' in issue
  const object = id || (stix ? `${lang === 'id' ? 'bita' : 'byte'} ${issue.offset}` : '')
  const message = stix ? issueText(issue, lang) : listIssueText(issue as ListIssue, lang)
  const place = stix || lang === 'en' ? path : path.replace(/^row /, 'baris ')
  return { severity, rule, object, path: place, message }
}
