import { useText } from '../../../text/index.ts'
import { text } from '../text.ts'
import { useFigures } from './figures.ts'

interface Props {
  percent: number
  low: number
  high: number
  /** per cent at the right end of the bar */
  end: number
  /** a figure to be held against, per cent */
  mark?: number
}

/** A share as a bar, its 95 % interval as whiskers on it. The numbers stand beside it. */
export function Interval({ percent, low, high, end, mark }: Props) {
  const t = useText(text)
  const figures = useFigures()
  const x = (value: number) => `${((100 * Math.min(value, end)) / end).toFixed(2)}%`
  return (
    <svg
      className="interval"
      width="100%"
      height="14"
      role="img"
      aria-label={`${t.interval}: ${figures.interval(low, high)} %`}
    >
      <rect className="interval-bar" x="0" y="3" width={x(percent)} height="8" />
      <line className="interval-line" x1={x(low)} x2={x(high)} y1="7" y2="7" />
      <line className="interval-line" x1={x(low)} x2={x(low)} y1="4" y2="10" />
      <line className="interval-line" x1={x(high)} x2={x(high)} y1="4" y2="10" />
      {mark === undefined ? null : (
        <line className="interval-mark" x1={x(mark)} x2={x(mark)} y1="0" y2="14" />
      )}
    </svg>
  )
}
