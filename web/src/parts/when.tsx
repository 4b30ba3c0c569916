import { useFormat } from '../lib/format.ts'
import { useText } from '../text/index.ts'

/** An instant in UTC; the reader's local time stands in the title. */
export function When({
  iso,
  form = 'minute',
}: {
  iso: string
  form?: 'day' | 'short' | 'minute' | 'instant'
}) {
  const f = useFormat()
  const t = useText()
  return (
    <time dateTime={iso} title={`${t.localTime}: ${f.local(iso)}`}>
      {f[form](iso)}
    </time>
  )
}
