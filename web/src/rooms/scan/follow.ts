import { useEffect, useState } from 'react'
import { Failure, apiUrl, asFailure, ask, failureOf } from '../../lib/api.ts'
import type { ScanDocument, ScanProgress, ScanState } from '../../lib/api.ts'
import { useLang } from '../../lib/prefs.ts'
import { refreshAll } from '../../lib/resource.ts'

export interface Followed {
  /** null until the server has told */
  state: ScanState['state'] | null
  progress: ScanProgress | null
  result: ScanDocument | null
  failure: Failure | null
  /** the stream broke and is being joined again */
  lost: boolean
}

const nothing: Followed = { state: null, progress: null, result: null, failure: null, lost: false }

/** Follows a scan to its end over server-sent events; after a reload it takes up where the scan is. */
export function useScan(id: string): Followed {
  const lang = useLang()
  const [followed, setFollowed] = useState<Followed>(nothing)

  useEffect(() => {
    let stream: EventSource | null = null
    let over = false
    const put = (change: Partial<Followed>) => {
      if (!over) setFollowed((last) => ({ ...last, ...change }))
    }
    const fail = (failure: Failure) => put({ state: 'failed', failure, lost: false })

    function listen(): void {
      stream = new EventSource(apiUrl(`/scans/${id}/events`))
      stream.addEventListener('open', () => put({ lost: false }))
      stream.addEventListener('progress', (event) => {
        put({ state: 'running', progress: JSON.parse(event.data) as ScanProgress, lost: false })
      })
      for (const state of ['done', 'cancelled'] as const) {
        stream.addEventListener(state, (event) => {
          stream?.close()
          put({ state, result: JSON.parse(event.data) as ScanDocument | null, lost: false })
          refreshAll()
        })
      }
      stream.addEventListener('failed', (event) => {
        stream?.close()
        fail(failureOf(500, event.data as string))
      })
      stream.addEventListener('error', () => {
        // CONNECTING: the browser tries again by itself; CLOSED: the server said no, so ask it why
        if (stream?.readyState === EventSource.CLOSED) void begin()
        else put({ lost: true })
      })
    }

    async function begin(): Promise<void> {
      try {
        const now = await ask<ScanState>(`/scans/${encodeURIComponent(id)}`)
        if (over) return
        put({ state: now.state, progress: now.progress, result: now.result ?? null, lost: false })
        if (now.state === 'failed') {
          fail(new Failure(now.problem?.code ?? 'unclear', 500, now.problem?.detail ?? ''))
        } else if (now.state === 'queued' || now.state === 'running') listen()
      } catch (error) {
        fail(asFailure(error))
      }
    }

    void begin()
    return () => {
      over = true
      stream?.close()
    }
  }, [id, lang])

  return followed
}

/** Asks the server to stop; the stream then tells of the end. */
export async function cancel(id: string): Promise<void> {
  await ask(`/scans/${encodeURIComponent(id)}`, { method: 'DELETE' })
}
