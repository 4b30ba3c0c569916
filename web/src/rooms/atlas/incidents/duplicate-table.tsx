import type { Link as Linked } from '../../../../../src/model/atlas.ts'
import { useFormat } from '../../../lib/format.ts'
import { Link } from '../../../lib/router.tsx'
import { Confidence } from '../../../parts/confidence.tsx'
import { useText } from '../../../text/index.ts'
import { Scroll } from '../parts/scroll.tsx'
import { text } from '../text.ts'

/** What other catalogues may tell of the same incident: a score and its reasons, never a merger. */
export function Duplicates({ links }: { links: readonly Linked[] }) {
  const t = useText(text)
  const f = useFormat()
  return (
    <section aria-labelledby="duplicates">
      <div className="section-head">
        <h2 id="duplicates">{t.duplicates}</h2>
        <p className="quiet">{t.duplicatesHint}</p>
      </div>
      {links.length === 0 ? (
        <p className="quiet">{t.noDuplicates}</p>
      ) : (
        <Scroll label={t.duplicates}>
          <table className="rows">
            <caption className="vh">{t.duplicates}</caption>
            <thead>
              <tr>
                <th scope="col">{t.score}</th>
                <th scope="col">{t.incident}</th>
                <th scope="col">{t.reasons}</th>
              </tr>
            </thead>
            <tbody>
              {links.map((link) => (
                <tr key={`${link.dataset} ${link.incident}`}>
                  <td>
                    <Confidence value={Math.round(100 * link.score)} />
                  </td>
                  <td>
                    <Link href={`/atlas/incidents/${link.incident}`} data-row>
                      {link.name || link.incident.slice(0, 8)}
                    </Link>
                    <span className="quiet">
                      {' '}
                      {link.dataset}
                      {link.start ? `, ${f.date(link.start)}` : ''}
                    </span>
                  </td>
                  <td className="break">{link.reasons.map((reason) => reason.text).join('; ')}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      )}
    </section>
  )
}
