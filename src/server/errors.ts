/** Every error as application/problem+json (RFC 9457), in the language of the client, without anything of our inside. */
import { randomUUID } from 'node:crypto'
import { STATUS_CODES } from 'node:http'
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import type { ProblemDetail } from '../model/api.ts'
import type { Params } from '../model/finding.ts'
import { PerisaiError, problemMessage } from '../model/problem.ts'
import type { ProblemCode } from '../model/problem.ts'
import type { Bilingual, Lang } from '../model/taxonomy.ts'
import type { App } from './context.ts'
import { langOf } from './language.ts'
import { issuesOf } from './validation.ts'
import type { FieldIssues } from './validation.ts'
import { wordIssue } from './words.ts'

/** HTTP status of each code that the API answers with. Any other error is a server-error. */
export const statusOf: Readonly<Partial<Record<ProblemCode, number>>> = {
  'bad-request': 400,
  'bad-field': 400,
  'bad-json': 400,
  'bad-url': 400,
  'upload-empty': 400,
  'upload-broken': 400,
  'not-authorised': 401,
  'host-refused': 403,
  'origin-refused': 403,
  'header-missing': 403,
  'local-only': 403,
  'atlas-query': 400,
  'dataset-unknown': 404,
  'incident-not-found': 404,
  'actor-not-found': 404,
  'export-life': 400,
  'export-nothing': 422,
  'export-unproven': 422,
  'export-unsafe': 422,
  'export-allowlisted': 422,
  'evidence-gone': 409,
  'evidence-changed': 409,
  'too-many': 429,
  'measure-not-found': 404,
  'provision-not-found': 404,
  'route-not-found': 404,
  'method-not-allowed': 405,
  'headers-too-large': 431,
  'finding-not-found': 404,
  'scan-not-found': 404,
  'request-timeout': 408,
  'upload-too-slow': 408,
  'upload-too-large': 413,
  'body-too-large': 413,
  'too-many-files': 413,
  'unsupported-media-type': 415,
  'too-many-attempts': 429,
  'too-many-streams': 429,
  'server-error': 500,
  'scan-failed': 500,
  'queue-full': 503,
  'shutting-down': 503,
  'disk-full': 507,
  'store-full': 507,
}

const titles: Readonly<Record<number, Bilingual>> = {
  400: { id: 'Permintaan tidak sah', en: 'Bad request' },
  401: { id: 'Perlu kunci akses', en: 'Access key needed' },
  403: { id: 'Ditolak', en: 'Refused' },
  404: { id: 'Tidak ditemukan', en: 'Not found' },
  405: { id: 'Metode tidak dikenal di sini', en: 'Method not allowed' },
  408: { id: 'Waktu habis', en: 'Timed out' },
  412: { id: 'Syarat tidak terpenuhi', en: 'Precondition failed' },
  413: { id: 'Terlalu besar', en: 'Too large' },
  415: { id: 'Jenis isi tidak didukung', en: 'Unsupported content type' },
  429: { id: 'Terlalu sering', en: 'Too many requests' },
  431: { id: 'Header terlalu besar', en: 'Headers too large' },
  500: { id: 'Kesalahan server', en: 'Server error' },
  503: { id: 'Sedang tidak tersedia', en: 'Not available now' },
  507: { id: 'Ruang disk habis', en: 'Out of disk space' },
}

export function problemDetail(code: ProblemCode, params: Params, lang: Lang): ProblemDetail {
  const status = statusOf[code] ?? 500
  return {
    type: `https://perisai.dev/errors#${code}`,
    title: titles[status]?.[lang] ?? STATUS_CODES[status] ?? '',
    status,
    detail: problemMessage(code, params, lang),
    code,
    params,
  }
}

/** Sends a problem. Answers that ask the client to come back later say when. */
export function sendProblem(reply: FastifyReply, problem: ProblemDetail): FastifyReply {
  if (problem.status === 429 || problem.status === 503) {
    reply.header('retry-after', String(problem.params.seconds ?? 30))
  }
  if (problem.status === 405) reply.header('allow', String(problem.params.allowed))
  if (problem.status === 401) reply.header('www-authenticate', 'Bearer realm="perisai"')
  // the rest of a body that nobody will read must not keep the connection
  if (problem.status === 413 || problem.status === 408) reply.header('connection', 'close')
  return reply
    .code(problem.status)
    .header('content-type', 'application/problem+json')
    .serializer((body: unknown) => JSON.stringify(body))
    .send(problem)
}

export function handleErrors(app: App): void {
  app.setErrorHandler((error: FastifyError, request, reply) => sendProblem(reply, toProblem(error, request)))
}

export function toProblem(
  error: FastifyError,
  request: FastifyRequest,
  lang = langOf(request),
): ProblemDetail {
  if (error instanceof PerisaiError && error.code in statusOf) {
    return problemDetail(error.code, error.params, lang)
  }
  const issues = issuesOf(error)
  if (issues) return badFields(issues, lang)
  const known = frameworkProblem(error, request)
  if (known) return problemDetail(known.code, known.params, lang)
  const status = error.statusCode ?? 500
  if (status >= 400 && status < 500) return refusal(status, lang)
  const id = randomUUID()
  request.log.error({ err: error, entry: id }, 'a request failed')
  return problemDetail('server-error', { id }, lang)
}

function badFields(issues: FieldIssues, lang: Lang): ProblemDetail {
  const fields = issues.map(({ field, issue }) => ({ field, message: wordIssue(issue, lang) }))
  const { field, message } = fields[0] ?? { field: '', message: '' }
  return { ...problemDetail('bad-field', { field, reason: message }, lang), fields }
}

function frameworkProblem(
  error: FastifyError,
  request: FastifyRequest,
): { code: ProblemCode; params: Params } | null {
  switch (error.code) {
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
      return { code: 'body-too-large', params: { limit: request.routeOptions.bodyLimit ?? 0 } }
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
      return { code: 'unsupported-media-type', params: { wanted: 'application/json' } }
    case 'FST_ERR_BAD_URL':
      return { code: 'bad-url', params: {} }
    case 'FST_ERR_CTP_INVALID_JSON_BODY':
    case 'FST_ERR_CTP_EMPTY_JSON_BODY':
      return { code: 'bad-json', params: {} }
  }
  if (error instanceof SyntaxError && error.statusCode === 400) return { code: 'bad-json', params: {} }
  return null
}

/** What the framework refuses for a reason of HTTP itself keeps its status, which says the reason. */
function refusal(status: number, lang: Lang): ProblemDetail {
  const title = titles[status]?.[lang] ?? STATUS_CODES[status] ?? ''
  return { ...problemDetail('bad-request', { reason: `HTTP ${status} (${title})` }, lang), status, title }
}
