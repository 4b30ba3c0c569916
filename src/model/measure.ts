/**
 * Measures and what comes of them: one protective action of the catalogue, the artefact that an exporter makes of it,
 * and the words that plan, law and ledger share. Plans are in plan.ts, provisions in law.ts, ledger events in ledger.ts.
 *
 * What a measure says is kept in both languages beside its rules; a plan carries ids only and is worded when shown.
 */
import type { Target } from './finding.ts'
import type { Bilingual, ThreatClassId } from './taxonomy.ts'

/** Who holds the finding and asks what to do. */
export const audiences = ['operator', 'csirt', 'ministry', 'election', 'person'] as const
export type Audience = (typeof audiences)[number]

/** By when a measure is worth doing: at once, within a day, within a week, as a lasting change. */
export const horizons = ['now', '24h', '7d', 'strategic'] as const
export type Horizon = (typeof horizons)[number]

export const measureKinds = ['technical', 'legal', 'diplomatic', 'personal', 'communication'] as const
export type MeasureKind = (typeof measureKinds)[number]

/** Programs and formats that an artefact is written for. */
export const exportFormats = [
  'nft',
  'nginx',
  'haproxy',
  'flowspec',
  'rtbh',
  'rpz',
  'suricata',
  'fail2ban',
  'hosts',
  'csv',
  'cacao',
] as const
export type ExportFormat = (typeof exportFormats)[number]

/** What an exporter is to bring about; the values (addresses, names, ports) come from the finding. */
export const enforceActions = [
  /** refuse packets or requests of the named sources */
  'block-sources',
  /** let each named source have so much and no more */
  'limit-sources',
  /** let each client of the attacked service have so much and no more, whoever it is */
  'limit-clients',
  /** bound one pattern of traffic (protocol, port, length, flags) towards the target */
  'limit-pattern',
  /** drop one pattern of traffic towards the target */
  'drop-pattern',
  /** drop everything towards the target upstream: completes what the attacker wants */
  'blackhole-target',
  /** answer the resolver's own clients that a deceptive name does not exist */
  'deny-names',
  /** ban a source for a time once it has shown the behaviour */
  'ban-repeat',
  /** write down and warn, without touching traffic */
  'alert',
  /** hand over what is known as a list or a playbook */
  'hand-over',
] as const
export type EnforceAction = (typeof enforceActions)[number]

/** Rights that a measure may touch: ICCPR articles, and the vote. */
export const rights = ['privacy', 'expression', 'information', 'due-process', 'vote', 'property'] as const
export type Right = (typeof rights)[number]

/**
 * What is known of the case beyond the finding's own fields, partly derived from it (a name under go.id), partly said
 * by the user. Measures, provisions and deadlines ask for them by name.
 */
export const facts = [
  /** a system of government or of a public service */
  'state-system',
  /** vital information infrastructure (IIV) in the sense of Perpres 82/2022 */
  'critical-infrastructure',
  /** a system that serves the vote or its count */
  'election-system',
  /** a campaign, a party, or a body that runs the vote is the target */
  'election',
  /** personal data is affected */
  'personal-data',
  /** the holder decides about that data (pengendali data pribadi) */
  'data-controller',
  /** persons or establishments in the European Union are touched */
  'eu',
  /** an essential or important entity in the sense of NIS2 */
  'nis2-entity',
  /** physical unrest has followed, shown outside of the network */
  'physical-unrest',
  /** the act was done for gain or under threat */
  'extortion',
  /** a documented link of the attack to a state is in the holder's hands */
  'state-link',
  /** a national lawyer has reviewed the response */
  'legal-review',
] as const
export type Fact = (typeof facts)[number]

/** Which findings something is for. Plain data; every field that is there must hold. */
export interface Condition {
  readonly classes?: readonly ThreatClassId[]
  /** variants, or their endings where written "*-amplification", or beginnings "dns-*" */
  readonly variants?: readonly string[]
  readonly notVariants?: readonly string[]
  readonly targets?: readonly Target['type'][]
  /** numbers of finding.magnitude that must be there and at least so large */
  readonly magnitude?: Readonly<Record<string, number>>
  readonly minSources?: number
  readonly facts?: readonly Fact[]
  readonly notFacts?: readonly Fact[]
}

