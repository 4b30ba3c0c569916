/** What `perisai protect` does once its options are understood. */
import { PerisaiError } from '../model/problem.ts'
import { present } from '../pipeline/present.ts'
import { planFor } from '../pipeline/protect/plan.ts'
import { noticeDraft, noticeIds } from '../protection/law/notices.ts'
import { presentPlan } from '../protection/plan/present.ts'
import { write } from './output.ts'
import { planText } from './plan-text.ts'
import type { ProtectFlags } from './protect.ts'
import { findOne } from './run-findings.ts'
import { paint } from './scan-text.ts'
import { withStore } from './with-store.ts'

export async function protect(id: string, flags: ProtectFlags): Promise<void> {
  const aware = flags.aware === undefined ? undefined : instantOf(flags.aware)
  await withStore(flags.home, async (store) => {
    const stored = await findOne(store, id)
    const now = new Date().toISOString()
    const plan = await planFor(store, stored, flags.for, { facts: flags.fact, aware, now })
    const finding = present(stored, flags.lang)
    if (flags.notice !== undefined) {
      const draft = noticeIds.find((n) => n === flags.notice)
      if (!draft)
        throw new PerisaiError('wrong-use', {
          reason: `--notice ${flags.notice}: ? (${noticeIds.join(', ')})`,
        })
      await write(paint(`${noticeDraft(draft, finding, plan.aware, flags.lang)}\n`))
      return
    }
    const shown = presentPlan(plan, flags.lang)
    if (flags.format === 'json') await write(`${JSON.stringify(shown, null, 2)}\n`)
    else await write(paint(planText(shown, finding, now, flags.lang, { color: process.stdout.isTTY })))
  })
}

/** @throws PerisaiError wrong-use */
export function instantOf(text: string): string {
  const time = /^\d{4}-\d{2}-\d{2}(T|$)/.test(text) ? new Date(text) : new Date(Number.NaN)
  if (Number.isNaN(time.getTime()))
    throw new PerisaiError('wrong-use', { reason: `${text}: ? (2026-01-31T08:00:00Z)` })
  return time.toISOString()
}
