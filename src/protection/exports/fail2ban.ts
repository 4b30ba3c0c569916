/**
 * fail2ban: a jail with its own filter in one file. It bans clients that go beyond a pace nobody had before the attack;
 * after the artefact's end every match is ignored.
 */
import { rangeText, toPrefixes } from '../guards/range.ts'
import type { Exporter } from './exporter.ts'
import { comment, headerLines } from './header.ts'
import { BAN_SECONDS } from '../replay/requests.ts'
import type { Order } from './order.ts'

const FIND_SECONDS = 60

export const fail2ban: Exporter = {
  format: 'fail2ban',
  extension: '.jail.conf',
  rollbackExtension: '.rollback.sh',
  patterns: 'none',
  limits: 'ban',
  takes: ['limit'],
  write(order) {
    return {
      text: textOf(order),
      rollback:
        `#!/bin/sh\n# Ends the jail of Perisai's finding ${order.finding}, which lifts its bans: sh ROLLBACK [JAIL FILE]\nset -eu\n` +
        `fail2ban-client stop perisai-${order.id} || true\nrm -f "\${1:-/etc/fail2ban/jail.d/perisai-${order.id}.conf}"\n`,
      warnings: [
        {
          id: 'Sesuaikan logpath dengan berkas log server ini. Di belakang proksi, alamat dalam log adalah alamat proksi: jangan pakai jail ini.',
          en: "Set logpath to the log file of this server. Behind a proxy the addresses in the log are the proxy's: do not use this jail there.",
        },
      ],
    }
  },
}

function textOf(order: Order): string {
  const { perMinute, burst, paths } = order.limit!
  const target = paths.length === 0 ? '/[^" ]*' : `(?:${paths.map(quoted).join('|')})(?:\\?[^" ]*)?`
  const ignored = ['127.0.0.1/8', '::1', ...order.exempt.flatMap(toPrefixes).map(rangeText)]
  return (
    comment(
      headerLines(order, [
        `load: cp FILE /etc/fail2ban/jail.d/perisai-${order.id}.conf, then fail2ban-client reload`,
        'undo: sh ROLLBACK',
      ]),
    ) +
    `[perisai-${order.id}]
enabled = true
filter =
backend = auto
logpath = /var/log/nginx/access.log
# the date is taken out before the expression is tried, which leaves its brackets
failregex = ^<ADDR> \\S+ \\S+ \\[\\] "[A-Z]{3,10} ${target} HTTP/[0-9.]+"
datepattern = %%d/%%b/%%Y:%%H:%%M:%%S %%z
findtime = ${FIND_SECONDS}
maxretry = ${perMinute + burst}
bantime = ${BAN_SECONDS}
ignoreip = ${ignored.join(' ')}
# true after the end: then nobody is banned any more
ignorecommand = test $(date +%%s) -ge ${order.expires}
port = http,https
`
  )
}

/** Of a path's characters only the dot means something in a regular expression. */
function quoted(path: string): string {
  return path.replaceAll('.', '\\.')
}
