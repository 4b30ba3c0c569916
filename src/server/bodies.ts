/** Bodies that arrive too slowly, and bodies that nobody will read. */
import type { IncomingMessage } from 'node:http'
import type { FastifyRequest } from 'fastify'
import { PerisaiError } from '../model/problem.ts'
import type { App } from './context.ts'
import { sendProblem, toProblem } from './errors.ts'
import type { Limits } from './limits.ts'

/** Gives every body but evidence a time to arrive in; uploads have a rate instead (scans/upload.ts). */
export function limitBodyTime(app: App, limits: Limits): void {
  const timers = new WeakMap<FastifyRequest, NodeJS.Timeout>()
  const arrived = async (request: FastifyRequest) => clearTimeout(timers.get(request))
  app.addHook('preParsing', async (request, reply) => {
    const { headers } = request
    const hasBody = Number(headers['content-length'] ?? 0) > 0 || headers['transfer-encoding'] !== undefined
    if (!hasBody || request.routeOptions.config.upload) return
    const timer = setTimeout(() => {
      const error = new PerisaiError('request-timeout', { seconds: limits.bodyMs / 1000 })
      if (!reply.sent) void sendProblem(reply, toProblem(error as never, request))
    }, limits.bodyMs)
    timers.set(request, timer)
  })
  app.addHook('preValidation', arrived)
  app.addHook('onResponse', arrived)
  app.addHook('onRequestAbort', arrived)
}

/**
 * Reads on for a moment and throws away what comes: a client that is still sending would otherwise be cut off before
 * it has seen why. Resolves at the end of the body, after `ms`, or after `bytes`.
 */
export async function drain(body: IncomingMessage, ms = 3000, bytes = 256 * 1024 * 1024): Promise<void> {
  if (body.readableEnded || body.destroyed) return
  await new Promise<void>((resolve) => {
    let seen = 0
    const timer = setTimeout(resolve, ms)
    const done = () => {
      clearTimeout(timer)
      resolve()
    }
    body.on('data', (chunk: Buffer) => {
      seen += chunk.length
      if (seen > bytes) done()
    })
    body.once('end', done).once('close', done).once('error', done)
    body.resume()
  })
  body.pause()
}
