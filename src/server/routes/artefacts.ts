import { z } from 'zod'
import { artefactSchema } from '../../model/api.ts'
import { exportFormats } from '../../model/measure.ts'
import { PerisaiError } from '../../model/problem.ts'
import { readConfig } from '../../pipeline/config.ts'
import { warninglistsOf } from '../../pipeline/exchange/set-aside.ts'
import { exportFinding } from '../../pipeline/protect/export.ts'
import { exportedEvent } from '../../pipeline/protect/record-export.ts'
import { measureById } from '../../protection/measures/index.ts'
import type { RouteGroup } from '../context.ts'
import { langOf } from '../language.ts'
import { idParameter, langOnly, problemAnswer } from '../parameters.ts'

/** A replay reads the whole evidence again: so many at a time. */
const REPLAYS = 1

const body = z.strictObject({
  format: z.enum(exportFormats),
  measure: z.string().max(80).optional().describe('id of the measure of a plan that it puts in place'),
  life_s: z.int().optional().describe('seconds that it acts; the usual time of its kind by default'),
})

export const artefacts: RouteGroup = (api, { store, options }) => {
  let running = 0
  api.post(
    '/findings/:id/artefacts',
    {
      schema: {
        summary:
          'A configuration that puts protection in place, with its expiry, its rollback and its replay',
        tags: ['protection'],
        params: idParameter,
        querystring: langOnly,
        body,
        response: { 200: artefactSchema, ...problemAnswer },
      },
    },
    async (request) => {
      const { id } = request.params
      const { format, measure, life_s: life } = request.body
      const lang = langOf(request)
      const finding = await store.finding(id)
      if (!finding) throw new PerisaiError('finding-not-found', { id })
      if (measure !== undefined && !measureById(measure))
        throw new PerisaiError('measure-not-found', { id: measure })
      if (running >= REPLAYS) throw new PerisaiError('too-many', { what: 'replays', limit: REPLAYS })
      running++
      try {
        const config = await readConfig(options.home)
        const exported = await exportFinding(finding, {
          format,
          life,
          config,
          warninglists: await warninglistsOf(store),
        })
        await store.appendLedger([exportedEvent(id, exported, 'server', measure)])
        const { artefact, replay, setAside } = exported
        return {
          format: artefact.format,
          name: artefact.name,
          text: artefact.text,
          rollback_name: artefact.rollbackName,
          rollback: artefact.rollback,
          expires: artefact.expires,
          sha256: artefact.sha256,
          warnings: artefact.warnings.map((warning) => warning[lang]),
          set_aside: setAside.length,
          replay: replay && {
            unit: replay.unit,
            attack: replay.attack.seen,
            stopped: replay.attack.stopped,
            legitimate: replay.legitimate.seen,
            hit: replay.legitimate.hit,
          },
        }
      } finally {
        running--
      }
    },
  )
}
