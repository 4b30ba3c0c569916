/** Parameters that several routes share. Unknown names are refused, so that a typing slip is seen. */
import { z } from 'zod'
import { classSchema } from '../model/finding.ts'
import { problemDetailSchema } from '../model/api.ts'
import { columnsOf, meanings } from '../model/posts.ts'
import { MAX_PAGE } from './limits.ts'
import { NOT_AN_INSTANT, NOT_COLUMNS } from './words.ts'

export const langParameter = z
  .enum(['id', 'en'])
  .optional()
  .describe('language of the wording; Accept-Language by default, then Indonesian')

export const langOnly = z.strictObject({ lang: langParameter })

export const limitParameter = z.coerce.number().int().min(1).max(MAX_PAGE).default(50)
export const offsetParameter = z.coerce.number().int().min(0).max(1_000_000_000).default(0)

/** `a,b,c` as threat classes. */
export const classesParameter = z
  .string()
  .max(200)
  .describe('threat classes, separated by commas')
  .transform((text) => text.split(','))
  .pipe(z.array(classSchema))

/**
 * A date or an RFC 3339 time as an instant in UTC. A bare date means the begin of that day, or with `end` its last
 * millisecond.
 */
export function instantParameter(end = false) {
  return z
    .string()
    .max(40)
    .describe('RFC 3339 time, or a date in UTC')
    .transform((text, context) => {
      const isDate = z.iso.date().safeParse(text).success
      if (isDate || z.iso.datetime({ offset: true }).safeParse(text).success) {
        const time = new Date(isDate && end ? `${text}T23:59:59.999Z` : text)
        if (!Number.isNaN(time.getTime())) return time.toISOString()
      }
      context.addIssue({ code: 'custom', message: NOT_AN_INSTANT })
      return z.NEVER
    })
}

/** `account=author,time=date` as columns of a table of posts by meaning. */
export const columnsParameter = z
  .string()
  .max(2000)
  .describe(`of posts: which column means what, as in account=author,time=date; ${meanings.join(', ')}`)
  .transform((text, context) => {
    const said = columnsOf(text)
    if ('columns' in said) return said.columns
    context.addIssue({ code: 'custom', message: NOT_COLUMNS })
    return z.NEVER
  })

/** How accounts are told: by their names, or under numbers for who should not see them. */
export const accountsParameter = z.enum(['named', 'numbered'])

export const idParameter = z.object({ id: z.uuid() })

/** What every route may answer instead. */
export const problemAnswer = {
  default: {
    description: 'a problem, RFC 9457',
    content: { 'application/problem+json': { schema: problemDetailSchema } },
  },
}
