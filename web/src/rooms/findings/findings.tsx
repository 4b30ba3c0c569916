import { useMemo } from 'react'
import type { FindingPage } from '../../lib/api.ts'
import { useFormat } from '../../lib/format.ts'
import { useStacked } from '../../lib/media.ts'
import { shortcutsPref, usePref } from '../../lib/prefs.ts'
import { useResource } from '../../lib/resource.ts'
import { Link, setQuery, usePlace, withQuery } from '../../lib/router.tsx'
import { FindingList } from '../../parts/finding-list.tsx'
import type { SortKey } from '../../parts/finding-list.tsx'
import { Problem } from '../../parts/problem.tsx'
import { useText } from '../../text/index.ts'
import { Filters } from './filters.tsx'
import { text } from './text.ts'
import { PAGE, filterKeys, viewOf } from './view.ts'
import type { View } from './view.ts'
import './findings.css'

export default function FindingsRoom() {
  const t = useText(text)
  const shared = useText()
  const f = useFormat()
  const { query } = usePlace()
  const view = useMemo(() => viewOf(query), [query])
  const { data, failure, busy, reload } = useResource<FindingPage>(view.request)

  function sort(by: SortKey): void {
    const natural = by === 'start' || by === 'confidence'
    const descending = view.by === by ? !view.descending : natural
    setQuery({ sort: by, order: descending ? 'desc' : 'asc', page: null })
  }

  return (
    <div className="room">
      <div className="section-head">
        <h1>{t.title}</h1>
        <p className="quiet" role="status">
          {data ? t.total(data.total, f) : ''}
        </p>
      </div>
      <Filters filtered={view.filtered} sort={<SortChoice view={view} />} />
      {failure ? <Problem failure={failure} onRetry={reload} /> : null}
      {data && data.findings.length > 0 ? (
        <>
          <FindingList
            findings={data.findings}
            caption={t.title}
            sorting={{ by: view.by, descending: view.descending, onSort: sort }}
            stale={busy}
          />
          <div className="list-foot">
            <Pages page={data} />
            <Shortcuts />
          </div>
        </>
      ) : data && data.total > 0 ? (
        <PastEnd last={Math.ceil(data.total / PAGE)} />
      ) : data ? (
        <Nothing filtered={view.filtered} />
      ) : failure ? null : (
        <p className="quiet">{shared.loading}</p>
      )}
    </div>
  )
}

/** Rows of two lines have no column heads to sort by. */
function SortChoice({ view }: { view: View }) {
  const t = useText(text)
  const stacked = useStacked()
  if (!stacked) return null
  const value = `${view.by}-${view.descending ? 'desc' : 'asc'}`
  return (
    <label>
      <span className="label">{t.sort}</span>
      <select
        value={value}
        onChange={(event) => {
          const [by, order] = event.target.value.split('-')
          setQuery({ sort: by, order, page: null })
        }}
      >
        {value in t.sorts ? null : <option value={value}>{value}</option>}
        {Object.entries(t.sorts).map(([key, name]) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}

function Pages({ page }: { page: FindingPage }) {
  const t = useText(text)
  const f = useFormat()
  const place = usePlace()
  const number = Math.floor(page.offset / PAGE) + 1
  const last = Math.max(1, Math.ceil(page.total / PAGE))
  const to = (n: number) => withQuery(place, { page: n > 1 ? String(n) : null })
  if (last === 1) return null
  return (
    <nav className="pages" aria-label={t.pages}>
      {number > 1 ? <Link href={to(number - 1)}>← {t.previous}</Link> : null}
      <span className="quiet">
        {t.shown(page.offset + 1, page.offset + page.findings.length, page.total, f)}
      </span>
      {number < last ? <Link href={to(number + 1)}>{t.following} →</Link> : null}
    </nav>
  )
}

function Shortcuts() {
  const t = useText(text)
  const on = usePref(shortcutsPref) === 'on'
  return (
    <p className="shortcuts quiet">
      <label>
        <input
          type="checkbox"
          checked={on}
          onChange={(event) => shortcutsPref.set(event.target.checked ? 'on' : 'off')}
        />{' '}
        {t.keys}
      </label>
      {on ? (
        <span>
          <kbd>j</kbd> <kbd>k</kbd> {t.keysHint} · <kbd>/</kbd> {t.keysSearch}
        </span>
      ) : null}
    </p>
  )
}

/** A kept address may ask for a page that there is no more. */
function PastEnd({ last }: { last: number }) {
  const t = useText(text)
  const place = usePlace()
  return (
    <div className="empty">
      <p>{t.pastEnd}</p>
      <p className="actions">
        <Link className="button primary" href={withQuery(place, { page: last > 1 ? String(last) : null })}>
          {t.toLast}
        </Link>
      </p>
    </div>
  )
}

function Nothing({ filtered }: { filtered: boolean }) {
  const t = useText(text)
  if (!filtered) {
    return (
      <div className="empty">
        <p>
          {t.empty} <code>perisai scan ./access.log</code>
        </p>
        <p className="actions">
          <Link className="button primary" href="/scan">
            {t.toScan}
          </Link>
        </p>
      </div>
    )
  }
  return (
    <div className="empty">
      <p>{t.none}</p>
      <p className="actions">
        <button
          type="button"
          onClick={() => setQuery(Object.fromEntries([...filterKeys, 'page'].map((key) => [key, null])))}
        >
          {t.clear}
        </button>
      </p>
    </div>
  )
}
