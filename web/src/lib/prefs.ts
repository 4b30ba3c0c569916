/** What a person chose for this browser: language, colours, letter shortcuts. Kept in localStorage where it is open. */
import { useSyncExternalStore } from 'react'
import type { Lang } from '../../../src/model/taxonomy.ts'

export type { Lang }
export type Theme = 'auto' | 'light' | 'dark'

interface Pref<T extends string> {
  get(): T
  set(value: T): void
  subscribe(listener: () => void): () => void
}

function read(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

function pref<T extends string>(key: string, values: readonly T[], apply?: (value: T) => void): Pref<T> {
  const stored = read(key)
  let value = values.find((v) => v === stored) ?? values[0]
  const listeners = new Set<() => void>()
  return {
    get: () => value,
    set(next) {
      if (next === value) return
      value = next
      try {
        localStorage.setItem(key, next)
      } catch {
        // the choice then lasts as long as the page
      }
      apply?.(next)
      for (const listener of listeners) listener()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

export const langPref = pref<Lang>('perisai.lang', ['id', 'en'], (lang) => {
  document.documentElement.lang = lang
})

export const themePref = pref<Theme>('perisai.theme', ['auto', 'light', 'dark'], (theme) => {
  if (theme === 'auto') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
})

export const shortcutsPref = pref<'on' | 'off'>('perisai.shortcuts', ['on', 'off'])

/** Accounts of coordinated accounts by name, or under numbers while somebody looks over the shoulder. */
export const accountsPref = pref<'named' | 'numbered'>('perisai.accounts', ['named', 'numbered'])

export function usePref<T extends string>(which: Pref<T>): T {
  return useSyncExternalStore(which.subscribe, which.get)
}

export const useLang = (): Lang => usePref(langPref)
