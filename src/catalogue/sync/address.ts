/** Which address may be asked. */
import { lookup as dnsLookup } from 'node:dns'
import type { LookupFunction } from 'node:net'
import { isInward } from '../../model/inward.ts'
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
