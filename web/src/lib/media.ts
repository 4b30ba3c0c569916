import { useSyncExternalStore } from 'react'

const lists = new Map<string, MediaQueryList>()

function list(query: string): MediaQueryList {
  let found = lists.get(query)
  if (!found) lists.set(query, (found = window.matchMedia(query)))
  return found
}

/** Follows a media query. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (listener) => {
      list(query).addEventListener('change', listener)
      return () => list(query).removeEventListener('change', listener)
    },
    () => list(query).matches,
  )
}

/** True on a phone. */
export const useNarrow = (): boolean => useMedia('(max-width: 760px)')

/** True where a finding takes two lines instead of columns: a phone, or a window beside another. */
export const useStacked = (): boolean => useMedia('(max-width: 1000px)')
