import { expect, test } from 'vitest'
import { horizons } from '../../model/measure.ts'
import { measuresFor } from '../../protection/plan/exported.ts'
import { testFinding } from '../../protection/testing.ts'
import { openMemoryStore } from '../../store/memory.ts'
import { planFor } from './plan.ts'

test('an artefact is put down to the measures that its format carries out, and to no list that is handed over', () => {
  const flood = testFinding({ variant: 'dns-amplification' })
  expect(measuresFor(flood, 'nft')).toEqual(['flood.drop-reflection', 'flood.limit-pattern'])
  expect(measuresFor(flood, 'csv')).toEqual([])
  expect(measuresFor(flood, 'rpz')).toEqual([])
})

test('what the replay of the last export said is weighed in the next plan', async () => {
  const store = await openMemoryStore({ actor: 'test' })
  const finding = testFinding({ variant: 'dns-amplification' })
  await store.putFindings([finding])
  const exported = (at: string, legitimate_hit: number) =>
    store.appendLedger([
      {
        action: 'exported',
        actor: 'cli',
        subject: finding.id,
        at,
        detail: { format: 'nft', measures: ['flood.limit-pattern'], legitimate_hit },
      },
    ])
  const limit = async () => {
    const made = await planFor(store, finding, 'operator')
    const item = horizons.flatMap((h) => made.horizons[h]).find((i) => i.measure === 'flood.limit-pattern')
    return item?.score.collateral ?? made.rejected.find((r) => r.measure === 'flood.limit-pattern')?.reason
  }
  await exported('2026-03-01T10:00:00.000Z', 0.004)
  expect(await limit()).toBe(4)
  await exported('2026-03-01T11:00:00.000Z', 0.2)
  expect(await limit()).toBe('collateral-above-cap')
  await store.close()
})
