/** The HTTP server: checks, routes, page. It does not listen by itself; see serve.ts. */
import { join } from 'node:path'
import type { Socket } from 'node:net'
import fastify from 'fastify'
import type { FastifyError } from 'fastify'
import { serializerCompiler } from 'fastify-type-provider-zod'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import type { ProblemDetail } from '../model/api.ts'
import { addSamples, removeSamples } from '../pipeline/samples.ts'
import { scan } from '../pipeline/scan.ts'
import { limitBodyTime } from './bodies.ts'
import { closeConnections } from './closing.ts'
import type { App, ServerContext, ServerOptions } from './context.ts'
import { handleErrors, problemDetail, sendProblem, toProblem } from './errors.ts'
import { MAX_HEADER_BYTES, defaultLimits } from './limits.ts'
import type { Limits } from './limits.ts'
import { describeApi } from './openapi.ts'
import { servePage } from './page.ts'
import { unknownAddresses } from './unknown.ts'
import { routeGroups } from './routes/index.ts'
import { ScanQueue } from './scans/queue.ts'
import { prepareIncoming } from './scans/upload.ts'
import { guard, secureHeaders } from './security.ts'
import { taxii } from './taxii/index.ts'
import { validate } from './validation.ts'

/** What a log line must not show, wherever a careless one puts it. */
const secrets = ['key', 'localKey', 'authorization', 'cookie'].flatMap((name) => [
  name,
  `*.${name}`,
  `*.*.${name}`,
])

/** Makes the server. Closing it cancels scans, keeps what they found and ends streams; the store stays open. */
export function createServer(options: ServerOptions): App {
  const limits: Limits = { ...defaultLimits, ...options.limits }
  const app: App = newApp(options, limits)
  const work = { scan, addSamples, removeSamples, ...options.work }
  const { store, geoip } = options
  const queue = new ScanQueue({ store, limits, geoip, scan: work.scan, log: app.log })
  closeConnections(app, limits.closeMs)
  const context: ServerContext = {
    options,
    store,
    work,
    limits,
    queue,
    gate: guard(app, options, limits),
    incoming: join(options.home, 'incoming'),
    started: new Date().toISOString(),
  }
  handleErrors(app)
  limitBodyTime(app, limits)
  app.addHook('onReady', () => prepareIncoming(context.incoming))
  app.addHook('preClose', () => queue.close())
  describeApi(app)
  app.setNotFoundHandler(unknownAddresses(app))
  void app.register(
    async (api) => {
      for (const group of routeGroups) group(api as App, context)
    },
    { prefix: '/api/v1' },
  )
  void app.register(async (part) => taxii(part as App, context))
  servePage(app, options.webRoot)
  return app
}

function newApp(options: ServerOptions, limits: Limits): App {
  const app = fastify({
    logger: {
      level: options.logLevel ?? 'warn',
      // standard output belongs to what the user asked for
      stream: process.stderr,
      redact: secrets,
    },
    bodyLimit: limits.bodyBytes,
    // a browser that stops reading or a socket that only stays open is let go; streams send heartbeats
    connectionTimeout: 300_000,
    // a request without Host is refused by the guard, in words
    http: { headersTimeout: 15_000, maxHeaderSize: MAX_HEADER_BYTES, requireHostHeader: false },
    return503OnClosing: false,
    clientErrorHandler: refuseMalformed,
    frameworkErrors(error, request, reply) {
      secureHeaders(reply, false)
      void sendProblem(reply, toProblem(error as FastifyError, request))
    },
  }).withTypeProvider<ZodTypeProvider>()
  app.server.maxConnections = limits.connections
  app.setValidatorCompiler(validate as never)
  app.setSerializerCompiler(serializerCompiler)
  return app
}

/** What is not even HTTP gets a problem all the same, where the socket still takes it. */
function refuseMalformed(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) return
  const problem = malformed(error.code)
  const body = JSON.stringify(problem)
  socket.end(
    `HTTP/1.1 ${problem.status} ${problem.title}\r\nconnection: close\r\ncontent-type: application/problem+json\r\n` +
      `content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  )
}

function malformed(code: string | undefined): ProblemDetail {
  switch (code) {
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return problemDetail('request-timeout', { seconds: 15 }, 'en')
    case 'HPE_HEADER_OVERFLOW':
      return problemDetail('headers-too-large', { limit: MAX_HEADER_BYTES }, 'en')
  }
  return problemDetail('bad-request', { reason: 'not HTTP' }, 'en')
}
