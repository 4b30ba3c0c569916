import { useEffect, useId, useRef, useState } from 'react'
import type { ReactNode } from 'react'

/**
 * A number that says on hover, focus or tap where it comes from. Escape closes the note (WCAG 1.4.13); the note stays
 * while the pointer is on it.
 */
export function Basis({ children, note }: { children: ReactNode; note: ReactNode }) {
  const id = useId()
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const tip = useRef<HTMLSpanElement>(null)

  useEffect(() => {
    if (!open || !button.current || !tip.current) return
    const at = button.current.getBoundingClientRect()
    const box = tip.current
    const room = document.documentElement.clientWidth - box.offsetWidth - 12
    const below = at.bottom + 6 + box.offsetHeight < window.innerHeight
    box.style.left = `${Math.max(12, Math.min(at.left, room))}px`
    box.style.top = `${below ? at.bottom + 4 : at.top - box.offsetHeight - 4}px`
    const close = (event: Event) => {
      if (!(event instanceof KeyboardEvent) || event.key === 'Escape') setOpen(false)
    }
    window.addEventListener('keydown', close)
    window.addEventListener('scroll', close, { passive: true })
    return () => {
      window.removeEventListener('keydown', close)
      window.removeEventListener('scroll', close)
    }
  }, [open])

  return (
    <span className="basis" onPointerEnter={() => setOpen(true)} onPointerLeave={() => setOpen(false)}>
      <button
        type="button"
        ref={button}
        aria-describedby={id}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onClick={() => setOpen(true)}
      >
        {children}
      </button>
      <span role="tooltip" id={id} ref={tip} className="tip" hidden={!open}>
        {note}
      </span>
    </span>
  )
}
