import { useEffect, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import { useFormat } from '../../lib/format.ts'
import { useText } from '../../text/index.ts'
import { text } from './text.ts'

interface Props {
  title: string
  /** 0..1; null where the whole is not known */
  share: number | null
  facts: readonly (string | null)[]
  action: ReactNode
}

const EVERY = 0.1

/** Work under way: a length, its number, and what else is known. Screen readers hear every tenth. */
export function Meter({ title, share, facts, action }: Props) {
  const t = useText(text)
  const f = useFormat()
  const [spoken, setSpoken] = useState('')
  const last = useRef({ title: '', step: -1 })

  useEffect(() => {
    const step = share === null ? 0 : Math.floor(share / EVERY)
    if (last.current.title === title && last.current.step === step) return
    last.current = { title, step }
    setSpoken(share === null ? title : `${title}, ${t.done(f.percent(share, 0))}`)
  }, [title, share, t, f])

  return (
    <section className="meter" aria-label={t.progress}>
      <div className="meter-head">
        <h2>{title}</h2>
        {action}
      </div>
      <div
        className={share === null ? 'meter-track meter-open' : 'meter-track'}
        role="progressbar"
        aria-label={title}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={share === null ? undefined : Math.round(share * 100)}
      >
        <span style={share === null ? undefined : { inlineSize: `${share * 100}%` }} />
      </div>
      <p className="meter-facts quiet">
        {[share === null ? null : t.done(f.percent(share, 0)), ...facts]
          .filter((fact) => fact !== null)
          .map((fact) => (
            <span key={fact}>{fact}</span>
          ))}
      </p>
      <p className="vh" role="status">
        {spoken}
      </p>
    </section>
  )
}
