/**
 * The store for the command line on the same machine, which speaks the protocol of store/wire.ts with the key of
 * server.json. SQL does not travel: a query or a table is taken by its name from what this server knows.
 */
import { z } from 'zod'
import { PerisaiError } from '../../model/problem.ts'
import type { Store } from '../../store/store.ts'
import { callStore, fromWire, toWire } from '../../store/wire.ts'
import type { RouteGroup, ServerOptions } from '../context.ts'
import { problemDetail, sendProblem, statusOf } from '../errors.ts'
import { langOf } from '../language.ts'

export const storeCalls: RouteGroup = (api, { store, options, limits }) => {
  const known = knownNames(store, options)
  api.post(
    '/store/:method',
    {
      config: { access: 'local' },
      bodyLimit: limits.storeBodyBytes,
      schema: { hide: true, params: z.object({ method: z.string().max(40) }) },
    },
    async (request, reply) => {
      try {
        const args = fromWire(request.body)
        const result = await callStore(known, request.params.method, args)
        return await reply.header('content-type', 'application/json').send(JSON.stringify(toWire(result)))
      } catch (error) {
        // the caller is the owner of the store and must be able to show the very problem the store had
        if (!(error instanceof PerisaiError) || error.code in statusOf) throw error
        request.log.error({ err: error }, 'a call of the store failed')
        return sendProblem(reply, problemDetail(error.code, error.params, langOf(request)))
      }
    },
  )
}

/** The store with `run` and `append` only for the queries and tables that the server was given. */
function knownNames(store: Store, { queries = [], tables = [] }: ServerOptions): Store {
  const query = byName('query', queries)
  const table = byName('table', tables)
  return new Proxy(store, {
    get(target, name: keyof Store) {
      if (name === 'run') {
        return (asked: unknown, params: Record<string, unknown>) => target.run(query(asked), params ?? {})
      }
      if (name === 'append') {
        return (asked: unknown, rows: unknown[][]) => target.append(table(asked), rows)
      }
      const value = target[name]
      return typeof value === 'function' ? (value as (...args: unknown[]) => unknown).bind(target) : value
    },
  })
}

function byName<T extends { readonly name: string }>(
  kind: string,
  list: readonly T[],
): (asked: unknown) => T {
  const known = new Map(list.map((item) => [item.name, item]))
  return (asked) => {
    const name = String((asked as { name?: unknown } | null)?.name ?? '').slice(0, 100)
    const found = known.get(name)
    if (found) return found
    throw new PerisaiError('bad-request', { reason: `this server knows no ${kind} "${name}"` })
  }
}
