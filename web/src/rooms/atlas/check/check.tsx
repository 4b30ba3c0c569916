import { useEffect, useState } from 'react'
import type { SyntheticEvent } from 'react'
import type { Check } from '../../../../../src/model/atlas.ts'
import { useResource } from '../../../lib/resource.ts'
import { Link, go, usePlace } from '../../../lib/router.tsx'
import { Problem } from '../../../parts/problem.tsx'
import { useText } from '../../../text/index.ts'
import { Empty } from '../parts/empty.tsx'
import { Head } from '../parts/head.tsx'
import { useSets } from '../parts/sets.ts'
import { text } from '../text.ts'
import { Answer } from './answer.tsx'
import { Structured } from './structured.tsx'

const structured = ['source', 'target_sector', 'region', 'from', 'to', 'percent', 'dataset'] as const

/** A sentence, or its parts; null where the address has neither yet. */
export function checkPath(query: URLSearchParams): string | null {
  const ask = new URLSearchParams()
  const claim = query.get('claim')?.trim()
  if (claim) ask.set('claim', claim)
  else {
    for (const key of structured) {
      const value = query.get(key)?.trim()
      if (value) ask.set(key, value)
    }
    if (!ask.has('source') || !ask.has('percent')) return null
  }
  return `/atlas/check?${ask.toString()}`
}

/** A quoted figure held against every data set and every way of counting. */
export default function CheckRoom() {
  const t = useText(text)
  const shared = useText()
  const { query } = usePlace()
  const sets = useSets()
  const path = checkPath(query)
  const { data, failure, busy, reload } = useResource<Check>(path)
  return (
    <div className="room atlas">
      <Head part="check" title={t.checkTitle}>
        <p className="quiet">{t.checkLead}</p>
      </Head>
      {sets.incidents?.length === 0 ? (
        <Empty />
      ) : (
        <>
          <ClaimForm />
          <div aria-live="polite">
            {failure ? <Problem failure={failure} onRetry={reload} /> : null}
            {path === null ? (
              <Examples />
            ) : data && !failure ? (
              <div className={busy ? 'stale' : undefined}>
                <Answer check={data} />
              </div>
            ) : failure ? null : (
              <p className="quiet">{shared.loading}</p>
            )}
          </div>
          <Structured open={data?.verdict === 'not-understood'} claim={data?.claim ?? null} />
        </>
      )}
    </div>
  )
}

function ClaimForm() {
  const t = useText(text)
  const { query } = usePlace()
  const inAddress = query.get('claim') ?? ''
  const [claim, setClaim] = useState(inAddress)
  useEffect(() => setClaim(inAddress), [inAddress])
  function submit(event: SyntheticEvent): void {
    event.preventDefault()
    go(`/atlas/check?claim=${encodeURIComponent(claim.trim())}`)
  }
  return (
    <form className="claim-box" onSubmit={submit}>
      <label>
        <span className="label">{t.claim}</span>
        <input
          type="text"
          required
          value={claim}
          maxLength={500}
          placeholder={t.claimExample}
          onChange={({ target }) => setClaim(target.value)}
        />
      </label>
      <button type="submit" className="primary">
        {t.check}
      </button>
    </form>
  )
}

function Examples() {
  const t = useText(text)
  return (
    <section aria-labelledby="examples">
      <h2 id="examples">{t.examples}</h2>
      <ul className="addresses">
        {t.exampleClaims.map((claim) => (
          <li key={claim}>
            <Link href={`/atlas/check?claim=${encodeURIComponent(claim)}`}>{claim}</Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
