/**
 * nftables: one table of its own, so that taking it back is deleting it and nothing else of the ruleset is touched.
 * Sets are written disjoint and without auto-merge; every element and so the set's effect ends by itself. Rules without
 * elements (patterns) compare the clock.
 */
import type { Bilingual } from '../../model/taxonomy.ts'
import { rangeText } from '../guards/range.ts'
import type { Block, Family } from '../guards/range.ts'
import type { Exporter } from './exporter.ts'
import { comment, headerLines } from './header.ts'
import { PROTOCOL } from './order.ts'
import type { Order, Pattern } from './order.ts'

const conntrack: Bilingual = {
  id: 'Aturan ini memakai pelacakan koneksi. Koneksi yang sudah terbuka sebelum aturan dimuat dapat tersendat sekali bila mesin ini belum melacaknya.',
  en: 'These rules use connection tracking. Connections that were open before they are loaded may falter once where this machine did not track them yet.',
}
const proxied: Bilingual = {
  id: 'SYN dijawab oleh kernel (synproxy) sebelum sampai ke layanan. Jalankan di gerbang atau di mesin sasaran, bukan di keduanya; perlu net.ipv4.tcp_timestamps=1.',
  en: 'SYNs are answered by the kernel (synproxy) before they reach the service. Load it on the gateway or on the target, not on both; it needs net.ipv4.tcp_timestamps=1.',
}

export function tableName(order: Order): string {
  return `perisai_${order.id}`
}

export const nft: Exporter = {
  format: 'nft',
  extension: '.nft',
  rollbackExtension: '.rollback.nft',
  patterns: 'state',
  takes: ['blocks', 'outward', 'patterns'],
  write(order) {
    const warnings: Bilingual[] = []
    if (order.patterns.some((p) => p.judge === 'unasked')) warnings.push(conntrack)
    if (order.patterns.some((p) => p.judge === 'handshake')) warnings.push(proxied)
    return { text: textOf(order), rollback: rollbackOf(order), warnings }
  },
}

/** Creating the table first makes the deletion succeed whether or not it is there. */
function rollbackOf(order: Order): string {
  const table = `inet ${tableName(order)}`
  return `${comment(['Takes back the Perisai artefact of the same name'])}table ${table}\ndelete table ${table}\n`
}

function textOf(order: Order): string {
  const table = `inet ${tableName(order)}`
  const out: string[] = [
    comment(
      headerLines(order, ['load: nft -f FILE', `verify: nft list table ${table}`, 'undo: nft -f ROLLBACK']),
    ),
    // an artefact loaded twice is loaded once
    `table ${table}\ndelete table ${table}\ntable ${table} {\n`,
  ]
  const chains = new Chains()
  for (const family of [4, 6] as const) {
    exemptions(family, order, out, chains)
    blocks(`source${family}`, family, order.blocks, order, out, chains, 'saddr')
    blocks(`outward${family}`, family, order.outward, order, out, chains, 'daddr')
  }
  for (const pattern of order.patterns) rulesOf(pattern, order, chains)
  out.push(chains.text(), '}\n')
  return out.join('')
}

/** Base chains by where they look; written only where something is in them. */
class Chains {
  private readonly rules: Record<'raw' | 'early' | 'output' | 'input' | 'forward', string[]> = {
    raw: [],
    early: [],
    output: [],
    input: [],
    forward: [],
  }

  add(where: keyof Chains['rules'], rule: string): void {
    this.rules[where].push(rule)
  }

  text(): string {
    // raw: before connection tracking and before fragments are joined; early: after both, before routing
    const hooks = {
      raw: 'prerouting priority -450',
      early: 'prerouting priority -150',
      output: 'output priority -150',
      input: 'input priority -10',
      forward: 'forward priority -10',
    }
    return Object.entries(this.rules)
      .filter(([, rules]) => rules.some((rule) => !rule.endsWith(' accept')))
      .map(
        ([name, rules]) =>
          `\tchain ${name} {\n\t\ttype filter hook ${hooks[name as keyof typeof hooks]}; policy accept;\n` +
          `${rules.map((rule) => `\t\t${rule}\n`).join('')}\t}\n`,
      )
      .join('')
  }
}

const ip = (family: Family) => (family === 4 ? 'ip' : 'ip6')

