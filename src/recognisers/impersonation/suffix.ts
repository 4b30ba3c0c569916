/** What kind of place a public suffix is: who can register there, and how telling a known label under it is. */
import { suffixList } from '../../model/public-suffix.ts'

/**
 * restricted: handed out to checked institutions (gov, mil, edu). new: open to all, none of the old ones. legacy: com, net,
 * org, where most words belong to somebody since long. open-country: a country's letters sold to the world. country: a
 * country's own. hosted: names under a company's name (blogs, shops).
 */
export type SuffixKind = 'restricted' | 'new' | 'legacy' | 'open-country' | 'country' | 'hosted'

export interface Host {
  /** public suffix by the list; the last label where the list has none */
  readonly suffix: string
  /** the label before it, which somebody registered */
  readonly label: string
  /** the labels before that, from the left */
  readonly below: readonly string[]
  readonly kind: SuffixKind
}

const options = {
  allowPrivateDomains: true,
  extractHostname: false,
  validateHostname: false,
  detectIp: false,
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))

const legacy = words('com net org')
/** Registries that advertise their country's letters for other meanings, or give names away. */
const openCountries = words(
  'ac ag ai am bz cc cf co cx eu fm ga gg gl gq gs im in io la lc li ly me ml mn ms mu nu pm pw re sc sh st su sx ' +
    'tc tf tk to tv us vc vg wf ws yt',
)
const restrictedTops = words('gov mil edu int arpa')
/** Second-level names that registries keep for the state and its schools. */
const restricted = words(
  'gov gob gouv gub gv govt gouvernement government mil admin police edu ac sch desa k12 parliament',
)
/** "go" is the state's only in these countries. */
const goCountries = words('id jp kr th ke ug tz cr ci')

/** The parts of a host name (lower case, Unicode or ASCII); null for what has no label of its own. */
export function hostOf(name: string): Host | null {
  const {
    publicSuffix: suffix,
    domainWithoutSuffix,
    subdomain,
    isPrivate,
  } = suffixList().parse(name, options)
  if (!suffix || !domainWithoutSuffix) return null
  const below = subdomain ? subdomain.split('.') : []
  return { suffix, label: domainWithoutSuffix, below, kind: isPrivate ? hostedKind(suffix) : kindOf(suffix) }
}

/** Sold like a suffix (eu.com) rather than given to the customers of one service (blogspot.com). */
function hostedKind(suffix: string): SuffixKind {
  const first = suffix.slice(0, suffix.indexOf('.'))
  return first.length === 2 && suffix.lastIndexOf('.') === 2 ? 'new' : 'hosted'
}

const kinds = new Map<string, SuffixKind>()

export function kindOf(suffix: string): SuffixKind {
  let kind = kinds.get(suffix)
  if (!kind) {
    kind = judged(suffix)
    // the list has some ten thousand; what is not on it is invented by whoever asks
    if (kinds.size < 20_000) kinds.set(suffix, kind)
  }
  return kind
}

function judged(suffix: string): SuffixKind {
  const last = suffix.slice(suffix.lastIndexOf('.') + 1)
  const first = suffix.slice(0, Math.max(0, suffix.indexOf('.')))
  if (restrictedTops.has(last) || restricted.has(first)) return 'restricted'
  if (first === 'go' && goCountries.has(last)) return 'restricted'
  if (legacy.has(last)) return 'legacy'
  if (last.length > 2) return 'new'
  return openCountries.has(last) ? 'open-country' : 'country'
}
