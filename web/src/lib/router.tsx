/** Addresses: the whole state of a view is its path and query, so that every view is a link. */
import { useSyncExternalStore } from 'react'
import type { AnchorHTMLAttributes, MouseEvent } from 'react'

export interface Place {
  readonly path: string
  readonly query: URLSearchParams
  /** path and query as they stand in the address bar */
  readonly href: string
}

function here(): Place {
  return {
    path: location.pathname,
    query: new URLSearchParams(location.search),
    href: location.pathname + location.search,
  }
}

let place = here()
const listeners = new Set<() => void>()

function moved(): void {
  place = here()
  for (const listener of listeners) listener()
}

window.addEventListener('popstate', moved)

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function usePlace(): Place {
  return useSyncExternalStore(subscribe, () => place)
}

export function go(to: string, how: 'push' | 'replace' = 'push'): void {
  if (to === place.href) return
  if (how === 'push') history.pushState(null, '', to)
  else history.replaceState(null, '', to)
  moved()
}

/** Changes query parameters of the present address; an empty value removes one. Replaces: a filter is not a step back. */
export function setQuery(changes: Readonly<Record<string, string | null>>): void {
  go(withQuery(place, changes), 'replace')
}

/** The present path with some query parameters changed. */
export function withQuery(from: Place, changes: Readonly<Record<string, string | null>>): string {
  const query = new URLSearchParams(from.query)
  for (const [key, value] of Object.entries(changes)) {
    if (value === null || value === '') query.delete(key)
    else query.set(key, value)
  }
  const text = query.toString()
  return text ? `${from.path}?${text}` : from.path
}

/** Parameters of `path` under a pattern such as /findings/:id, or null. */
export function match(pattern: string, path: string): Record<string, string> | null {
  const want = pattern.split('/')
  const have = path.replace(/(.)\/$/, '$1').split('/')
  if (want.length !== have.length) return null
  const params: Record<string, string> = {}
  for (let i = 0; i < want.length; i++) {
    if (want[i].startsWith(':')) {
      try {
        params[want[i].slice(1)] = decodeURIComponent(have[i])
      } catch {
        return null
      }
    } else if (want[i] !== have[i]) return null
  }
  return params
}

/** A link within the page. Modified clicks (new tab, download) stay the browser's. */
export function Link({ href, onClick, ...rest }: AnchorHTMLAttributes<HTMLAnchorElement> & { href: string }) {
  function click(event: MouseEvent<HTMLAnchorElement>): void {
    onClick?.(event)
    if (event.defaultPrevented || event.button !== 0) return
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || rest.target) return
    event.preventDefault()
    go(href)
  }
  return <a href={href} onClick={click} {...rest} />
}