function exemptions(family: Family, order: Order, out: string[], chains: Chains): void {
  const own = order.exempt.filter((r) => r.family === family)
  if (own.length === 0) return
  const name = `exempt${family}`
  // without timeouts the engine's own merging is right
  out.push(
    `\tset ${name} {\n\t\ttype ipv${family}_addr\n\t\tflags interval\n\t\tauto-merge\n\t\telements = { ${own.map(rangeText).join(', ')} }\n\t}\n`,
  )
  for (const chain of ['raw', 'early'] as const) chains.add(chain, `${ip(family)} saddr @${name} accept`)
  for (const chain of ['input', 'forward'] as const)
    chains.add(chain, `${ip(family)} saddr @${name} ct state != untracked accept`)
}

function blocks(
  name: string,
  family: Family,
  all: readonly Block[],
  order: Order,
  out: string[],
  chains: Chains,
  field: 'saddr' | 'daddr',
): void {
  const own = all.filter((b) => b.family === family)
  if (own.length === 0) return
  out.push(`\tset ${name} {\n\t\ttype ipv${family}_addr\n\t\tflags interval,timeout\n\t\telements = {\n`)
  const lines = own.map(
    (block) => `\t\t\t${rangeText(block)} timeout ${Math.max(1, block.expires - order.made)}s`,
  )
  out.push(lines.join(',\n'), '\n\t\t}\n\t}\n')
  // elements count from when they are loaded; the clock ends them in time where that was late
  const rule = `${liveOf(order)} ${ip(family)} ${field} @${name} counter drop`
  chains.add('early', rule)
  if (field === 'daddr') chains.add('output', rule)
}

function rulesOf(pattern: Pattern, order: Order, chains: Chains): void {
  const match = matchOf(pattern)
  const live = liveOf(order)
  if (pattern.protocol === PROTOCOL.fragments) {
    chains.add('raw', `${live} ${match} ${limitOf(pattern)} counter drop`)
  } else if (pattern.judge === 'unasked') {
    chains.add('early', `${live} ${match} ct state invalid,new counter drop`)
  } else if (pattern.judge === 'handshake') {
    chains.add('raw', `${live} ${match} notrack`)
    const connection = match.replace(FLAGS.syn, '').trimEnd()
    for (const chain of ['input', 'forward'] as const) {
      chains.add(
        chain,
        `${live} ${connection} ct state invalid,untracked,new counter synproxy mss 1460 wscale 7 timestamp sack-perm`,
      )
      chains.add(chain, `${live} ${connection} ct state invalid drop`)
    }
  } else chains.add('early', `${live} ${match} ${limitOf(pattern)} counter drop`)
}

const FLAGS: Readonly<Record<NonNullable<Pattern['flags']>, string>> = {
  syn: 'tcp flags & (fin|syn|rst|ack) == syn',
  'syn-ack': 'tcp flags & (fin|syn|rst|ack) == syn|ack',
  rst: 'tcp flags & rst == rst',
  other: 'tcp flags & (fin|syn|rst|ack) != syn',
}

/** The wall clock, so that a reload after the end does nothing. */
function liveOf({ expires }: Order): string {
  return `meta time < ${expires}`
}

function limitOf({ packetsPerS }: Pattern): string {
  return `limit rate over ${packetsPerS}/second burst ${Math.max(5, packetsPerS)} packets`
}

function matchOf({ destination, protocol, sourcePorts, destinationPorts, flags }: Pattern): string {
  const { family } = destination
  const parts = [`${ip(family)} daddr ${rangeText(destination)}`]
  if (protocol === PROTOCOL.fragments) {
    // the frag-off field's low 13 bits count eight bytes each: anything but 0 is a later fragment
    parts.push(family === 4 ? 'ip frag-off & 0x1fff != 0' : 'frag frag-off != 0')
    return parts.join(' ')
  }
  parts.push(`meta l4proto ${protocol}`)
  const header = protocol === PROTOCOL.tcp ? 'tcp' : 'udp'
  if (sourcePorts.length > 0) parts.push(`${header} sport ${setOf(sourcePorts)}`)
  if (destinationPorts.length > 0) parts.push(`${header} dport ${setOf(destinationPorts)}`)
  if (flags) parts.push(FLAGS[flags])
  return parts.join(' ')
}

function setOf(ports: readonly number[]): string {
  return ports.length === 1 ? String(ports[0]) : `{ ${ports.join(', ')} }`
}
