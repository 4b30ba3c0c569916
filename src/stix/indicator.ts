/** Indicators out of a stream of STIX objects, joined with who made them and what they point at. */
import type { Indicator } from '../model/indicator.ts'
import { microseconds, parseInstant } from './pattern/instant.ts'
import { tlpOf } from './tlp.ts'

type Unknown = Readonly<Record<string, unknown>>

/** An indicator and what its object says besides. */
export interface Gathered {
  readonly indicator: Indicator
  readonly revoked: boolean
  /** no time is given: the times are those of the import, which make no new version */
  readonly undated?: boolean
}

/** Objects that an indicator may indicate. */
const threats = new Set(['malware', 'campaign', 'intrusion-set', 'threat-actor', 'tool', 'infrastructure'])
/** The most specific first, where an indicator points at several. */
const rank = ['malware', 'tool', 'campaign', 'infrastructure', 'intrusion-set', 'threat-actor']

/** Takes objects in any order; what refers to each other may come in other files of the same import. */
export class IndicatorGatherer {
  /** objects of type indicator that have no STIX pattern (YARA, Sigma, Snort ...), by language */
  readonly otherLanguages = new Map<string, number>()
  /** indicators that cannot be used, with the reason */
  readonly unusable: { readonly id: string; readonly reason: string }[] = []
  private readonly names = new Map<string, string>()
  private readonly points = new Map<string, string>()
  private readonly found = new Map<string, { object: Unknown; feed: string }>()

  /** `feed` names where the object came from, for indicators whose creator is not named. */
  add(object: unknown, feed: string): void {
    if (typeof object !== 'object' || object === null) return
    const it = object as Unknown
    const { type, id } = it
    if (typeof type !== 'string' || typeof id !== 'string') return
    if (type === 'identity' || threats.has(type)) {
      if (typeof it.name === 'string') this.names.set(id, it.name.slice(0, 200))
    } else if (type === 'relationship' && it.relationship_type === 'indicates') {
      this.addPoint(it.source_ref, it.target_ref)
    } else if (type === 'indicator') this.addIndicator(it, id, feed)
  }

  /** All indicators so far, the latest version of each id. */
  all(): Gathered[] {
    return [...this.found.values()].map(({ object, feed }) => this.gathered(object, feed))
  }

  private addPoint(source: unknown, target: unknown): void {
    if (typeof source !== 'string' || typeof target !== 'string') return
    const before = this.points.get(source)
    if (before === undefined || rankOf(target) < rankOf(before)) this.points.set(source, target)
  }

  private addIndicator(object: Unknown, id: string, feed: string): void {
    const language = typeof object.pattern_type === 'string' ? object.pattern_type.toLowerCase() : 'stix'
    if (language !== 'stix') {
      this.otherLanguages.set(language, (this.otherLanguages.get(language) ?? 0) + 1)
      return
    }
    if (typeof object.pattern !== 'string') {
      this.unusable.push({ id, reason: 'pattern' })
      return
    }
    const before = this.found.get(id)
    if (!before || sortableTime(object.modified) >= sortableTime(before.object.modified)) {
      this.found.set(id, { object, feed })
    }
  }

  private gathered(object: Unknown, feed: string): Gathered {
    const text = (value: unknown): string => (typeof value === 'string' ? value : '')
    const id = text(object.id)
    const { confidence } = object
    const created = text(object.created)
    const modified = text(object.modified) || created
    const rated = typeof confidence === 'number' && confidence >= 0 && confidence <= 100
    return {
      revoked: object.revoked === true,
      indicator: {
        id,
        name: text(object.name).slice(0, 200),
        pattern: text(object.pattern),
        patternVersion: versionOf(object),
        source: this.names.get(text(object.created_by_ref)) ?? feed,
        threat: this.names.get(this.points.get(id) ?? '') ?? '',
        validFrom: text(object.valid_from) || created,
        validUntil: parseInstant(text(object.valid_until)) ? text(object.valid_until) : null,
        modified,
        confidence: rated ? confidence : null,
        tlp: tlpOf(object) ?? null,
      },
    }
  }
}

function rankOf(id: string): number {
  const at = rank.indexOf(id.slice(0, id.indexOf('--')))
  return at < 0 ? rank.length : at
}

function versionOf(object: Unknown): '2.0' | '2.1' {
  const said = object.pattern_version ?? object.spec_version
  return said === '2.0' || said === undefined ? '2.0' : '2.1'
}

/** A STIX time with six decimals, so that text sorts as time does; the empty string where it is none. */
export function sortableTime(value: unknown): string {
  const instant = typeof value === 'string' ? parseInstant(value) : null
  if (!instant) return ''
  const whole = new Date(instant.seconds * 1000).toISOString().slice(0, 19)
  return `${whole}.${String(microseconds(instant) - instant.seconds * 1e6).padStart(6, '0')}Z`
}
