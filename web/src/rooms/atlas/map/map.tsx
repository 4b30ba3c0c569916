import { useMemo, useRef, useState } from 'react'
import type { MouseEvent } from 'react'
import type { Dataset, Flows, ShareTable } from '../../../../../src/model/atlas.ts'
import { useFormat } from '../../../lib/format.ts'
import { go, usePlace } from '../../../lib/router.tsx'
import { useText } from '../../../text/index.ts'
import { captured } from '../download/capture.ts'
import { Download } from '../download/download.tsx'
import { useFigures } from '../parts/figures.ts'
import { notesOf } from '../shares/ranking.tsx'
import { text } from '../text.ts'
import { behind, flowsPath } from '../view.ts'
import { SHEET, flowWidth, stepOf, steps, wedge } from './geometry.ts'
import type { Point } from './geometry.ts'
import { Legend } from './legend.tsx'
import { useSight } from './use-sight.ts'
import { borders, countries, dots, placeOf } from './world.ts'

/** drawn; more would be a thicket */
const DRAWN = 80

export interface Shading {
  readonly table: ShareTable
  readonly of: 'source' | 'target'
}

interface Props {
  flows: Flows
  shading: Shading
  set: Dataset | undefined
  /** key of the country that a person looks at in the ranking */
  look: string | null
}

interface Drawn {
  readonly cell: Flows['cells'][number]
  readonly d: string
  /** flows within one country */
  readonly ring: Point | null
  readonly radius: number
}

