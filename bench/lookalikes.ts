/** Names checked against 1,000 protected labels; dnstwist makes permutations of the same labels, and looks nothing up. */
import { Matcher } from '../src/recognisers/impersonation/matcher.ts'
import type { Benchmark } from './lib/benchmark.ts'
import { pythonJson, pythonWith } from './lib/python.ts'
import { ordinaryNames } from '../scripts/gen/names.ts'

const program = `
import json, sys, time
import dnstwist
names = sys.argv[1:]
count = 0
start = time.process_time()
for name in names:
    fuzzer = dnstwist.Fuzzer(name)
    fuzzer.generate()
    count += len(fuzzer.domains)
print(json.dumps({'rate': count / (time.process_time() - start), 'count': count}))
`

function cpuSeconds(work: () => void): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}

export const lookalikes: Benchmark = {
  name: 'lookalikes',
  about: 'names per CPU second against 1,000 protected labels; peer = permutations made by dnstwist',
  async run({ quick }) {
    const watchlist = ordinaryNames(11, 2000)
      .filter((name) => name.split('.').length === 2 && name.indexOf('.') >= 5)
      .slice(0, 1000)
      .map((name) => ({ name, owner: '', kind: 'official' as const, added: '2026-01-01T00:00:00.000Z' }))
    const names = ordinaryNames(12, quick ? 50_000 : 500_000)
    let matcher: Matcher | undefined
    const building = cpuSeconds(() => {
      matcher = new Matcher(watchlist)
    })
    let found = 0
    const matching = cpuSeconds(() => {
      for (const name of names) if (matcher!.match(name)) found++
    })
    console.log(
      `${matcher!.size} protected labels indexed in ${building.toFixed(3)} s, ${names.length} names, ${found} alike`,
    )
    const python = pythonWith('dnstwist', ['dnstwist==20250130'])
    const twisted = watchlist.slice(0, quick ? 5 : 15).map(({ name }) => name)
    const peer = python && pythonJson<{ rate: number; count: number }>(python, program, twisted)
    if (peer) console.log(`dnstwist: ${peer.count} permutations of ${twisted.length} names`)
    return [
      {
        name: 'lookalikes',
        ours: names.length / matching,
        peer: peer ? peer.rate : null,
        unit: 'names/cpu_s',
      },
    ]
  },
}
