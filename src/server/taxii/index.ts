/** The TAXII 2.1 server under /taxii2/: its own media type, keys and errors. */
import type { FastifyError } from 'fastify'
import { toProblem } from '../errors.ts'
import type { App, ServerContext } from '../context.ts'
import { unknownAddresses } from '../unknown.ts'
import type { Visitor } from './access.ts'
import { TaxiiError, sendTaxiiError } from './answer.ts'
import { taxiiRoutes } from './routes.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** on routes of TAXII: whose key it was */
    taxii?: Visitor
  }
}

/** Adds the routes to a part of the server of their own, so that parsers and errors stay theirs. */
export function taxii(part: App, context: ServerContext): void {
  part.removeAllContentTypeParsers()
  part.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body))
  part.setErrorHandler((error: FastifyError, request, reply) => {
    if (error instanceof TaxiiError) return sendTaxiiError(reply, error.status, error.description)
    // all texts of TAXII are in one language: it is read by programs
    const problem = toProblem(error, request, 'en')
    if (problem.status === 405) reply.header('allow', String(problem.params.allowed))
    const nothing = problem.code === 'route-not-found'
    return sendTaxiiError(
      reply,
      problem.status,
      nothing ? 'TAXII has nothing at this address.' : problem.detail,
    )
  })
  const unknown = unknownAddresses(part)
  taxiiRoutes(part, context)
  // a path of TAXII's that is none must not become the page
  part.all('/taxii2/*', { config: { access: 'taxii' }, schema: { hide: true } }, unknown)
}
