import { useEffect } from 'react'
import type { RefObject } from 'react'
import { shortcutsPref } from './prefs.ts'

const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, select, textarea, [contenteditable]') !== null

/**
 * Walks the links marked data-row inside `box`: arrow keys while one of them has focus; j and k from anywhere outside a
 * text field, unless the person switched letter shortcuts off (WCAG 2.1.4). Enter is the link's own.
 */
export function useRowKeys(box: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    function key(event: KeyboardEvent): void {
      if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return
      const letter = event.key === 'j' || event.key === 'k'
      if (letter ? shortcutsPref.get() === 'off' : event.key !== 'ArrowDown' && event.key !== 'ArrowUp')
        return
      const rows = [...(box.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])]
      const at = rows.indexOf(document.activeElement as HTMLElement)
      if (rows.length === 0 || (!letter && at < 0)) return
      event.preventDefault()
      const down = event.key === 'j' || event.key === 'ArrowDown'
      const next = at < 0 ? 0 : Math.max(0, Math.min(rows.length - 1, at + (down ? 1 : -1)))
      rows[next].focus()
      rows[next].scrollIntoView({ block: 'nearest' })
    }
    window.addEventListener('keydown', key)
    return () => window.removeEventListener('keydown', key)
  }, [box])
}

/** Puts the cursor into `field` on "/", under the same rule. */
export function useSlash(field: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    function key(event: KeyboardEvent): void {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return
      if (shortcutsPref.get() === 'off') return
      event.preventDefault()
      field.current?.focus()
    }
    window.addEventListener('keydown', key)
    return () => window.removeEventListener('keydown', key)
  }, [field])
}
