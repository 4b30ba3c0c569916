/** What `perisai watchlist` does once its options are understood. */
import { PerisaiError } from '../model/problem.ts'
import type { Lang } from '../model/taxonomy.ts'
import { examples } from '../pipeline/watchlist-examples.ts'
import { loadWatchlist, sayWords, watchedName } from '../pipeline/watchlist.ts'
import type { Word } from '../pipeline/watchlist.ts'
import { write } from './output.ts'
import { paint } from './scan-text.ts'
import type { WatchlistFlags } from './watchlist.ts'
import { withStore } from './with-store.ts'

const words = {
  id: {
    empty:
      'Daftar pantau masih kosong. Tambahkan nama resmi: perisai watchlist add kemlu.go.id "Kementerian Luar Negeri"',
    allowed: 'diizinkan',
    done: (changed: number, total: number) => `${changed} perubahan; ${total} nama dalam daftar pantau.`,
    needName: 'Sebutkan nama yang dilindungi, atau --example indonesia',
  },
  en: {
    empty:
      'The watchlist is empty. Add an official name: perisai watchlist add kemlu.go.id "Ministry of Foreign Affairs"',
    allowed: 'allowed',
    done: (changed: number, total: number) =>
      `${changed} ${changed === 1 ? 'change' : 'changes'}; ${total} ${total === 1 ? 'name' : 'names'} on the watchlist.`,
    needName: 'Name what to protect, or --example indonesia',
  },
} satisfies Record<Lang, unknown>

export async function listNames(flags: WatchlistFlags): Promise<void> {
  const t = words[flags.lang]
  const names = await withStore(flags.home, loadWatchlist)
  if (flags.format === 'json') return write(`${JSON.stringify(names, null, 2)}\n`)
  if (names.length === 0) return write(`${t.empty}\n`)
  const width = names.reduce((most, { name }) => Math.max(most, name.length), 0)
  const lines = names.map(({ name, owner, kind }) =>
    `${name.padEnd(width)}  ${kind === 'allowed' ? `(${t.allowed}) ` : ''}${owner}`.trimEnd(),
  )
  await write(paint(`${lines.join('\n')}\n`))
}

export async function addNames(
  name: string | undefined,
  owner: string | undefined,
  flags: WatchlistFlags,
): Promise<void> {
  if (name === undefined && flags.example === undefined) {
    throw new PerisaiError('wrong-use', { reason: words[flags.lang].needName })
  }
  const said: Word[] = Object.entries(examples[flags.example ?? ''] ?? {}).map(([known, whose]) => ({
    name: known,
    owner: whose,
    kind: 'official',
  }))
  if (name !== undefined) said.push({ name: watchedName(name), owner: owner ?? '', kind: 'official' })
  await say(said, flags)
}

export async function sayOf(
  kind: 'allowed' | 'removed',
  names: readonly string[],
  flags: WatchlistFlags,
): Promise<void> {
  await say(
    names.map((name) => ({ name: watchedName(name), owner: '', kind })),
    flags,
  )
}

async function say(said: readonly Word[], flags: WatchlistFlags): Promise<void> {
  await withStore(flags.home, async (store) => {
    const changed = await sayWords(store, said, 'cli')
    const total = (await loadWatchlist(store)).length
    if (flags.format === 'json') await write(`${JSON.stringify({ changed, total })}\n`)
    else await write(`${words[flags.lang].done(changed, total)}\n`)
  })
}
