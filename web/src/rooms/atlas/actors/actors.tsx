import { useRef } from 'react'
import type { ActorPage, ActorRow, Facets } from '../../../../../src/model/atlas.ts'
import { useFormat } from '../../../lib/format.ts'
import { useRowKeys } from '../../../lib/keys.ts'
import { useResource } from '../../../lib/resource.ts'
import { Link, usePlace } from '../../../lib/router.tsx'
import { Problem } from '../../../parts/problem.tsx'
import { useText } from '../../../text/index.ts'
import { Choice } from '../parts/choice.tsx'
import { Head } from '../parts/head.tsx'
import { Pages } from '../parts/pages.tsx'
import { Search } from '../../../parts/search.tsx'
import { useSets } from '../parts/sets.ts'
import { text } from '../text.ts'
import { PAGE, pageOf } from '../view.ts'

const NAMES = 6

function pathOf(query: URLSearchParams): string {
  const ask = new URLSearchParams({ limit: String(PAGE), offset: String((pageOf(query) - 1) * PAGE) })
  for (const key of ['q', 'country', 'dataset']) {
    const value = query.get(key)
    if (value) ask.set(key, value)
  }
  return `/atlas/actors?${ask.toString()}`
}

/** Actors by name or country. */
export default function ActorsRoom() {
  const t = useText(text)
  const shared = useText()
  const f = useFormat()
  const { query } = usePlace()
  const sets = useSets()
  const { data, failure, reload } = useResource<ActorPage>(pathOf(query))
  const box = useRef<HTMLDivElement>(null)
  useRowKeys(box)
  const catalogues = (sets.data?.datasets ?? []).filter((set) => set.kind === 'actors')
  // those that catalogues name as a source, and those on this page
  const { data: facets } = useResource<Facets>('/atlas/facets')
  const named = facets?.facets.find((facet) => facet.dimension === 'source')?.values ?? []
  const keys = [...named.map((one) => one.value), ...(data?.actors ?? []).flatMap(keysOf)]
  const countries = [...new Set(keys.filter((key) => /^[A-Z]{2}$/.test(key)))]
    .map((value) => ({ value, label: f.country(value) }))
    .toSorted((a, b) => a.label.localeCompare(b.label, f.lang))
  return (
    <div className="room atlas">
      <Head part="actors" title={t.actorsTitle}>
        <p className="quiet" role="status">
          {data ? t.actorsCount(data.total, f) : t.actorsLead}
        </p>
      </Head>
      {sets.data && catalogues.length === 0 ? (
        <p>
          {t.emptyActors} <code>perisai sources sync misp-threat-actors attack-groups</code>
        </p>
      ) : (
        <search className="atlas-filters atlas-fields no-print" aria-label={t.filters}>
          <Search hint={t.searchActors} />
          <Choice name="country" label={t.saidToBe} any={t.any} options={countries} />
          <Choice
            name="dataset"
            label={t.dataset}
            any={t.any}
            options={catalogues.map((set) => ({ value: set.id, label: set.id }))}
          />
        </search>
      )}
      {failure ? <Problem failure={failure} onRetry={reload} /> : null}
      {data === undefined ? (
        failure ? null : (
          <p className="quiet">{shared.loading}</p>
        )
      ) : data.actors.length === 0 ? (
        catalogues.length > 0 ? (
          <p>{t.actorsNone}</p>
        ) : null
      ) : (
        <div ref={box}>
          <ActorTable actors={data.actors} />
        </div>
      )}
      {data ? <Pages total={data.total} shown={data.actors.length} /> : null}
    </div>
  )
}

const keysOf = (actor: ActorRow): string[] =>
  actor.countries.flatMap(({ country }) => (country.kind === 'country' && country.key ? [country.key] : []))

function ActorTable({ actors }: { actors: readonly ActorRow[] }) {
  const t = useText(text)
  const f = useFormat()
  return (
    <table className="rows actors">
      <caption className="vh">{t.actorsTitle}</caption>
      <thead>
        <tr>
          <th scope="col">{t.name}</th>
          <th scope="col">{t.otherNames}</th>
          <th scope="col">{t.saidToBe}</th>
          <th scope="col" className="roomy-only">
            {t.dataset}
          </th>
        </tr>
      </thead>
      <tbody>
        {actors.map((actor) => {
          const others = actor.names.map((one) => one.name).filter((name) => name !== actor.name)
          return (
            <tr key={`${actor.dataset} ${actor.id}`}>
              <td>
                <Link href={`/atlas/actors/${actor.id}`} data-row>
                  {actor.name}
                </Link>
                {actor.ambiguous ? (
                  <span className="tag" title={t.ambiguousHint}>
                    {t.ambiguous}
                  </span>
                ) : null}
              </td>
              <td className="break">
                {others.slice(0, NAMES).join(', ')}
                {others.length > NAMES ? (
                  <span className="quiet"> {t.moreNames(others.length - NAMES, f)}</span>
                ) : null}
              </td>
              <td>{f.list([...new Set(keysOf(actor))].map((key) => f.country(key))) || '–'}</td>
              <td className="roomy-only nowrap quiet">{actor.dataset}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
