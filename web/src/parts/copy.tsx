import { useState } from 'react'
import { useText } from '../text/index.ts'
import { Icon } from './icon.tsx'

/** Copies `value`; says so to eyes and ears. */
export function Copy({ value, what }: { value: string; what: string }) {
  const t = useText()
  const [done, setDone] = useState(false)
  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(value)
      setDone(true)
      setTimeout(() => setDone(false), 2000)
    } catch {
      // no clipboard for this page: the full value stands in the title of the text beside it
    }
  }
  return (
    <>
      <button type="button" className="copy" onClick={() => void copy()} aria-label={`${t.copy} ${what}`}>
        <Icon d={done ? 'M4 10.5l4 4 8-9' : 'M7 7V3h10v10h-4M3 7h10v10H3z'} />
      </button>
      <span className="vh" role="status">
        {done ? t.copied : ''}
      </span>
    </>
  )
}
