import { useText } from '../text/index.ts'

/** Confidence, 0 to 100, as a length with its number. */
export function Confidence({ value, wide = false }: { value: number; wide?: boolean }) {
  const t = useText()
  return (
    <span className={wide ? 'confidence confidence-wide' : 'confidence'}>
      <span className="confidence-track" aria-hidden="true">
        <span style={{ inlineSize: `${value}%` }} />
      </span>
      <span className="confidence-number">{value}</span>
      <span className="vh"> {t.of100}</span>
    </span>
  )
}
