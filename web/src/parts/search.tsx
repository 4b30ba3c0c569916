import { useEffect, useRef, useState } from 'react'
import { useSlash } from '../lib/keys.ts'
import { setQuery, usePlace } from '../lib/router.tsx'
import { useText } from '../text/index.ts'

/** What is searched for stands in the address as `q`; typing waits a moment before it gets there. */
export function Search({ hint }: { hint: string }) {
  const t = useText()
  const { query } = usePlace()
  const inAddress = query.get('q') ?? ''
  const [typed, setTyped] = useState(inAddress)
  const field = useRef<HTMLInputElement>(null)
  useSlash(field)
  useEffect(() => setTyped(inAddress), [inAddress])
  useEffect(() => {
    if (typed.trim() === inAddress) return
    const timer = setTimeout(() => setQuery({ q: typed.trim(), page: null }), 250)
    return () => clearTimeout(timer)
  }, [typed, inAddress])
  return (
    <label className="search">
      <span className="label">{t.search}</span>
      <input
        ref={field}
        type="search"
        value={typed}
        maxLength={200}
        placeholder={hint}
        onChange={(event) => setTyped(event.target.value)}
      />
    </label>
  )
}
