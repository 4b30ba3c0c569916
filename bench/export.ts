/** 50,000 overlapping prefixes sifted, made disjoint and written as nft; peer = nft loading what was written. */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Allowlist } from '../src/protection/allowlist/allowlist.ts'
import { nft } from '../src/protection/exports/nft.ts'
import { disjoint } from '../src/protection/guards/disjoint.ts'
import { prefixAround } from '../src/protection/guards/range.ts'
import type { Block } from '../src/protection/guards/range.ts'
import { Sieve } from '../src/protection/guards/sift.ts'
import { newRandom } from '../scripts/gen/random.ts'
import type { Benchmark } from './lib/benchmark.ts'

function blocks(count: number, made: number): Block[] {
  const random = newRandom(50)
  return Array.from({ length: count }, (): Block => {
    const ends = made + random.pick([600, 3600, 86_400])
    if (random.next() < 0.2) {
      const value = (0x20010db8n << 96n) | (BigInt(random.int(0, 2 ** 30)) << 64n)
      return { ...prefixAround(6, value, random.pick([48, 56, 64, 128])), expires: ends }
    }
    return {
      ...prefixAround(4, BigInt(random.int(0x2d000000, 0x2d400000)), random.pick([24, 25, 28, 32])),
      expires: ends,
    }
  })
}

/** Seconds of wall clock; the least of `runs`. */
function least(runs: number, work: () => void): number {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now()
    work()
    return (performance.now() - start) / 1000
  })
  return Math.min(...times)
}

export const exports50k: Benchmark = {
  name: 'export',
  about: 'seconds for 50,000 blocked prefixes from list to nft artefact; peer = nft -f of that artefact',
  async run({ quick }) {
    const count = quick ? 10_000 : 50_000
    const made = Math.floor(Date.now() / 1000)
    const given = blocks(count, made)
    let text = ''
    let kept = 0
    const work = () => {
      const sieve = new Sieve(new Allowlist([]), [])
      const apart = disjoint(given.filter((b) => sieve.network(b)))
      kept = apart.length
      const order = { id: '00050000', finding: 'bench', class: 'denial-of-service', variant: 'bench', made }
      text = nft.write({
        ...order,
        expires: made + 86_400,
        blocks: apart,
        outward: [],
        patterns: [],
        limit: null,
        names: [],
        target: null,
        exempt: [],
      }).text
    }
    const ours = least(3, work)
    console.log(`${count} prefixes, ${kept} disjoint ranges, ${(text.length / 1e6).toFixed(1)} MB`)
    return [{ name: 'export', ours, peer: loaded(text), unit: 's' }]
  },
}

/** Null where nft or the right to make a namespace is missing. */
function loaded(text: string): number | null {
  const space = `perisai-bench-${process.pid}`
  if (spawnSync('ip', ['netns', 'add', space]).status !== 0) return null
  const folder = mkdtempSync(join(tmpdir(), 'perisai-bench-'))
  try {
    const file = join(folder, 'bench.nft')
    writeFileSync(file, text)
    return least(3, () => execFileSync('ip', ['netns', 'exec', space, 'nft', '-f', file]))
  } catch {
    return null
  } finally {
    spawnSync('ip', ['netns', 'delete', space])
    rmSync(folder, { recursive: true, force: true })
  }
}
