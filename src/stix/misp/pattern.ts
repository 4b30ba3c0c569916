/**
 * STIX patterns for values as lists of indicators give them: MISP's attribute types
 * (https://www.misp-project.org/datamodels/), which tables of indicators use too. A file name beside a hash is left
 * out, since the hash alone says which file it is; so is the address that a name pointed at once, where MISP itself
 * takes each half for itself.
 */
import { isV4 } from '../../model/address.ts'
import { parseNetwork } from '../pattern/network.ts'

/** Longest value that is taken, in UTF-16 units. */
export const MAX_VALUE = 10_000

/** The pattern; why there is none: wrong value, or a type that says nothing a pattern could look for. */
export type PatternOf = { readonly pattern: string } | 'bad-value' | 'unsupported'

type Make = (value: string) => string | null

const quote = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`

const hashes: Readonly<Record<string, readonly [name: string, length: number]>> = {
  md5: ['MD5', 32],
  sha1: ['SHA-1', 40],
  sha224: ['SHA-224', 56],
  sha256: ['SHA-256', 64],
  sha384: ['SHA-384', 96],
  sha512: ['SHA-512', 128],
}

function address(value: string): string | null {
  const network = parseNetwork(value)
  if (!network) return null
  return `[${isV4(network.words, 0) ? 'ipv4' : 'ipv6'}-addr:value = ${quote(value)}]`
}

function host(value: string): string | null {
  if (!isHost(value)) return null
  return `[domain-name:value = ${quote(value.toLowerCase().replace(/\.$/, ''))}]`
}

/** Letters of any script, as published lists have them; an address is no name. */
function isHost(value: string): boolean {
  return (
    value.length <= 254 &&
    value.includes('.') &&
    /^(?:[\p{L}\p{M}\p{N}_-]{1,63}\.)+[\p{L}\p{M}\p{N}-]{2,63}\.?$/u.test(value) &&
    parseNetwork(value) === null
  )
}

const url: Make = (value) =>
  /^[a-z][a-z0-9+.-]*:\/\/[^/\s]+/i.test(value) && !/[\s"<>]/.test(value)
    ? `[url:value = ${quote(value)}]`
    : null

function endpoint(part: string, value: string): string | null {
  const m = /^(.+?)(?:\||:)(\d{1,5})$/.exec(value)
  if (!m || Number(m[2]) > 65_535) return null
  const end = m[1].replace(/^\[(.*)\]$/, '$1')
  if (!parseNetwork(end) && !isHost(end)) return null
  return `[network-traffic:${part}_ref.value = ${quote(end)} AND network-traffic:${part}_port = ${Number(m[2])}]`
}

function hash(path: string, kind: string): Make {
  const [name, length] = hashes[kind]
  return (value) =>
    value.length === length && /^[0-9a-f]+$/i.test(value)
      ? `[${path}:hashes.'${name}' = '${value.toLowerCase()}']`
      : null
}

const text =
  (path: string): Make =>
  (value) =>
    `[${path} = ${quote(value)}]`

const mail =
  (path: string): Make =>
  (value) =>
    /^[^\s@]+@[^\s@]+$/.test(value) ? `[${path} = ${quote(value)}]` : null

function domainAndAddress(value: string): string | null {
  const [name, number, ...more] = value.split('|')
  const patterns = [host(name ?? ''), address(number ?? '')]
  return more.length === 0 && patterns.every(Boolean) ? patterns.join(' OR ') : null
}

function registry(value: string): string | null {
  const at = value.indexOf('|')
  if (at < 0) return `[windows-registry-key:key = ${quote(value)}]`
  return (
    `[windows-registry-key:key = ${quote(value.slice(0, at))} ` +
    `AND windows-registry-key:values[*].data = ${quote(value.slice(at + 1))}]`
  )
}

const makers = new Map<string, Make>([
  ['ip-src', address],
  ['ip-dst', address],
  ['ip-src|port', (value) => endpoint('src', value)],
  ['ip-dst|port', (value) => endpoint('dst', value)],
  ['hostname|port', (value) => endpoint('dst', value)],
  ['domain', host],
  ['hostname', host],
  ['domain|ip', domainAndAddress],
  ['url', url],
  ['uri', url],
  ['user-agent', text("network-traffic:extensions.'http-request-ext'.request_header.'User-Agent'")],
  ['email', mail('email-addr:value')],
  ['email-src', mail('email-message:from_ref.value')],
  ['email-dst', mail('email-message:to_refs[*].value')],
  ['email-subject', text('email-message:subject')],
  ['filename', text('file:name')],
  ['mutex', text('mutex:name')],
  ['regkey', registry],
  ['regkey|value', registry],
  [
    'AS',
    (value) =>
      /^(?:AS)?\d{1,10}$/i.test(value) ? `[autonomous-system:number = ${value.replace(/\D/g, '')}]` : null,
  ],
  [
    'mac-address',
    (value) =>
      /^[0-9a-f]{2}(?:[:-][0-9a-f]{2}){5}$/i.test(value)
        ? `[mac-addr:value = '${value.toLowerCase().replaceAll('-', ':')}']`
        : null,
  ],
])
for (const kind of Object.keys(hashes)) {
  const make = hash('file', kind)
  makers.set(kind, make)
  makers.set(`filename|${kind}`, (value) => make(value.slice(value.lastIndexOf('|') + 1)))
}
for (const kind of ['md5', 'sha1', 'sha256'])
  makers.set(`x509-fingerprint-${kind}`, hash('x509-certificate', kind))

/** Rules in languages of their own, which other tools run. */
export const otherLanguages: ReadonlySet<string> = new Set([
  'yara',
  'sigma',
  'snort',
  'suricata',
  'zeek',
  'bro',
])

export const isKnownType = (type: string): boolean => makers.has(type)

/** The STIX pattern of a value of a MISP attribute type. */
export function patternOf(type: string, value: string): PatternOf {
  const make = makers.get(type)
  if (!make) return 'unsupported'
  const pattern = make(value)
  return pattern === null ? 'bad-value' : { pattern }
}

/** What a bare value is: hash, URL, address, name or mail address; null where it could be anything. */
export function guessType(value: string): string | null {
  if (/^[0-9a-f]+$/i.test(value)) {
    for (const [kind, [, length]] of Object.entries(hashes)) if (value.length === length) return kind
  }
  if (parseNetwork(value)) return 'ip-dst'
  if (url(value)) return 'url'
  if (mail('')(value)) return 'email'
  if (host(value)) return 'domain'
  return endpoint('dst', value) ? (/^\[|^[\d.]+:/.test(value) ? 'ip-dst|port' : 'hostname|port') : null
}
