import type { Finding } from '../../lib/api.ts'
import { useText } from '../../text/index.ts'
import { text } from './text.ts'

export function Reasons({ finding }: { finding: Finding }) {
  const t = useText(text)
  return (
    <section aria-labelledby="why">
      <h2 id="why">{t.why}</h2>
      <ol className="reasons">
        {finding.reasons.map((reason, index) => (
          <li key={index}>{reason.text ?? reason.key}</li>
        ))}
      </ol>
    </section>
  )
}

/** Innocent explanations and why each does not hold. */
export function Alternatives({ finding }: { finding: Finding }) {
  const t = useText(text)
  return (
    <section aria-labelledby="else">
      <h2 id="else">{t.elseTitle}</h2>
      {finding.alternatives.length === 0 ? (
        <p className="quiet">{t.noElse}</p>
      ) : (
        <table className="rows reading">
          <caption className="vh">{t.elseTitle}</caption>
          <thead>
            <tr>
              <th scope="col">{t.explanation}</th>
              <th scope="col">{t.rejected}</th>
            </tr>
          </thead>
          <tbody>
            {finding.alternatives.map((one, index) => (
              <tr key={index}>
                <th scope="row">{one.text ?? one.key}</th>
                <td>{one.rejected_because.text ?? one.rejected_because.key}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
