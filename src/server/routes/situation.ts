import { situationSchema } from '../../model/api.ts'
import { areas, threatClasses } from '../../model/taxonomy.ts'
import type { Area } from '../../model/taxonomy.ts'
import { present } from '../../pipeline/present.ts'
import type { RouteGroup } from '../context.ts'
import { langOf } from '../language.ts'
import { langOnly, problemAnswer } from '../parameters.ts'
import { withoutSeries } from '../shape.ts'
import { mostUrgent } from '../urgency.ts'

const SHOWN = 20

export const situation: RouteGroup = (api, { store }) => {
  api.get(
    '/situation',
    {
      schema: {
        summary: 'What needs me now: findings by area and class, and the most urgent of them',
        tags: ['findings'],
        querystring: langOnly,
        response: { 200: situationSchema, ...problemAnswer },
      },
    },
    async (request) => {
      const lang = langOf(request)
      const [counts, latest, surest, samples] = await Promise.all([
        store.counts(),
        store.findings({ sort: 'start', descending: true, limit: 2 * SHOWN }),
        store.findings({ sort: 'confidence', descending: true, limit: 2 * SHOWN }),
        store.findings({ sample: true, limit: 1 }),
      ])
      const byClass = new Map(counts.map((c) => [c.class, c]))
      const urgent = mostUrgent([...latest.findings, ...surest.findings], SHOWN, Date.now())
      return {
        areas: (Object.keys(areas) as Area[]).map((id) => {
          const classes = threatClasses
            .filter((c) => c.area === id)
            .map((c) => ({
              id: c.id,
              name: c.name[lang],
              count: byClass.get(c.id)?.count ?? 0,
              latest: byClass.get(c.id)?.latest ?? null,
            }))
          return {
            id,
            name: areas[id][lang],
            open: classes.reduce((sum, { count }) => sum + count, 0),
            classes,
          }
        }),
        findings: urgent.map((f) => present(withoutSeries(f), lang)),
        samples: samples.total > 0,
        total: latest.total,
      }
    },
  )
}
