import { useRef } from 'react'
import type { ReactNode } from 'react'
import type { Finding } from '../lib/api.ts'
import { useFormat } from '../lib/format.ts'
import type { Format } from '../lib/format.ts'
import { useRowKeys } from '../lib/keys.ts'
import { useStacked } from '../lib/media.ts'
import { Link } from '../lib/router.tsx'
import { useTaxonomy } from '../lib/taxonomy.ts'
import { needsAction, seconds, targetText } from '../lib/urgency.ts'
import { useText } from '../text/index.ts'
import { mainMeasure } from '../text/names.ts'
import { AreaMark } from './area.tsx'
import { Confidence } from './confidence.tsx'
import { When } from './when.tsx'

export type SortKey = 'confidence' | 'class' | 'target' | 'start'

export interface Sorting {
  by: SortKey
  descending: boolean
  onSort(by: SortKey): void
}

interface Props {
  findings: readonly Finding[]
  /** what the table holds, for screen readers */
  caption: string
  /** absent: the order is fixed */
  sorting?: Sorting
  /** an older answer is shown while a new one is on its way */
  stale?: boolean
}

/** Findings as dense rows; on a phone as rows of two lines. Arrow keys, and j and k, walk the rows. */
export function FindingList({ findings, caption, sorting, stale = false }: Props) {
  const stacked = useStacked()
  const box = useRef<HTMLDivElement>(null)
  useRowKeys(box)
  return (
    <div ref={box} className={stale ? 'finding-list stale' : 'finding-list'} aria-busy={stale}>
      {stacked ? (
        <TwoLines findings={findings} caption={caption} />
      ) : (
        <Columns findings={findings} caption={caption} sorting={sorting} />
      )}
    </div>
  )
}

function Tags({ finding }: { finding: Finding }) {
  const t = useText()
  return (
    <>
      {needsAction(finding) ? (
        <span className="tag tag-now" title={t.nowHint}>
          {t.now}
        </span>
      ) : null}
      {finding.sample ? (
        <span className="tag" title={t.sampleHint}>
          {t.sample}
        </span>
      ) : null}
    </>
  )
}

function sourceCount(finding: Finding, f: Format): string {
  return `${finding.sources.count_is_estimate ? '≈ ' : ''}${f.compact(finding.sources.count)}`
}

function Columns({ findings, caption, sorting }: Pick<Props, 'findings' | 'caption' | 'sorting'>) {
  const f = useFormat()
  const t = useText()
  const { className } = useTaxonomy()
  return (
    <table className="rows">
      <caption className="vh">{caption}</caption>
      <colgroup>
        <col className="col-confidence" />
        <col />
        <col className="col-target" />
        <col className="col-start" />
        <col className="col-duration" />
        <col className="col-size" />
        <col className="col-sources" />
      </colgroup>
      <thead>
        <tr>
          <Head sorting={sorting} by="confidence">
            {t.confidence}
          </Head>
          <Head sorting={sorting} by="class">
            {t.what}
          </Head>
          <Head sorting={sorting} by="target">
            {t.target}
          </Head>
          <Head sorting={sorting} by="start">
            {t.startUtc}
          </Head>
          <th scope="col" className="num duration">
            {t.duration}
          </th>
          <th scope="col" className="num">
            {t.size}
          </th>
          <th scope="col" className="num sources">
            {t.sources}
          </th>
        </tr>
      </thead>
      <tbody>
        {findings.map((finding) => (
          <tr key={finding.id}>
            <td>
              <Confidence value={finding.confidence} />
            </td>
            <td>
              <div className="what" title={className(finding.class)}>
                <AreaMark area={finding.area} />
                <Link href={`/findings/${finding.id}`} data-row>
                  {finding.text.variant}
                </Link>
                <Tags finding={finding} />
              </div>
            </td>
            <td title={targetText(finding.target)}>{targetText(finding.target)}</td>
            <td>
              <When iso={finding.start} />
            </td>
            <td className="num duration">{f.duration(seconds(finding))}</td>
            <td className="num">{mainMeasure(finding.magnitude, f)?.value ?? '–'}</td>
            <td className="num sources">{sourceCount(finding, f)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Head({ sorting, by, children }: { sorting?: Sorting; by: SortKey; children: ReactNode }) {
  if (!sorting) return <th scope="col">{children}</th>
  const active = sorting.by === by
  return (
    <th scope="col" aria-sort={active ? (sorting.descending ? 'descending' : 'ascending') : undefined}>
      <button type="button" className="sort" onClick={() => sorting.onSort(by)}>
        {children}
        <span className="sort-mark" aria-hidden="true">
          {active ? (sorting.descending ? '↓' : '↑') : ''}
        </span>
      </button>
    </th>
  )
}

function TwoLines({ findings, caption }: Pick<Props, 'findings' | 'caption'>) {
  const f = useFormat()
  const t = useText()
  return (
    <ul className="two-lines" aria-label={caption}>
      {findings.map((finding) => (
        <li key={finding.id}>
          <div className="line-one">
            <AreaMark area={finding.area} />
            <Link href={`/findings/${finding.id}`} data-row>
              {finding.text.variant}
            </Link>
            <Tags finding={finding} />
            <span className="vh">{t.confidence}: </span>
            <Confidence value={finding.confidence} />
          </div>
          <div className="line-two">
            <span className="line-target">{targetText(finding.target)}</span>
            <When iso={finding.start} form="short" />
            <span className="num">{mainMeasure(finding.magnitude, f)?.value ?? ''}</span>
          </div>
        </li>
      ))}
    </ul>
  )
}
