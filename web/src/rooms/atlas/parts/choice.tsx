import type { ReactNode } from 'react'
import { setQuery, usePlace } from '../../../lib/router.tsx'

export interface Option {
  readonly value: string
  readonly label: string
}

interface Props {
  /** parameter of the address */
  name: string
  label: string
  options: readonly Option[]
  /** the choice that leaves the address as it is; absent: the first option */
  any?: string
  /** shown while the address says nothing */
  fallback?: string
  hint?: string
  children?: ReactNode
}

/** One of many, in the address. A value that is not offered (typed, or several) stays and is shown as it stands. */
export function Choice({ name, label, options, any, fallback = '', hint }: Props) {
  const { query } = usePlace()
  const value = query.get(name) ?? fallback
  const known = value === '' || options.some((option) => option.value === value)
  return (
    <label title={hint}>
      <span className="label">{label}</span>
      <select
        value={value}
        onChange={({ target }) =>
          setQuery({ [name]: target.value === fallback ? null : target.value, page: null })
        }
      >
        {any === undefined ? null : <option value="">{any}</option>}
        {known ? null : <option value={value}>{value}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  )
}
