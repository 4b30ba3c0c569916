import { useEffect, useRef } from 'react'
import type { ImportReportDocument } from '../../../../src/model/exchange.ts'
import { useFormat } from '../../lib/format.ts'
import { Basis } from '../../parts/basis.tsx'
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
      <table className="rows">
        <caption className="vh">{t.report}</caption>
        <thead>
          <tr>
            <th scope="col">{t.file}</th>
            <th scope="col">{t.format}</th>
            <th scope="col" className="num wide-only">
              {t.objects}
            </th>
            <th scope="col" className="num">
              {t.fresh}
            </th>
            <th scope="col" className="num wide-only">
              {t.changed}
            </th>
            <th scope="col" className="num wide-only">
              {t.same}
            </th>
            <th scope="col" className="num">
              <Basis note={t.usedHint}>{t.used}</Basis>
            </th>
            <th scope="col" className="num wide-only">
              <Basis note={t.sharedHint}>{t.shared}</Basis>
            </th>
            <th scope="col" className="num">
              {t.errors}
            </th>
            <th scope="col" className="num wide-only">
              {t.warnings}
            </th>
          </tr>
        </thead>
        <tbody>
          {reports.map((report, index) => (
            <tr key={`${index} ${report.name}`}>
              <td className="break">{report.name}</td>
              <td>{t.formats[report.format ?? 'unknown']}</td>
              <td className="num wide-only">{f.number(report.objects)}</td>
              <td className="num">{f.number(report.indicators.added)}</td>
              <td className="num wide-only">{f.number(report.indicators.changed)}</td>
              <td className="num wide-only">{f.number(report.indicators.unchanged)}</td>
              <td className="num">{f.number(report.use.used)}</td>
              <td className="num wide-only">{f.number(report.use.shared)}</td>
              <td className="num">{f.number(report.errors)}</td>
              <td className="num wide-only">{f.number(report.warnings)}</td>
            </tr>
          ))}
        </tbody>
      </table>
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
      <table className="rows">
        <caption className="vh">{t.issues(report.name)}</caption>
        <thead>
          <tr>
            <th scope="col">{t.kind}</th>
            <th scope="col" className="wide-only">
              {t.object}
            </th>
            <th scope="col" className="wide-only">
              {t.place}
            </th>
            <th scope="col">{t.message}</th>
            <th scope="col" className="wide-only">
              {t.rule}
            </th>
          </tr>
        </thead>
        <tbody>
          {report.issues.map((issue, index) => (
            <tr key={index}>
              <td className="nowrap">{t.severity[issue.severity]}</td>
              <td className="break mono wide-only">{issue.object || '–'}</td>
              <td className="break wide-only">{issue.path || '–'}</td>
              <td className="break">
                <span className="narrow-only quiet">
                  {[issue.object, issue.path].filter(Boolean).join(' ')}
                </span>
                {issue.message}
              </td>
              <td className="nowrap quiet wide-only">{issue.rule}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {hidden > 0 ? <p className="quiet">{t.issuesMore(hidden, f)}</p> : null}
    </div>
  )
}
