import type { ReactNode } from 'react'
import { Link, usePlace } from '../../../lib/router.tsx'
import { useText } from '../../../text/index.ts'
import { text } from '../text.ts'
import { scopeKeys } from '../view.ts'
import '../atlas.css'

const parts = [
  ['shares', '/atlas'],
  ['incidents', '/atlas/incidents'],
  ['check', '/atlas/check'],
  ['actors', '/atlas/actors'],
  ['duplicates', '/atlas/duplicates'],
  ['sets', '/atlas/data'],
] as const

export type Part = (typeof parts)[number][0]

/** The parts that count the same incidents; filters go along from one to the other. */
const scoped: readonly Part[] = ['shares', 'incidents']

/** The name of a part and the ways to the others. */
export function Head({ part, title, children }: { part: Part; title: string; children?: ReactNode }) {
  const t = useText(text)
  const { query } = usePlace()
  const scope = new URLSearchParams()
  for (const key of scopeKeys) {
    const value = query.get(key)
    if (value) scope.set(key, value)
  }
  const kept = scoped.includes(part) ? scope.toString() : ''
  return (
    <header className="atlas-head">
      <nav aria-label={t.parts} className="tabs no-print">
        {parts.map(([id, path]) => (
          <Link
            key={id}
            href={kept && scoped.includes(id) ? `${path}?${kept}` : path}
            aria-current={id === part ? 'page' : undefined}
          >
            {t.part[id]}
          </Link>
        ))}
      </nav>
      <div className="section-head">
        <h1>{title}</h1>
        {children}
      </div>
    </header>
  )
}
