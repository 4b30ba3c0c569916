import { useFormat } from '../../../lib/format.ts'
import { Link, usePlace, withQuery } from '../../../lib/router.tsx'
import { useText } from '../../../text/index.ts'
import { text } from '../text.ts'
import { PAGE, pageOf } from '../view.ts'

/** The ways to the pages before and after this one; nothing where there is but one. */
export function Pages({ total, shown }: { total: number; shown: number }) {
  const t = useText(text)
  const f = useFormat()
  const place = usePlace()
  const page = pageOf(place.query)
  const last = Math.max(1, Math.ceil(total / PAGE))
  const to = (n: number) => withQuery(place, { page: n > 1 ? String(n) : null })
  if (last === 1) return null
  return (
    <nav className="pages" aria-label={t.pages}>
      {page > 1 ? <Link href={to(page - 1)}>← {t.previous}</Link> : null}
      <span className="quiet">{t.shown((page - 1) * PAGE + 1, (page - 1) * PAGE + shown, total, f)}</span>
      {page < last ? <Link href={to(page + 1)}>{t.following} →</Link> : null}
    </nav>
  )
}
