/** Host names that a packet's payload names in the clear: DNS (RFC 1035), TLS SNI (RFC 6066), HTTP/1 requests. */

export interface Span {
  readonly start: number
  readonly end: number
}

export interface DnsNames {
  /** the name asked for, dots between its labels */
  readonly name: Uint8Array
  readonly response: boolean
  /** response code: 0 found, 3 no such name, 5 refused */
  readonly code: number
}

/** The first question of a DNS message; null where the bytes are none. Allocates one small array. */
export function dnsQuestion(bytes: Uint8Array, start: number, end: number): DnsNames | null {
  if (end - start < 17) return null
  const questions = (bytes[start + 4] << 8) | bytes[start + 5]
  if (questions !== 1 || (bytes[start + 2] & 0x78) !== 0) return null
  const name = new Uint8Array(254)
  let length = 0
  let at = start + 12
  for (;;) {
    const label = bytes[at]
    if (label === 0) break
    // A question needs no compression; longer labels do not exist.
    if (label > 63 || at + label + 1 >= end || length + label + 1 > 254) return null
    if (length > 0) name[length++] = 46
    name.set(bytes.subarray(at + 1, at + 1 + label), length)
    length += label
    at += label + 1
  }
  if (length === 0) return null
  return {
    name: name.subarray(0, length),
    response: (bytes[start + 2] & 0x80) !== 0,
    code: bytes[start + 3] & 15,
  }
}

/** Where the server's name stands in a TLS ClientHello; null where there is none, or it is cut. */
export function tlsServerName(bytes: Uint8Array, start: number, end: number): Span | null {
  const u16 = (at: number): number => (bytes[at] << 8) | bytes[at + 1]
  if (end - start < 48 || bytes[start] !== 0x16 || bytes[start + 1] !== 3 || bytes[start + 5] !== 1)
    return null
  let at = start + 43
  at += 1 + bytes[at]
  if (at + 2 > end) return null
  at += 2 + u16(at)
  if (at + 1 > end) return null
  at += 1 + bytes[at]
  if (at + 2 > end) return null
  const stop = Math.min(end, at + 2 + u16(at))
  at += 2
  while (at + 4 <= stop) {
    const type = u16(at)
    const length = u16(at + 2)
    if (type === 0) {
      // list length, name type 0, name length, name
      const name = at + 9
      if (name > stop || bytes[at + 6] !== 0) return null
      const nameEnd = name + u16(at + 7)
      return nameEnd <= stop && nameEnd > name ? { start: name, end: nameEnd } : null
    }
    at += 4 + length
  }
  return null
}

export interface HttpRequest {
  readonly target: Span
  readonly host: Span | null
  readonly userAgent: Span | null
}

const methods = ['GET ', 'POST ', 'HEAD ', 'PUT ', 'OPTIONS ', 'DELETE ', 'PATCH ', 'CONNECT ']

/** Request line and two headers of an HTTP/1 request at the beginning of a payload; null where there is none. */
export function httpRequest(bytes: Uint8Array, start: number, end: number): HttpRequest | null {
  const method = methods.find((m) => startsWith(bytes, start, end, m))
  if (!method) return null
  const lineEnd = indexOf(bytes, 10, start, end)
  const target = start + method.length
  const space = indexOf(bytes, 32, target, lineEnd)
  if (space >= lineEnd) return null
  let host: Span | null = null
  let userAgent: Span | null = null
  for (let at = lineEnd + 1; at < end;) {
    const next = indexOf(bytes, 10, at, end)
    if (next <= at + 1) break
    if (startsWith(bytes, at, next, 'host:')) host ??= trimmed(bytes, at + 5, next)
    else if (startsWith(bytes, at, next, 'user-agent:')) userAgent ??= trimmed(bytes, at + 11, next)
    at = next + 1
  }
  return { target: { start: target, end: space }, host, userAgent }
}

function startsWith(bytes: Uint8Array, start: number, end: number, text: string): boolean {
  if (end - start < text.length) return false
  for (let i = 0; i < text.length; i++) {
    const c = bytes[start + i]
    const want = text.charCodeAt(i)
    if (c !== want && !(want >= 97 && want <= 122 && c === want - 32)) return false
  }
  return true
}

function indexOf(bytes: Uint8Array, byte: number, start: number, end: number): number {
  for (let i = start; i < end; i++) if (bytes[i] === byte) return i
  return end
}

function trimmed(bytes: Uint8Array, start: number, end: number): Span {
  let a = start
  let b = end
  while (a < b && bytes[a] <= 32) a++
  while (b > a && bytes[b - 1] <= 32) b--
  return { start: a, end: b }
}
