import { useRef } from 'react'
import type { IncidentPage } from '../../../../../src/model/atlas.ts'
import { useFormat } from '../../../lib/format.ts'
import { useRowKeys } from '../../../lib/keys.ts'
import { useResource } from '../../../lib/resource.ts'
import { Link, usePlace } from '../../../lib/router.tsx'
import { useTaxonomy } from '../../../lib/taxonomy.ts'
import { Problem } from '../../../parts/problem.tsx'
import { useText } from '../../../text/index.ts'
import { Download } from '../download/download.tsx'
import { Empty } from '../parts/empty.tsx'
import { Filters } from '../parts/filters.tsx'
import { Head } from '../parts/head.tsx'
import { Pages } from '../parts/pages.tsx'
import { Search } from '../../../parts/search.tsx'
import { useSets } from '../parts/sets.ts'
import { text } from '../text.ts'
import { PAGE, incidentsPath, scopeKeys } from '../view.ts'
import { IncidentTable } from './incident-table.tsx'

/** The incidents behind a figure, latest first. */
export default function IncidentsRoom() {
  const t = useText(text)
  const shared = useText()
  const f = useFormat()
  const { query } = usePlace()
  const sets = useSets()
  const { className } = useTaxonomy()
  const { data, failure, busy, reload } = useResource<IncidentPage>(incidentsPath(query))
  const box = useRef<HTMLDivElement>(null)
  useRowKeys(box)

  const figures = new URLSearchParams()
  for (const key of scopeKeys) {
    const value = query.get(key)
    if (value) figures.set(key, value)
  }

  return (
    <div className="room atlas">
      <Head part="incidents" title={t.behind}>
        <p className="quiet" role="status">
          {data ? t.incidents(data.total, f) : ''}
        </p>
      </Head>
      {sets.incidents?.length === 0 ? (
        <Empty />
      ) : (
        <>
          <Filters
            ready={data !== undefined}
            sets={sets.incidents ?? []}
            before={<Search hint={t.searchIncidents} />}
          />
          {failure ? <Problem failure={failure} onRetry={reload} /> : null}
          {data === undefined ? (
            failure ? null : (
              <p className="quiet">{shared.loading}</p>
            )
          ) : data.incidents.length === 0 ? (
            <p>{t.none}</p>
          ) : (
            <div ref={box} className={busy ? 'stale' : undefined} aria-busy={busy}>
              {new Set(data.incidents.map((one) => one.dataset)).size > 1 ? (
                <p className="quiet note">{t.severalSets}</p>
              ) : null}
              <IncidentTable incidents={data.incidents} caption={t.behind} className={className} />
            </div>
          )}
          {data ? (
            <div className="atlas-foot">
              <Pages total={data.total} shown={data.incidents.length} />
              <Link href={`/atlas?${figures.toString()}`}>{t.toFigures}</Link>
              {data.total > 0 ? (
                <Download what={t.behind} name="perisai-incidents" csv={incidentsPath(query, true)} />
              ) : null}
              {data.total > PAGE ? <p className="quiet">{t.upTo500}</p> : null}
            </div>
          ) : null}
        </>
      )}
    </div>
  )
}
