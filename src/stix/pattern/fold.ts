/**
 * Values of one meaning in one spelling, for comparing indicators with evidence. STIX's own comparison is exact; this
 * is wider and used only where it is asked for: host names and hashes without regard to case, addresses by value,
 * scheme and host of a URL in lower case, hash algorithms by their name in the vocabulary.
 */
import { formatAddress } from '../../model/address.ts'
import type { Comparison, Literal, ObjectPath, PropertyTest, Step } from './ast.ts'
import { parseNetwork } from './network.ts'
import { hashName } from './standard.ts'

export interface Fold {
  (text: string): string
}

/** How the values at `path` are brought to one spelling; null where they are compared as they are. */
export function foldOf(path: ObjectPath): Fold | null {
  const { type, steps } = path
  const last = steps.at(-1)!
  if (!('key' in last)) return null
  if (steps.some((step) => 'key' in step && step.key === 'hashes')) return foldHash
  if (last.key !== 'value') return null
  // Behind a reference stands an address or a name; both are read by what they look like.
  if (steps.length > 1) return (text) => foldAddress(foldHost(text))
  if (type === 'ipv4-addr' || type === 'ipv6-addr') return foldAddress
  if (type === 'domain-name') return foldHost
  if (type === 'url') return foldUrl
  return null
}

function foldHash(text: string): string {
  return text.toLowerCase()
}

/** Lower case, without the root's dot. */
export function foldHost(text: string): string {
  const lower = text.toLowerCase()
  return lower.endsWith('.') ? lower.slice(0, -1) : lower
}

/** RFC 5952 or dotted quad, host bits of a prefix cleared; other text as it is. */
export function foldAddress(text: string): string {
  const network = parseNetwork(text)
  if (!network) return text
  const address = formatAddress(network.words, 0)
  if (network.bits === 128) return address
  return `${address}/${address.includes(':') ? network.bits : network.bits - 96}`
}

/** Scheme and host in lower case, no default port, a path where there is none. Text that is no URL as it is. */
export function foldUrl(text: string): string {
  const m = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)([^]*)$/i.exec(text)
  if (!m) return text
  const scheme = m[1].toLowerCase()
  const standard = scheme === 'http' ? ':80' : scheme === 'https' ? ':443' : ''
  let host = m[2].toLowerCase()
  if (standard && host.endsWith(standard)) host = host.slice(0, -standard.length)
  return `${scheme}://${host}${/^[?#]|^$/.test(m[3]) ? '/' : ''}${m[3]}`
}

/** A bracketed expression with its paths and values in one spelling. */
export function foldComparison(node: Comparison): Comparison {
  if (node.kind !== 'test') return { kind: node.kind, operands: node.operands.map(foldComparison) }
  return foldTest(node)
}

function foldTest(test: PropertyTest): PropertyTest {
  const path = { ...test.path, steps: foldSteps(test.path.steps) }
  const fold = foldOf(path)
  if (!fold || test.operator === 'MATCHES') return path.steps === test.path.steps ? test : { ...test, path }
  const values = test.values.map((literal): Literal =>
    literal.type === 'string' ? { type: 'string', value: fold(literal.value) } : literal,
  )
  return { ...test, path, values }
}

/** hashes.sha256 -> hashes.'SHA-256'; the same array where nothing changes. */
function foldSteps(steps: readonly Step[]): readonly Step[] {
  const last = steps.at(-1)!
  const before = steps.at(-2)
  if (!before || !('key' in before) || before.key !== 'hashes' || !('key' in last)) return steps
  const name = hashName(last.key)
  return name && name !== last.key ? [...steps.slice(0, -1), { key: name }] : steps
}
