import { useRef, useState } from 'react'
import type { KeyboardEvent, PointerEvent } from 'react'
import { SHEET, moved, whole, zoomed } from './geometry.ts'
import type { Point, Sight } from './geometry.ts'

const STEP = 1.6
const NUDGE = 60

export interface Handling {
  readonly sight: Sight
  in(): void
  out(): void
  reset(): void
  readonly onKeyDown: (event: KeyboardEvent) => void
  readonly onPointerDown: (event: PointerEvent<SVGSVGElement>) => void
  readonly onPointerMove: (event: PointerEvent<SVGSVGElement>) => void
  readonly onPointerUp: (event: PointerEvent<SVGSVGElement>) => void
  /** true once, after the pointer dragged the map: the click that follows is none */
  dragged(): boolean
}

/** Zoom and pan by buttons, keys and dragging. The wheel stays the page's own. */
export function useSight(): Handling {
  const [sight, setSight] = useState<Sight>(whole)
  const grip = useRef<{ x: number; y: number; perPixel: number; far: boolean } | null>(null)
  const wasDragged = useRef(false)
  const middle: Point = [SHEET.width / 2, SHEET.height / 2]
  const zoom = (factor: number) => setSight((now) => zoomed(now, factor, middle))
  const nudge = (dx: number, dy: number) => setSight((now) => moved(now, dx, dy))

  const keys: Readonly<Record<string, () => void>> = {
    '+': () => zoom(STEP),
    '=': () => zoom(STEP),
    '-': () => zoom(1 / STEP),
    '0': () => setSight(whole),
    ArrowLeft: () => nudge(NUDGE, 0),
    ArrowRight: () => nudge(-NUDGE, 0),
    ArrowUp: () => nudge(0, NUDGE),
    ArrowDown: () => nudge(0, -NUDGE),
  }

  return {
    sight,
    in: () => zoom(STEP),
    out: () => zoom(1 / STEP),
    reset: () => setSight(whole),
    onKeyDown(event) {
      const act = event.ctrlKey || event.metaKey || event.altKey ? undefined : keys[event.key]
      if (!act) return
      event.preventDefault()
      act()
    },
    onPointerDown(event) {
      if (event.button !== 0 || sight.scale === 1) return
      const box = event.currentTarget.getBoundingClientRect()
      grip.current = {
        x: event.clientX,
        y: event.clientY,
        perPixel: SHEET.width / box.width,
        far: false,
      }
    },
    onPointerMove(event) {
      const held = grip.current
      if (!held) return
      const [dx, dy] = [event.clientX - held.x, event.clientY - held.y]
      if (!held.far && Math.hypot(dx, dy) < 4) return
      if (!held.far) event.currentTarget.setPointerCapture(event.pointerId)
      grip.current = { ...held, x: event.clientX, y: event.clientY, far: true }
      nudge(dx * held.perPixel, dy * held.perPixel)
    },
    onPointerUp() {
      wasDragged.current = grip.current?.far ?? false
      grip.current = null
    },
    dragged() {
      const was = wasDragged.current
      wasDragged.current = false
      return was
    },
  }
}
