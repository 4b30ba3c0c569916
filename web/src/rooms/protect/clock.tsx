import { useEffect, useState } from 'react'
import { useFormat } from '../../lib/format.ts'
import { useText } from '../../text/index.ts'
import { text } from './text.ts'

/** A minute is what a person can act on; seconds would only make them nervous. */
const TICK_MS = 20_000

/** Time left until a deadline, or since it passed. */
export function Clock({ due, state }: { due: string; state: 'running' | 'passed' | 'met' }) {
  const t = useText(text)
  const f = useFormat()
  const [now, setNow] = useState(Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), TICK_MS)
    return () => clearInterval(timer)
  }, [])
  if (state === 'met') return <span className="clock">{t.met}</span>
  const seconds = (Date.parse(due) - now) / 1000
  const minutes = Math.max(60, Math.floor(Math.abs(seconds) / 60) * 60)
  const close = seconds > 0 && seconds < 12 * 3600
  return (
    <time className={close || seconds <= 0 ? 'clock clock-close' : 'clock'} dateTime={due}>
      {seconds > 0 ? t.left(f.duration(minutes)) : t.over(f.duration(minutes))}
    </time>
  )
}
