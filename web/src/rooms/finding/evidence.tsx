import type { Evidence } from '../../../../src/model/finding.ts'
import { useFormat } from '../../lib/format.ts'
import type { Format } from '../../lib/format.ts'
import { useNarrow } from '../../lib/media.ts'
import { plain } from '../../lib/plain.ts'
import { Copy } from '../../parts/copy.tsx'
import { Rows } from '../../parts/rows.tsx'
import { useText } from '../../text/index.ts'
import { text } from './text.ts'

/** The files that the finding rests on, so that anybody who has them can check. */
export function EvidencePart({ evidence }: { evidence: readonly Evidence[] }) {
  const t = useText(text)
  const narrow = useNarrow()
  return (
    <section aria-labelledby="evidence">
      <h2 id="evidence">{t.rest}</h2>
      {narrow ? <EvidenceList evidence={evidence} /> : <EvidenceTable evidence={evidence} />}
    </section>
  )
}

function EvidenceTable({ evidence }: { evidence: readonly Evidence[] }) {
  const t = useText(text)
  const f = useFormat()
  return (
    <Rows
      caption={t.rest}
      columns={[
        { head: t.file, cell: (one) => plain(one.path), cells: 'break' },
        { head: t.format, cell: (one) => one.format, cells: 'nowrap' },
        { head: t.records, cell: (one) => f.number(one.records), className: 'num' },
        { head: t.span, cell: (one) => spanOf(one, f) },
        { head: t.hash, cell: (one) => <Hash one={one} />, cells: 'nowrap' },
      ]}
      rows={evidence}
      rowKey={(one) => `${one.path} ${one.sha256}`}
    />
  )
}

function EvidenceList({ evidence }: { evidence: readonly Evidence[] }) {
  const t = useText(text)
  const f = useFormat()
  return (
    <ul className="evidence-list">
      {evidence.map((one) => (
        <li key={`${one.path} ${one.sha256}`}>
          <span className="break">{plain(one.path)}</span>
          <span className="second-line quiet">
            {one.format} · {t.inRecords(f.number(one.records))}
          </span>
          {one.first && one.last ? (
            <span className="second-line quiet">{f.span(one.first, one.last)} UTC</span>
          ) : null}
          <span className="second-line">
            <span className="quiet">{t.hash}</span> <Hash one={one} />
          </span>
        </li>
      ))}
    </ul>
  )
}

function Hash({ one }: { one: Evidence }) {
  const t = useText(text)
  return (
    <span className="mono">
      <span title={one.sha256}>{one.sha256.slice(0, 12)}…</span>{' '}
      <Copy value={one.sha256} what={`${t.hash} ${one.path}`} />
    </span>
  )
}

function spanOf(one: Evidence, f: Format): string {
  return one.first && one.last ? f.span(one.first, one.last) : '–'
}
