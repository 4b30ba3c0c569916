import type { TaxiiOverview } from '../../../../src/model/exchange.ts'
import { useFormat } from '../../lib/format.ts'
import { When } from '../../parts/when.tsx'
import { useText } from '../../text/index.ts'
import { text } from './text.ts'

/** TAXII servers that are read; nothing where there are none. */
export function Feeds({ overview }: { overview: TaxiiOverview }) {
  const t = useText(text)
  const f = useFormat()
  if (overview.feeds.length === 0) return null
  return (
    <section aria-labelledby="feeds">
      <h2 id="feeds">{t.taxiiFeeds}</h2>
      <table className="rows">
        <caption className="vh">{t.taxiiFeeds}</caption>
        <thead>
          <tr>
            <th scope="col">{t.name}</th>
            <th scope="col" className="wide-only">
              {t.server}
            </th>
            <th scope="col" className="wide-only">
              {t.collection}
            </th>
            <th scope="col">{t.synced}</th>
            <th scope="col" className="num">
              {t.objects}
            </th>
            <th scope="col">{t.errors}</th>
          </tr>
        </thead>
        <tbody>
          {overview.feeds.map((feed) => (
            <tr key={feed.name}>
              <td className="break">{feed.name}</td>
              <td className="break wide-only">{feed.server}</td>
              <td className="break wide-only">{feed.collection}</td>
              <td>{feed.synced ? <When iso={feed.synced} form="short" /> : t.never}</td>
              <td className="num">{f.number(feed.objects)}</td>
              <td className="break">{feed.error ?? '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** What is offered over TAXII, and which keys may read or write it. */
export function Keys({ overview }: { overview: TaxiiOverview }) {
  const t = useText(text)
  const f = useFormat()
  const { collections, keys } = overview
  if (collections.length + keys.length === 0) return null
  const list = (titles: readonly string[]) => (titles.length > 0 ? titles.join(', ') : '–')
  return (
    <section aria-labelledby="keys">
      <h2 id="keys">{t.collections}</h2>
      {collections.length > 0 ? (
        <p className="quiet">{t.offered(f.list(collections.map(({ title }) => title)))}</p>
      ) : null}
      {keys.length === 0 ? (
        <p className="quiet">{t.keysNone}</p>
      ) : (
        <table className="rows">
          <caption className="vh">{t.collections}</caption>
          <thead>
            <tr>
              <th scope="col">{t.key}</th>
              <th scope="col">{t.upTo}</th>
              <th scope="col">{t.reads}</th>
              <th scope="col">{t.writes}</th>
            </tr>
          </thead>
          <tbody>
            {keys.map((key) => (
              <tr key={key.name}>
                <td className="break">{key.name}</td>
                <td className="nowrap">{`TLP:${key.tlp.toUpperCase()}`}</td>
                <td className="break">{list(key.reads)}</td>
                <td className="break">{list(key.writes)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
