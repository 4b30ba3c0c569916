/** Law and diplomacy as data: provisions in force on a day, deadlines that run from the moment of awareness, steps of the ladder. */
import type { Audience, Condition, Fact } from './measure.ts'
import type { Attribution } from './finding.ts'
import type { Bilingual } from './taxonomy.ts'

/** How we know the provision: its text was seen, another's account of it was seen, or neither. */
export type Basis = 'text-seen' | 'secondary-seen' | 'memory'

export const provisionKinds = [
  'offence',
  'aggravation',
  'duty',
  'power',
  'right',
  'civil',
  'sanction',
  'scope',
  'procedure',
  'transition',
  'treaty',
  'norm',
  'soft-law',
  'diplomatic',
] as const
export type ProvisionKind = (typeof provisionKinds)[number]

export interface LegalProvision {
  readonly id: string
  readonly jurisdiction: 'ID' | 'INT' | 'EU' | 'ASEAN'
  readonly instrument: string
  /** as the instrument cites itself: "Pasal 332(1)", "Article 33(1)" */
  readonly article: string
  readonly kind: ProvisionKind
  /** whom it binds */
  readonly addressee: string
  /** first day, YYYY-MM-DD; absent: not known, or not in force yet (see note) */
  readonly from?: string
  /** last day */
  readonly until?: string
  readonly successor?: string
  readonly basis: Basis
  readonly certainty: 'high' | 'medium' | 'low'
  /** for which findings it is worth reading */
  readonly when: Condition
  /**
   * facts without which it is not even mentioned. This is the guard of rights: what could be turned against speech
   * needs somebody to assert more than speech
   */
  readonly only?: readonly Fact[]
  /** the clock that it starts; never where it rests on memory */
  readonly deadlineHours?: number
  readonly title: Bilingual
  readonly gist: Bilingual
  readonly penalty?: Bilingual
  /** what a careful reader must know: doubts, limits, the rights that stand against it */
  readonly note?: Bilingual
  readonly sources: readonly string[]
}

export const noticeIds = ['pdp-46', 'bssn-15', 'nis2-23'] as const
export type NoticeId = (typeof noticeIds)[number]

/** A duty to tell somebody in time. */
export interface DeadlineRule {
  readonly id: string
  readonly provision: string
  readonly audiences: readonly Audience[]
  readonly when: Condition
  readonly hours: number
  readonly notice?: NoticeId
  readonly title: Bilingual
}

export type Likelihood = Attribution['likelihood']

/** EuRepoC's own words for political and legal responses. */
export const eurepocResponses = [
  'Preventive measures',
  'Cooperative measures',
  'Stabilizing measures',
  'Peaceful means: Retorsion (International Law)',
] as const
export const toolboxCategories = ['preventive', 'cooperative', 'stability', 'restrictive', 'support'] as const

/** One rung of the ladder. A higher rung is harsher. */
export interface DiplomaticStep {
  readonly id: string
  readonly rung: number
  /** what must be known before it is suggested */
  readonly requires: {
    readonly likelihood?: 'likely' | 'very-likely'
    readonly confidence?: number
    readonly territory?: boolean
    readonly facts?: readonly Fact[]
  }
  /** EU Cyber Diplomacy Toolbox category */
  readonly toolbox?: (typeof toolboxCategories)[number]
  /** EuRepoC's kind of political response */
  readonly eurepoc?: (typeof eurepocResponses)[number]
  readonly provisions: readonly string[]
}
