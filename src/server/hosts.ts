/**
 * Which names this server answers to. A browser that was tricked by DNS rebinding sends the attacker's name as Host;
 * an address written in digits cannot be rebound, so a server that listens everywhere answers to any address.
 */
import { isIP, isIPv4 } from 'node:net'

const hostPattern = /^(\[[0-9a-f:.]+\]|[a-z0-9._-]+)(?::\d{1,5})?$/i

/** Name of a Host header in lower case, without port, brackets and final dot; null where it is none. */
export function hostName(header: string | undefined): string | null {
  const found = header === undefined ? null : hostPattern.exec(header)
  if (!found) return null
  const name = found[1].toLowerCase()
  return name.startsWith('[') ? name.slice(1, -1) : name.replace(/\.$/, '')
}

/** 127.0.0.0/8, ::1 and localhost. */
export function isLoopback(name: string): boolean {
  return name === 'localhost' || name === '::1' || (isIPv4(name) && name.startsWith('127.'))
}

/** The address of a peer as the socket gives it; IPv4-mapped addresses count as IPv4. */
export function plainAddress(address: string | undefined): string {
  return (address ?? '').replace(/^::ffff:/i, '')
}

/** Says whether a request with this Host header may be answered by a server that listens on `listening`. */
export function answersTo(header: string | undefined, listening: string, publicUrl?: URL): boolean {
  const name = hostName(header)
  if (name === null) return false
  if (isLoopback(name)) return true
  if (publicUrl && name === hostName(publicUrl.host)) return true
  if (isLoopback(listening)) return false
  if (name === listening.toLowerCase()) return true
  return (listening === '0.0.0.0' || listening === '::') && isIP(name) !== 0
}

/** Says whether an Origin header names the page that this server itself sent. */
export function ownOrigin(origin: string, header: string | undefined, publicUrl?: URL): boolean {
  if (!URL.canParse(origin)) return false
  const url = new URL(origin)
  if (publicUrl && url.origin === publicUrl.origin) return true
  return (
    url.protocol === 'http:' && header !== undefined && url.host === header.toLowerCase().replace(/:80$/, '')
  )
}
