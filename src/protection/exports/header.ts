/** Words that stand at the top of every artefact which knows comments, and times in the forms that formats want. */
import type { Order } from './order.ts'

/** 2026-11-22T20:00:00Z */
export function instant(seconds: number): string {
  return new Date(seconds * 1000).toISOString().replace('.000Z', 'Z')
}

/** Lines without comment signs; nothing of the evidence but what the order holds. */
export function headerLines(order: Order, notes: readonly string[] = []): string[] {
  return [
    `Perisai artefact for finding ${order.finding} (${order.variant})`,
    `made ${instant(order.made)}, ends ${instant(order.expires)}`,
    ...notes,
  ]
}

/**
 * Each line stays one comment of printable ASCII, whatever is in it: a finding that came from elsewhere may hold a line
 * break in what names it, and what stands behind it would be obeyed.
 */
export function comment(lines: readonly string[], sign = '#'): string {
  return lines.map((line) => `${sign} ${line.replace(/[^\x20-\x7e]/g, '?')}\n`).join('')
}

/** A line for systemd's or at's clock, for formats that have no clock of their own. */
export function timerLine(order: Order, command: string): string {
  const at = instant(order.expires).replace('T', ' ').replace('Z', ' UTC')
  return `no clock of its own: systemd-run --on-calendar='${at}' ${command}`
}
