/**
 * The ladder of diplomatic answers, gated by attribution: what is not known well enough is not suggested. Weaker likelihood
 * or confidence never opens a harsher step; a property test holds this. Likelihood (ICD 203's bands) says how probable a
 * hypothesis is, confidence how good its ground is: they are carried, shown and asked for separately.
 */
import { likelihoods } from '../../model/finding.ts'
import type { Attribution, StoredFinding } from '../../model/finding.ts'
import type { DiplomaticStep, Likelihood } from '../../model/law.ts'
import type { Fact } from '../../model/measure.ts'
import type { Diplomacy } from '../../model/plan.ts'

/** The user's own country: nobody makes a demarche to himself. */
const HOME = new Set(['ID', 'Indonesia'])

const rank = (likelihood: Likelihood): number => likelihoods.indexOf(likelihood)

/** A step's id is the id of its measure in the catalogue. */
export const ladder: readonly DiplomaticStep[] = [
  {
    id: 'diplomacy.cert-to-cert',
    rung: 0,
    requires: {},
    toolbox: 'cooperative',
    eurepoc: 'Cooperative measures',
    provisions: ['un-gge-13d', 'un-gge-13h'],
  },
  {
    id: 'diplomacy.request-help',
    rung: 0,
    requires: {},
    toolbox: 'cooperative',
    eurepoc: 'Cooperative measures',
    provisions: ['un-gge-13h', 'asean-2018'],
  },
  {
    id: 'diplomacy.confidence-building',
    rung: 0,
    requires: {},
    toolbox: 'preventive',
    eurepoc: 'Preventive measures',
    provisions: ['un-gge-13a', 'asean-2018'],
  },
  {
    id: 'diplomacy.due-diligence',
    rung: 1,
    requires: { territory: true },
    toolbox: 'cooperative',
    eurepoc: 'Cooperative measures',
    provisions: ['un-gge-13c', 'un-gge-13h', 'tm2-6'],
  },
  {
    id: 'diplomacy.demarche',
    rung: 2,
    requires: { likelihood: 'likely', confidence: 50 },
    toolbox: 'stability',
    eurepoc: 'Stabilizing measures',
    provisions: ['un-gge-13b', 'un-gge-13f'],
  },
  {
    id: 'diplomacy.public-statement',
    rung: 3,
    requires: { likelihood: 'very-likely', confidence: 70, facts: ['state-link'] },
    toolbox: 'stability',
    eurepoc: 'Stabilizing measures',
    provisions: ['un-gge-13b', 'tm2-17', 'tm2-4'],
  },
  {
    id: 'diplomacy.retorsion',
    rung: 4,
    requires: { likelihood: 'very-likely', confidence: 70, facts: ['state-link', 'legal-review'] },
    toolbox: 'support',
    eurepoc: 'Peaceful means: Retorsion (International Law)',
    provisions: ['tm2-17'],
  },
  {
    id: 'diplomacy.sanctions',
    rung: 4,
    requires: { likelihood: 'very-likely', confidence: 70, facts: ['state-link', 'legal-review'] },
    toolbox: 'restrictive',
    eurepoc: 'Peaceful means: Retorsion (International Law)',
    provisions: ['eu-2019-796', 'eu-cdt-2023', 'tm2-17'],
  },
]

/** From this confidence of the finding on, a step that touches another state is worth weighing at all. */
const FINDING_FLOOR = 60

interface Case {
  readonly likelihood: Likelihood
  readonly confidence: number
  readonly named: boolean
}

function caseOf(attribution: Attribution): Case {
  const { likelihood, confidence, actor } = attribution
  const foreign = actor?.origin !== 'domestic' && actor?.country !== undefined && !HOME.has(actor.country)
  return { likelihood, confidence, named: foreign && actor.state !== 'non-state' }
}

/** Where the traffic came from, only if its sources are proven: a forged address tells of no territory. */
function territoryOf(finding: StoredFinding): boolean {
  const { spoofable, countries } = finding.sources
  const seen =
    !spoofable &&
    Object.entries(countries ?? {}).some(([c, share]) => c !== 'unknown' && !HOME.has(c) && share > 0)
  const said = finding.attribution.some(
    ({ likelihood, actor }) =>
      rank(likelihood) >= rank('roughly-even') &&
      actor?.origin !== 'domestic' &&
      actor?.country !== undefined &&
      !HOME.has(actor.country),
  )
  return seen || said
}

function carries(step: DiplomaticStep, finding: StoredFinding, facts: readonly Fact[]): boolean {
  const { likelihood, confidence, territory, facts: needed } = step.requires
  if (step.rung > 0 && finding.confidence < FINDING_FLOOR) return false
  if (territory && !territoryOf(finding)) return false
  if (needed?.some((f) => !facts.includes(f))) return false
  if (likelihood === undefined) return true
  return finding.attribution
    .map(caseOf)
    .some((c) => c.named && rank(c.likelihood) >= rank(likelihood) && c.confidence >= (confidence ?? 0))
}

/** The highest rung that the attribution carries. */
export function rungOf(finding: StoredFinding, facts: readonly Fact[]): number {
  return Math.max(...ladder.filter((s) => carries(s, finding, facts)).map((s) => s.rung))
}

/** The strongest hypothesis that names a foreign state or leaves the sort of actor open. */
function strongest(finding: StoredFinding): Case {
  const cases = finding.attribution.map(caseOf).filter((c) => c.named)
  cases.sort((a, b) => rank(b.likelihood) - rank(a.likelihood) || b.confidence - a.confidence)
  return cases[0] ?? { likelihood: 'unknown', confidence: 0, named: false }
}

export function diplomacyOf(finding: StoredFinding, facts: readonly Fact[]): Diplomacy {
  const { likelihood, confidence } = strongest(finding)
  return {
    rung: rungOf(finding, facts),
    likelihood,
    confidence,
    steps: ladder.map((step) => ({
      id: step.id,
      rung: step.rung,
      open: carries(step, finding, facts),
      ...(step.toolbox && { toolbox: step.toolbox }),
      ...(step.eurepoc && { eurepoc: step.eurepoc }),
      provisions: [...step.provisions],
    })),
  }
}
