/** The map's arithmetic: where a country lies on the sheet, and the shape of a flow. Pure; sizes in units of the sheet. */

export type Point = readonly [number, number]

export const SHEET = { width: 960, height: 456 }
const LONGEST_BULGE = 90

/**
 * A flow as a wedge: `width` wide where it begins, a point where it ends, so that its direction shows without an arrow
 * head. It bends to its left, so that there and back do not lie on each other.
 */
export function wedge(from: Point, to: Point, width: number): string {
  const dx = to[0] - from[0]
  const dy = to[1] - from[1]
  const length = Math.hypot(dx, dy)
  if (length < 1e-6) return ''
  const [nx, ny] = [-dy / length, dx / length]
  const bulge = Math.min(length * 0.22, LONGEST_BULGE)
  const middle = (side: number): Point => [
    from[0] + dx / 2 - nx * bulge + nx * side,
    from[1] + dy / 2 - ny * bulge + ny * side,
  ]
  const half = width / 2
  const [a, b] = [middle(half / 2), middle(-half / 2)]
  const n = (value: number) => Number(value.toFixed(2))
  const start = `${n(from[0] + nx * half)},${n(from[1] + ny * half)}`
  const back = `${n(from[0] - nx * half)},${n(from[1] - ny * half)}`
  const end = `${n(to[0])},${n(to[1])}`
  return `M${start}Q${n(a[0])},${n(a[1])} ${end}Q${n(b[0])},${n(b[1])} ${back}Z`
}

/** Width of a flow: its area, not its width, would mislead; a single incident stays visible. */
export const flowWidth = (count: number, most: number): number => 0.8 + 13 * (count / Math.max(most, 1))

export interface Sight {
  /** how many times larger than the whole world */
  readonly scale: number
  readonly x: number
  readonly y: number
}

export const whole: Sight = { scale: 1, x: 0, y: 0 }
export const LARGEST = 8

/** Larger or smaller by `factor` around a point of the sheet; the sheet never leaves its frame. */
export function zoomed(sight: Sight, factor: number, at: Point): Sight {
  const scale = Math.min(LARGEST, Math.max(1, sight.scale * factor))
  const k = scale / sight.scale
  return held({ scale, x: at[0] - (at[0] - sight.x) * k, y: at[1] - (at[1] - sight.y) * k })
}

export const moved = (sight: Sight, dx: number, dy: number): Sight =>
  held({ scale: sight.scale, x: sight.x + dx, y: sight.y + dy })

function held({ scale, x, y }: Sight): Sight {
  const least = (size: number) => size * (1 - scale)
  return {
    scale,
    x: Math.min(0, Math.max(least(SHEET.width), x)),
    y: Math.min(0, Math.max(least(SHEET.height), y)),
  }
}

/** Upper ends of `count` classes of equal, round width that hold `highest`. */
export function steps(highest: number, count = 5): number[] {
  if (!(highest > 0)) return []
  const raw = highest / count
  const power = 10 ** Math.floor(Math.log10(raw))
  const width = [1, 2, 2.5, 5, 10].map((m) => m * power).find((w) => w >= raw * (1 - 1e-9)) ?? 10 * power
  const ends: number[] = []
  for (let i = 1; i <= count; i++) {
    ends.push(Number((i * width).toPrecision(6)))
    if (i * width >= highest) break
  }
  return ends
}

/** Which class a value falls into, from 1; 0 for none. */
export function stepOf(value: number, ends: readonly number[]): number {
  if (!(value > 0)) return 0
  const index = ends.findIndex((end) => value <= end)
  return index < 0 ? ends.length : index + 1
}
