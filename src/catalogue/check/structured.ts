/** A claim in its structured form: flags of the command line, parameters of the API. */
import type { Claim } from '../../model/atlas.ts'
import { PerisaiError } from '../../model/problem.ts'
import type { Lang } from '../../model/taxonomy.ts'
import { conditionsOf } from '../shares/question.ts'
import type { Filters } from '../shares/question.ts'
import { figuresIn, quantity } from './figure.ts'

export interface StructuredClaim extends Filters {
  readonly source: string
  readonly targetSector?: string
  /** as quoted, because 22 and 22.0 are not equally exact: 22, 22,5, 20-25, >20, <5 */
  readonly percent: string
}

/** @throws PerisaiError atlas-query */
export function claimOf(asked: StructuredClaim, lang: Lang): Claim {
  const written = `${asked.percent.trim().replace(/\s*%$/, '')} %`
  const [figure] = figuresIn(written)
  if (figure === undefined || figure.start > 0 || figure.end < written.length || figure.percent > 100) {
    throw new PerisaiError('atlas-query', {
      reason: `percent=${asked.percent.slice(0, 20)}: 0-100, 20-25, >20, <5`,
    })
  }
  const sector = asked.targetSector === undefined ? [] : [`target.sector=${asked.targetSector}`]
  const conditions = conditionsOf(
    { ...asked, where: [`source=${asked.source}`, ...sector, ...(asked.where ?? [])] },
    lang,
  )
  const [source, ...where] = conditions
  if (where.some(({ dimension }) => dimension === 'source' || dimension === 'source.name')) {
    throw new PerisaiError('atlas-query', { reason: 'source: 2x' })
  }
  return { source: source.values, where, ...quantity(figure), text: '' }
}
