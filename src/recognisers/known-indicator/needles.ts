/** What to look for in logs and captures, taken out of the patterns of indicators. */
import type { Indicator } from '../../model/indicator.ts'
import type { Comparison, Observation, PropertyTest } from '../../stix/pattern/index.ts'
import { PatternError, parsePattern } from '../../stix/pattern/index.ts'
import { foldComparison, foldHost } from '../../stix/pattern/fold.ts'
import { parseNetwork } from '../../stix/pattern/network.ts'
import type { Network } from '../../stix/pattern/network.ts'
import { testTerms } from '../../stix/pattern/normal.ts'
import { isSharedHost, isSharedNetwork } from './shared.ts'

/** One thing to look for, by one indicator. */
export interface Needle {
  /** position of the indicator among those of the scan */
  readonly indicator: number
  /** as the indicator has it, folded */
  readonly value: string
}

export type Wanted =
  | (Needle & { readonly kind: 'address'; readonly network: Network; readonly port: number | null })
  | (Needle & { readonly kind: 'host'; readonly reach: 'exact' | 'with-subdomains' | 'subdomains' })
  | (Needle & { readonly kind: 'url' | 'user-agent' })

export type Used = 'used' | 'shared' | 'unused'

/** Looks at every indicator; `found` gets what can be looked for in evidence of this kind. */
export function wantedOf(indicators: readonly Indicator[], found: (wanted: Wanted) => void): void {
  for (const [i, indicator] of indicators.entries()) wantedOfOne(indicator, i, found)
}

/**
 * unused: cannot be read, or asks for what logs and captures do not show (processes, several observations at once).
 * shared: stands for infrastructure that innocent people use, and is not looked for by itself.
 */
export function wantedOfOne(indicator: Indicator, position: number, found: (wanted: Wanted) => void): Used {
  const outcome = { used: false, shared: false }
  const take = (wanted: Wanted): void => {
    if (isShared(wanted) || indicator.setAside?.includes(wanted.value)) outcome.shared = true
    else {
      outcome.used = true
      found(wanted)
    }
  }
  try {
    const options = { version: indicator.patternVersion, lenient: true }
    for (const test of alternatives(parsePattern(indicator.pattern, options).root)) {
      for (const tests of testTerms(foldComparison(test))) {
        takeTerm(tests, position, take)
      }
    }
  } catch (error) {
    if (!(error instanceof PatternError)) throw error
  }
  return outcome.used ? 'used' : outcome.shared ? 'shared' : 'unused'
}

/** The bracketed expressions of which any one fulfils the pattern; none where it wants several observations. */
function alternatives(node: Observation): Comparison[] {
  if (node.kind === 'observe') return [node.test]
  if (node.kind !== 'or') return []
  const all = node.operands.map(alternatives)
  return all.every((tests) => tests.length > 0) ? all.flat() : []
}

function takeTerm(tests: readonly PropertyTest[], indicator: number, take: (wanted: Wanted) => void): void {
  const ports = tests.filter(isPort)
  const rest = tests.filter((test) => !isPort(test))
  if (rest.length !== 1 || ports.length > 1 || rest[0].negated) return
  const port = ports.length === 1 ? Number(ports[0].values[0].value) : null
  const [test] = rest
  for (const literal of test.values) {
    if (literal.type !== 'string') continue
    const wanted = wantedOfTest(test, literal.value, indicator, port)
    if (wanted) take(wanted)
  }
}

function isPort(test: PropertyTest): boolean {
  const [step] = test.path.steps
  return (
    test.path.type === 'network-traffic' &&
    test.path.steps.length === 1 &&
    'key' in step &&
    (step.key === 'dst_port' || step.key === 'src_port') &&
    test.operator === '=' &&
    !test.negated
  )
}

const wholeValue = new Set(['=', 'IN'])

function wantedOfTest(
  test: PropertyTest,
  value: string,
  indicator: number,
  port: number | null,
): Wanted | null {
  const { type, steps } = test.path
  const keys = steps.map((step) => ('key' in step ? step.key : '')).join('.')
  const whole = wholeValue.has(test.operator)
  const isEnd = type === 'network-traffic' && /^(?:src|dst)_ref\.value$/.test(keys)
  if (
    ((type === 'ipv4-addr' || type === 'ipv6-addr') && keys === 'value') ||
    isEnd ||
    type === 'domain-name'
  ) {
    if (!isEnd && keys !== 'value') return null
    // Published lists put addresses under domain-name; a value is taken for what it is.
    const network = whole || test.operator === 'ISSUBSET' ? parseNetwork(value) : null
    if (network) return { kind: 'address', indicator, value, network, port }
    if (type === 'ipv4-addr' || type === 'ipv6-addr' || port !== null) return null
    if (whole) return { kind: 'host', indicator, value: foldHost(value), reach: 'with-subdomains' }
    const suffix = test.operator === 'LIKE' ? /^%\.([^%_]+)$/.exec(value) : null
    return suffix ? { kind: 'host', indicator, value: suffix[1], reach: 'subdomains' } : null
  }
  if (port !== null || !whole) return null
  if (type === 'url' && keys === 'value') return { kind: 'url', indicator, value }
  if (/(?:^|\.)user[-_]agent$/i.test(keys)) return { kind: 'user-agent', indicator, value }
  return null
}

function isShared(wanted: Wanted): boolean {
  if (wanted.kind === 'address') return isSharedNetwork(wanted.network)
  return wanted.kind === 'host' && isSharedHost(wanted.value)
}
