/**
 * Accounts of people under numbers, for what leaves this machine: a finding about coordinated accounts can be wrong, and
 * who reads a bundle elsewhere cannot check it. Numbers hold within one finding. Quoted texts can still be searched for.
 */
import type { StoredFinding } from '../model/finding.ts'

/** The same finding with account-1, account-2 ... for accounts, also where posts mention them, and without post ids. */
export function withPseudonyms(finding: StoredFinding): StoredFinding {
  if (finding.class !== 'coordination') return finding
  const { columns, ...shown } = (finding.detail ?? {}) as Record<string, unknown>
  const names = new Set<string>()
  for (const source of finding.sources.top) names.add(source.value)
  collect(shown, names)
  const numbers = new Map([...names].map((name, k) => [name.toLowerCase(), `account-${k + 1}`]))
  return {
    ...finding,
    sources: { ...finding.sources, top: numbered(finding.sources.top, numbers) },
    ...(finding.detail ? { detail: { ...numbered(shown, numbers), ...(columns ? { columns } : {}) } } : {}),
  }
}

/** Names of accounts wherever a detail holds them; edges of the peer's count are [name, name, weight]. */
function collect(value: unknown, names: Set<string>, key = ''): void {
  if (typeof value === 'string') {
    if (key === 'account' || key === 'from' || key === 'to') names.add(value)
  } else if (Array.isArray(value)) {
    if (key === 'edges' && typeof value[0] === 'string')
      for (const one of value.slice(0, 2)) names.add(one as string)
    else for (const one of value) collect(one, names, key)
  } else if (value !== null && typeof value === 'object') {
    for (const [name, entry] of Object.entries(value)) collect(entry, names, name)
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
