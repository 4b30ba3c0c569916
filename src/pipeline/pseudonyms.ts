/**
 * Accounts of people under numbers, for what leaves this machine: a finding about coordinated accounts can be wrong, and
 * who reads a bundle elsewhere cannot check it. Numbers hold within one finding. Quoted texts can still be searched for.
 */
import type { StoredFinding } from '../model/finding.ts'

/** The same finding with account-1, account-2 ... for accounts, also where posts mention them, and without post ids. */
export function withPseudonyms(finding: StoredFinding): StoredFinding {
  if (finding.class !== 'coordination') return finding
  const detail = (finding.detail ?? {}) as {
    accounts?: readonly { account: string }[]
    edges?: readonly (readonly [string, string, number] | { from: string; to: string })[]
  }
  const names = new Set<string>()
  for (const { account } of detail.accounts ?? []) names.add(account)
  for (const source of finding.sources.top) names.add(source.value)
  for (const edge of detail.edges ?? []) {
    if ('from' in edge) names.add(edge.from).add(edge.to)
    else names.add(edge[0]).add(edge[1])
  }
  const numbers = new Map([...names].map((name, k) => [name.toLowerCase(), `account-${k + 1}`]))
  const { columns, ...shown } = (finding.detail ?? {}) as Record<string, unknown>
  return {
    ...finding,
    sources: { ...finding.sources, top: numbered(finding.sources.top, numbers) },
    ...(finding.detail ? { detail: { ...numbered(shown, numbers), ...(columns ? { columns } : {}) } } : {}),
  }
}

function numbered<T>(value: T, numbers: ReadonlyMap<string, string>, key = ''): T {
  if (typeof value === 'string') return text(value, key, numbers) as T
  if (Array.isArray(value)) return value.map((entry: unknown) => numbered(entry, numbers, key)) as T
  if (value === null || typeof value !== 'object') return value
  const entries = Object.entries(value).map(([name, entry]: [string, unknown]) => [
    name,
    // the id of a post leads to its author
    name === 'id' ? null : numbered(entry, numbers, name),
  ])
  return Object.fromEntries(entries) as T
}

/** Members whose values are words of the program, which an account may be called as well. */
const OWN_WORDS = new Set(['trace', 'strength', 'time'])

function text(value: string, key: string, numbers: ReadonlyMap<string, string>): string {
  if (OWN_WORDS.has(key)) return value
  const mentions = value.replace(/@([\p{L}\p{N}_.-]*[\p{L}\p{N}_])/gu, (mention, name: string) => {
    const number = numbers.get(name.toLowerCase())
    return number ? `@${number}` : mention
  })
  return numbers.get(value.toLowerCase()) ?? mentions
}
