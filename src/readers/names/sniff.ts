/** Recognises lists of names by reading the first lines as each of the formats. */
import { suffixList } from '../../model/public-suffix.ts'
import type { Head, Sniff } from '../reader.ts'
import { hostPart } from './host.ts'

const SNIFFED_BYTES = 64 * 1024
const MOST_LINES = 500
const reserved = new Set(['example', 'test', 'invalid', 'local', 'localhost', 'onion', 'internal', 'arpa'])
const types =
  'SOA|NS|A|AAAA|CNAME|MX|TXT|PTR|SRV|CAA|DS|DNSKEY|RRSIG|NSEC|NSEC3|NSEC3PARAM|TLSA|HTTPS|SVCB|DNAME'
const record = new RegExp(
  `^(?:[^\\s;]{1,255})?[ \\t]+(?:\\d{1,10}[ \\t]+)?(?:IN[ \\t]+)?(?:\\d{1,10}[ \\t]+)?(?:${types})[ \\t]`,
  'i',
)
const query = /\bquery\[[A-Za-z0-9=]+\] \S+ from |\bquery: \S+ IN [A-Z0-9]+|\binfo: \S+ \S+\. [A-Z0-9]+ IN\b/
const resolver = /\b(?:dnsmasq|named|unbound|queries: info|client )\b/

export function sniff(head: Head): Sniff | null {
  const lines = firstLines(head)
  if (lines.length === 0) return null
  const share = (fits: (line: string) => boolean): number => lines.filter(fits).length / lines.length
  if (isCertificateCsv(lines[0])) return { format: 'certificates-csv', certainty: 0.85 }
  if (/^\s*[[{]/.test(lines[0])) return certificates(lines)
  if (
    lines.some((line) => query.test(line)) &&
    share((line) => query.test(line) || resolver.test(line)) >= 0.8
  ) {
    return { format: 'dns-query-log', certainty: 0.8 }
  }
  const plain = lines.filter((line) => !/^[#;!]/.test(line.trim()))
  if (plain.length === 0) return null
  const records = plain.filter((line) => record.test(line) || /^\$(?:ORIGIN|TTL)\b/.test(line)).length
  const continued = plain.filter((line) => /^\s/.test(line)).length
  if (records > 0 && (records + continued) / plain.length >= 0.9 && plain.some((l) => record.test(l))) {
    return { format: 'zone', certainty: 0.8 }
  }
  const asHosts = plain.filter(
    (line) => /^\s*[0-9a-f.:%]{3,45}[ \t]+[a-z0-9]/i.test(line) && hasHost(line),
  ).length
  if (asHosts > 0 && asHosts / plain.length >= 0.9) return { format: 'hosts', certainty: 0.75 }
  const names = plain.filter(isListed).length
  return names / plain.length >= 0.9 ? { format: 'name-list', certainty: 0.7 } : null
}

/** The whole lines of the head, without blank ones. */
function firstLines({ bytes, whole }: Head): string[] {
  const shown = bytes.subarray(0, SNIFFED_BYTES)
  if (shown.includes(0)) return []
  const end = whole && bytes.length <= SNIFFED_BYTES ? shown.length : shown.lastIndexOf(10) + 1
  const text = Buffer.from(shown.buffer, shown.byteOffset, end > 0 ? end : shown.length).toString()
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|[\r\n]/, MOST_LINES)
    .filter((line) => line.trim() !== '')
}

function isCertificateCsv(line: string): boolean {
  const fields = line.toLowerCase().split(/[,;\t]/)
  return fields.length > 1 && fields.some((field) => /^\s*"?(?:name_value|common_name)"?\s*$/.test(field))
}

/** Objects with the fields of certificate logs. */
function certificates(lines: readonly string[]): Sniff | null {
  const key = /"(?:name_value|common_name|dns_names|all_domains)"\s*:/
  const objects = lines.filter((line) => line.includes('{'))
  const fitting = objects.filter((line) => key.test(line)).length
  return fitting > 0 && fitting / objects.length >= 0.5
    ? { format: 'certificates-json', certainty: 0.85 }
    : null
}

function hasHost(line: string): boolean {
  const [address, ...names] = line.trim().split(/\s+/)
  return /[.:].*[.:]/.test(address) && names.length > 0 && /^[a-z0-9._-]+$/i.test(names[0])
}

function isListed(line: string): boolean {
  const m = /^\s*(?:\d+,)?(?:\|\|)?([^\s,^]+)\^?(?:[\s,#].*)?$/.exec(line)
  if (!m || m[1].length > 2000) return false
  const bytes = Buffer.from(m[1])
  const [start, end] = hostPart(bytes, 0, bytes.length)
  if (start === end) return false
  // a list of files has dots too
  const name = bytes.toString('utf8', start, end).toLowerCase().replace(/\.$/, '')
  return suffixList().parse(name).isIcann === true || reserved.has(name.slice(name.lastIndexOf('.') + 1))
}
