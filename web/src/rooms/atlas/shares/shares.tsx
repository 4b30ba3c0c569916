import { Suspense, lazy, useMemo, useState } from 'react'
import type { SyntheticEvent } from 'react'
import type { Flows, ShareTable, Shares } from '../../../../../src/model/atlas.ts'
import { useResource } from '../../../lib/resource.ts'
import { go, usePlace } from '../../../lib/router.tsx'
import { Problem } from '../../../parts/problem.tsx'
import { useText } from '../../../text/index.ts'
import { Choice } from '../parts/choice.tsx'
import { Empty } from '../parts/empty.tsx'
import { useFigures } from '../parts/figures.ts'
import { Filters } from '../parts/filters.tsx'
import { Head } from '../parts/head.tsx'
import { defaultOf, useSets } from '../parts/sets.ts'
import { text } from '../text.ts'
import { flowsPath, shared, sharesPath, viewOf } from '../view.ts'
import type { View } from '../view.ts'
import { Counting } from './counting.tsx'
import { Elsewhere } from './elsewhere.tsx'
import { FlowTable } from './flow-table.tsx'
import { Matrix } from './matrix.tsx'
import { Ranking } from './ranking.tsx'
import { Years } from './years.tsx'

// the world is heavy, and the figures need not wait for it
const FlowMap = lazy(() => import('../map/map.tsx'))

const FLOWS = 1000
const CELLS = 2000

export default function SharesRoom() {
  const t = useText(text)
  const { incidents } = useSets(true)
  return (
    <div className="room atlas">
      <Head part="shares" title={t.title}>
        <ClaimBox />
      </Head>
      {incidents?.length === 0 ? <Empty /> : <Figures />}
    </div>
  )
}

/** A share of every newest release, and of the one that was chosen where that is an older one. */
function useShares(query: URLSearchParams, of: View['of']) {
  const { dataset } = viewOf(query)
  const all = useResource<Shares>(sharesPath(query, { of }))
  const tables = all.data?.tables
  const among = (tables ?? []).find(({ basis }) => basis.dataset === dataset || basis.catalogue === dataset)
  const alone = useResource<Shares>(
    dataset !== null && tables && !among ? sharesPath(query, { of, dataset }) : null,
  )
  const bases = (tables ?? []).map((table) => ({ table, catalogue: table.basis.catalogue }))
  const own: ShareTable | undefined =
    dataset === null ? defaultOf(bases)?.table : (among ?? alone.data?.tables[0])
  return {
    own,
    tables: tables ?? [],
    failure: all.failure ?? alone.failure,
    busy: all.busy,
    reload: all.reload,
  }
}

function Figures() {
  const t = useText(text)
  const shared_ = useText()
  const figures = useFigures()
  const { query } = usePlace()
  const view = useMemo(() => viewOf(query), [query])
  const sets = useSets(true)
  const [look, setLook] = useState<string | null>(null)
  const { own, tables, failure, busy, reload } = useShares(query, view.of)
  const chosen = own?.basis.dataset ?? null
  const mapped = view.of === 'target' ? 'target' : 'source'
  // the ranking first: what is below it is asked for once it stands
  const flows = useResource<Flows>(
    chosen && flowsPath(query, { rows: 'source', columns: 'target', dataset: chosen, limit: FLOWS }),
  )
  const cells = useResource<Flows>(
    chosen && flowsPath(query, { rows: view.of, columns: view.across, dataset: chosen, limit: CELLS }),
  )
  const years = useResource<Shares>(chosen && sharesPath(query, { of: 'year', dataset: chosen }))
  // the ranking is of something that no map can show: the map keeps to sources
  const sources = useResource<Shares>(
    view.of === mapped || chosen === null ? null : sharesPath(query, { of: mapped, dataset: chosen }),
  )
  const shade = view.of === mapped ? own : sources.data?.tables[0]
  const set = chosen === null ? undefined : sets.find(chosen)
  const shown = defaultOf((sets.incidents ?? []).filter((one) => one.latest))?.id
  // only where rows had slipped do the two readings differ
  const shifted = set?.report?.oddities.some(({ code }) => code === 'shifted-row') ?? false
  const first = own?.rows[0]
  const [low, high] = [first?.low ?? null, first?.high ?? null]

  return (
    <>
      <Filters
        ready={own !== undefined}
        sets={sets.incidents ?? []}
        shown={shown}
        before={
          <Choice
            name="of"
            label={t.of}
            fallback="source"
            options={shared.map((value) => ({ value, label: t.dimension[value] }))}
          />
        }
        counting={<Counting view={view} shifted={shifted} />}
      />
      {failure ? <Problem failure={failure} onRetry={reload} /> : null}
      {own === undefined ? (
        failure ? null : (
          <p className="quiet">{shared_.loading}</p>
        )
      ) : (
        <div className={busy ? 'stale' : undefined} aria-busy={busy}>
          {set?.selection ? (
            <p className="notice">
              <span>
                {t.selection(set.bias)} <code>perisai sources sync eurepoc veris</code>
              </span>
            </p>
          ) : null}
          {first?.percent == null || set?.selection || low === null || high === null ? null : (
            <p className="headline">
              {t.top(
                first.label,
                figures.percent(first.percent),
                figures.percent(low, 1),
                figures.percent(high, 1),
              )}
            </p>
          )}
          <div className="atlas-pair">
            <div className="map-side">
              <Suspense fallback={<div className="map-wait" />}>
                {flows.data && shade ? (
                  <FlowMap
                    flows={flows.data}
                    shading={{ table: shade, of: mapped }}
                    set={set}
                    look={view.of === mapped ? look : null}
                  />
                ) : (
                  <div className="map-wait" />
                )}
              </Suspense>
              {flows.data ? <FlowTable flows={flows.data} /> : null}
            </div>
            <Ranking table={own} set={set} view={view} onLook={setLook} />
          </div>
          {years.data?.tables[0] ? <Years table={years.data.tables[0]} set={set} /> : null}
          {cells.data ? <Matrix flows={cells.data} view={view} set={set} /> : null}
          <Elsewhere own={own} tables={tables} />
        </div>
      )}
    </>
  )
}

/** A quoted figure, on its way to the page that checks it. */
function ClaimBox() {
  const t = useText(text)
  const [claim, setClaim] = useState('')
  function check(event: SyntheticEvent): void {
    event.preventDefault()
    go(`/atlas/check?claim=${encodeURIComponent(claim.trim() || t.claimExample)}`)
  }
  return (
    <form className="claim-box no-print" onSubmit={check}>
      <label>
        <span className="label">{t.checkTitle}</span>
        <input
          type="text"
          value={claim}
          maxLength={500}
          placeholder={t.claimExample}
          onChange={({ target }) => setClaim(target.value)}
        />
      </label>
      <button type="submit">{t.check}</button>
    </form>
  )
}