/** Minimum evidence. A measure that fits but lacks it is listed as rejected, with the reason. */
export interface Needs {
  /** of the finding, 0-100 */
  readonly confidence?: number
  /** sources are named, and the evidence shows that they truly sent it (a completed handshake) */
  readonly provenSources?: boolean
  /** facts that the holder must assert */
  readonly facts?: readonly Fact[]
  /** rung of the diplomatic ladder that the attribution must carry */
  readonly rung?: number
  /** shown so that a reader sees that it was weighed; a machine does not suggest it */
  readonly never?: true
}

export const approvers = [
  'none',
  'duty-engineer',
  'network-owner',
  'head-of-security',
  'data-protection-officer',
  'head-of-agency',
  'legal-counsel',
  'minister',
  'commissioners',
  'yourself',
] as const
export type Approver = (typeof approvers)[number]

export type Reversibility = 'instant' | 'hours' | 'days' | 'irreversible'

/** Ids in the field's own schemes: references only, they never decide anything. */
export interface FrameworkIds {
  /** mitigations (M1037) and techniques (T1498) of MITRE ATT&CK */
  readonly attack?: readonly string[]
  /** techniques of MITRE D3FEND */
  readonly d3fend?: readonly string[]
  /** counters (C00131) of DISARM Blue */
  readonly disarm?: readonly string[]
  /** controls of NIST SP 800-53 rev. 5 */
  readonly nist?: readonly string[]
}

export interface MeasureText {
  /** an order in few words */
  readonly title: string
  /** what to do, concretely, in one to three sentences */
  readonly how: string
  /** what gets better, and how fast */
  readonly effect: string
  /** who else is hit, and how */
  readonly collateral: string
  /** how one sees that it works */
  readonly verify: string
  /** how one takes it back */
  readonly rollback: string
}

/** One entry of the catalogue. */
export interface Measure {
  /** area.words, stable */
  readonly id: string
  readonly kind: MeasureKind
  readonly audiences: readonly Audience[]
  readonly horizon: Horizon
  readonly when: Condition
  readonly needs?: Needs
  /** harm averted if it works as meant, 0-100 */
  readonly harm: number
  /** harm to others, 0-100; a replay against the evidence replaces it */
  readonly collateral: number
  /** weight of the rights it touches, 0-100 */
  readonly rightsCost: number
  readonly rights: readonly Right[]
  readonly reversibility: Reversibility
  /** seconds that it stands where nothing else is said, and at the longest; null: an act, nothing that stands */
  readonly life: { readonly normal: number; readonly longest: number } | null
  readonly approver: Approver
  /** provision whose duty it meets: its deadline puts the measure first */
  readonly meets?: string
  /** further provisions that support or bound it */
  readonly provisions?: readonly string[]
  readonly enforce?: EnforceAction
  readonly exports: readonly ExportFormat[]
  readonly frameworks: FrameworkIds
  /** where the idea is described: standards, official guidance */
  readonly sources: readonly string[]
  readonly text: Readonly<Record<'id' | 'en', MeasureText>>
}

/** An exported configuration. Never without an expiry, never without the twin that takes it back. */
export interface Artefact {
  readonly format: ExportFormat
  /** ids of the measures that it puts in place */
  readonly measures: readonly string[]
  /** suggested file names */
  readonly name: string
  readonly rollbackName: string
  readonly text: string
  /** restores the state before `text` */
  readonly rollback: string
  /** RFC 3339; after this instant it must no longer act */
  readonly expires: string
  /** lower-case hex of SHA-256 over text, then rollback: what the ledger names */
  readonly sha256: string
  /** what the user must know before loading it */
  readonly warnings: readonly Bilingual[]
}
