/**
 * Asking for data from a component. An answer seen before is shown at once and asked for again behind it; while filters
 * change, the last answer stays on screen. Every failure goes to the component and, where the server is gone, to the
 * banner of the shell, which asks again by itself.
 */
import { useCallback, useEffect, useState, useSyncExternalStore } from 'react'
import { ask, asFailure } from './api.ts'
import type { Failure } from './api.ts'
import { langPref, useLang } from './prefs.ts'

const KEPT = 60
const answers = new Map<string, unknown>()

function keep(key: string, value: unknown): void {
  answers.delete(key)
  answers.set(key, value)
  if (answers.size > KEPT) answers.delete(answers.keys().next().value as string)
}

/** Requests for what is on screen that have no answer yet. */
let underway = 0

/** Answers to what the first room will ask for, asked while the room itself is still on its way. */
const ahead = new Map<string, Promise<unknown>>()
const AHEAD_MS = 10_000

export function askAhead(paths: readonly string[]): void {
  for (const path of paths) {
    const key = `${langPref.get()} ${path}`
    const answer = asking(path)
    ahead.set(key, answer)
    // whoever takes the answer hears of a failure
    answer.then(
      (value) => keep(key, value),
      () => {},
    )
    setTimeout(() => ahead.delete(key), AHEAD_MS)
  }
}

async function asking<T>(path: string, init?: RequestInit): Promise<T> {
  underway++
  try {
    return await ask<T>(path, init)
  } finally {
    underway--
  }
}

const QUIET_MS = 100

/** Resolves when nothing on screen has been waiting for the server for a moment. */
export async function quiet(): Promise<void> {
  for (let calm = 0; calm < 2; calm = underway === 0 ? calm + 1 : 0) {
    await new Promise((resolve) => setTimeout(resolve, QUIET_MS))
  }
}

let round = 0
let gone = false
let locked = false
const listeners = new Set<() => void>()

function tell(): void {
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Asks for everything on screen again, after something changed on the server or it came back. */
export function refreshAll(): void {
  round++
  ahead.clear()
  tell()
}

// what the command line or another window has found meanwhile shows without a reload
const AGAIN_MS = 60_000
setInterval(() => {
  if (!document.hidden && !gone) refreshAll()
}, AGAIN_MS)
document.addEventListener('visibilitychange', () => {
  if (!document.hidden && !gone) refreshAll()
})

/** Goes up each time that everything is asked for again. */
export const useRound = (): number => useSyncExternalStore(subscribe, () => round)
/** True while nothing answers at the server's address. */
export const useGone = (): boolean => useSyncExternalStore(subscribe, () => gone)
/** True while the server wants its key. */
export const useLocked = (): boolean => useSyncExternalStore(subscribe, () => locked)

/** Takes note of how the last request went. */
export function noteOutcome(failure: Failure | null): void {
  const nowGone = failure?.code === 'gone'
  const nowLocked = failure?.status === 401
  if (nowGone === gone && nowLocked === locked) return
  const recovered = (gone && !nowGone) || (locked && !nowLocked)
  gone = nowGone
  locked = nowLocked
  if (recovered && failure === null) round++
  tell()
}

export interface Resource<T> {
  /** undefined until the first answer */
  data: T | undefined
  failure: Failure | null
  /** an answer is on its way; `data` may be an older one */
  busy: boolean
  reload(): void
}

/** `path` is under /api/v1 without the language; null asks for nothing. */
export function useResource<T>(path: string | null): Resource<T> {
  const lang = useLang()
  const turn = useSyncExternalStore(subscribe, () => round)
  const [own, setOwn] = useState(0)
  const key = path === null ? null : `${lang} ${path}`
  const [state, setState] = useState<{ key: string | null; data: T | undefined; failure: Failure | null }>({
    key: null,
    data: undefined,
    failure: null,
  })
  const [busy, setBusy] = useState(key !== null)

  useEffect(() => {
    if (path === null || key === null) return
    const abort = new AbortController()
    setBusy(true)
    const early = own === 0 ? (ahead.get(key) as Promise<T> | undefined) : undefined
    const answer = early ?? asking<T>(path, { signal: abort.signal })
    answer.then(
      (data) => {
        if (abort.signal.aborted) return
        keep(key, data)
        noteOutcome(null)
        setState({ key, data, failure: null })
        setBusy(false)
      },
      (error: unknown) => {
        if (abort.signal.aborted) return
        const failure = asFailure(error)
        noteOutcome(failure)
        setState((last) => ({ key, data: last.key === key ? last.data : undefined, failure }))
        setBusy(false)
      },
    )
    return () => abort.abort()
  }, [path, key, turn, own])

  const reload = useCallback(() => setOwn((n) => n + 1), [])
  const current = state.key === key
  const data = current ? state.data : (key !== null && (answers.get(key) as T | undefined)) || state.data
  return { data, failure: current ? state.failure : null, busy, reload }
}
