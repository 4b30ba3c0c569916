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

/** True where rows are told in two lines instead of columns. */
export const useNarrow = (): boolean => useMedia('(max-width: 760px)')
