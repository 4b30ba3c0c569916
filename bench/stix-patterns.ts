/** 100,000 indicators against one million observations in one pass; no peer does this in one process. */
import { parsePattern } from '../src/stix/pattern/parser.ts'
import { PatternSet } from '../src/stix/pattern/compile.ts'
import type { Benchmark } from './lib/benchmark.ts'

type Light = { type: string; value?: string; hashes?: Record<string, string> }

function generator(seed: number) {
  let state = seed
  const below = (n: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * n)
  }
  const hex = (n: number): string => Array.from({ length: n }, () => below(16).toString(16)).join('')
  const host = (): string => `h${below(1e9).toString(36)}.${['com', 'net', 'org', 'id'][below(4)]}`
  const address = (): string => `${1 + below(222)}.${below(256)}.${below(256)}.${below(256)}`
  return { below, hex, host, address }
}

/** Mostly single values, as feeds are, with half a per cent each of prefixes, suffixes, expressions and conjunctions. */
function indicators(count: number): string[] {
  const { below, hex, host, address } = generator(1)
  return Array.from({ length: count }, (_, i) => {
    const share = i % 200
    if (share < 120) return `[domain-name:value = '${host()}']`
    if (share < 170) return `[ipv4-addr:value = '${address()}']`
    if (share < 184) return `[file:hashes.'SHA-256' = '${hex(64)}']`
    if (share < 196) return `[url:value = 'http://${host()}/${hex(8)}']`
    if (share < 197) return `[ipv4-addr:value ISSUBSET '${address()}/${16 + below(15)}']`
    if (share < 198) return `[domain-name:value LIKE '%.${host()}']`
    if (share < 199) return `[url:value MATCHES '^https?://[a-z.]+/${hex(6)}[.]php[?]id=[0-9]+$']`
    return `[network-traffic:dst_ref.value = '${address()}' AND network-traffic:dst_port = ${below(65536)}]`
  })
}

function observations(count: number): Light[] {
  const { below, hex, host, address } = generator(2)
  return Array.from({ length: count }, (): Light => {
    const share = below(100)
    if (share < 45) return { type: 'ipv4-addr', value: address() }
    if (share < 75) return { type: 'domain-name', value: host() }
    if (share < 92) return { type: 'url', value: `http://${host()}/a/b/index.php?q=${below(1e6)}` }
    return { type: 'file', hashes: { 'SHA-256': hex(64) } }
  })
}

function cpuSeconds(work: () => void): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}

export const stixPatterns: Benchmark = {
  name: 'stix-patterns',
  about: '100,000 indicators against 1 M observations, observations per CPU second (at least 200,000)',
  async run({ quick }) {
    const texts = indicators(100_000)
    const lights = observations(quick ? 200_000 : 1_000_000)
    let set: PatternSet | undefined
    const compiling = cpuSeconds(() => {
      set = new PatternSet(
        texts.map((text) => parsePattern(text, { lenient: true }).root),
        { folded: true },
      )
    })
    let hits = 0
    const matching = cpuSeconds(() => {
      for (const light of lights) set!.match(light, () => hits++)
    })
    console.log(`patterns ${texts.length}, observations ${lights.length}, hits ${hits}`)
    return [
      { name: 'stix-patterns-compile', ours: texts.length / compiling, peer: null, unit: 'patterns/cpu_s' },
      { name: 'stix-patterns', ours: lights.length / matching, peer: null, unit: 'observations/cpu_s' },
    ]
  },
}
