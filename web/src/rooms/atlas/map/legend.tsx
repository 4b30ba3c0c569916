import { useFormat } from '../../../lib/format.ts'
import { useText } from '../../../text/index.ts'
import { text } from '../text.ts'

/** What the shading stands for. */
export function Legend({ ends, of }: { ends: readonly number[]; of: 'source' | 'target' }) {
  const t = useText(text)
  const f = useFormat()
  if (ends.length === 0) return null
  return (
    <p className="legend">
      <span>
        {t.shade}: {t.shadeOf[of]}
      </span>
      {ends.map((end, i) => (
        <span key={end} className="legend-step">
          <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
            <rect className={`shade-${i + 1}`} width="12" height="12" />
          </svg>
          {i === 0 ? `≤ ${f.number(end, 2)} %` : `≤ ${f.number(end, 2)}`}
        </span>
      ))}
    </p>
  )
}
