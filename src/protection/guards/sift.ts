/** The guards over what would be blocked: what passes, and what was set aside with its reason. */
import type { Allowlist } from '../allowlist/allowlist.ts'
import type { HostName } from './literal.ts'
import { isTooWide } from './prefix-cap.ts'
import { overlaps, rangeText } from './range.ts'
import type { Range } from './range.ts'

export interface SetAside {
  readonly value: string
  /** a category of the allowlist, `too-wide`, or `carrier-nat` */
  readonly reason: string
  /** the network, name or prefix that is the reason */
  readonly entry: string
}

/** Shared by many subscribers of one carrier by definition (RFC 6598). */
const SHARED_SPACE: Range = { family: 4, from: 0x64400000n, to: 0x647fffffn }

export class Sieve {
  readonly setAside: SetAside[] = []
  private readonly allow: Allowlist
  private readonly carrierNat: readonly Range[]

  constructor(allow: Allowlist, carrierNat: readonly Range[]) {
    this.allow = allow
    this.carrierNat = [SHARED_SPACE, ...carrierNat]
  }

  network(range: Range): boolean {
    const value = rangeText(range)
    if (isTooWide(range)) return this.aside(value, 'too-wide', range.family === 4 ? '/24' : '/48')
    const shared = this.carrierNat.find((r) => overlaps(r, range))
    if (shared) return this.aside(value, 'carrier-nat', rangeText(shared))
    const hit = this.allow.hitBy(range)
    return hit ? this.aside(value, hit.category, hit.entry) : true
  }

  name(name: HostName): boolean {
    const hit = this.allow.hitByName(name)
    return hit ? this.aside(name, hit.category, hit.entry) : true
  }

  private aside(value: string, reason: string, entry: string): false {
    this.setAside.push({ value, reason, entry })
    return false
  }
}
