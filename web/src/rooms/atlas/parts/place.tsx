import type { Place } from '../../../../../src/model/incident.ts'
import { useText } from '../../../text/index.ts'
import { text } from '../text.ts'

/** Whether what the catalogue wrote says more than the name it was mapped to. */
const differs = (published: string, label: string): boolean =>
  published.trim() !== '' && published.trim().toLowerCase() !== label.toLowerCase()

/** Whether words name the place anyway, as "Pemerintah Indonesia" does. */
export const namesPlace = (words: string, place: Place, labels: Readonly<Record<string, string>>): boolean =>
  place.key !== null && words.includes(labels[place.key] ?? place.key)

/** A place in words with what the catalogue wrote; a missing one by the kind that it is. */
export function PlaceName({ place, labels }: { place: Place; labels: Readonly<Record<string, string>> }) {
  const t = useText(text)
  if (place.key === null) {
    return <span className="quiet">{place.missing ? t.missingKind[place.missing] : place.published}</span>
  }
  const label = labels[place.key] ?? place.key
  return (
    <>
      {label}
      {place.kind === 'unmapped' ? <span className="tag">{t.unmapped}</span> : null}
      {differs(place.published, label) ? <q className="quiet published">{place.published}</q> : null}
    </>
  )
}
