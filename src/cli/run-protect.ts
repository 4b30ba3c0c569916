/** What `perisai protect` does once its options are understood. */
import { present } from '../pipeline/present.ts'
import { planFor } from '../pipeline/protect/plan.ts'
import { noticeDraft } from '../protection/law/notices.ts'
import { presentPlan } from '../protection/plan/present.ts'
import { colored, write } from './output.ts'
import { planText } from './plan-text.ts'
import type { ProtectFlags } from './protect.ts'
import { findOne } from './run-findings.ts'
import { paint } from './scan-text.ts'
import { withStore } from './with-store.ts'

export async function protect(id: string, flags: ProtectFlags): Promise<void> {
  await withStore(flags.home, async (store) => {
    const stored = await findOne(store, id)
    const now = new Date().toISOString()
    const plan = await planFor(store, stored, flags.for, { facts: flags.fact, aware: flags.aware, now })
    const finding = present(stored, flags.lang)
    if (flags.notice !== undefined) {
      await write(paint(`${noticeDraft(flags.notice, finding, plan.aware, flags.lang)}\n`))
      return
    }
    const shown = presentPlan(plan, flags.lang)
    if (flags.format === 'json') await write(`${JSON.stringify(shown, null, 2)}\n`)
    else await write(paint(planText(shown, finding, now, flags.lang, { color: colored() })))
  })
}
