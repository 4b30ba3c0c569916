/**
 * HAProxy: lines for the end of a frontend, with the table that counts as a backend after them. HAProxy has no include,
 * so the lines stand between marks and the rollback takes out what is between them.
 */
import { rangeText, toPrefixes } from '../guards/range.ts'
import type { Exporter } from './exporter.ts'
import { comment, headerLines } from './header.ts'
import { beginMark, endMark, takeOutScript } from './marks.ts'
import type { Order } from './order.ts'

/** A line of the configuration may have 64 words. */
const WORDS = 40

export const haproxy: Exporter = {
  format: 'haproxy',
  extension: '.cfg',
  rollbackExtension: '.rollback.sh',
  patterns: 'none',
  limits: 'window',
  takes: ['blocks', 'limit'],
  write(order) {
    return {
      text: textOf(order),
      rollback: takeOutScript(order, '/etc/haproxy/haproxy.cfg'),
      warnings: [
        {
          id: 'Tempelkan sebagai baris terakhir bagian frontend. Pencacahnya memakai sc2; ganti bila sudah dipakai.',
          en: 'Paste it as the last lines of the frontend section. It counts with sc2; change that where it is taken.',
        },
        {
          id: 'Di belakang proksi atau CDN src adalah alamat proksi itu: pakai accept-proxy atau http-request set-src lebih dulu.',
          en: 'Behind a proxy or CDN src is its address: use accept-proxy or http-request set-src first.',
        },
      ],
    }
  },
}

function textOf(order: Order): string {
  const name = `perisai_${order.id}`
  const lines = [`acl ${name}_live date lt ${order.expires}`]
  const exempt = order.exempt.flatMap(toPrefixes).map(rangeText)
  lines.push(...sourceLines(`${name}_exempt`, exempt))
  const unless = exempt.length > 0 ? ` !${name}_exempt` : ''
  if (order.blocks.length > 0) {
    lines.push(
      ...sourceLines(`${name}_source`, order.blocks.flatMap(toPrefixes).map(rangeText)),
      `http-request deny deny_status 403 if ${name}_live ${name}_source${unless}`,
    )
  }
  let table = ''
  if (order.limit) {
    const { perMinute, burst, paths } = order.limit
    const path = paths.length > 0 ? ` ${name}_path` : ''
    if (paths.length > 0) lines.push(`acl ${name}_path path ${paths.join(' ')}`)
    lines.push(
      `http-request track-sc2 src table ${name} if ${name}_live${path}${unless}`,
      `http-request deny deny_status 429 if ${name}_live${path}${unless} { sc_http_req_rate(2,${name}) gt ${perMinute + burst} }`,
    )
    table = `backend ${name}\n    stick-table type ipv6 size 200k expire 2m store http_req_rate(60s)\n`
  }
  const about = comment(
    headerLines(order, [
      'load: paste at the end of the frontend, haproxy -c -f FILE, then reload',
      'undo: sh ROLLBACK [CONFIGURATION], then reload',
    ]),
  )
  const body = lines.map((line) => `    ${line}\n`).join('')
  return `${beginMark(order)}\n${about}${body}${table}${endMark(order)}\n`
}

function sourceLines(acl: string, prefixes: readonly string[]): string[] {
  const lines: string[] = []
  for (let i = 0; i < prefixes.length; i += WORDS)
    lines.push(`acl ${acl} src ${prefixes.slice(i, i + WORDS).join(' ')}`)
  return lines
}
