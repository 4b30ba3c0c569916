import type { Failure } from '../lib/api.ts'
import { useGone } from '../lib/resource.ts'
import { useText } from '../text/index.ts'

/** What went wrong, in the server's words, and what to do next. */
export function Problem({ failure, onRetry }: { failure: Failure; onRetry?: () => void }) {
  const t = useText()
  const gone = useGone()
  // the banner of the shell says it already, and asks again by itself
  if (failure.code === 'gone' && gone) return null
  const next = (t.next as Record<string, string>)[failure.code] ?? t.next.other
  const detail = failure.code === 'gone' ? t.gone.title : failure.message || t.unclear(failure.status)
  return (
    <div className="problem" role="alert">
      <p>
        <strong>{detail}</strong>
        <br />
        {next}
      </p>
      {onRetry ? (
        <button type="button" onClick={onRetry}>
          {t.retry}
        </button>
      ) : null}
    </div>
  )
}
