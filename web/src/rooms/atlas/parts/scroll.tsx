import type { ReactNode } from 'react'

/** What may be wider than the screen and then scrolls by itself, with the keyboard too (WCAG 2.1.1). */
export function Scroll({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="scroll" role="group" aria-label={label} tabIndex={0}>
      {children}
    </div>
  )
}
