import { useEffect, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import type { Area } from '../../lib/api.ts'
import { useFormat } from '../../lib/format.ts'
import { useNarrow } from '../../lib/media.ts'
import { setQuery, usePlace } from '../../lib/router.tsx'
import { useTaxonomy } from '../../lib/taxonomy.ts'
import { AreaMark } from '../../parts/area.tsx'
import { Search } from '../../parts/search.tsx'
import { Segmented } from '../../parts/segmented.tsx'
import { useText } from '../../text/index.ts'
import { text } from './text.ts'
import { filterKeys, withins } from './view.ts'

const floors = [50, 70, 80, 90]

/** Every choice goes to the address bar at once; the list follows it. */
export function Filters({ filtered, sort }: { filtered: boolean; sort: ReactNode }) {
  const t = useText(text)
  const narrow = useNarrow()
  const fields = <Fields filtered={filtered} sort={sort} />
  return (
    <search aria-label={t.filters} className="filters-box">
      <Search hint={t.searchHint} />
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

function Fields({ filtered, sort }: { filtered: boolean; sort: ReactNode }) {
  const t = useText(text)
  const { query } = usePlace()
  const { taxonomy } = useTaxonomy()
  const area = taxonomy?.areas.find((a) => a.id === query.get('area'))?.id ?? ''
  return (
    <div className="filters">
      <Segmented<Area | ''>
        name="area"
        legend={t.area}
        labelled
        value={area}
        onChange={(value) => setQuery({ area: value, class: null, page: null })}
        options={[
          { value: '', label: t.all },
          ...(taxonomy?.areas ?? []).map((a) => ({
            value: a.id,
            label: (
              <>
                <AreaMark area={a.id} /> {a.name}
              </>
            ),
          })),
        ]}
      />
      <Classes />
      <Time />
      <Choice name="min_confidence" label={t.confidence} all={t.all}>
        {floors.map((n) => (
          <option key={n} value={n}>
            {t.atLeast(n)}
          </option>
        ))}
      </Choice>
      <Choice name="sample" label={t.samples} all={t.samplesAll}>
        <option value="false">{t.samplesNot}</option>
        <option value="true">{t.samplesOnly}</option>
      </Choice>
      {sort}
      {filtered ? (
        <button
          type="button"
          onClick={() => setQuery(Object.fromEntries([...filterKeys, 'page'].map((key) => [key, null])))}
        >
          {t.clear}
        </button>
      ) : null}
    </div>
  )
}

function Choice(props: { name: string; label: string; all: string; children: ReactNode }) {
  const { query } = usePlace()
  return (
    <label>
      <span className="label">{props.label}</span>
      <select
        value={query.get(props.name) ?? ''}
        onChange={(event) => setQuery({ [props.name]: event.target.value, page: null })}
      >
        <option value="">{props.all}</option>
        {props.children}
      </select>
    </label>
  )
}

function Classes() {
  const t = useText(text)
  const f = useFormat()
  const { query } = usePlace()
  const { taxonomy, className } = useTaxonomy()
  const box = useRef<HTMLDetailsElement>(null)
  const chosen = (query.get('class') ?? '').split(',').filter(Boolean)
  const area = query.get('area')
  const offered = (taxonomy?.classes ?? []).filter((c) => !area || c.area === area)

  // A menu closes when the person turns elsewhere or presses Escape.
  useEffect(() => {
    function elsewhere(event: Event): void {
      if (box.current?.open && !box.current.contains(event.target as Node)) box.current.open = false
    }
    function escape(event: KeyboardEvent): void {
      if (event.key !== 'Escape' || !box.current?.open) return
      box.current.open = false
      box.current.querySelector('summary')?.focus()
    }
    document.addEventListener('pointerdown', elsewhere)
    document.addEventListener('focusin', elsewhere)
    document.addEventListener('keydown', escape)
    return () => {
      document.removeEventListener('pointerdown', elsewhere)
      document.removeEventListener('focusin', elsewhere)
      document.removeEventListener('keydown', escape)
    }
  }, [])

  function toggle(id: string, on: boolean): void {
    const next = on ? [...chosen, id] : chosen.filter((c) => c !== id)
    setQuery({ class: next.join(','), page: null })
  }

  const says =
    chosen.length === 0 ? t.all : chosen.length === 1 ? className(chosen[0]) : t.someClasses(chosen.length, f)
  return (
    <div>
      <span className="label" id="class-label">
        {t.cls}
      </span>
      <details
        className="menu"
        ref={box}
        onToggle={(event) => {
          const list = event.currentTarget.querySelector<HTMLElement>('.menu-list')
          if (!list) return
          list.style.insetInlineEnd = ''
          const over = list.getBoundingClientRect().right > document.documentElement.clientWidth
          if (over) list.style.insetInlineEnd = '0'
        }}
      >
        <summary aria-labelledby="class-label class-says">
          <span id="class-says">{says || t.all}</span>
        </summary>
        <fieldset className="menu-list">
          <legend className="vh">{t.cls}</legend>
          {offered.map((c) => (
            <label key={c.id} title={c.definition}>
              <input
                type="checkbox"
                checked={chosen.includes(c.id)}
                onChange={(event) => toggle(c.id, event.target.checked)}
              />
              <AreaMark area={c.area} />
              {c.name}
            </label>
          ))}
        </fieldset>
      </details>
    </div>
  )
}

function Time() {
  const t = useText(text)
  const { query } = usePlace()
  const from = query.get('from') ?? ''
  const to = query.get('to') ?? ''
  const [asked, setAsked] = useState(false)
  const within = withins.find((w) => w === query.get('within'))
  const range = !within && (asked || from !== '' || to !== '')
  return (
    <>
      <label>
        <span className="label">{t.within}</span>
        <select
          value={range ? 'range' : (within ?? '')}
          onChange={(event) => {
            const value = event.target.value
            setAsked(value === 'range')
            setQuery({ within: value === 'range' ? null : value, from: null, to: null, page: null })
          }}
        >
          <option value="">{t.withins.any}</option>
          {withins.map((w) => (
            <option key={w} value={w}>
              {t.withins[w]}
            </option>
          ))}
          <option value="range">{t.withins.range}</option>
        </select>
      </label>
      {range ? (
        <>
          <label>
            <span className="label">{t.from}</span>
            <input
              type="date"
              value={from}
              max={to || undefined}
              onChange={(event) => setQuery({ from: event.target.value, page: null })}
            />
          </label>
          <label>
            <span className="label">{t.to}</span>
            <input
              type="date"
              value={to}
              min={from || undefined}
              onChange={(event) => setQuery({ to: event.target.value, page: null })}
            />
          </label>
        </>
      ) : null}
    </>
  )
}
