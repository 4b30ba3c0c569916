import { useFormat } from '../../../lib/format.ts'
import type { Format } from '../../../lib/format.ts'

/** Shares in words: always the same decimals, so that columns line up and a round figure is seen to be exact. */
export interface Figures {
  /** 11.97 % */
  percent(value: number | null, digits?: number): string
  /** 10.7-13.3, without the sign */
  interval(low: number | null, high: number | null): string
}

export function figuresOf(f: Format): Figures {
  const sign = f.lang === 'id' ? '\u202f%' : '%'
  return {
    percent: (value, digits = 2) => (value === null ? '–' : `${f.fixed(value, digits)}${sign}`),
    interval: (low, high) => (low === null || high === null ? '–' : `${f.fixed(low, 1)}–${f.fixed(high, 1)}`),
  }
}

export const useFigures = (): Figures => figuresOf(useFormat())
