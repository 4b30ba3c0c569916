import type { Finding } from '../../lib/api.ts'
import { useFormat } from '../../lib/format.ts'
import { plain } from '../../lib/plain.ts'
import type { Format } from '../../lib/format.ts'
import { useNarrow } from '../../lib/media.ts'
import { Basis } from '../../parts/basis.tsx'
import { useText } from '../../text/index.ts'
import { text } from './text.ts'

/** What the sources of a finding are: accounts act, networks block, addresses send. */
export function sourceKind({ class: threat }: Finding): 'addresses' | 'accounts' | 'networks' {
  if (threat === 'blocking' || threat === 'interception') return 'networks'
  return threat === 'coordination' ? 'accounts' : 'addresses'
}

const known = (country: string | undefined): country is string =>
  country !== undefined && country !== 'unknown'

/** Where it came from, as far as the evidence can tell. */
export function SourcesPart({ finding }: { finding: Finding }) {
  const t = useText(text)
  const shared = useText()
  const narrow = useNarrow()
  const f = useFormat()
  const { sources } = finding
  const kind = sourceKind(finding)
  const geo = sources.top.some((s) => known(s.country) || s.asn !== undefined)
  const noun = countedNoun(finding.magnitude)
  const total = `${sources.count_is_estimate ? '≈ ' : ''}${f.number(sources.count)}`
  const longest = Math.max(...sources.top.map((s) => s.share), 1e-9)
  const countries = Object.entries(sources.countries ?? {})
    .filter(([code]) => known(code))
    .toSorted((a, b) => b[1] - a[1])
    .slice(0, 8)
  return (
    <section aria-labelledby="sources">
      <h2 id="sources">{t.sources}</h2>
      <p className="reading-text">
        {t.sourcesCount[kind](total)}{' '}
        {kind !== 'addresses' ? null : sources.spoofable ? <strong>{t.spoofable}</strong> : t.notSpoofable}
        {sources.concentration === undefined ? null : ` ${t.evenly(f.percent(sources.concentration))}`}
        {sources.count > 0 && sources.top.length === 0 ? ` ${t.noneStandsOut}` : null}
      </p>
      {countries.length > 0 ? (
        <p className="reading-text">
          {t.countries}:{' '}
          {countries.map(([code, share]) => `${f.country(code)} ${f.percent(share)}`).join(' · ')}
        </p>
      ) : null}
      {sources.top.length > 0 ? (
        <table className="rows">
          <caption className="vh">{t.sources}</caption>
          <thead>
            <tr>
              <th scope="col">{t.source[kind]}</th>
              <th scope="col" className="num">
                {t.counts[noun]}
              </th>
              <th scope="col" className="num">
                <Basis note={t.basis.share}>{t.share}</Basis>
              </th>
              {geo && !narrow ? (
                <>
                  <th scope="col">{t.country}</th>
                  <th scope="col">{t.network}</th>
                </>
              ) : null}
            </tr>
          </thead>
          <tbody>
            {sources.top.map((source) => (
              <tr key={source.value}>
                <td className="break">
                  <bdi>{plain(source.value)}</bdi>
                  {geo && narrow ? (
                    <span className="second-line quiet">{placeOf(source, f, shared.unknown)}</span>
                  ) : null}
                </td>
                <td className="num">{f.number(source.count)}</td>
                <td className="num share">
                  <span className="share-bar" aria-hidden="true">
                    <span style={{ inlineSize: `${(source.share / longest) * 100}%` }} />
                  </span>
                  <span className="share-number">{f.percent(source.share)}</span>
                </td>
                {geo && !narrow ? (
                  <>
                    <td>{known(source.country) ? f.country(source.country) : <Unknown />}</td>
                    <td>
                      {source.asn === undefined ? <Unknown /> : `AS${source.asn} ${source.as_name ?? ''}`}
                    </td>
                  </>
                ) : null}
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
      {sources.count > sources.top.length && sources.top.length > 0 ? (
        <p className="quiet small">{t.more(f.number(sources.count - sources.top.length))}</p>
      ) : null}
      {geo || kind !== 'addresses' ? null : <p className="quiet small">{t.noGeo}</p>}
    </section>
  )
}

/** What is counted per source: the magnitude names it. */
function countedNoun(magnitude: Finding['magnitude']): 'requests' | 'packets' | 'posts' | 'other' {
  const keys = Object.keys(magnitude)
  return (
    (['requests', 'packets', 'posts'] as const).find((noun) => keys.some((key) => key.includes(noun))) ??
    'other'
  )
}

/** Country and network in one line, for a phone. */
function placeOf(source: Finding['sources']['top'][number], f: Format, unknown: string): string {
  const country = known(source.country) ? f.country(source.country) : unknown
  return source.asn === undefined ? country : `${country} · AS${source.asn} ${source.as_name ?? ''}`
}

function Unknown() {
  const shared = useText()
  return <span className="quiet">{shared.unknown}</span>
}
