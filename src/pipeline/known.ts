/**
 * What a scan knows beforehand, out of the store: indicators, watched names, fingerprints of block pages. The parts are
 * loaded when there may be something: they are a third of all that a scan would load.
 */
import { existsSync } from 'node:fs'
import type { Fingerprint } from '../model/fingerprint.ts'
import type { Indicator } from '../model/indicator.ts'
import { PerisaiError, reasonOf } from '../model/problem.ts'
import type { Problem } from '../model/problem.ts'
import type { ThreatClassId } from '../model/taxonomy.ts'
import type { WatchedName } from '../model/watchlist.ts'
import { databasePath, holderPath } from '../store/home.ts'
import { databaseState, noteNothingKnown, nothingKnown } from '../store/nothing-known.ts'
import type { Store } from '../store/store.ts'

export interface Known {
  indicators: Indicator[]
  watchlist: WatchedName[]
  fingerprints: Fingerprint[]
}
type Kind = keyof Known

const loaders: { readonly [K in Kind]: (store: Store) => Promise<Known[K]> } = {
  indicators: async (store) => (await import('./indicators.ts')).loadIndicators(store),
  watchlist: async (store) => (await import('./watchlist.ts')).loadWatchlist(store),
  fingerprints: async (store) => (await import('./fingerprints.ts')).loadFingerprints(store),
}

/** The classes that each is for. */
const classesOf: Readonly<Record<Kind, readonly ThreatClassId[]>> = {
  indicators: ['intrusion'],
  watchlist: ['impersonation'],
  fingerprints: ['blocking', 'interception'],
}

const kinds = Object.keys(loaders) as Kind[]
const nothing = (): Known => ({ indicators: [], watchlist: [], fingerprints: [] })

const load = async <K extends Kind>(kind: K, store: Store, into: Known): Promise<void> => {
  into[kind] = (await loaders[kind](store)) as Known[K]
}

/** All that a scan of a server knows. */
export async function loadKnown(store: Store): Promise<Known> {
  const known = nothing()
  for (const kind of kinds) await load(kind, store, known)
  return known
}

/**
 * What a scan for the classes `only` (all where absent) knows, from a data folder; nothing, and nothing is made, where there
 * is no store yet. Evidence can be looked at without it, so a store that cannot be opened or read is a problem to be told
 * and never ends a scan.
 */
export async function loadKnownOf(
  home: string,
  only?: readonly ThreatClassId[],
): Promise<{ known: Known; problems: Problem[] }> {
  const known = nothing()
  const asked = kinds.filter((kind) => !only || classesOf[kind].some((id) => only.includes(id)))
  const none = asked.length === 0 || (!existsSync(databasePath(home)) && !existsSync(holderPath(home)))
  if (none || (await nothingKnown(home, kinds))) return { known, problems: [] }
  const problems = new Map<string, Problem>()
  const tell = (error: unknown) => {
    const problem = problemOf(error)
    problems.set(JSON.stringify(problem), problem)
  }
  try {
    const before = await databaseState(home, kinds)
    const { openStore } = await import('../store/open.ts')
    const store = await openStore(home, { actor: 'cli' })
    try {
      for (const kind of asked) await load(kind, store, known).catch(tell)
    } finally {
      await store.close()
    }
    const empty = problems.size === 0 && kinds.every((kind) => known[kind].length === 0)
    if (empty && asked.length === kinds.length) await noteNothingKnown(home, before)
  } catch (error) {
    tell(error)
  }
  return { known, problems: [...problems.values()] }
}

/** What is wrong with the store, as a problem of a scan that goes on. */
export function problemOf(error: unknown): Problem {
  const own = error instanceof PerisaiError
  const params = own ? error.params : { reason: reasonOf(error) }
  return { code: own ? error.code : 'store-failed', path: '', at: '', params }
}
