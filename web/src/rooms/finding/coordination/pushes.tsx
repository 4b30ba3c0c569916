import { useFormat } from '../../../lib/format.ts'
import { useText } from '../../../text/index.ts'
import type { Coordination, Counted } from './detail.ts'
import { text } from './text.ts'

/** What the group pushes, and what it says of itself; links are shown and not followed. */
export function Pushes({ detail }: { detail: Coordination }) {
  const t = useText(text)
  const f = useFormat()
  const { pushes, languages, places } = detail
  const any = pushes.links.length + pushes.hashtags.length + pushes.names.length > 0
  return (
    <>
      <section aria-labelledby="pushes">
        <div className="section-head">
          <h2 id="pushes">{t.pushes}</h2>
          {any ? <p className="quiet">{t.pushesHint}</p> : null}
        </div>
        {any ? (
          <div className="three-tables">
            <List title={t.hashtags} rows={pushes.hashtags} prefix="#" />
            <List title={t.links} rows={pushes.links} />
            <List title={t.names} rows={pushes.names} />
          </div>
        ) : (
          <p className="quiet">{t.nothing}</p>
        )}
      </section>
      {languages.length + places.length > 0 ? (
        <section aria-labelledby="says">
          <h2 id="says">{t.says}</h2>
          <div className="three-tables">
            <List title={t.language} rows={languages} shown={(code) => f.language(code)} />
            <List title={t.place} rows={places} />
          </div>
        </section>
      ) : null}
    </>
  )
}

function List({
  title,
  rows,
  prefix = '',
  shown = (value) => value,
}: {
  title: string
  rows: readonly Counted[]
  prefix?: string
  shown?: (value: string) => string
}) {
  const t = useText(text)
  const f = useFormat()
  if (rows.length === 0) return null
  return (
    <table className="rows">
      <caption className="vh">{title}</caption>
      <thead>
        <tr>
          <th scope="col">{title}</th>
          <th scope="col" className="num">
            {t.posts}
          </th>
          <th scope="col" className="num">
            {t.accounts}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ value, posts, accounts }) => (
          <tr key={value}>
            <td className="break">
              <bdi>
                {prefix}
                {shown(value)}
              </bdi>
            </td>
            <td className="num">{f.number(posts)}</td>
            <td className="num">{f.number(accounts)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
