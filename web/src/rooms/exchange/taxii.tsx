import type { TaxiiOverview } from '../../../../src/model/exchange.ts'
import { useFormat } from '../../lib/format.ts'
import { Rows } from '../../parts/rows.tsx'
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
      <Rows
        caption={t.taxiiFeeds}
        columns={[
          { head: t.name, cell: (feed) => feed.name, cells: 'break' },
          { head: t.server, cell: (feed) => feed.server, className: 'wide-only', cells: 'break' },
          { head: t.collection, cell: (feed) => feed.collection, className: 'wide-only', cells: 'break' },
          {
            head: t.synced,
            cell: ({ synced }) => (synced ? <When iso={synced} form="short" /> : t.never),
          },
          { head: t.objects, cell: (feed) => f.number(feed.objects), className: 'num' },
          { head: t.errors, cell: (feed) => feed.error ?? '–', cells: 'break' },
        ]}
        rows={overview.feeds}
        rowKey={(feed) => feed.name}
      />
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
        <Rows
          caption={t.collections}
          columns={[
            { head: t.key, cell: (key) => key.name, cells: 'break' },
            { head: t.upTo, cell: (key) => `TLP:${key.tlp.toUpperCase()}`, cells: 'nowrap' },
            { head: t.reads, cell: (key) => list(key.reads), cells: 'break' },
            { head: t.writes, cell: (key) => list(key.writes), cells: 'break' },
          ]}
          rows={keys}
          rowKey={(key) => key.name}
        />
      )}
    </section>
  )
}
