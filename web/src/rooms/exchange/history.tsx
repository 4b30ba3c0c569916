import type { ImportHistory, IndicatorOverview, SharedHistory } from '../../../../src/model/exchange.ts'
import { useFormat } from '../../lib/format.ts'
import { Link } from '../../lib/router.tsx'
import { When } from '../../parts/when.tsx'
import { useText } from '../../text/index.ts'
import { text } from './text.ts'

function useFormName(): (form: string | null) => string {
  const t = useText(text)
  return (form) => (t.formats as Readonly<Record<string, string>>)[form ?? 'unknown'] ?? form ?? ''
}

const marking = (level: string): string => `TLP:${level.toUpperCase()}`

/** What was taken in, latest first. */
export function Imports({ history, onMore }: { history: ImportHistory; onMore: (() => void) | null }) {
  const t = useText(text)
  const f = useFormat()
  const form = useFormName()
  return (
    <section aria-labelledby="imports">
      <h2 id="imports">{t.imports}</h2>
      {history.imports.length === 0 ? (
        <p className="quiet">{t.importsNone}</p>
      ) : (
        <table className="rows">
          <caption className="vh">{t.imports}</caption>
          <thead>
            <tr>
              <th scope="col">{t.when}</th>
              <th scope="col">{t.name}</th>
              <th scope="col" className="roomy-only">
                {t.format}
              </th>
              <th scope="col" className="num wide-only">
                {t.objects}
              </th>
              <th scope="col" className="num">
                {t.fresh}
              </th>
              <th scope="col" className="num wide-only">
                {t.changed}
              </th>
              <th scope="col" className="num wide-only">
                {t.revoked}
              </th>
              <th scope="col" className="num">
                {t.errors}
              </th>
              <th scope="col" className="wide-only">
                {t.by}
              </th>
            </tr>
          </thead>
          <tbody>
            {history.imports.map((one) => (
              <tr key={one.id} data-row>
                <td>
                  <When iso={one.at} form="short" />
                </td>
                <td className="break">{one.name}</td>
                <td className="roomy-only">{form(one.format)}</td>
                <td className="num wide-only">{f.number(one.objects)}</td>
                <td className="num">{f.number(one.indicators.added)}</td>
                <td className="num wide-only">{f.number(one.indicators.changed)}</td>
                <td className="num wide-only">{f.number(one.indicators.revoked)}</td>
                <td className="num">{f.number(one.errors)}</td>
                <td className="nowrap wide-only">{one.actor}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {onMore ? (
        <p className="actions">
          <button type="button" onClick={onMore}>
            {t.more}
          </button>
        </p>
      ) : null}
    </section>
  )
}

export function Sources({ overview }: { overview: IndicatorOverview }) {
  const t = useText(text)
  const f = useFormat()
  if (overview.sources.length === 0) return null
  return (
    <section aria-labelledby="sources">
      <h2 id="sources">{t.sources}</h2>
      <table className="rows">
        <caption className="vh">{t.sources}</caption>
        <thead>
          <tr>
            <th scope="col">{t.source}</th>
            <th scope="col" className="num">
              {t.count}
            </th>
            <th scope="col">{t.latest}</th>
            <th scope="col">TLP</th>
          </tr>
        </thead>
        <tbody>
          {overview.sources.map(({ source, count, latest, tlp }) => (
            <tr key={source}>
              <td className="break">{source}</td>
              <td className="num">{f.number(count)}</td>
              <td className="nowrap">{latest ? <When iso={latest} form="day" /> : '–'}</td>
              <td>{tlp.length > 0 ? tlp.map(marking).join(', ') : '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

export function Lists({ overview }: { overview: IndicatorOverview }) {
  const t = useText(text)
  const f = useFormat()
  return (
    <section aria-labelledby="lists">
      <h2 id="lists">{t.lists}</h2>
      {overview.warninglists.length === 0 ? (
        <p className="quiet">{t.listsNone}</p>
      ) : (
        <table className="rows">
          <caption className="vh">{t.lists}</caption>
          <thead>
            <tr>
              <th scope="col">{t.name}</th>
              <th scope="col" className="num">
                {t.entries}
              </th>
              <th scope="col" className="num">
                {t.version}
              </th>
            </tr>
          </thead>
          <tbody>
            {overview.warninglists.map(({ name, entries, version, used }) => (
              <tr key={name}>
                <td className="break">
                  {name}
                  {used ? null : <span className="tag">{t.notUsed}</span>}
                </td>
                <td className="num">{f.number(entries)}</td>
                <td className="num">{version}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}

/** What was given out, to whom and under which marking. */
export function Given({ history }: { history: SharedHistory }) {
  const t = useText(text)
  const form = useFormName()
  return (
    <section aria-labelledby="given">
      <h2 id="given">{t.out}</h2>
      {history.shared.length === 0 ? (
        <p className="quiet">
          {t.outNone} <code>perisai misp export --out ./feed</code>
        </p>
      ) : (
        <table className="rows">
          <caption className="vh">{t.out}</caption>
          <thead>
            <tr>
              <th scope="col">{t.when}</th>
              <th scope="col">{t.what}</th>
              <th scope="col" className="roomy-only">
                {t.format}
              </th>
              <th scope="col">{t.to}</th>
              <th scope="col">TLP</th>
              <th scope="col" className="wide-only">
                {t.by}
              </th>
            </tr>
          </thead>
          <tbody>
            {history.shared.map((one) => (
              <tr key={one.id}>
                <td>
                  <When iso={one.at} form="short" />
                </td>
                <td className="break">
                  {one.finding ? (
                    <Link href={`/findings/${one.what}`}>{one.what.slice(0, 8)}</Link>
                  ) : (
                    one.what
                  )}
                </td>
                <td className="roomy-only">{form(one.format)}</td>
                <td className="break">{one.to ?? '–'}</td>
                <td className="nowrap">{one.tlp ? marking(one.tlp) : '–'}</td>
                <td className="nowrap wide-only">{one.actor}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
