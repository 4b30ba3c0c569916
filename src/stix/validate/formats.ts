/** Text formats of STIX 2.1, each a pure test in linear time on any input. */
import { parseV4 } from '../../model/address.ts'

const timestampForm =
  /^\d{4}-(?:0[1-9]|1[012])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?Z$/

/** YYYY-MM-DDTHH:mm:ss[.s+]Z with any number of decimals (STIX 2.1, 2.17). The day may be missing in the calendar. */
export function isTimestamp(text: string): boolean {
  return timestampForm.test(text)
}

const monthDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Whether the day of a well-formed timestamp is in the calendar, and its leap second, if any, ends a UTC day. */
export function inCalendar(text: string): boolean {
  const day = Number(text.slice(8, 10))
  if (text.slice(17, 19) === '60' && text.slice(11, 17) !== '23:59:') return false
  if (day <= 28) return true
  const month = Number(text.slice(5, 7))
  if (month !== 2) return day <= monthDays[month - 1]
  const year = Number(text.slice(0, 4))
  return day === 29 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

/** Negative, zero or positive as well-formed timestamp `a` is before, at or after `b`; exact to any decimal. */
export function compareTimestamps(a: string, b: string): number {
  const seconds = a.slice(0, 19)
  const others = b.slice(0, 19)
  if (seconds !== others) return seconds < others ? -1 : 1
  const fraction = a.slice(20, -1).replace(/0+$/, '')
  const otherFraction = b.slice(20, -1).replace(/0+$/, '')
  return fraction === otherFraction ? 0 : fraction < otherFraction ? -1 : 1
}

const typeForm = /^[a-z][a-z0-9-]+[a-z0-9]$/

/** object-type--UUID with an RFC 4122 UUID; the type in lower case. */
export function isIdentifier(text: string): boolean {
  const at = text.length - 36
  if (at < 5 || at > 264 || text[at - 1] !== '-' || text[at - 2] !== '-') return false
  for (let i = 0; i < 36; i++) {
    const c = text.charCodeAt(at + i)
    if (i === 8 || i === 13 || i === 18 || i === 23) {
      if (c !== 0x2d) return false
    } else if (!((c >= 0x30 && c <= 0x39) || ((c | 0x20) >= 0x61 && (c | 0x20) <= 0x66))) return false
  }
  const version = text[at + 14]
  return (
    version >= '1' && version <= '5' && /[89abAB]/.test(text[at + 19]) && typeForm.test(text.slice(0, at - 2))
  )
}

/** Version digit of the UUID at the end of an identifier. */
export function uuidVersion(identifier: string): number {
  return Number(identifier[identifier.length - 22])
}

export function isBase64(text: string): boolean {
  if (text.length === 0 || text.length % 4 !== 0) return false
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0
  return !/[^A-Za-z0-9+/]/.test(padding ? text.slice(0, -padding) : text)
}

export function isHex(text: string): boolean {
  return text.length > 0 && text.length % 2 === 0 && !/[^A-Fa-f0-9]/.test(text)
}

/** RFC 3986: a URI with a scheme, ASCII only, every % followed by two hex digits. */
export function isUri(text: string): boolean {
  if (!/^[A-Za-z][A-Za-z0-9+.-]*:/.test(text)) return false
  if (/[^A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=%]|%(?![0-9A-Fa-f]{2})/.test(text)) return false
  const hash = text.indexOf('#')
  if (hash >= 0 && text.indexOf('#', hash + 1) >= 0) return false
  const rest = text.slice(text.indexOf(':') + 1)
  const authority = rest.startsWith('//') ? rest.slice(2).split(/[/?#]/, 1)[0] : ''
  const after = rest.startsWith('//') ? rest.slice(2 + authority.length) : rest
  if (/[[\]]/.test(after)) return false
  const host = authority.slice(authority.lastIndexOf('@') + 1)
  const m = /^(?:\[[0-9A-Fa-f:.]+\]|[^[\]:]*)(?::\d*)?$/.exec(host)
  return m !== null
}

/** RFC 5322 addr-spec without comments and folding: a dot-atom or quoted local part, and a domain with a dot. */
export function isEmail(text: string): boolean {
  const at = text.lastIndexOf('@')
  if (at < 1 || text.length > 320) return false
  const local = text.slice(0, at)
  if (!/^[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]+$/.test(local) && !/^"(?:[^"\\\r\n]|\\.)*"$/.test(local))
    return false
  return /^[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+$/.test(text.slice(at + 1))
}

/** RFC 1034 names with labels as in RFC 5890: letters, digits and inner hyphens, internationalised ones too. */
export function isDomainName(text: string): boolean {
  if (text.length === 0 || text.length > 1000) return false
  const labels = (text.endsWith('.') ? text.slice(0, -1) : text).split(/[.\u3002\uff0e\uff61]/)
  return labels.length <= 127 && labels.every(isLabel)
}

function isLabel(label: string): boolean {
  if (label.length === 0 || label.length > 63 || label.startsWith('-') || label.endsWith('-')) return false
  if (label.slice(2, 4) === '--' && !/^xn--[a-z0-9-]+$/i.test(label)) return false
  if (/^[A-Za-z0-9-]+$/.test(label)) return true
  if (!/^[\p{Ll}\p{Lo}\p{Lm}\p{Mn}\p{Mc}\p{Nd}\p{Join_Control}\-\u{b7}\u{30fb}]+$/u.test(label)) return false
  return !/^\p{M}/u.test(label) && label.normalize('NFKC').toLowerCase() === label
}

/** An IPv4 address or prefix in CIDR notation. */
export function isIpv4(text: string): boolean {
  const slash = text.indexOf('/')
  if (slash >= 0 && !/^(?:3[0-2]|[12]?\d)$/.test(text.slice(slash + 1))) return false
  return parseV4(slash < 0 ? text : text.slice(0, slash)) >= 0
}

/** An IPv6 address or prefix in CIDR notation; a zone id (%eth0) may follow the address. */
export function isIpv6(text: string): boolean {
  const m = /^([0-9A-Fa-f:.]{2,45})(?:%[^/]{1,40})?(?:\/(?:12[0-8]|1[01]\d|[1-9]?\d))?$/.exec(text)
  if (!m) return false
  let address = m[1]
  const lastColon = address.lastIndexOf(':')
  if (address.includes('.')) {
    if (lastColon < 0 || parseV4(address.slice(lastColon + 1)) < 0) return false
    address = `${address.slice(0, lastColon)}:0:0`
  }
  const halves = address.split('::')
  if (halves.length > 2) return false
  const groups = halves.flatMap((half) => (half === '' ? [] : half.split(':')))
  if (!groups.every((group) => /^[0-9A-Fa-f]{1,4}$/.test(group))) return false
  return halves.length === 2 ? groups.length <= 7 : groups.length === 8
}

/** Six octets, lower case, colons (RFC 7042 in STIX's spelling). */
export function isMac(text: string): boolean {
  return /^(?:[0-9a-f]{2}:){5}[0-9a-f]{2}$/.test(text)
}

/** A CPE 2.3 formatted string: cpe:2.3: and eleven components (NISTIR 7695, 6.2). */
export function isCpe(text: string): boolean {
  if (!text.startsWith('cpe:2.3:') || text.length > 2000) return false
  const components = text.slice(8).split(/(?<!\\):/)
  if (components.length !== 11 || !/^[aho*-]$/.test(components[0])) return false
  return components
    .slice(1)
    .every((c) => /^(?:[*-]|(?:\*|\?{0,100})(?:[A-Za-z0-9._-]|\\[!-/:-@[-`{-~])+(?:\*|\?{0,100}))$/.test(c))
}
