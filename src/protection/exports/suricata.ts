/**
 * Suricata rules. Numbers are unique within the file and, by the finding's id, nearly so among files. http.host and
 * tls.sni are compared in lower case by Suricata itself: nocase on http.host is an error there, so it is never written.
 */
import { rangeText, toPrefixes } from '../guards/range.ts'
import type { Block, Range } from '../guards/range.ts'
import type { Exporter } from './exporter.ts'
import { comment, headerLines, timerLine } from './header.ts'
import { PROTOCOL } from './order.ts'
import type { Order, Pattern } from './order.ts'

/** Above the ranges that published rule sets use (sidallocation.org). */
const FIRST_SID = 1_000_000_000
const SIDS_A_FILE = 100_000
const FILES = 30_000
/** Addresses in one rule's group. */
const GROUP = 100

export const suricata: Exporter = {
  format: 'suricata',
  extension: '.rules',
  rollbackExtension: '.rollback.rules',
  patterns: 'packets',
  takes: ['names', 'outward', 'blocks', 'patterns'],
  write(order) {
    const rules = rulesOf(order).slice(0, SIDS_A_FILE)
    const first = FIRST_SID + (Number.parseInt(order.id, 16) % FILES) * SIDS_A_FILE
    const about = headerLines(order, [
      'load: add FILE to rule-files, suricata -T, then suricatasc -c reload-rules',
      timerLine(order, 'cp ROLLBACK FILE, then reload'),
    ])
    const numbered = rules.map(
      ({ head, what, options }, i) =>
        `${head} (msg:"Perisai ${order.id} ${what}"; ${options}classtype:misc-attack; sid:${first + i}; rev:1;)\n`,
    )
    return {
      text: comment(about) + numbered.join(''),
      rollback: comment([`Takes back the Perisai rules for finding ${order.finding}: no rules`]),
      warnings: [
        {
          id: 'Dalam mode IDS aturan drop hanya memberi tanda; untuk menghentikan lalu lintas Suricata harus berjalan sebagai IPS.',
          en: 'In IDS mode drop rules only alert; to stop traffic Suricata must run as an IPS.',
        },
        {
          id: 'Aturan Suricata tidak mengenal waktu berakhir: jadwalkan rollback, barisnya ada di kepala berkas.',
          en: 'Suricata rules know no end: schedule the rollback; the line stands at the head of the file.',
        },
      ],
    }
  },
}

interface RuleParts {
  readonly head: string
  readonly what: string
  readonly options: string
}

function rulesOf(order: Order): RuleParts[] {
  return [
    ...order.names.flatMap(({ name }): RuleParts[] => [
      nameRule('dns', 'dns.query', name, 'nocase; '),
      nameRule('tls', 'tls.sni', name, 'nocase; '),
      nameRule('http', 'http.host', name, ''),
    ]),
    ...groups(order.blocks).map((group): RuleParts => ({
      head: `drop ip ${group} any -> any any`,
      what: 'source',
      options: '',
    })),
    ...groups(order.outward).map((group): RuleParts => ({
      head: `drop ip any any -> ${group} any`,
      what: 'destination',
      options: '',
    })),
    ...order.patterns.map(patternRule),
  ]
}

/** dotprefix puts a dot before what was asked for, so that "evil.example" is met and "not-evil.example" is not. */
function nameRule(protocol: string, buffer: string, name: string, nocase: string): RuleParts {
  return {
    head: `drop ${protocol} any any -> any any`,
    what: `name ${name}`,
    options: `${protocol === 'dns' ? '' : 'flow:to_server,established; '}${buffer}; dotprefix; content:".${name}"; ${nocase}endswith; `,
  }
}

function groups(blocks: readonly Block[]): string[] {
  const texts = blocks.flatMap(toPrefixes).map(rangeText)
  const out: string[] = []
  for (let i = 0; i < texts.length; i += GROUP) out.push(`[${texts.slice(i, i + GROUP).join(',')}]`)
  return out
}

/** The filter lets the first packets of each second pass: a limit, not a block. */
function patternRule(pattern: Pattern): RuleParts {
  const { protocol, destination, sourcePorts, destinationPorts, flags, packetsPerS } = pattern
  const fragments = protocol === PROTOCOL.fragments
  const name = { 1: 'icmp', 6: 'tcp', 17: 'udp', 58: 'icmp' }[protocol] ?? 'ip'
  const other = name === 'ip' && !fragments ? `ip_proto:${protocol}; ` : ''
  const tcp = flags ? `flags:${FLAGS[flags]},CE; ` : ''
  return {
    head: `drop ${name} any ${ports(sourcePorts)} -> ${rangeText(destination as Range)} ${ports(destinationPorts)}`,
    what: 'limit',
    options: `${fragments ? 'fragoffset:>0; ' : ''}${other}${tcp}detection_filter:track by_dst,count ${packetsPerS},seconds 1; `,
  }
}

const FLAGS: Readonly<Record<string, string>> = { syn: 'S', 'syn-ack': 'SA', rst: '+R' }

function ports(list: readonly number[]): string {
  return list.length === 0 ? 'any' : `[${list.join(',')}]`
}
