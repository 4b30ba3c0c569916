/** Overlapping blocks with different ends: what the kernel holds now and after the first ends, asked address by address. */
import { nft, tableName } from '../../src/protection/exports/nft.ts'
import type { Order } from '../../src/protection/exports/order.ts'
import { disjoint } from '../../src/protection/guards/disjoint.ts'
import { addressText } from '../../src/protection/guards/range.ts'
import type { Block } from '../../src/protection/guards/range.ts'
import type { EnforceTest } from './support.ts'
import { sleep } from './support.ts'

const ROUNDS = 6
const SPAN = 40
/** Seconds. */
const SHORT = 15
const LONG = 600
const BASE = 0xc6336400n

export const nftDisjoint: EnforceTest = {
  name: 'nft holds overlapping blocks to their own ends',
  needs: ['ip', 'nft'],
  async run(check, bench) {
    let seed = 20_261_122
    const random = (n: number) => (seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648) % n
    const space = bench.namespace()
    const cases = Array.from({ length: ROUNDS }, (_, round) => {
      const made = Math.floor(Date.now() / 1000)
      const blocks = Array.from({ length: 6 + random(10) }, (): Block => {
        const from = BASE + BigInt(random(SPAN))
        const size = 1n << BigInt(random(4))
        return { family: 4, from, to: from + size - 1n, expires: made + (random(2) ? SHORT : LONG) }
      })
      return { made, blocks, id: `0000000${round}` }
    })
    for (const { made, blocks, id } of cases) {
      const order = { ...empty, id, made, expires: made + 900, blocks: disjoint(blocks) } as Order
      const { status, stderr } = space.try('nft', ['-f', '-'], nft.write(order).text)
      if (status !== 0) check(`round ${id} loads`, false, stderr)
    }
    const loaded = Date.now()
    const wrongAt = (phase: 'now' | 'later'): string[] =>
      cases.flatMap(({ made, blocks, id }) => {
        const addresses = Array.from({ length: SPAN + 9 }, (_, k) => BASE + BigInt(k))
        const set = `inet ${tableName({ id } as Order)} source4`
        const ask = addresses.map(
          (at) => `nft get element ${set} '{ ${addressText(4, at)} }' >/dev/null 2>&1; echo $?`,
        )
        const answers = space.run('sh', '-c', ask.join('\n')).trim().split('\n')
        return addresses.flatMap((at, k) => {
          const ends = blocks.filter((b) => b.from <= at && at <= b.to).map((b) => b.expires - made)
          const wanted = phase === 'now' ? ends.length > 0 : ends.includes(LONG)
          return (answers[k] === '0') === wanted ? [] : [`${id} ${addressText(4, at)}`]
        })
      })
    const first = wrongAt('now')
    check('the first look was in time', Date.now() - loaded < SHORT * 1000 - 1000)
    check(
      'every address is held as the latest of its blocks says',
      first.length === 0,
      first.slice(0, 3).join(', '),
    )
    await sleep(Math.max(0, loaded + SHORT * 1000 + 1500 - Date.now()))
    const second = wrongAt('later')
    check(
      'after the short ones end, exactly the long ones are left',
      second.length === 0,
      second.slice(0, 3).join(', '),
    )
  },
}

const empty = {
  finding: 'none',
  class: 'denial-of-service',
  variant: 'test',
  outward: [],
  patterns: [],
  limit: null,
  names: [],
  target: null,
  exempt: [],
}
