import type { Finding } from '../../lib/api.ts'
import { useFormat } from '../../lib/format.ts'
import { useText } from '../../text/index.ts'
import { likelihoodName } from '../../text/names.ts'
import { text } from './text.ts'

/** On paper a plan needs what it rests on; on the screen that is one click away. */
export function Dossier({ finding }: { finding: Finding }) {
  const t = useText(text)
  const f = useFormat()
  return (
    <div className="print-only">
      <p className="small">
        {t.dossier} · {finding.id} · {f.instant(new Date().toISOString())} UTC
      </p>
      <h2>{t.reason}</h2>
      <p>
        {f.span(finding.start, finding.end)} UTC · {t.confidence(f.number(finding.confidence))}
      </p>
      <ul className="plain-list">
        {finding.reasons.map((reason, n) => (
          <li key={n}>{reason.text ?? reason.key}</li>
        ))}
      </ul>
      <h2>{t.who}</h2>
      {finding.attribution.length === 0 ? <p>{t.noWho}</p> : null}
      <ul className="plain-list">
        {finding.attribution.map((one, n) => (
          <li key={n}>
            {one.hypothesis.text ?? one.hypothesis.key} ({likelihoodName(one.likelihood, f.lang)}).{' '}
            {t.confidence(f.number(one.confidence))}.
          </li>
        ))}
      </ul>
      <h2>{t.evidence}</h2>
      <ul className="plain-list">
        {finding.evidence.map((one) => (
          <li key={one.sha256} className="break">
            {one.path} · {t.records(f.number(one.records))} · SHA-256 {one.sha256}
          </li>
        ))}
      </ul>
    </div>
  )
}
