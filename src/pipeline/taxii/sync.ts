/** Taking over what a TAXII server has: what was added since the last time, page by page, going on where it stopped. */
import { PerisaiError } from '../../model/problem.ts'
import { putObjects } from '../../store/objects/put.ts'
import type { Store } from '../../store/store.ts'
import { importStix } from '../indicators.ts'
import { readObjects } from '../../stix/stream.ts'
import { fetchTaxii } from './fetch.ts'
import type { FetchOptions, Fetched } from './fetch.ts'
import { authorizationOf, collectionOfSource, writeSource } from './sources.ts'
import type { TaxiiSource } from './sources.ts'

/** Objects asked for at a time; the server may give fewer. */
const PAGE = 1000

export interface SyncReport {
  pages: number
  objects: number
  added: number
  refused: number
  indicators: { added: number; changed: number; unchanged: number; revoked: number }
  refusedIndicators: number
}

export interface SyncOptions {
  readonly signal?: AbortSignal
  onPage?(report: SyncReport): void
}

/**
 * Reads a collection up to its end. Each page is on disk, with its place, before the next is asked for; an error leaves
 * what came before and the place.
 */
export async function syncSource(
  store: Store,
  source: TaxiiSource,
  options: SyncOptions = {},
): Promise<SyncReport> {
  const report: SyncReport = {
    pages: 0,
    objects: 0,
    added: 0,
    refused: 0,
    indicators: { added: 0, changed: 0, unchanged: 0, revoked: 0 },
    refusedIndicators: 0,
  }
  let now: TaxiiSource = { ...source, error: undefined }
  const fetching: FetchOptions = {
    authorization: authorizationOf(source),
    allowPrivate: source.allowPrivate,
    signal: options.signal,
  }
  try {
    for (;;) {
      options.signal?.throwIfAborted()
      const answer = await fetchTaxii(pageUrl(now), fetching)
      if (isStale(answer, now)) {
        // tokens may be forgotten by their server: the last object's moment is as good
        now = { ...now, state: { addedAfter: now.state.last ?? now.state.addedAfter } }
        continue
      }
      const page = readPage(answer, pageUrl(now))
      await takeIn(store, now, page.body, report)
      const before = now.state
      const last = page.last ?? before.last
      const state = page.more
        ? onward(before, page, last, now)
        : { addedAfter: last ?? before.addedAfter, last }
      now = { ...now, state, objects: source.objects + report.added, synced: new Date().toISOString() }
      await writeSource(store, now)
      options.onPage?.(report)
      if (!page.more) break
    }
  } catch (error) {
    if (error instanceof PerisaiError)
      await writeSource(store, { ...now, error: error.message.slice(0, 500) })
    throw error
  }
  const { pages, objects, added, refused } = report
  const detail = {
    server: new URL(source.root).origin,
    collection: source.collection,
    pages,
    objects,
    added,
    refused,
  }
  await store.appendLedger([{ action: 'imported', actor: 'cli', subject: `taxii:${source.name}`, detail }])
  return report
}

function pageUrl({ root, collection, state }: TaxiiSource): URL {
  const url = new URL(`collections/${encodeURIComponent(collection)}/objects/`, root)
  url.searchParams.set('limit', String(PAGE))
  if (state.addedAfter !== undefined) url.searchParams.set('added_after', state.addedAfter)
  if (state.next !== undefined) url.searchParams.set('next', state.next)
  return url
}

/** A server that does not know its own token any more. */
const isStale = ({ status }: Fetched, { state }: TaxiiSource) =>
  state.next !== undefined && status >= 400 && status < 500 && ![401, 403, 408, 429].includes(status)

interface Page {
  body: Buffer
  more: boolean
  next?: string
  last?: string
}

