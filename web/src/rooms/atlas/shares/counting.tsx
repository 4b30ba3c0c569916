import { setQuery } from '../../../lib/router.tsx'
import { Segmented } from '../../../parts/segmented.tsx'
import { useText } from '../../../text/index.ts'
import { text } from '../text.ts'
import { denominators, multis, readings, units } from '../view.ts'
import type { View } from '../view.ts'

/** The choices that turn one catalogue into many different percentages. */
export function Counting({ view, shifted }: { view: View; shifted: boolean }) {
  const t = useText(text)
  return (
    <div className="counting" role="group" aria-label={t.counting}>
      <Segmented
        name="unit"
        legend={t.unit}
        labelled
        value={view.unit}
        onChange={(unit) => setQuery({ unit: unit === 'incident' ? null : unit })}
        options={units.map((value) => ({
          value,
          label: <span title={t.unitHint[value]}>{t.units[value]}</span>,
        }))}
      />
      <Segmented
        name="denominator"
        legend={t.denominator}
        labelled
        value={view.denominator}
        onChange={(value) => setQuery({ denominator: value === 'all' ? null : value })}
        options={denominators.map((value) => ({
          value,
          label: <span title={t.denominatorHint[value]}>{t.denominators[value]}</span>,
        }))}
      />
      {view.unit === 'pair' ? null : (
        <Segmented
          name="multi"
          legend={t.multi}
          labelled
          value={view.multi}
          onChange={(value) => setQuery({ multi: value === 'count' ? null : value })}
          options={multis.map((value) => ({
            value,
            label: <span title={t.multiHint[value]}>{t.multis[value]}</span>,
          }))}
        />
      )}
      {shifted || view.reading === 'published' ? (
        <Segmented
          name="reading"
          legend={t.reading}
          labelled
          value={view.reading}
          onChange={(value) => setQuery({ reading: value === 'repaired' ? null : value })}
          options={readings.map((value) => ({
            value,
            label: <span title={t.readingHint[value]}>{t.readings[value]}</span>,
          }))}
        />
      ) : null}
    </div>
  )
}
