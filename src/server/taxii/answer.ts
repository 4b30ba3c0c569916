/** Answers and errors as TAXII 2.1 wants them, its media type to the letter. */
import type { FastifyReply, FastifyRequest } from 'fastify'

export const TAXII = 'application/taxii+json;version=2.1'

/** An error that the client is told of (TAXII 2.1, 3.6.1). */
export class TaxiiError extends Error {
  readonly status: number
  readonly description: string

  constructor(status: number, description: string) {
    super(description)
    this.status = status
    this.description = description
  }
}

const titles: Readonly<Record<number, string>> = {
  400: 'Bad request',
  401: 'Authentication needed',
  403: 'Forbidden',
  404: 'Not found',
  405: 'Method not allowed',
  406: 'Not acceptable',
  408: 'Timed out',
  413: 'Too large',
  415: 'Unsupported media type',
  422: 'Unprocessable content',
  429: 'Too many requests',
  503: 'Not available now',
}

/** Sends JSON text or a value. Fastify would put its own spelling of the media type on anything but bytes. */
export function sendTaxii(reply: FastifyReply, body: unknown, status = 200): FastifyReply {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  return reply.code(status).header('content-type', TAXII).send(Buffer.from(text, 'utf8'))
}

export function sendTaxiiError(reply: FastifyReply, status: number, description: string): FastifyReply {
  if (status === 401) {
    reply.header('www-authenticate', 'Basic realm="taxii", charset="UTF-8", Bearer realm="taxii"')
  }
  if (status === 413 || status === 408) reply.header('connection', 'close')
  if (status === 429 || status === 503) reply.header('retry-after', '60')
  const title = titles[status] ?? 'Server error'
  return sendTaxii(reply, { title, description, http_status: String(status) }, status)
}

/** Whether a media type of a request's body is TAXII's of this version. */
export function isTaxiiType(header: string | undefined): boolean {
  if (header === undefined) return false
  const [type, ...params] = header.split(';').map((part) => part.trim().toLowerCase())
  return type === 'application/taxii+json' && versionFits(params)
}

/** Whether the client takes TAXII 2.1 (RFC 9110, 12.5.1); one that says nothing takes anything. */
export function acceptsTaxii(request: FastifyRequest): boolean {
  const header = request.headers.accept
  if (header === undefined || header.trim() === '') return true
  return header
    .slice(0, 2000)
    .split(',')
    .some((range) => {
      const [type, ...params] = range.split(';').map((part) => part.trim().toLowerCase())
      if (params.some((param) => /^q=0(\.0{0,3})?$/.test(param))) return false
      if (type === '*/*' || type === 'application/*') return true
      return type === 'application/taxii+json' && versionFits(params)
    })
}

const versionFits = (params: readonly string[]) => {
  const version = params.find((param) => param.startsWith('version='))
  return version === undefined || /^version="?2\.1"?$/.test(version)
}
