/**
 * Announcements as a process for ExaBGP: a shell script of fixed lines that announces, waits for the end and withdraws.
 * That gives BGP, which knows no end, one; and when ExaBGP or the session goes, the routes go.
 */
import { comment, headerLines } from './header.ts'
import type { Order } from './order.ts'

/** `routes` are what follows announce and withdraw. */
export function announcing(order: Order, routes: readonly string[], notes: readonly string[]): string {
  const say = (word: string) => routes.map((route) => `echo '${word} ${route}'\n`).join('')
  return (
    `#!/bin/sh\n${comment(headerLines(order, notes))}${PAUSE}end=${order.expires}\nnow=$(date +%s)\n` +
    // after its end the script announces nothing, but stays: ExaBGP starts again what leaves
    `if [ "$now" -lt "$end" ]; then\n${say('announce')}pause $((end - now))\n${say('withdraw')}fi\n${STAY}`
  )
}

/** Leaves at once when ExaBGP says so, and leaves no sleeper behind. */
const PAUSE = `trap 'kill $! 2>/dev/null; exit 0' TERM INT HUP
pause() { sleep "$1" & wait $!; }
`
const STAY = 'while :; do pause 3600; done\n'

export function withdrawing(order: Order, routes: readonly string[]): string {
  const about = `Takes back the Perisai artefact for finding ${order.finding}: run it in place of it, or write its lines to ExaBGP's pipe`
  return `#!/bin/sh\n${comment([about])}${PAUSE}${routes.map((route) => `echo 'withdraw ${route}'\n`).join('')}${STAY}`
}

export function loadNotes(order: Order): string[] {
  const name = `perisai_${order.id}`
  return [
    `load: process ${name} { run /path/to/FILE; encoder text; } and, in the neighbor, api { processes [ ${name} ]; }`,
    'undo: run the rollback in its place, or end the process',
  ]
}
