/** Plans for a finding: every class for every audience, made and put into words. No peer makes such plans. */
import { performance } from 'node:perf_hooks'
import { audiences } from '../src/model/measure.ts'
import { threatClasses } from '../src/model/taxonomy.ts'
import { plan } from '../src/protection/plan/plan.ts'
import { presentPlan } from '../src/protection/plan/present.ts'
import { testFinding } from '../src/protection/testing.ts'
import type { Benchmark } from './lib/benchmark.ts'

const now = '2026-03-01T10:00:00.000Z'

export const plans: Benchmark = {
  name: 'plan',
  about: 'ms for one plan in words, from a cold start and then on average; the aim is under 50 ms',
  async run({ quick }) {
    const findings = threatClasses.map(({ id }) => testFinding({ class: id, variant: 'dns-amplification' }))
    const cold = performance.now()
    presentPlan(plan(findings[0], 'operator', now), 'id')
    const first = performance.now() - cold
    const before = process.cpuUsage()
    const rounds = quick ? 2 : 20
    let made = 0
    for (let i = 0; i < rounds; i++)
      for (const finding of findings)
        for (const audience of audiences) {
          presentPlan(plan(finding, audience, now), 'en')
          made++
        }
    const { user, system } = process.cpuUsage(before)
    console.log(`${made} plans made`)
    return [
      { name: 'plan, first of a process', ours: first, peer: null, unit: 'ms' },
      { name: 'plan, each further one', ours: (user + system) / 1000 / made, peer: null, unit: 'cpu_ms' },
    ]
  },
}
