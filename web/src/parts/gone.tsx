import { useEffect } from 'react'
import { ask, Failure } from '../lib/api.ts'
import { noteOutcome, useGone } from '../lib/resource.ts'
import { useText } from '../text/index.ts'

const PAUSE_MS = 4000

async function knock(): Promise<void> {
  try {
    await ask('/health')
    noteOutcome(null)
  } catch (error) {
    if (error instanceof Failure) noteOutcome(error)
  }
}

/** Says that the server is gone, keeps knocking, and goes away by itself when it is back. */
export function GoneBanner() {
  const t = useText()
  const gone = useGone()
  useEffect(() => {
    if (!gone) return
    const timer = setInterval(() => {
      if (!document.hidden) void knock()
    }, PAUSE_MS)
    return () => clearInterval(timer)
  }, [gone])
  return (
    <div role="status">
      {gone ? (
        <div className="gone">
          <p>
            <strong>{t.gone.title}</strong> {t.gone.body} {t.gone.next} <code>perisai serve</code>
          </p>
          <button type="button" onClick={() => void knock()}>
            {t.gone.retry}
          </button>
        </div>
      ) : null}
    </div>
  )
}
