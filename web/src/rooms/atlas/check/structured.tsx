import type { SyntheticEvent } from 'react'
import type { Claim, Dimension, Facets } from '../../../../../src/model/atlas.ts'
import { useResource } from '../../../lib/resource.ts'
import { go, usePlace } from '../../../lib/router.tsx'
import { useText } from '../../../text/index.ts'
import { text } from '../text.ts'

const fields = ['source', 'target_sector', 'region', 'from', 'to', 'percent'] as const

/** 22, 20-25, >20, <5 */
function figureOf({ percent, range }: Claim): string {
  if (!range) return String(percent)
  if (range.low === percent) return `>${percent}`
  return range.high === percent ? `<${percent}` : `${range.low}-${range.high}`
}

/** The parts of a claim, each by itself: for what the sentence could not say. Filled with what was understood of it. */
export function Structured({ open, claim }: { open: boolean; claim: Claim | null }) {
  const t = useText(text)
  const { query } = usePlace()
  const { data: facets } = useResource<Facets>('/atlas/facets')
  const sectors = facets?.facets.find((facet) => facet.dimension === 'target.sector')?.values ?? []
  const given = (dimension: Dimension) =>
    claim?.where.find((one) => one.dimension === dimension)?.values ?? []
  const understood: Partial<Record<(typeof fields)[number], string>> = {
    source: claim?.source.slice(0, 20).join(','),
    target_sector: given('target.sector').join(','),
    from: given('year')[0],
    to: given('year').at(-1),
    percent: claim ? figureOf(claim) : undefined,
  }
  const value = (key: (typeof fields)[number]) => query.get(key) ?? understood[key] ?? ''

  function submit(event: SyntheticEvent<HTMLFormElement>): void {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const to = new URLSearchParams()
    for (const key of fields) {
      const entered = form.get(key)
      if (typeof entered === 'string' && entered.trim() !== '') to.set(key, entered.trim())
    }
    go(`/atlas/check?${to.toString()}`)
  }

  const shown = open || fields.some((key) => query.has(key))
  return (
    // the fields begin anew with each claim
    <details
      className="as-table structured no-print"
      open={shown}
      key={`${query.toString()} ${claim?.text ?? ''}`}
    >
      <summary>{t.structured}</summary>
      <form className="atlas-fields" onSubmit={submit}>
        <label>
          <span className="label">{t.source}</span>
          <input
            type="text"
            name="source"
            required
            maxLength={300}
            defaultValue={value('source')}
            placeholder="CN"
          />
        </label>
        <label>
          <span className="label">{t.sector}</span>
          <select name="target_sector" defaultValue={value('target_sector')} key={sectors.length}>
            <option value="">{t.any}</option>
            {sectors.some((one) => one.value === value('target_sector')) ||
            value('target_sector') === '' ? null : (
              <option value={value('target_sector')}>{value('target_sector')}</option>
            )}
            {sectors.map((one) => (
              <option key={one.value} value={one.value}>
                {one.label}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span className="label">{t.region}</span>
          <input
            type="text"
            name="region"
            maxLength={300}
            defaultValue={value('region')}
            list="atlas-regions"
            placeholder="europe, africa"
          />
          <datalist id="atlas-regions">
            {(facets?.regions ?? []).map((region) => (
              <option key={region.id} value={region.id}>
                {region.label}
              </option>
            ))}
          </datalist>
        </label>
        <label>
          <span className="label">{t.from}</span>
          <input
            type="text"
            name="from"
            inputMode="numeric"
            pattern="\d{4}"
            size={5}
            defaultValue={value('from')}
          />
        </label>
        <label>
          <span className="label">{t.to}</span>
          <input
            type="text"
            name="to"
            inputMode="numeric"
            pattern="\d{4}"
            size={5}
            defaultValue={value('to')}
          />
        </label>
        <label title={t.quoted}>
          <span className="label">{t.percent}</span>
          <input
            type="text"
            name="percent"
            required
            inputMode="decimal"
            size={6}
            defaultValue={value('percent')}
            placeholder="22"
          />
        </label>
        <button type="submit">{t.check}</button>
      </form>
    </details>
  )
}
