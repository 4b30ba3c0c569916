/** Wording for a plan: what it names is put into words in the language of the reader, and nowhere stored. */
import type { Fact } from '../../model/measure.ts'
import { horizons } from '../../model/measure.ts'
import type { Deadline, Diplomacy, Plan, PlanItem, PlanProvision, Rejected } from '../../model/plan.ts'
import type { Lang } from '../../model/taxonomy.ts'
import { render } from '../../model/text.ts'
import { ladder } from '../diplomacy/ladder.ts'
import { deadlineRules } from '../law/deadlines.ts'
import { provisionById } from '../law/index.ts'
import { measureById } from '../measures/index.ts'
import {
  approverNames,
  basisNames,
  certaintyNames,
  factNames,
  likelihoodNames,
  notLegalAdvice,
  reasonTexts,
  reversibilityNames,
  rightNames,
} from './words.ts'

/** The plan with every title, sentence and name in `lang`. */
export function presentPlan(plan: Plan, lang: Lang): Plan {
  const columns = { ...plan.horizons }
  for (const horizon of horizons) columns[horizon] = columns[horizon].map((item) => wordedItem(item, lang))
  return {
    ...plan,
    deadlines: plan.deadlines.map((d) => wordedDeadline(d, lang)),
    horizons: columns,
    rejected: plan.rejected.map((r) => wordedRejection(r, lang)),
    law: plan.law.map((p) => wordedProvision(p, lang)),
    ...(plan.diplomacy && { diplomacy: wordedDiplomacy(plan.diplomacy, lang) }),
    notice: notLegalAdvice[lang],
  }
}

function wordedItem(item: PlanItem, lang: Lang): PlanItem {
  const measure = measureById(item.measure)
  if (!measure) return item
  return {
    ...item,
    text: {
      ...measure.text[lang],
      approver: approverNames[item.approver][lang],
      reversibility: reversibilityNames[item.reversibility][lang],
      rights: item.rights.map((r) => rightNames[r][lang]),
    },
  }
}

const factsInWords = (facts: readonly Fact[], lang: Lang): string =>
  facts.map((f) => factNames[f][lang]).join(', ')

function wordedDeadline(deadline: Deadline, lang: Lang): Deadline {
  const rule = deadlineRules.find((r) => r.id === deadline.id)
  const provision = provisionById(deadline.provision)
  return {
    ...deadline,
    title: rule?.title[lang],
    citation: provision && `${provision.instrument}, ${provision.article}`,
    ...(deadline.provided.length > 0 && { provided_text: factsInWords(deadline.provided, lang) }),
  }
}

function wordedRejection(rejected: Rejected, lang: Lang): Rejected {
  const fact = rejected.params.fact
  const params =
    typeof fact === 'string'
      ? { ...rejected.params, fact_text: factNames[fact as Fact][lang] }
      : rejected.params
  return {
    ...rejected,
    title: measureById(rejected.measure)?.text[lang].title,
    text: render(reasonTexts, { key: rejected.reason, params }, lang),
  }
}

function wordedProvision(listed: PlanProvision, lang: Lang): PlanProvision {
  const provision = provisionById(listed.id)
  if (!provision) return listed
  return {
    ...listed,
    title: provision.title[lang],
    gist: provision.gist[lang],
    ...(provision.penalty && { penalty: provision.penalty[lang] }),
    ...(provision.note && { note: provision.note[lang] }),
    basis_text: `${basisNames[provision.basis][lang]}; ${certaintyNames[provision.certainty][lang]}`,
    ...(listed.provided.length > 0 && { provided_text: factsInWords(listed.provided, lang) }),
  }
}

const likelihoodSentence = {
  id: (name: string) => `Kemungkinan bahwa suatu negara asing berada di baliknya: ${name}.`,
  en: (name: string) => `Likelihood that a foreign state is behind it: ${name}.`,
}
const confidenceSentence = {
  id: (n: number) => `Mutu landasan penilaian itu: ${n} dari 100.`,
  en: (n: number) => `Quality of the ground for that judgement: ${n} of 100.`,
}
const needWords = {
  id: {
    territory: 'wilayah asal diketahui',
    confidence: (n: number) => `landasan paling sedikit ${n} dari 100`,
  },
  en: {
    territory: 'the territory of origin is known',
    confidence: (n: number) => `ground of at least ${n} of 100`,
  },
}

function wordedDiplomacy(diplomacy: Diplomacy, lang: Lang): Diplomacy {
  return {
    ...diplomacy,
    steps: diplomacy.steps.map((step) => {
      const text = measureById(step.id)?.text[lang]
      return { ...step, title: text?.title, how: text?.how, needs: needsOf(step.id, lang) }
    }),
    text: {
      likelihood: likelihoodSentence[lang](likelihoodNames[diplomacy.likelihood][lang]),
      confidence: confidenceSentence[lang](diplomacy.confidence),
    },
  }
}

/** Likelihood and confidence stand in sentences of their own. */
function needsOf(id: string, lang: Lang): string | undefined {
  const requires = ladder.find((s) => s.id === id)?.requires
  if (!requires) return undefined
  const { likelihood, confidence, territory, facts } = requires
  const t = needWords[lang]
  const parts = [
    ...(territory ? [t.territory] : []),
    ...(likelihood ? [likelihoodNames[likelihood][lang]] : []),
    ...(confidence ? [t.confidence(confidence)] : []),
    ...(facts ?? []).map((f) => factNames[f][lang]),
  ]
  if (parts.length === 0) return undefined
  return parts.map((p) => `${p[0].toUpperCase()}${p.slice(1)}.`).join(' ')
}
