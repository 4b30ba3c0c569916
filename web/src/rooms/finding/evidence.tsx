import type { Evidence } from '../../../../src/model/finding.ts'
import { useFormat } from '../../lib/format.ts'
import type { Format } from '../../lib/format.ts'
import { useNarrow } from '../../lib/media.ts'
import { Copy } from '../../parts/copy.tsx'
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
    <table className="rows">
      <caption className="vh">{t.rest}</caption>
      <thead>
        <tr>
          <th scope="col">{t.file}</th>
          <th scope="col">{t.format}</th>
          <th scope="col" className="num">
            {t.records}
          </th>
          <th scope="col">{t.span}</th>
          <th scope="col">{t.hash}</th>
        </tr>
      </thead>
      <tbody>
        {evidence.map((one) => (
          <tr key={`${one.path} ${one.sha256}`}>
            <td className="break">{one.path}</td>
            <td className="nowrap">{one.format}</td>
            <td className="num">{f.number(one.records)}</td>
            <td>{spanOf(one, f)}</td>
            <td className="nowrap">
              <Hash one={one} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function EvidenceList({ evidence }: { evidence: readonly Evidence[] }) {
  const t = useText(text)
  const f = useFormat()
  return (
    <ul className="evidence-list">
      {evidence.map((one) => (
        <li key={`${one.path} ${one.sha256}`}>
          <span className="break">{one.path}</span>
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