/** @throws PerisaiError taxii-failed where the answer is none of TAXII's */
export function readPage({ status, headers, body }: Fetched, url: URL): Page {
  const failed = (reason: string) =>
    new PerisaiError('taxii-failed', { url: url.origin + url.pathname, reason })
  if (status !== 200) throw failed(`HTTP ${status}${describeError(body)}`)
  const type = String(headers['content-type'] ?? '').toLowerCase()
  if (!/^application\/(taxii\+json|json)\b/.test(type)) throw failed(`content type "${type.slice(0, 60)}"`)
  // the objects themselves are read where they are kept; this is for what stands around them
  const text = body.toString('utf8')
  let envelope: unknown
  try {
    envelope = JSON.parse(text)
  } catch {
    throw failed('not JSON')
  }
  if (typeof envelope !== 'object' || envelope === null || Array.isArray(envelope))
    throw failed('not an envelope')
  const { more, next } = envelope as { more?: unknown; next?: unknown }
  const last = headers['x-taxii-date-added-last']
  return {
    body,
    more: more === true,
    next: typeof next === 'string' && next.length <= 2000 ? next : undefined,
    last: typeof last === 'string' && last.length <= 60 ? last : undefined,
  }
}

/** Where to go on: by the token, or where there is none by the moment of the last object. */
function onward(before: TaxiiSource['state'], page: Page, last: string | undefined, source: TaxiiSource) {
  const state: TaxiiSource['state'] =
    page.next === undefined ? { addedAfter: last, last } : { ...before, next: page.next, last }
  if (state.addedAfter === before.addedAfter && state.next === before.next && state.last === before.last) {
    const url = pageUrl(source)
    throw new PerisaiError('taxii-failed', {
      url: url.origin + url.pathname,
      reason: 'the same page comes again',
    })
  }
  return state
}

async function takeIn(store: Store, source: TaxiiSource, body: Buffer, report: SyncReport): Promise<void> {
  const values: unknown[] = []
  let bad = 0
  for await (const items of readObjects([body])) {
    for (const item of items) {
      if (item.kind === 'object') values.push(item.value)
      if (item.kind === 'bad') bad++
    }
  }
  // an envelope of nothing is an object of its own to the reader
  const objects = values.filter((value) => (value as { id?: unknown } | null)?.id !== undefined)
  const put = await putObjects(store, collectionOfSource(source.name), objects)
  const open = async function* () {
    yield body
  }
  const found = await importStix(store, [{ path: `taxii:${source.name}`, open }], 'cli')
  report.pages++
  report.objects += objects.length
  report.added += put.added
  report.refused += put.refused + bad
  report.refusedIndicators += found.refused.length + found.refusedFindings.length
  for (const name of ['added', 'changed', 'unchanged', 'revoked'] as const) {
    report.indicators[name] += found.indicators[name]
  }
}

/** What a server says of its error: one short line. */
function describeError(body: Buffer): string {
  try {
    const { title, description } = JSON.parse(body.toString('utf8')) as Record<string, unknown>
    const text = [title, description].filter((part) => typeof part === 'string').join(': ')
    return text === '' ? '' : ` (${text.slice(0, 200)})`
  } catch {
    return ''
  }
}

/** The collections that a server offers: `url` is its discovery or an API root. */
export async function offeredCollections(
  url: URL,
  options: FetchOptions,
): Promise<{ root: string; id: string; title: string }[]> {
  const json = async (at: URL): Promise<Record<string, unknown>> => {
    const answer = await fetchTaxii(at, options)
    return JSON.parse(readPage(answer, at).body.toString('utf8')) as Record<string, unknown>
  }
  const start = withSlash(url)
  const found = await json(start)
  const roots: URL[] = []
  if (Array.isArray(found.api_roots)) {
    for (const root of found.api_roots.slice(0, 100)) {
      const at = URL.canParse(String(root), start.href) ? withSlash(new URL(String(root), start)) : undefined
      // credentials are for the host that the user named
      if (at?.origin === start.origin) roots.push(at)
    }
  } else roots.push(start)
  const all: { root: string; id: string; title: string }[] = []
  for (const root of roots) {
    const { collections } = await json(new URL('collections/', root))
    for (const one of Array.isArray(collections) ? collections.slice(0, 1000) : []) {
      const { id, title, can_read: readable } = (one ?? {}) as Record<string, unknown>
      if (typeof id === 'string' && readable !== false)
        all.push({ root: root.href, id, title: String(title ?? id) })
    }
  }
  return all
}

function withSlash(url: URL): URL {
  const copy = new URL(url)
  copy.search = ''
  copy.hash = ''
  copy.username = ''
  copy.password = ''
  if (!copy.pathname.endsWith('/')) copy.pathname += '/'
  return copy
}
