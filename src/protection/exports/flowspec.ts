/**
 * BGP FlowSpec (RFC 8955, 8956) by ExaBGP. Routers keep no state, so patterns become limits in bytes a second; sources
 * are discarded only where the evidence proves them.
 */
import { prefixText, toPrefixes } from '../guards/range.ts'
import { announcing, loadNotes, withdrawing } from './exabgp.ts'
import type { Exporter } from './exporter.ts'
import { PROTOCOL } from './order.ts'
import type { Order, Pattern } from './order.ts'

/** Rules that border routers commonly take; more are refused or, worse, taken in part. */
const MOST_RULES = 1000

export const flowspec: Exporter = {
  format: 'flowspec',
  extension: '.flowspec.sh',
  rollbackExtension: '.rollback.sh',
  patterns: 'bytes',
  takes: ['patterns', 'blocks'],
  write(order) {
    const all = routesOf(order)
    const routes = all.slice(0, MOST_RULES)
    return {
      text: announcing(order, routes, loadNotes(order)),
      rollback: withdrawing(order, routes),
      warnings: [
        {
          id: 'Tanyakan dulu kepada penyedia jaringan apakah FlowSpec diterima dan berapa aturan paling banyak.',
          en: 'Ask the provider first whether FlowSpec is accepted, and how many rules at most.',
        },
        ...(all.length > routes.length
          ? [
              {
                id: `Hanya ${MOST_RULES} dari ${all.length} aturan yang ditulis; selebihnya tidak akan muat di router.`,
                en: `Only ${MOST_RULES} of ${all.length} rules are written; more do not fit into routers.`,
              },
            ]
          : []),
      ],
    }
  },
}

function routesOf(order: Order): string[] {
  return [
    ...order.patterns.map((p) => route(matchOf(p), `rate-limit ${p.bytesPerS}`)),
    ...order.blocks.flatMap(toPrefixes).map((range) => {
      const to =
        order.target && order.target.family === range.family
          ? `destination ${prefixText(order.target)}; `
          : ''
      return route(`source ${prefixText(range)}; ${to}`.trimEnd(), 'discard')
    }),
  ]
}

function route(match: string, then: string): string {
  return `flow route { match { ${match} } then { ${then}; } }`
}

function matchOf({ destination, protocol, sourcePorts, destinationPorts, flags }: Pattern): string {
  const parts = [`destination ${prefixText(destination)};`]
  if (protocol === PROTOCOL.fragments) return `${parts[0]} fragment [ is-fragment ];`
  parts.push(`${destination.family === 4 ? 'protocol' : 'next-header'} ${name(protocol)};`)
  if (sourcePorts.length > 0) parts.push(`source-port ${ports(sourcePorts)};`)
  if (destinationPorts.length > 0) parts.push(`destination-port ${ports(destinationPorts)};`)
  // RFC 8955 compares only the bits that are named: a bare "=syn" holds for SYN-ACKs too
  if (flags) parts.push(`tcp-flags [ ${FLAGS[flags]} ];`)
  return parts.join(' ')
}

const FLAGS: Readonly<Record<string, string>> = { syn: '=syn&!ack', 'syn-ack': '=syn+ack', rst: '=rst' }

function ports(list: readonly number[]): string {
  return list.length === 1 ? `=${list[0]}` : `[ ${list.map((p) => `=${p}`).join(' ')} ]`
}

function name(protocol: number): string {
  return { 1: 'icmp', 6: 'tcp', 17: 'udp', 47: 'gre', 58: 'icmp6' }[protocol] ?? String(protocol)
}
