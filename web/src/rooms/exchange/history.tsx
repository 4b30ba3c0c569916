import type { ImportHistory, IndicatorOverview, SharedHistory } from '../../../../src/model/exchange.ts'
import { useFormat } from '../../lib/format.ts'
import { Link } from '../../lib/router.tsx'
import { Rows } from '../../parts/rows.tsx'
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
        <Rows
          caption={t.imports}
          rows={history.imports}
          rowKey={(one) => one.id}
          marked
          columns={[
            { head: t.when, cell: (one) => <When iso={one.at} form="short" /> },
            { head: t.name, cell: (one) => one.name, cells: 'break' },
            { head: t.format, cell: (one) => form(one.format), className: 'roomy-only' },
            { head: t.objects, cell: (one) => f.number(one.objects), className: 'num wide-only' },
            { head: t.fresh, cell: (one) => f.number(one.indicators.added), className: 'num' },
            { head: t.changed, cell: (one) => f.number(one.indicators.changed), className: 'num wide-only' },
            { head: t.revoked, cell: (one) => f.number(one.indicators.revoked), className: 'num wide-only' },
            { head: t.errors, cell: (one) => f.number(one.errors), className: 'num' },
            { head: t.by, cell: (one) => one.actor, className: 'wide-only', cells: 'nowrap' },
          ]}
        />
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
      <Rows
        caption={t.sources}
        rows={overview.sources}
        rowKey={({ source }) => source}
        columns={[
          { head: t.source, cell: ({ source }) => source, cells: 'break' },
          { head: t.count, cell: ({ count }) => f.number(count), className: 'num' },
          {
            head: t.latest,
            cell: ({ latest }) => (latest ? <When iso={latest} form="day" /> : '–'),
            cells: 'nowrap',
          },
          { head: 'TLP', cell: ({ tlp }) => (tlp.length > 0 ? tlp.map(marking).join(', ') : '–') },
        ]}
      />
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
        <Rows
          caption={t.lists}
          rows={overview.warninglists}
          rowKey={({ name }) => name}
          columns={[
            {
              head: t.name,
              cell: ({ name, used }) => (
                <>
                  {name}
                  {used ? null : <span className="tag">{t.notUsed}</span>}
                </>
              ),
              cells: 'break',
            },
            { head: t.entries, cell: ({ entries }) => f.number(entries), className: 'num' },
            { head: t.version, cell: ({ version }) => version, className: 'num' },
          ]}
        />
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
        <Rows
          caption={t.out}
          rows={history.shared}
          rowKey={(one) => one.id}
          columns={[
            { head: t.when, cell: (one) => <When iso={one.at} form="short" /> },
            {
              head: t.what,
              cell: (one) =>
                one.finding ? <Link href={`/findings/${one.what}`}>{one.what.slice(0, 8)}</Link> : one.what,
              cells: 'break',
            },
            { head: t.format, cell: (one) => form(one.format), className: 'roomy-only' },
            { head: t.to, cell: (one) => one.to ?? '–', cells: 'break' },
            { head: 'TLP', cell: (one) => (one.tlp ? marking(one.tlp) : '–'), cells: 'nowrap' },
            { head: t.by, cell: (one) => one.actor, className: 'wide-only', cells: 'nowrap' },
          ]}
        />
      )}
    </section>
  )
}
