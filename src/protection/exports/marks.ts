/** Parts of other people's files: written between two marks, and taken out by them. */
import type { Order } from './order.ts'

export const beginMark = (order: Order): string => `# BEGIN perisai ${order.id}`
export const endMark = (order: Order): string => `# END perisai ${order.id}`

/** A shell script that removes what is between the marks from its argument, or from `file`. */
export function takeOutScript(order: Order, file: string): string {
  return `#!/bin/sh
# Takes the part of Perisai's finding ${order.finding} out: sh ROLLBACK [${file}]
set -eu
file=\${1:-${file}}
kept=$(mktemp)
trap 'rm -f "$kept"' EXIT
sed '/^${beginMark(order)}$/,/^${endMark(order)}$/d' "$file" >"$kept"
# written over and not moved, so that owner, mode and a container's mount stay
cat "$kept" >"$file"
`
}
