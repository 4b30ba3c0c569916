/** A list for tools that take lists. Every cell is a canonical literal, so no spreadsheet can take one for a formula. */
import { rangeText, toPrefixes } from '../guards/range.ts'
import type { Block } from '../guards/range.ts'
import type { Exporter } from './exporter.ts'
import { instant } from './header.ts'
import type { Order } from './order.ts'

const columns = 'kind,value,action,from,until,finding'

export const csv: Exporter = {
  format: 'csv',
  extension: '.csv',
  rollbackExtension: '.rollback.csv',
  patterns: 'none',
  takes: ['blocks', 'outward', 'names'],
  write(order) {
    return {
      text: table(order, 'block', (until) => instant(until)),
      // the same values with the opposite order: a tool that took the one in takes the other in
      rollback: table(order, 'unblock', () => ''),
      warnings: [],
    }
  },
}

/** As addresses and prefixes, which is what such tools know; few take a range from one address to another. */
const networks = (kind: string, blocks: readonly Block[]) =>
  blocks.flatMap((block) =>
    toPrefixes(block).map((range) => [kind, rangeText(range), block.expires] as const),
  )

function table(order: Order, action: string, until: (expires: number) => string): string {
  const rows = [
    ...networks('source', order.blocks),
    ...networks('destination', order.outward),
    ...order.names.map((n) => ['name', n.name, n.expires] as const),
  ]
  const from = instant(order.made)
  const lines = rows.map(
    ([kind, value, expires]) => `${kind},${value},${action},${from},${until(expires)},${order.finding}`,
  )
  return [columns, ...lines, ''].join('\r\n')
}
