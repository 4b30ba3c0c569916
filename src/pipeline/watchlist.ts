/** The watchlist: official names into the store and out of it, from files and from the examples that come along. */
import { readFile, stat } from 'node:fs/promises'
import { domainToASCII } from 'node:url'
import { PerisaiError, reasonOf } from '../model/problem.ts'
import type { WatchedName } from '../model/watchlist.ts'
import type { Query, Store, TableDefinition } from '../store/store.ts'
import { watchlistCurrent } from '../store/queries/watchlist-current.ts'
import { watchlistTable } from '../store/queries/watchlist-table.ts'

/** Most names that take part in a scan. */
export const MAX_WATCHED = 100_000
/** Longest file of official names */
const MAX_FILE_BYTES = 16 * 1024 * 1024
const MAX_OWNER = 200

/** What a server must let through for the functions of this file. */
export const watchlistQueries = [watchlistCurrent] as unknown as readonly Query<
  Record<string, unknown>,
  unknown
>[]
export const watchlistTables: readonly TableDefinition[] = [watchlistTable]

/** The host name in `text` (a name, or an address of a page) as a watchlist keeps it; throws for what is none. */
export function watchedName(text: string): string {
  const host = text
    .trim()
    .replace(/^[a-z][a-z0-9+.-]*:\/\//i, '')
    .replace(/[/?#].*$/s, '')
    .replace(/^(?:\*\.|www\.)/i, '')
    .replace(/\.$/, '')
  const name = domainToASCII(host).toLowerCase()
  const good = /^(?=.{4,253}$)[a-z0-9_-]{1,63}(?:\.[a-z0-9_-]{1,63})+$/.test(name) && /[a-z][^.]*$/.test(name)
  if (!good) throw new PerisaiError('bad-watched-name', { name: text.slice(0, 100) })
  return name
}

export async function loadWatchlist(store: Store): Promise<WatchedName[]> {
  await store.append(watchlistTable, [])
  const rows = await store.run(watchlistCurrent, { limit: MAX_WATCHED })
  return rows.map(({ name, owner, kind, said }) => ({ name, owner, kind, added: said }))
}

export type Word = Omit<WatchedName, 'added' | 'kind'> & { readonly kind: WatchedName['kind'] | 'removed' }

/** Puts words on names into the store; what holds already is not said again. Resolves to how many were new. */
export async function sayWords(store: Store, words: readonly Word[], actor: string): Promise<number> {
  const now = new Map((await loadWatchlist(store)).map((entry) => [entry.name, entry]))
  const fresh = words.filter(({ name, owner, kind }) => {
    const before = now.get(name)
    return kind === 'removed' ? before !== undefined : before?.kind !== kind || before.owner !== owner
  })
  if (fresh.length === 0) return 0
  const at = Date.now()
  const said = new Date(at).toISOString()
  const rows = fresh.map(({ name, owner, kind }, k) => [
    name,
    owner.slice(0, MAX_OWNER),
    kind,
    said,
    at * 1000 + k,
  ])
  await store.append(watchlistTable, rows)
  await store.appendLedger(
    fresh.map(({ name, owner, kind }) => ({
      action: kind === 'removed' ? 'watchlist-removed' : `watchlist-${kind}`,
      actor,
      subject: name,
      detail: { owner },
    })),
  )
  return fresh.length
}

/**
 * Official names from a file: one a line, then white space or a comma and whose it is; "!" before an allowed name, "#"
 * before a remark. Throws with the line for what is no name.
 */
export async function readWatchlist(path: string): Promise<WatchedName[]> {
  const info = await stat(path).catch((error: NodeJS.ErrnoException) => {
    throw new PerisaiError(error.code === 'ENOENT' ? 'not-found' : 'no-permission', { path }, error)
  })
  if (!info.isFile()) throw new PerisaiError('not-regular', { what: path })
  if (info.size > MAX_FILE_BYTES) {
    throw new PerisaiError('too-many', { what: `bytes in ${path}`, limit: MAX_FILE_BYTES })
  }
  const text = await readFile(path, 'utf8')
  return parseWatchlist(text, info.mtime.toISOString(), path)
}

export function parseWatchlist(text: string, added: string, path: string): WatchedName[] {
  const names = new Map<string, WatchedName>()
  for (const [k, raw] of text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|[\r\n]/)
    .entries()) {
    const line = raw.trim()
    if (line === '' || line.startsWith('#')) continue
    const m = /^(!?)\s*([^\s,;]+)[\s,;]*(.*)$/.exec(line)
    try {
      const name = watchedName(m?.[2] ?? line)
      const owner = (m?.[3] ?? '').replace(/^"(.*)"$/, '$1').slice(0, MAX_OWNER)
      names.set(name, { name, owner, kind: m?.[1] ? 'allowed' : 'official', added })
    } catch (error) {
      throw new PerisaiError('wrong-use', { reason: `${path}, ${k + 1}: ${reasonOf(error)}` }, error)
    }
  }
  if (names.size > MAX_WATCHED) throw new PerisaiError('too-many', { what: 'names', limit: MAX_WATCHED })
  return [...names.values()]
}
