/** The HTTP API as the page sees it: one way to ask, one kind of failure. */
import type {
  ApiScanProgress as ScanProgress,
  FindingList as FindingPage,
  ProblemDetail,
  ScanAccepted,
  ScanState,
  Situation,
  Taxonomy,
} from '../../../src/model/api.ts'
import type { Area } from '../../../src/model/taxonomy.ts'
import type { Finding, ScanDocument } from '../../../src/model/finding.ts'
import { langPref } from './prefs.ts'

export type { Area, Finding, FindingPage, ProblemDetail }
export type { ScanAccepted, ScanDocument, ScanProgress, ScanState, Situation, Taxonomy }

/** Why an answer did not come: the server is not there, or it said no. */
export class Failure extends Error {
  /** a problem code of the server, or "gone" where nothing answered, or "unclear" where the answer made no sense */
  readonly code: string
  readonly status: number

  constructor(code: string, status: number, detail: string) {
    super(detail)
    this.name = 'Failure'
    this.code = code
    this.status = status
  }
}

/** What was thrown, as a failure that can be shown: anything that is none is "unclear". */
export const asFailure = (error: unknown): Failure =>
  error instanceof Failure ? error : new Failure('unclear', 0, '')

export const base = '/api/v1'

/** Adds the page's language to an API path. */
export function apiUrl(path: string): string {
  return `${base}${path}${path.includes('?') ? '&' : '?'}lang=${langPref.get()}`
}

/** Reads a problem+json body; anything else becomes "unclear" with the status. */
export function failureOf(status: number, body: string): Failure {
  try {
    const problem = JSON.parse(body) as Partial<ProblemDetail> | null
    if (typeof problem?.code === 'string') return new Failure(problem.code, status, told(problem))
  } catch {
    // not JSON: told as it is
  }
  return new Failure('unclear', status, '')
}

/** The detail, and which fields were meant where the server names them. */
function told(problem: Partial<ProblemDetail>): string {
  // the detail tells of the first one
  const fields = (problem.fields ?? []).slice(1).map(({ field, message }) => `${field}: ${message}`)
  return [problem.detail ?? problem.title ?? '', ...fields].join(' ')
}

export async function ask<T>(path: string, init: RequestInit = {}): Promise<T> {
  let answer: Response
  try {
    answer = await fetch(apiUrl(path), {
      ...init,
      headers: { accept: 'application/json', 'x-perisai': '1', ...init.headers },
      credentials: 'same-origin',
    })
  } catch (error) {
    if (init.signal?.aborted) throw error
    throw new Failure('gone', 0, '')
  }
  const body = await answer.text()
  if (!answer.ok) throw failureOf(answer.status, body)
  try {
    return (body === '' ? undefined : JSON.parse(body)) as T
  } catch {
    throw new Failure('unclear', answer.status, '')
  }
}