/** Who attacks whom on a map: countries shaded by their share, flows as wedges from source to target. */
export default function FlowMap({ flows, shading, set, look }: Props) {
  const t = useText(text)
  const f = useFormat()
  const figures = useFigures()
  const place = usePlace()
  const svg = useRef<SVGSVGElement>(null)
  const handling = useSight()
  const [pointed, setPointed] = useState<string | null>(null)
  const { scale, x, y } = handling.sight

  const shares = useMemo(
    () => new Map(shading.table.rows.map((row) => [row.value, row] as const)),
    [shading.table],
  )
  const ends = useMemo(
    () =>
      steps(
        Math.max(
          0,
          ...shading.table.rows.filter(({ value }) => placeOf(value)).map((row) => row.percent ?? 0),
        ),
      ),
    [shading.table],
  )
  const placed = useMemo(
    () => flows.cells.filter((cell) => placeOf(cell.row) && placeOf(cell.column)),
    [flows],
  )
  const drawn = useMemo(() => drawFlows(placed.slice(0, DRAWN), scale), [placed, scale])

  const shareText = (code: string): string | null => {
    const row = shares.get(code)
    return row?.percent == null
      ? null
      : `${row.label}: ${figures.percent(row.percent)} (${f.number(row.count)} / ${f.number(row.denominator)})`
  }
  const shade = (code: string | null) => `shade-${code ? stepOf(shares.get(code)?.percent ?? 0, ends) : 0}`

  /** One listener for the sheet: what was hit says what it stands for. */
  function hit(event: MouseEvent): { says: string; href: string } | null {
    const element = event.target as SVGElement
    const { country, flow } = element.dataset
    if (flow !== undefined) {
      const { cell } = drawn[Number(flow)]
      return {
        says: t.flow(cell.row_label, cell.column_label, cell.count, f),
        href: behind(place.query, flows.dataset, { source: cell.row, target: cell.column }),
      }
    }
    const says = country === undefined ? null : shareText(country)
    return says === null
      ? null
      : { says, href: behind(place.query, shading.table.basis.dataset, { [shading.of]: country }) }
  }

  const looking = look !== null && placed.some((cell) => cell.row === look || cell.column === look)
  const dimmed = (cell: Flows['cells'][number]) => looking && cell.row !== look && cell.column !== look
  const title = `${t.map}: ${t.dimension.source} → ${t.dimension.target}`
  const total = flows.cells.length + flows.more

  return (
    <figure className="flow-map">
      <div className="map-frame" onKeyDown={handling.onKeyDown} role="group" aria-label={t.map}>
        <svg
          ref={svg}
          viewBox={`0 0 ${SHEET.width} ${SHEET.height}`}
          className={scale > 1 ? 'map-sheet map-close' : 'map-sheet'}
          aria-hidden="true"
          onPointerDown={handling.onPointerDown}
          onPointerMove={(event) => {
            handling.onPointerMove(event)
            setPointed(hit(event)?.says ?? null)
          }}
          onPointerUp={handling.onPointerUp}
          onPointerLeave={() => setPointed(null)}
          onClick={(event) => {
            const found = handling.dragged() ? null : hit(event)
            if (found) go(found.href)
          }}
        >
          <g
            transform={`translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${scale})`}
            strokeWidth={0.5 / scale}
          >
            {countries.map(({ code, d }, i) => (
              <path
                key={code ?? i}
                className={`land ${shade(code)}`}
                d={d}
                data-country={code && shares.has(code) ? code : undefined}
              />
            ))}
            <path className="borders" d={borders} strokeWidth={0.6 / scale} />
            {dots.map(({ code, at }) =>
              shares.has(code) ? (
                <circle
                  key={code}
                  className={`dot ${shade(code)}`}
                  cx={at[0]}
                  cy={at[1]}
                  r={2.4 / scale}
                  strokeWidth={0.6 / scale}
                  data-country={code}
                />
              ) : null,
            )}
            {drawn.map(({ cell, d, ring, radius }, i) =>
              ring ? (
                <circle
                  key={`${cell.row} ${cell.column}`}
                  className={dimmed(cell) ? 'ring flow-dim' : 'ring'}
                  cx={ring[0]}
                  cy={ring[1]}
                  r={radius}
                  strokeWidth={1.4 / scale}
                  data-flow={i}
                />
              ) : (
                <path
                  key={`${cell.row} ${cell.column}`}
                  className={dimmed(cell) ? 'flow flow-dim' : 'flow'}
                  d={d}
                  strokeWidth={0.5 / scale}
                  data-flow={i}
                />
              ),
            )}
          </g>
        </svg>
        <div className="map-buttons no-print">
          <button
            type="button"
            onClick={handling.in}
            aria-label={t.zoomIn}
            title={`${t.zoomIn}. ${t.mapKeys}`}
          >
            +
          </button>
          <button
            type="button"
            onClick={handling.out}
            aria-label={t.zoomOut}
            title={`${t.zoomOut}. ${t.mapKeys}`}
          >
            −
          </button>
          {scale > 1 ? (
            <button type="button" onClick={handling.reset}>
              {t.zoomReset}
            </button>
          ) : null}
        </div>
        <p className="map-says" aria-hidden="true">
          {pointed ?? (look === null ? null : shareText(look))}
        </p>
      </div>
      <Legend ends={ends} of={shading.of} />
      <figcaption className="quiet">
        {t.mapHint} {t.flowsShown(Math.min(DRAWN, placed.length), total, f)}{' '}
        {placed.length < flows.cells.length ? t.flowsOff(flows.cells.length - placed.length, f) : null}{' '}
        {t.borders}
      </figcaption>
      <Download
        what={t.map}
        name={`perisai-flows-${flows.dataset}`}
        csv={flowsPath(place.query, {
          rows: 'source',
          columns: 'target',
          dataset: flows.dataset,
          limit: 5000,
          csv: true,
        })}
        picture={() =>
          svg.current && {
            ...captured(svg.current),
            title,
            notes: notesOf(
              flows.basis.text,
              set,
              t.basis,
              t.citation,
              t.madeBy,
              `${t.shade}: ${t.shadeOf[shading.of]}, ${f.list(ends.map((end) => `≤ ${f.number(end, 2)} %`))} (${shading.table.basis.text}).`,
              t.mapHint,
              t.borders,
            ),
          }
        }
      />
    </figure>
  )
}

/** Largest last, so that a thin flow is not buried under a broad one; sizes stay the same however close the map is. */
function drawFlows(cells: readonly Flows['cells'][number][], scale: number): Drawn[] {
  const most = Math.max(1, ...cells.map((cell) => cell.count))
  return cells.toReversed().map((cell) => {
    const [from, to] = [placeOf(cell.row)!, placeOf(cell.column)!]
    const width = flowWidth(cell.count, most) / scale
    return cell.row === cell.column
      ? { cell, d: '', ring: from, radius: (2 + 9 * Math.sqrt(cell.count / most)) / scale }
      : { cell, d: wedge(from, to, width), ring: null, radius: 0 }
  })
}
