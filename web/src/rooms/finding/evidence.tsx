import type { Evidence } from '../../../../src/model/finding.ts'
import { useFormat } from '../../lib/format.ts'
import { Copy } from '../../parts/copy.tsx'
import { useText } from '../../text/index.ts'
import { text } from './text.ts'

/** The files that the finding rests on, so that anybody who has them can check. */
export function EvidenceTable({ evidence }: { evidence: readonly Evidence[] }) {
  const t = useText(text)
  const f = useFormat()
  return (
    <section aria-labelledby="evidence">
      <h2 id="evidence">{t.rest}</h2>
      <div className="scroll-x">
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
                <td>{one.first && one.last ? `${f.instant(one.first)} – ${f.instant(one.last)}` : '–'}</td>
                <td className="nowrap mono">
                  <span title={one.sha256}>{one.sha256.slice(0, 12)}…</span>{' '}
                  <Copy value={one.sha256} what={`${t.hash} ${one.path}`} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
