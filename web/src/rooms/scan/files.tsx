import type { ScanDocument } from '../../lib/api.ts'
import { useFormat } from '../../lib/format.ts'
import { useText } from '../../text/index.ts'
import { text } from './text.ts'

type Files = ScanDocument['files']
type Problems = ScanDocument['problems']

/** What each file was taken for, how much of it was read, and why one was skipped. */
export function FileTable({ files, problems }: { files: Files; problems: Problems }) {
  const t = useText(text)
  const f = useFormat()
  if (files.length === 0) return null
  return (
    <section aria-labelledby="scan-files">
      <h2 id="scan-files">{t.files}</h2>
      <table className="rows scan-files">
        <caption className="vh">{t.files}</caption>
        <thead>
          <tr>
            <th scope="col">{t.file}</th>
            <th scope="col">{t.takenFor}</th>
            <th scope="col" className="num">
              {t.size}
            </th>
            <th scope="col" className="num">
              {t.recordsHead}
            </th>
            <th scope="col" className="num">
              {t.bad}
            </th>
          </tr>
        </thead>
        <tbody>
          {files.map((file, index) => {
            const why = file.skipped_because
            const said = problems.find((p) => p.path === file.path && p.code === why)?.message ?? why
            return (
              <tr key={`${index} ${file.path}`}>
                <td className="break">
                  {file.path}
                  {why ? <span className="why quiet">{said}</span> : null}
                </td>
                <td>{why ? <span className="quiet">{t.skipped}</span> : (file.format ?? '–')}</td>
                <td className="num">{f.bytes(file.bytes)}</td>
                <td className="num">{f.number(file.records)}</td>
                <td className="num">{f.number(file.bad_records)}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}

/** "line 17" in the language of the page; a place of another kind stays as it is. */
function placeOf(at: string, names: Readonly<Record<string, string>>): string {
  const [kind, ...rest] = at.split(' ')
  return [names[kind] ?? kind, ...rest].join(' ')
}

/** Everything else that went wrong, with its place. */
export function ProblemTable({ files, problems: all }: { files: Files; problems: Problems }) {
  const t = useText(text)
  // why a file was skipped stands beside the file already
  const problems = all.filter((p) => !files.some((f) => f.path === p.path && f.skipped_because === p.code))
  if (problems.length === 0) return null
  return (
    <section aria-labelledby="scan-problems">
      <h2 id="scan-problems">{t.problems}</h2>
      <table className="rows">
        <caption className="vh">{t.problems}</caption>
        <thead>
          <tr>
            <th scope="col">{t.file}</th>
            <th scope="col">{t.at}</th>
            <th scope="col">{t.what}</th>
          </tr>
        </thead>
        <tbody>
          {problems.map((problem, index) => (
            <tr key={index}>
              <td className="break">{problem.path || '–'}</td>
              <td className="nowrap">{placeOf(problem.at, t.places) || '–'}</td>
              <td className="break">{problem.message}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
