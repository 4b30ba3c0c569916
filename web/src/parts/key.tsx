import { useState } from 'react'
import type { SyntheticEvent } from 'react'
import { ask, asFailure } from '../lib/api.ts'
import type { Failure } from '../lib/api.ts'
import { noteOutcome } from '../lib/resource.ts'
import { useText } from '../text/index.ts'
import { Problem } from './problem.tsx'

/** Asks for the server's key; the server answers with a cookie that scripts cannot read. */
export function KeyForm() {
  const t = useText()
  const [key, setKey] = useState('')
  const [failure, setFailure] = useState<Failure | null>(null)

  async function open(event: SyntheticEvent): Promise<void> {
    event.preventDefault()
    try {
      await ask('/session', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ key }),
      })
      setKey('')
      noteOutcome(null)
    } catch (error) {
      setFailure(asFailure(error))
    }
  }

  return (
    <form className="room key" onSubmit={(event) => void open(event)}>
      <h1>{t.key.title}</h1>
      <p>{t.key.body}</p>
      <label>
        <span className="label">{t.key.label}</span>
        <input
          type="password"
          autoComplete="current-password"
          required
          value={key}
          onChange={(event) => setKey(event.target.value)}
        />
      </label>
      <button type="submit" className="primary">
        {t.key.open}
      </button>
      {failure ? (
        failure.status === 401 ? (
          <p role="alert">{t.key.wrong}</p>
        ) : (
          <Problem failure={failure} />
        )
      ) : null}
    </form>
  )
}
