/** Which address may be asked. */
import { lookup as dnsLookup } from 'node:dns'
import { BlockList, isIP } from 'node:net'
import type { LookupFunction } from 'node:net'
import { PerisaiError } from '../../model/problem.ts'
import { downloads, otherDownloads } from './downloads.ts'
import type { Download, DownloadFile } from './downloads.ts'

/**
 * Address of a file: the official one, or under the mirror as CATALOGUE/NAME.
 * @throws PerisaiError download-refused, catalogue-no-download
 */
export function addressOf(download: Download, file: DownloadFile, mirror: URL | null, homepage: string): URL {
  if (mirror) return new URL(`${encodeURIComponent(download.id)}/${encodeURIComponent(file.name)}`, mirror)
  if (file.url !== null) return new URL(file.url)
  throw new PerisaiError('catalogue-no-download', {
    name: download.id,
    catalogue: download.catalogue,
    homepage,
  })
}

/** The mirror that was set, its path ending in a slash; null where none was. @throws PerisaiError download-refused */
export function mirrorOf(text: string | undefined): URL | null {
  if (text === undefined || text === '') return null
  if (!URL.canParse(text)) throw refused(text, 'not a URL')
  const url = new URL(text)
  if (url.protocol !== 'https:' && url.protocol !== 'http:') throw refused(text, url.protocol)
  if (url.username !== '' || url.password !== '') throw refused(url.host, 'user name in the URL')
  url.search = ''
  url.hash = ''
  if (!url.pathname.endsWith('/')) url.pathname += '/'
  return url
}

const officialHosts = new Set(
  [...downloads, ...otherDownloads].flatMap((d) =>
    d.files.flatMap((file) => (file.url === null ? [] : [new URL(file.url).host])),
  ),
)

/**
 * Where a redirect may lead: with a mirror nowhere but the mirror itself, else only to hosts of the table, over TLS.
 * @throws PerisaiError download-refused
 */
export function allowedRedirect(from: URL, location: string, mirror: URL | null): URL {
  if (!URL.canParse(location, from.href)) throw refused(location.slice(0, 200), 'redirect')
  const url = new URL(location, from)
  const allowed = mirror
    ? url.origin === mirror.origin
    : url.protocol === 'https:' && officialHosts.has(url.host)
  if (!allowed) throw refused(url.origin, 'redirect')
  return url
}

const refused = (url: string, reason: string) => new PerisaiError('download-refused', { url, reason })

/** Addresses that no publisher serves from (IANA special-purpose registries). */
const inward = new BlockList()
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const) {
  inward.addSubnet(network, prefix, 'ipv4')
}
for (const [network, prefix] of [
  ['::', 96],
  // an IPv4 address inside an IPv6 one is held against the list above
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['2001:db8::', 32],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const) {
  inward.addSubnet(network, prefix, 'ipv6')
}

export function isInward(address: string): boolean {
  const family = isIP(address)
  return family === 0 || inward.check(address, family === 4 ? 'ipv4' : 'ipv6')
}

/** Name resolution for official hosts: an answer that points into the own network ends the connection. */
export const outwardLookup: LookupFunction = (host, options, callback) => {
  dnsLookup(host, { ...options, all: true }, (error, addresses) => {
    if (error) return callback(error, '')
    const good = addresses.filter(({ address }) => !isInward(address))
    if (good.length === 0) return callback(new Error(`${host} resolves into a private network`), '')
    // a caller that wants all takes a list in place of the address
    if (options.all) return (callback as unknown as (e: null, list: typeof good) => void)(null, good)
    return callback(null, good[0].address, good[0].family)
  })
}
