import { useState } from 'react'
import type {
  ImportHistory,
  ImportReports,
  IndicatorOverview,
  SharedHistory,
  TaxiiOverview,
} from '../../../../src/model/exchange.ts'
import { ask, asFailure } from '../../lib/api.ts'
import type { Failure } from '../../lib/api.ts'
import { useFormat } from '../../lib/format.ts'
import { noteOutcome, refreshAll, useResource } from '../../lib/resource.ts'
import { Problem } from '../../parts/problem.tsx'
import { useText } from '../../text/index.ts'
import { Drop } from './drop.tsx'
import { Given, Imports, Lists, Sources } from './history.tsx'
import { Report } from './report.tsx'
import { Feeds, Keys } from './taxii.tsx'
import { text } from './text.ts'
import './exchange.css'

/** What comes in from other tools and what goes out to them. */
export default function ExchangeRoom() {
  const t = useText(text)
  const shared = useText()
  const f = useFormat()
  const [most, setMost] = useState(20)
  const indicators = useResource<IndicatorOverview>('/exchange/indicators')
  const imports = useResource<ImportHistory>(`/exchange/imports?limit=${most}`)
  const given = useResource<SharedHistory>('/exchange/shared?limit=50')
  const taxii = useResource<TaxiiOverview>('/exchange/taxii')
  const [sending, setSending] = useState(0)
  const [reports, setReports] = useState<ImportReports['imports'] | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)

  async function take(files: readonly File[]): Promise<void> {
    setFailure(null)
    setReports(null)
    setSending(files.length)
    const form = new FormData()
    for (const file of files) form.append('file', file, file.webkitRelativePath || file.name)
    try {
      const answer = await ask<ImportReports>('/exchange/imports', { method: 'POST', body: form })
      setReports(answer.imports)
      refreshAll()
    } catch (error) {
      const wrong = asFailure(error)
      noteOutcome(wrong)
      setFailure(wrong)
    } finally {
      setSending(0)
    }
  }

  const asked = [indicators, imports, given, taxii]
  const refused = asked.find((resource) => resource.failure !== null)?.failure
  return (
    <div className="room exchange">
      <h1>{t.title}</h1>
      <p className="lead">{indicators.data ? t.lead(indicators.data.total, f) : shared.loading}</p>
      <Drop sending={sending} onFiles={(files) => void take(files)} />
      {failure ? <Problem failure={failure} /> : null}
      {reports ? <Report reports={reports} /> : null}
      {refused ? <Problem failure={refused} onRetry={() => refreshAll()} /> : null}
      {imports.data ? (
        <Imports
          history={imports.data}
          onMore={imports.data.imports.length === most && most < 500 ? () => setMost(500) : null}
        />
      ) : null}
      <div className="exchange-pair">
        {indicators.data ? <Sources overview={indicators.data} /> : null}
        {indicators.data ? <Lists overview={indicators.data} /> : null}
      </div>
      {taxii.data ? <Feeds overview={taxii.data} /> : null}
      {taxii.data ? <Keys overview={taxii.data} /> : null}
      {given.data ? <Given history={given.data} /> : null}
    </div>
  )
}
