import { useId } from 'react'
import type { ReactNode } from 'react'

interface Option<T extends string> {
  value: T
  label: ReactNode
  /** full name, where the label is short or an icon */
  title?: string
  lang?: string
}

interface Props<T extends string> {
  name: string
  legend: string
  value: T
  options: readonly Option<T>[]
  onChange(value: T): void
  /** shows the legend before the choices */
  labelled?: boolean
}

/** One of a few, all visible: radio buttons drawn as one strip. */
export function Segmented<T extends string>({ name, legend, value, options, onChange, labelled }: Props<T>) {
  const id = useId()
  return (
    <fieldset className="segmented">
      <legend className={labelled ? 'label' : 'vh'}>{legend}</legend>
      <div className="segments">
        {options.map((option) => (
          <label key={option.value} title={option.title} lang={option.lang}>
            <input
              type="radio"
              name={`${name}-${id}`}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
              aria-label={option.title}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
