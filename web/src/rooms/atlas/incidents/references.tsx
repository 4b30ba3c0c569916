import type { IncidentAnswer } from '../../../../../src/model/atlas.ts'
import { useText } from '../../../text/index.ts'
import { Outside } from '../parts/outside.tsx'
import { text } from '../text.ts'

/** What an incident rests on: who published what and when, where the catalogue says so, else bare addresses. */
export function References({ incident }: Pick<IncidentAnswer, 'incident'>) {
  const t = useText(text)
  const { references, sources } = incident
  if (!references?.length && sources.length === 0) return null
  return (
    <section aria-labelledby="sources">
      <h2 id="sources">{t.sources}</h2>
      <ul className="addresses">
        {references?.map(({ publisher, title, year, url }) => (
          <li key={`${publisher} ${title}`}>
            {publisher}, <cite>{title}</cite> ({year})
            {url ? (
              <>
                {': '}
                <Outside address={url} />
              </>
            ) : null}
          </li>
        )) ??
          sources.map((address) => (
            <li key={address}>
              <Outside address={address} />
            </li>
          ))}
      </ul>
      <p className="quiet">{t.sourcesHint}</p>
    </section>
  )
}
