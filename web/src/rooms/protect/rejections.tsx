import type { Rejected } from '../../../../src/model/plan.ts'
import { useText } from '../../text/index.ts'
import { text } from './text.ts'

/** What was weighed and is not advised: somebody will ask for it. */
export function Rejections({ rejected }: { rejected: readonly Rejected[] }) {
  const t = useText(text)
  if (rejected.length === 0) return null
  return (
    <section aria-labelledby="rejected">
      <h2 id="rejected">{t.rejected}</h2>
      <table className="rows reading">
        <thead>
          <tr>
            <th scope="col">{t.measure}</th>
            <th scope="col">{t.reason}</th>
          </tr>
        </thead>
        <tbody>
          {rejected.map((one) => (
            <tr key={one.measure}>
              <th scope="row">{one.title ?? one.measure}</th>
              <td>{one.text ?? one.reason}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
