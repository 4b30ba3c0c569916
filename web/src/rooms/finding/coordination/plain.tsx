import { useEffect, useRef } from 'react'
import { COLOURS, sizeOf } from './graph.ts'
import type { PictureProps } from './picture.tsx'

const WIDTH = 720
const HEIGHT = 440
const EDGE = 16

/** The network as an SVG: dots and lines that can be clicked. */
export function Plain({ graph, drawn, picked, onPick, label }: PictureProps) {
  const box = useRef<SVGSVGElement>(null)
  const pick = useRef(onPick)
  pick.current = onPick

  useEffect(() => {
    const svg = box.current
    if (!svg) return
    // the tables hold the same as buttons: for those who point, the lines are clickable as well
    const click = (event: MouseEvent) => {
      const at = (event.target as Element).getAttribute('data-link')
      if (at !== null) pick.current(Number(at))
    }
    svg.addEventListener('click', click)
    return () => svg.removeEventListener('click', click)
  }, [])

  const { x, y } = graph.layout
  const shown = graph.nodes.map((_, k) => k).filter((k) => drawn.part[k] >= 0)
  const [left, right] = range(x, shown)
  const [top, bottom] = range(y, shown)
  const scale = Math.min((WIDTH - 2 * EDGE) / (right - left), (HEIGHT - 2 * EDGE) / (bottom - top))
  const px = (k: number) => WIDTH / 2 + (x[k] - (left + right) / 2) * scale
  const py = (k: number) => HEIGHT / 2 + (y[k] - (top + bottom) / 2) * scale
  const colour = (k: number) => `part-${drawn.part[k] < COLOURS ? drawn.part[k] : 'other'}`

  return (
    <svg ref={box} className="network-plain" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      {drawn.links.map((at) => {
        const [a, b] = graph.links[at]
        const ends = { x1: px(a), y1: py(a), x2: px(b), y2: py(b) }
        const meaning = graph.meanings[at]
        return (
          <g key={at} className={meaning === picked ? 'link picked' : 'link'}>
            <line {...ends} className="link-line" />
            <line {...ends} className="link-hit" data-link={meaning} />
          </g>
        )
      })}
      {shown.map((k) => {
        const node = graph.nodes[k]
        const size = sizeOf(node.count)
        return node.kind === 'text' ? (
          <rect
            key={k}
            className="node-text"
            x={px(k) - size}
            y={py(k) - size}
            width={2 * size}
            height={2 * size}
          >
            <title>{node.label}</title>
          </rect>
        ) : (
          <circle key={k} className={colour(k)} cx={px(k)} cy={py(k)} r={size}>
            <title>{node.label}</title>
          </circle>
        )
      })}
    </svg>
  )
}

function range(values: Float64Array, shown: readonly number[]): [number, number] {
  let [low, high] = [Infinity, -Infinity]
  for (const k of shown) {
    low = Math.min(low, values[k])
    high = Math.max(high, values[k])
  }
  // a single dot, or a straight line of them
  return high - low > 1e-6
    ? [low, high]
    : [(shown.length > 0 ? low : 0) - 1, (shown.length > 0 ? low : 0) + 1]
}
