import type { FastifyRequest } from 'fastify'
import type { Lang } from '../model/taxonomy.ts'

/**
 * The language of an answer: `lang` of the query, else the best of Accept-Language, else Indonesian. Somebody who
 * asks for other languages only is answered in English.
 */
export function langOf(request: FastifyRequest): Lang {
  const asked = (request.query as { lang?: unknown } | undefined)?.lang
  if (asked === 'id' || asked === 'en') return asked
  return negotiate(request.headers['accept-language'])
}

/** Reads Accept-Language (RFC 9110, 12.5.4). `in` is the old code for Indonesian. */
export function negotiate(header: string | undefined): Lang {
  if (!header) return 'id'
  let best: Lang = 'en'
  let bestWeight = 0
  for (const part of header.slice(0, 1000).split(',')) {
    const [tag, ...options] = part.trim().toLowerCase().split(';')
    const q = options.map((o) => o.trim()).find((o) => o.startsWith('q='))
    const weight = q === undefined ? 1 : Number(q.slice(2))
    const primary = tag.split('-')[0]
    const lang = primary === 'id' || primary === 'in' || tag === '*' ? 'id' : primary === 'en' ? 'en' : null
    if (lang && weight > bestWeight) {
      best = lang
      bestWeight = weight
    }
  }
  return best
}
