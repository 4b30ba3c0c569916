import type { FuzzyDate } from '../../../../../src/model/incident.ts'
import { useFormat } from '../../../lib/format.ts'
import { useText } from '../../../text/index.ts'
import { text } from '../text.ts'

/** A catalogue's date, no more exact than it is: a year, a month or a day. What was written stands in the title. */
export function FuzzyWhen({ date }: { date: FuzzyDate | null }) {
  const t = useText(text)
  const f = useFormat()
  if (date?.date == null) {
    return <span className="quiet">{date?.published ? date.published.slice(0, 40) : t.noDate}</span>
  }
  const { precision } = date
  const says =
    precision === 'year'
      ? date.date.slice(0, 4)
      : precision === 'month'
        ? f.month(date.date)
        : f.date(date.date)
  return (
    <time
      dateTime={
        precision === 'year' ? date.date.slice(0, 4) : date.date.slice(0, precision === 'month' ? 7 : 10)
      }
      title={date.published === '' ? undefined : t.writtenAs(date.published)}
    >
      {says}
    </time>
  )
}
