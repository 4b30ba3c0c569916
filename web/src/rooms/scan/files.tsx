import type { ScanDocument } from '../../lib/api.ts'
import { useFormat } from '../../lib/format.ts'
import { Rows } from '../../parts/rows.tsx'
import { useText } from '../../text/index.ts'
import { text } from './text.ts'

type Files = ScanDocument['files']
type Problems = ScanDocument['problems']

/** What each file was taken for, how much of it was read, and why one was skipped. */
export function FileTable({ files, problems }: { files: Files; problems: Problems }) {
  const t = useText(text)
  const f = useFormat()
  if (files.length === 0) return null
  const said = (path: string, why: string) =>
    problems.find((p) => p.path === path && p.code === why)?.message ?? why
  return (
    <section aria-labelledby="scan-files">
      <h2 id="scan-files">{t.files}</h2>
      <Rows
        caption={t.files}
        className="scan-files"
        columns={[
          {
            head: t.file,
            cell: ({ path, skipped_because: why }) => (
              <>
                {path}
                {why ? <span className="why quiet">{said(path, why)}</span> : null}
              </>
            ),
            cells: 'break',
          },
          {
            head: t.takenFor,
            cell: (file) =>
              file.skipped_because ? <span className="quiet">{t.skipped}</span> : (file.format ?? '–'),
          },
          { head: t.size, cell: (file) => f.bytes(file.bytes), className: 'num' },
          { head: t.recordsHead, cell: (file) => f.number(file.records), className: 'num' },
          { head: t.bad, cell: (file) => f.number(file.bad_records), className: 'num' },
        ]}
        rows={files}
        rowKey={(file, index) => `${index} ${file.path}`}
      />
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
      <Rows
        caption={t.problems}
        columns={[
          { head: t.file, cell: (problem) => problem.path || '–', cells: 'break' },
          { head: t.at, cell: (problem) => placeOf(problem.at, t.places) || '–', cells: 'nowrap' },
          { head: t.what, cell: (problem) => problem.message, cells: 'break' },
        ]}
        rows={problems}
        rowKey={(_, index) => index}
      />
    </section>
  )
}
