/**
 * How much an indicator still says at the time of the evidence. An address changes hands within weeks, a name within
 * months, a file never: the weight halves with every half-life that lies between the indicator's date and the
 * evidence, on either side (what is published today was often in use before). A floor remains, for it was once bad.
 */
import type { Indicator } from '../../model/indicator.ts'
import type { Channel } from './summary.ts'

export type Kind = 'address' | 'host' | 'url' | 'user-agent' | 'file'

/** Days after which an indicator of this kind counts half. */
export const HALF_LIFE_DAYS: Readonly<Record<Kind, number>> = {
  address: 30,
  url: 90,
  host: 180,
  'user-agent': 365,
  file: 3650,
}

/** Least weight, however old. */
const FLOOR: Readonly<Record<Kind, number>> = {
  address: 0.15,
  url: 0.4,
  host: 0.4,
  'user-agent': 0.4,
  file: 0.9,
}

/** What an indicator whose publisher gives no confidence is taken for. */
const UNRATED = 70

/** After valid_until the publisher no longer stands for it. */
const EXPIRED = 0.5

export function kindOf(channel: Channel, value: string): Kind {
  if (channel === 'client' || channel === 'packets') return 'address'
  if (channel === 'agent') return 'user-agent'
  if (channel === 'file') return 'file'
  return value.includes('://') ? 'url' : 'host'
}

export interface Weight {
  /** 0-100 */
  readonly score: number
  /** 0-1: what age leaves of it */
  readonly decay: number
  /** days from the indicator's date to the evidence; negative where the evidence is older */
  readonly ageDays: number
  readonly expired: boolean
}

/** `at`: seconds since 1970, when the indicator was last seen in the evidence. */
export function weigh(indicator: Indicator, kind: Kind, at: number): Weight {
  const from = Date.parse(indicator.validFrom)
  const modified = Date.parse(indicator.modified)
  // A later version says that its publisher looked again.
  const dated = Math.max(Number.isNaN(from) ? 0 : from, Number.isNaN(modified) ? 0 : modified)
  const start = Number.isNaN(from) ? dated : from
  const moment = at * 1000
  const distance = moment < start ? start - moment : Math.max(0, moment - dated)
  const ageDays = Math.round((moment < start ? -distance : distance) / 86_400_000)
  const decay = Math.max(FLOOR[kind], 2 ** (-Math.abs(distance / 86_400_000) / HALF_LIFE_DAYS[kind]))
  const expired = indicator.validUntil !== null && moment > Date.parse(indicator.validUntil)
  const score = (indicator.confidence ?? UNRATED) * decay * (expired ? EXPIRED : 1)
  return { score, decay, ageDays, expired }
}
