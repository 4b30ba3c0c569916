/** Whether a condition of the catalogue holds for a finding. Pure, no side effects. */
import type { StoredFinding } from '../model/finding.ts'
import type { Condition, Fact } from '../model/measure.ts'

/** "*-flood" fits endings, "dns-*" beginnings, anything else the whole. */
export function fits(pattern: string, value: string): boolean {
  if (pattern.startsWith('*')) return value.endsWith(pattern.slice(1))
  if (pattern.endsWith('*')) return value.startsWith(pattern.slice(0, -1))
  return value === pattern
}

/** Everything except facts that are still open. */
export function concerns(condition: Condition, finding: StoredFinding, facts: readonly Fact[]): boolean {
  const { classes, variants, notVariants, targets, magnitude, minSources, notFacts } = condition
  if (classes && !classes.includes(finding.class)) return false
  if (variants && !variants.some((v) => fits(v, finding.variant))) return false
  if (notVariants?.some((v) => fits(v, finding.variant))) return false
  if (targets && !targets.includes(finding.target.type)) return false
  if (minSources !== undefined && finding.sources.count < minSources) return false
  if (notFacts?.some((f) => facts.includes(f))) return false
  for (const [name, least] of Object.entries(magnitude ?? {})) {
    const value = finding.magnitude[name]
    if (value === undefined || value < least) return false
  }
  return true
}

/** Facts that the condition asks for and nobody has asserted. */
export function openFacts(condition: Condition, facts: readonly Fact[]): Fact[] {
  return (condition.facts ?? []).filter((f) => !facts.includes(f))
}
