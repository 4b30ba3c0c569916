/** Requests of access logs into tables: one site is one bundle. */
import { hashAddress } from '../../model/address.ts'
import { spanText } from '../../model/observation.ts'
import type { HttpBatch } from '../../model/observation.ts'
import { addDistinct } from '../sketch/distinct.ts'
import { hashBytes, mix } from '../sketch/hash.ts'
import { addSource } from '../sketch/sources.ts'
import { addTally, newTally } from '../sketch/tally.ts'
import { profileOf } from './packets.ts'
import * as P from './profile.ts'
import * as T from './tables.ts'
import type { Tables } from './tables.ts'
import { HTTP } from './vectors.ts'

/** First words of the keys of sites: a virtual host by hash, or a log without one by file. */
export const SITE_HOST = 0xfffffffe
export const SITE_FILE = 0xfffffffd

/** Seconds from which a request counts as slow, as a server's own time-outs do (Apache RequestReadTimeout, nginx). */
const SLOW_MS = 10_000
/** A path or agent that came this often within one epoch is kept as text. */
const TEXT_FROM = 16
const MOST_TEXTS = 2048
const MOST_SITES = 512
const LONGEST_TEXT = 120

const EMPTY_AGENT = 1
const NAMED_BOT = 2

/** What a collector remembers beside the summary, for speed alone. */
export interface RequestMemory {
  readonly agents: Map<number, number>
  readonly key: Uint32Array
  readonly hosts: Set<number>
  texts: number
}

export function newRequestMemory(): RequestMemory {
  return { agents: new Map(), key: new Uint32Array(4), hosts: new Set(), texts: 0 }
}

export function addRequests(t: Tables, batch: HttpBatch, memory: RequestMemory): void {
  const { count, bytes, time, client, status, size, duration, target, userAgent } = batch
  const { key } = memory
  for (let i = 0; i < count; i++) {
    const when = time[i]
    if (!(when >= 0 && when < 0x1_0000_0000)) continue
    const length = size[i] > 0 ? size[i] : 0
    siteKey(t, batch, i, memory)
    const b = T.bundleOf(t, key, 0, HTTP)
    T.count(t, b, when, length, 0)
    if (t.bundles[b * T.BUNDLE + T.FILE] !== batch.file + 1) T.addFile(t, b, batch.file)

    const profile = profileOf(t, b, (when >>> 0) >>> T.EPOCH_SHIFT)
    const { counts, tallies } = profile
    profile.packets++
    const from = target.start[i]
    const to = target.end[i]
    const query = queryAt(bytes, from, to)
    const path = hashBytes(bytes, from, query)
    const asset = isAsset(bytes, from, query) ? 1 : 0
    const clientHash = hashAddress(client, i)
    addSource(profile.sources, client, i, clientHash, 1, asset)
    addDistinct(profile.flows, query === to ? path : mix(path, hashBytes(bytes, query, to)))
    if (addTally(tallies[P.PATH], path, 1) === TEXT_FROM) keepText(t, memory, 'p', path, batch, i)
    const agent = hashBytes(bytes, userAgent.start[i], userAgent.end[i])
    if (addTally(tallies[P.AGENT], agent, 1) === TEXT_FROM) keepText(t, memory, 'a', agent, batch, i)
    const code = status[i]
    addTally(tallies[P.STATUS], code, 1)
    const kind = agentKind(batch, i, agent, memory)
    counts[P.ASSETS] += asset
    if (query !== to) counts[P.WITH_QUERY]++
    if (batch.referrer.end[i] - batch.referrer.start[i] > 1) counts[P.REFERRED]++
    if (bytes[batch.method.start[i]] === 0x50 && batch.method.end[i] - batch.method.start[i] === 4) {
      counts[P.POSTS]++
    }
    if (kind === EMPTY_AGENT) counts[P.NO_AGENT]++
    else if (kind === NAMED_BOT) counts[P.NAMED_BOTS]++
    const took = duration[i]
    if (code === 408) {
      counts[P.TIMEOUTS]++
      addTally((profile.stuck ??= newTally()), clientHash >>> 0, 1)
    }
    if (took >= 0) {
      counts[P.TIMED]++
      if (took >= SLOW_MS) {
        counts[P.SLOW]++
        if (code === 0 || code === 400 || code === 408 || code === 499 || code === 504) {
          counts[P.SLOW_FAILED]++
          if (code !== 408) addTally((profile.stuck ??= newTally()), clientHash >>> 0, 1)
        }
      }
    }
  }
}

