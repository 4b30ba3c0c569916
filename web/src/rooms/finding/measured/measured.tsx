import type { Finding } from '../../../lib/api.ts'
import { useFormat } from '../../../lib/format.ts'
import { useNarrow } from '../../../lib/media.ts'
import { Confidence } from '../../../parts/confidence.tsx'
import { Rows } from '../../../parts/rows.tsx'
import { useText } from '../../../text/index.ts'
import { heat, measuredDetail } from './detail.ts'
import type { MeasuredDetail, Network } from './detail.ts'
import { text } from './text.ts'
import './measured.css'

/** The layers of one measurement as a ladder, then networks by time. Nothing for findings that were not measured so. */
export default function MeasuredPart({ finding }: { finding: Finding }) {
  const detail = measuredDetail(finding)
  if (!detail) return null
  return (
    <>
      <Ladder detail={detail} />
      <Heat detail={detail} />
    </>
  )
}

function Ladder({ detail }: { detail: MeasuredDetail }) {
  const t = useText(text)
  const f = useFormat()
  const { input, network, as_name: name, time, steps } = detail.example
  const from = name === '' ? network : `${network} ${name}`
  const ruleName = (rule: string): string => t.names[rule] ?? rule
  return (
    <section aria-labelledby="ladder">
      <h2 id="ladder">{t.ladder}</h2>
      <p className="reading-text break">{t.ladderHint(input, from, time ? `${f.instant(time)} UTC` : '')}</p>
      <ol className="ladder">
        {steps.map((step, index) => (
          <li key={index} className={step.rules.length > 0 ? 'rung told' : 'rung'}>
            <h3>{t.layers[step.layer]}</h3>
            <dl>
              <div>
                <dt>{t.asked}</dt>
                <dd className="break">{step.asked}</dd>
              </div>
              <div>
                <dt>{t.came}</dt>
                <dd className="break">{step.came}</dd>
              </div>
              <div>
                <dt>{t.control}</dt>
                <dd className={step.control === '' ? 'quiet' : 'break'}>{step.control || t.notLooked}</dd>
              </div>
              <div>
                <dt>{t.rule}</dt>
                <dd className={step.rules.length > 0 ? 'rule-told' : 'quiet'}>
                  {step.rules.length > 0 ? step.rules.map(ruleName).join(', ') : t.noRule}
                </dd>
              </div>
            </dl>
          </li>
        ))}
      </ol>
      {detail.led_to.length > 0 ? (
        <p className="reading-text break">
          {t.ledTo(f.list(detail.led_to.slice(0, 5).map(({ host }) => host)))}
        </p>
      ) : null}
      {detail.rules_not_fired.length > 0 ? (
        <details className="details">
          <summary>{t.notFired(f.number(detail.rules_not_fired.length))}</summary>
          <p className="reading-text">{f.list(detail.rules_not_fired.map(ruleName))}</p>
        </details>
      ) : null}
    </section>
  )
}

const MOST_ROWS = 30

function Heat({ detail }: { detail: MeasuredDetail }) {
  const t = useText(text)
  const f = useFormat()
  const narrow = useNarrow()
  const { columns, days, rows } = heat(detail, narrow ? 8 : 24)
  const shown = detail.networks.slice(0, MOST_ROWS)
  return (
    <section aria-labelledby="heat">
      <h2 id="heat">{t.heat}</h2>
      {columns.length > 1 ? (
        <>
          <p className="reading-text">{t.heatHint(t.step(days, f))}</p>
          <div className="heat-frame">
            <table className="heat">
              <caption className="vh">{t.heat}</caption>
              <thead>
                <tr>
                  <th scope="col">{t.network}</th>
                  {columns.map(({ start }, k) => (
                    <th key={start} scope="col">
                      <span className={k === 0 || k === columns.length - 1 ? 'edge-day' : 'vh'}>
                        {f.day(start)}
                      </span>
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {shown.map((network, row) => (
                  <tr key={`${network.network} ${network.as_name}`}>
                    <th scope="row" title={network.as_name}>
                      {network.network}
                    </th>
                    {rows[row].map((cell, k) => (
                      <td key={columns[k].start}>
                        {cell === null ? null : (
                          <span
                            className={cell.accused > 0 ? 'box' : 'box clear'}
                            style={
                              cell.accused > 0
                                ? { opacity: 0.35 + 0.65 * (cell.accused / cell.measured) }
                                : undefined
                            }
                            title={`${network.network}, ${f.day(columns[k].start)}: ${t.of(f.number(cell.accused), f.number(cell.measured))}`}
                          >
                            <span className="vh">
                              {t.of(f.number(cell.accused), f.number(cell.measured))}
                            </span>
                          </span>
                        )}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      ) : null}
      <Networks networks={shown} narrow={narrow} />
      {detail.networks.length > MOST_ROWS ? (
        <p className="quiet small">{t.more(f.number(detail.networks.length - MOST_ROWS))}</p>
      ) : null}
    </section>
  )
}

function Networks({ networks, narrow }: { networks: readonly Network[]; narrow: boolean }) {
  const t = useText(text)
  const f = useFormat()
  return (
    <Rows
      caption={t.table}
      className="networks"
      columns={[
        {
          head: t.network,
          cell: (one) => (
            <>
              {one.network} <span className="quiet">{one.as_name}</span>
            </>
          ),
          names: true,
          cells: 'break',
        },
        {
          head: t.share,
          cell: (one) => t.of(f.number(one.accused), f.number(one.measured)),
          className: 'num',
        },
        {
          head: t.confidence,
          cell: (one) => (one.confidence > 0 ? <Confidence value={one.confidence} /> : null),
        },
        !narrow && {
          head: t.rules,
          cell: (one) => one.rules.map((rule) => t.names[rule] ?? rule).join(', '),
        },
        !narrow && { head: t.from, cell: ({ first }) => (first ? f.day(first) : ''), cells: 'when' },
        !narrow && { head: t.to, cell: ({ last }) => (last ? f.day(last) : ''), cells: 'when' },
      ]}
      rows={networks}
      rowKey={(one) => `${one.network} ${one.as_name}`}
    />
  )
}
