/** Wording for what was found: messages are rendered here, in the language of the reader, and nowhere stored. */
import type { Finding, Message, ProblemReport, ScanDocument, StoredFinding } from '../model/finding.ts'
import type { Problem } from '../model/problem.ts'
import { problemMessage } from '../model/problem.ts'
import type { Lang } from '../model/taxonomy.ts'
import { render } from '../model/text.ts'
import { recognisers } from '../recognisers/index.ts'
import { tableRecognisers } from '../recognisers/tables.ts'
import type { ScanResult } from './scan.ts'

/** A finding with title, summary and every message in words. */
export function present(finding: StoredFinding, lang: Lang): Finding {
  const recogniser = [...recognisers, ...tableRecognisers].find((r) => r.id === finding.recogniser.id)
  const bare = { title: `${finding.class}: ${finding.variant}`, summary: '', variant: finding.variant }
  // a store may hold findings of a recogniser that this version does not have
  if (!recogniser) return { ...finding, text: bare }
  const say = (message: Message) => render(recogniser.texts, message, lang)
  const worded = (message: Message): Message => ({
    key: message.key,
    params: message.params,
    text: say(message),
  })
  return {
    ...finding,
    reasons: finding.reasons.map(worded),
    alternatives: finding.alternatives.map((a) => ({
      ...worded(a),
      rejected_because: worded(a.rejected_because),
    })),
    attribution: finding.attribution.map((a) => ({
      ...a,
      hypothesis: worded(a.hypothesis),
      basis: a.basis.map(worded),
    })),
    text: headline() ?? bare,
  }

  /** Null where a finding that came from elsewhere lacks what its headline is made of. */
  function headline(): Finding['text'] | null {
    try {
      const { title, summary, variant } = recogniser!.describe(finding)
      return { title: say(title), summary: say(summary), variant: say(variant) }
    } catch {
      return null
    }
  }
}

export function presentProblem(problem: Problem, lang: Lang): ProblemReport {
  const { code, path, at, params } = problem
  return { code, path, at, message: problemMessage(code, params, lang) }
}

/** The document that `perisai scan --format json` prints and the server answers with. */
export function presentScan(result: ScanResult, lang: Lang): ScanDocument {
  return {
    findings: result.findings.map((f) => present(f, lang)),
    files: result.files,
    problems: result.problems.map((p) => presentProblem(p, lang)),
  }
}