/** Key of the site that was asked: its host, case and port aside, or the log itself. */
function siteKey(t: Tables, batch: HttpBatch, i: number, memory: RequestMemory): void {
  const { key } = memory
  const start = batch.host.start[i]
  let end = batch.host.end[i]
  key[1] = 0
  key[2] = 0
  key[0] = SITE_FILE
  key[3] = batch.file
  if (end - start < 2) return
  let h1 = 0x811c9dc5
  let h2 = 0x1b873593
  for (let k = start; k < end; k++) {
    let c = batch.bytes[k]
    if (c === 0x3a && batch.bytes[start] !== 0x5b) {
      end = k
      break
    }
    if (c >= 0x41 && c <= 0x5a) c += 32
    h1 = Math.imul(h1 ^ c, 0x01000193)
    h2 = Math.imul(h2 + c, 0x5bd1e995) ^ (h2 >>> 13)
  }
  const short = (h1 >>> 0) * 0x100000 + (h2 & 0xfffff)
  if (!memory.hosts.has(short)) {
    // Whoever sends the requests can make hosts up: a log with more of them than this is one site.
    if (memory.hosts.size >= MOST_SITES) return
    memory.hosts.add(short)
    const name = spanText(batch.bytes, batch.host, i).slice(0, Math.min(end - start, 255))
    t.texts[`h${h1 >>> 0}.${h2 >>> 0}`] = name.toLowerCase()
  }
  key[0] = SITE_HOST
  key[1] = h1 >>> 0
  key[2] = h2 >>> 0
  key[3] = 0
}

function queryAt(bytes: Uint8Array, start: number, end: number): number {
  for (let k = start; k < end; k++) if (bytes[k] === 0x3f) return k
  return end
}

const assetExtensions = new Set(
  'css js mjs map png jpg jpeg gif svg ico webp avif woff woff2 ttf otf eot mp4 webm mp3'
    .split(' ')
    .map(packed),
)

function packed(text: string): number {
  let code = 0
  for (let i = 0; i < text.length; i++) code = code * 256 + text.charCodeAt(i)
  return code
}

/** Says whether a path is part of a page's furniture, which a browser fetches with the page. */
function isAsset(bytes: Uint8Array, start: number, end: number): boolean {
  let scale = 1
  let code = 0
  for (let k = end - 1; k >= start && end - k <= 7; k--) {
    const c = bytes[k]
    if (c === 0x2e) return assetExtensions.has(code)
    if (c === 0x2f) return false
    code += (c >= 0x41 && c <= 0x5a ? c + 32 : c) * scale
    scale *= 256
  }
  return false
}

const botWords =
  /bot\b|bot[/;]|crawl|spider|slurp|archiver|monitor|uptime|pingdom|feedfetcher|facebookexternalhit/i

function agentKind(batch: HttpBatch, i: number, hash: number, memory: RequestMemory): number {
  const length = batch.userAgent.end[i] - batch.userAgent.start[i]
  if (length < 2) return EMPTY_AGENT
  const known = memory.agents.get(hash)
  if (known !== undefined) return known
  const kind = botWords.test(spanText(batch.bytes, batch.userAgent, i).slice(0, 512)) ? NAMED_BOT : 0
  if (memory.agents.size >= 4096) memory.agents.clear()
  memory.agents.set(hash, kind)
  return kind
}

/** Keeps the text behind a hash, without the query and with what may name a person blanked out. */
function keepText(
  t: Tables,
  memory: RequestMemory,
  kind: 'p' | 'a',
  hash: number,
  batch: HttpBatch,
  i: number,
): void {
  const key = `${kind}${hash}`
  if (t.texts[key] !== undefined || memory.texts >= MOST_TEXTS) return
  memory.texts++
  const full = spanText(batch.bytes, kind === 'p' ? batch.target : batch.userAgent, i)
  t.texts[key] = kind === 'p' ? blanked(full.split('?')[0]) : full.slice(0, LONGEST_TEXT)
}

function blanked(path: string): string {
  return path
    .slice(0, LONGEST_TEXT)
    .split('/')
    .map((part) => (part.includes('@') || part.includes('%40') || /\d{6}/.test(part) ? '…' : part))
    .join('/')
}
