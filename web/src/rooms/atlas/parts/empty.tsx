import { useText } from '../../../text/index.ts'
import { text } from '../text.ts'

/** A store without catalogues teaches where they come from. */
export function Empty() {
  const t = useText(text)
  return (
    <section className="empty atlas-empty" aria-labelledby="atlas-empty">
      <h2 id="atlas-empty">{t.emptyTitle}</h2>
      <p>{t.emptyBody}</p>
      <dl>
        <dt>{t.emptySync}</dt>
        <dd>
          <code>perisai sources sync eurepoc veris</code>
        </dd>
        <dt>{t.emptyImport}</dt>
        <dd>
          <code>perisai sources import cfr cyber-operations-incidents.csv</code>
        </dd>
        <dt>{t.emptyStarter}</dt>
        <dd>
          <code>perisai sources import starter</code>
        </dd>
        <dt>{t.emptyList}</dt>
        <dd>
          <code>perisai sources list</code>
        </dd>
      </dl>
    </section>
  )
}
