import type { ReactNode } from 'react'
import type { Dataset, Dimension, Facets } from '../../../../../src/model/atlas.ts'
import { useFormat } from '../../../lib/format.ts'
import { useNarrow } from '../../../lib/media.ts'
import { useResource } from '../../../lib/resource.ts'
import { setQuery, usePlace } from '../../../lib/router.tsx'
import { useText } from '../../../text/index.ts'
import { text } from '../text.ts'
import { filterKeys, filters } from '../view.ts'
import type { Filter } from '../view.ts'
import { Choice } from './choice.tsx'
import type { Option } from './choice.tsx'

interface Props {
  sets: readonly Dataset[]
  /** the data set that is shown while the address names none; absent: all of them */
  shown?: string
  /** fields before and after the filters */
  before?: ReactNode
  after?: ReactNode
  /** how it is counted, under the filters */
  counting?: ReactNode
  /** what the room is about has been answered: only then the choices are asked for, which take the server longest */
  ready: boolean
}

/** What narrows the count, all of it in the address. */
export function Filters({ sets, shown, before, after, counting, ready }: Props) {
  const t = useText(text)
  const narrow = useNarrow()
  const { query } = usePlace()
  const filtered = filterKeys.some((key) => query.get(key))
  const fields = (
    <>
      <div className="atlas-fields">
        {before}
        <Fields sets={sets} shown={shown} ready={ready} />
        {after}
        {filtered ? (
          <button
            type="button"
            onClick={() => setQuery(Object.fromEntries([...filterKeys, 'page'].map((key) => [key, null])))}
          >
            {t.clear}
          </button>
        ) : null}
        {counting}
      </div>
    </>
  )
  return (
    <search aria-label={t.filters} className="atlas-filters no-print">
      {narrow ? (
        <details open={filtered}>
          <summary>{t.filters}</summary>
          {fields}
        </details>
      ) : (
        fields
      )}
    </search>
  )
}

function Fields({ sets, shown, ready }: Pick<Props, 'sets' | 'shown' | 'ready'>) {
  const t = useText(text)
  const f = useFormat()
  const { query } = usePlace()
  const dataset = query.get('dataset') ?? shown
  const { data: facets } = useResource<Facets>(
    ready ? `/atlas/facets${dataset ? `?dataset=${encodeURIComponent(dataset)}` : ''}` : null,
  )
  const valuesOf = (dimension: Dimension): Option[] =>
    (facets?.facets.find((facet) => facet.dimension === dimension)?.values ?? []).map((one) => ({
      value: one.value,
      label: dimension === 'year' ? one.value : `${one.label} (${f.number(one.incidents)})`,
    }))
  const years = valuesOf('year')
  const regions = (facets?.regions ?? [])
    .map(({ id, label }) => ({ value: id, label }))
    .toSorted((a, b) => a.label.localeCompare(b.label, f.lang))
  const filter = (key: Filter) => (
    <Choice name={key} label={t[key]} any={t.any} options={valuesOf(filters[key])} />
  )
  return (
    <>
      <Choice
        name="dataset"
        label={t.dataset}
        any={shown === undefined ? t.any : undefined}
        fallback={shown}
        options={sets.map((set) => ({ value: set.id, label: set.id }))}
      />
      <Choice name="from" label={t.from} any={t.any} options={years} />
      <Choice name="to" label={t.to} any={t.any} options={years.toReversed()} />
      {filter('source')}
      {filter('type')}
      {filter('target')}
      <Choice name="region" label={t.region} any={t.any} options={regions} />
      {filter('sector')}
      {filter('class')}
    </>
  )
}
