/** Addresses that are none, and methods that an address of the API does not take. */
import type { FastifyReply, FastifyRequest } from 'fastify'
import { PerisaiError } from '../model/problem.ts'
import type { App } from './context.ts'

/** Notes every route of the API; call it before the first is made. Returned: what answers where none fits. */
export function unknownAddresses(app: App): (request: FastifyRequest, reply: FastifyReply) => never {
  const methods = new Map<string, string[]>()
  app.addHook('onRoute', ({ url, method }) => {
    if (!url.endsWith('*')) methods.set(url, [...(methods.get(url) ?? []), method].flat())
  })
  return ({ method, url }) => {
    const path = url.split('?', 1)[0].split('/')
    const allowed = [...methods].filter(([pattern]) => fits(pattern.split('/'), path)).flatMap(([, m]) => m)
    if (allowed.length > 0) {
      throw new PerisaiError('method-not-allowed', {
        method,
        allowed: [...new Set(allowed)].sort().join(', '),
      })
    }
    throw new PerisaiError('route-not-found', { path: `${method} ${url.slice(0, 200)}` })
  }
}

const fits = (pattern: readonly string[], path: readonly string[]): boolean =>
  pattern.length === path.length &&
  pattern.every((part, at) => (part.startsWith(':') ? path[at] !== '' : part === path[at]))
