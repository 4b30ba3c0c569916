import { useEffect, useRef } from 'react'
import type { ImportReportDocument } from '../../../../src/model/exchange.ts'
import { useFormat } from '../../lib/format.ts'
import { Basis } from '../../parts/basis.tsx'
import { Rows } from '../../parts/rows.tsx'
import { useText } from '../../text/index.ts'
import { text } from './text.ts'

/** What became of the files that were just given, and everything that was wrong in them. */
export function Report({ reports }: { reports: readonly ImportReportDocument[] }) {
  const t = useText(text)
  const f = useFormat()
  const head = useRef<HTMLHeadingElement>(null)
  useEffect(() => head.current?.focus(), [reports])
  return (
    <section aria-labelledby="report">
      <h2 id="report" ref={head} tabIndex={-1}>
        {t.report}
      </h2>
      <Rows
        caption={t.report}
        rows={reports}
        rowKey={(report, index) => `${index} ${report.name}`}
        columns={[
          { head: t.file, cell: (one) => one.name, cells: 'break' },
          { head: t.format, cell: (one) => t.formats[one.format ?? 'unknown'] },
          { head: t.objects, cell: (one) => f.number(one.objects), className: 'num wide-only' },
          { head: t.fresh, cell: (one) => f.number(one.indicators.added), className: 'num' },
          { head: t.changed, cell: (one) => f.number(one.indicators.changed), className: 'num wide-only' },
          { head: t.same, cell: (one) => f.number(one.indicators.unchanged), className: 'num wide-only' },
          {
            head: <Basis note={t.usedHint}>{t.used}</Basis>,
            cell: (one) => f.number(one.use.used),
            className: 'num',
          },
          {
            head: <Basis note={t.sharedHint}>{t.shared}</Basis>,
            cell: (one) => f.number(one.use.shared),
            className: 'num wide-only',
          },
          { head: t.errors, cell: (one) => f.number(one.errors), className: 'num' },
          { head: t.warnings, cell: (one) => f.number(one.warnings), className: 'num wide-only' },
        ]}
      />
      {reports.map((report, index) => (
        <Issues key={`${index} ${report.name}`} report={report} />
      ))}
    </section>
  )
}

function Issues({ report }: { report: ImportReportDocument }) {
  const t = useText(text)
  const f = useFormat()
  const counts = (list: Readonly<Record<string, number>>) =>
    Object.entries(list)
      .map(([name, n]) => `${name} ${f.number(n)}`)
      .join(', ')
  const asides = [
    report.not_for_detection > 0 ? t.left(report.not_for_detection, f) : '',
    Object.keys(report.unsupported).length > 0 ? t.unsupported(counts(report.unsupported)) : '',
    Object.keys(report.other_languages).length > 0 ? t.other(counts(report.other_languages)) : '',
    report.sightings > 0 ? t.sightings(report.sightings, f) : '',
  ].filter(Boolean)
  const hidden = report.errors + report.warnings - report.issues.length
  if (report.issues.length === 0) {
    return (
      <p className="quiet">
        {report.name}: {[t.noIssues, ...asides].join(' ')}
      </p>
    )
  }
  return (
    <div className="issues">
      <h3>{t.issues(report.name)}</h3>
      {asides.length > 0 ? <p className="quiet">{asides.join(' ')}</p> : null}
      <Rows
        caption={t.issues(report.name)}
        rows={report.issues}
        rowKey={(_, index) => index}
        columns={[
          { head: t.kind, cell: (issue) => t.severity[issue.severity], cells: 'nowrap' },
          {
            head: t.object,
            cell: (issue) => issue.object || '–',
            className: 'wide-only',
            cells: 'break mono',
          },
          { head: t.place, cell: (issue) => issue.path || '–', className: 'wide-only', cells: 'break' },
          {
            head: t.message,
            cell: (issue) => (
              <>
                <span className="narrow-only quiet">
                  {[issue.object, issue.path].filter(Boolean).join(' ')}
                </span>
                {issue.message}
              </>
            ),
            cells: 'break',
          },
          { head: t.rule, cell: (issue) => issue.rule, className: 'wide-only', cells: 'nowrap quiet' },
        ]}
      />
      {hidden > 0 ? <p className="quiet">{t.issuesMore(hidden, f)}</p> : null}
    </div>
  )
}
