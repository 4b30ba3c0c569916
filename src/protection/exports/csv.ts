/** A list for tools that take lists. Every cell is a canonical literal, so no spreadsheet can take one for a formula. */
import { rangeText } from '../guards/range.ts'
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

function table(order: Order, action: string, until: (expires: number) => string): string {
  const rows = [
    ...order.blocks.map((b) => ['source', rangeText(b), b.expires] as const),
    ...order.outward.map((b) => ['destination', rangeText(b), b.expires] as const),
    ...order.names.map((n) => ['name', n.name, n.expires] as const),
  ]
  const from = instant(order.made)
  const lines = rows.map(
    ([kind, value, expires]) => `${kind},${value},${action},${from},${until(expires)},${order.finding}`,
  )
  return [columns, ...lines, ''].join('\r\n')
}
