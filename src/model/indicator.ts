/** An indicator as it was imported: what to look for, who says so, since when, and how far it may be passed on. */

export interface Indicator {
  /** STIX id */
  readonly id: string
  readonly name: string
  /** STIX pattern, as published */
  readonly pattern: string
  readonly patternVersion: '2.0' | '2.1'
  /** who published it: the name of its creator, else of the feed or file that it came in */
  readonly source: string
  /** what it points at: name of a malware, campaign or actor; empty where it does not say */
  readonly threat: string
  /** RFC 3339 */
  readonly validFrom: string
  /** RFC 3339; null: without end */
  readonly validUntil: string | null
  /** RFC 3339, when this version was made */
  readonly modified: string
  /** 0-100 as its publisher gives it; null where it does not */
  readonly confidence: number | null
  /** clear, green, amber, amber+strict or red; null without a marking */
  readonly tlp: string | null
  /** values of the pattern that imported warninglists excuse; they are not looked for */
  readonly setAside?: readonly string[]
}
