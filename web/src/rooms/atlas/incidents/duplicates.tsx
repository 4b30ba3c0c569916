import type { LinkPair } from '../../../../../src/model/atlas.ts'
import { useFormat } from '../../../lib/format.ts'
import { useResource } from '../../../lib/resource.ts'
import { Link, usePlace } from '../../../lib/router.tsx'
import { Confidence } from '../../../parts/confidence.tsx'
import { Problem } from '../../../parts/problem.tsx'
import { useText } from '../../../text/index.ts'
import { Choice } from '../parts/choice.tsx'
import { Head } from '../parts/head.tsx'
import { Pages } from '../parts/pages.tsx'
import { Scroll } from '../parts/scroll.tsx'
import { text } from '../text.ts'
import { PAGE, pageOf } from '../view.ts'

const scores = ['0.3', '0.5', '0.7', '0.8', '0.9']
const DEFAULT = '0.5'

interface Answer {
  links: LinkPair[]
  total: number
}

/** Every pair of incidents that may be one and the same, surest first, for review. */
export default function DuplicatesRoom() {
  const t = useText(text)
  const shared = useText()
  const f = useFormat()
  const { query } = usePlace()
  const min = scores.find((score) => score === query.get('min_score')) ?? DEFAULT
  const { data, failure, reload } = useResource<Answer>(
    `/atlas/links?min_score=${min}&limit=${PAGE}&offset=${(pageOf(query) - 1) * PAGE}`,
  )
  return (
    <div className="room atlas">
      <Head part="duplicates" title={t.duplicatesTitle}>
        <p className="quiet">{t.duplicatesLead}</p>
      </Head>
      <div className="atlas-filters atlas-fields no-print">
        <Choice
          name="min_score"
          label={t.minScore}
          fallback={DEFAULT}
          options={scores.map((value) => ({ value, label: f.number(100 * Number(value)) }))}
        />
      </div>
      {failure ? <Problem failure={failure} onRetry={reload} /> : null}
      {data === undefined ? (
        failure ? null : (
          <p className="quiet">{shared.loading}</p>
        )
      ) : data.links.length === 0 ? (
        <p>{t.duplicatesNone}</p>
      ) : (
        <Scroll label={t.duplicatesTitle}>
          <table className="rows duplicates">
            <caption className="vh">{t.duplicatesTitle}</caption>
            <thead>
              <tr>
                <th scope="col">{t.score}</th>
                <th scope="col">{t.incident}</th>
                <th scope="col">{t.incident}</th>
                <th scope="col" className="roomy-only">
                  {t.reasons}
                </th>
              </tr>
            </thead>
            <tbody>
              {data.links.map((pair) => (
                <tr key={`${pair.a.dataset}${pair.a.incident}${pair.b.dataset}${pair.b.incident}`}>
                  <td>
                    <Confidence value={Math.round(100 * pair.score)} />
                  </td>
                  <Side side={pair.a} />
                  <Side side={pair.b} />
                  <td className="roomy-only break">{pair.reasons.map((reason) => reason.text).join('; ')}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      )}
      {data ? <Pages total={data.total} shown={data.links.length} /> : null}
    </div>
  )
}

function Side({ side }: { side: LinkPair['a'] }) {
  const f = useFormat()
  return (
    <td>
      <Link href={`/atlas/incidents/${side.incident}`}>{side.name || side.incident.slice(0, 8)}</Link>
      <span className="quiet where-from">
        <span>{side.dataset}</span>
        {side.start ? <span> {f.date(side.start)}</span> : null}
      </span>
    </td>
  )
}
