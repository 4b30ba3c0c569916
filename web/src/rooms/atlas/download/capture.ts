/** A drawing on the page as markup that stands by itself: its styles become attributes, its colours plain sRGB. */
import type { Colours } from './frame.ts'

const paints = ['fill', 'stroke'] as const
const others = [
  'fill-opacity',
  'stroke-opacity',
  'opacity',
  'stroke-width',
  'stroke-linejoin',
  'font-size',
  'font-weight',
  'text-anchor',
] as const

const plain = new Map<string, string>()
let ground: CanvasRenderingContext2D | null | undefined

/** Any CSS colour as #rrggbb, since other programs know neither oklab() nor color-mix(). */
function hex(colour: string): string {
  if (colour === 'none' || colour === '') return 'none'
  let found = plain.get(colour)
  if (found === undefined) {
    ground ??= document.createElement('canvas').getContext('2d', { willReadFrequently: true })
    if (!ground) return colour
    ground.clearRect(0, 0, 1, 1)
    ground.fillStyle = colour
    ground.fillRect(0, 0, 1, 1)
    const [r, g, b, a] = ground.getImageData(0, 0, 1, 1).data
    found = a === 0 ? 'none' : `#${[r, g, b].map((part) => part.toString(16).padStart(2, '0')).join('')}`
    plain.set(colour, found)
  }
  return found
}

/** The colours of the page as it is shown now. */
export function pageColours(): Colours {
  const probe = document.createElement('span')
  document.body.append(probe)
  const of = (name: string): string => {
    probe.style.color = `var(--${name})`
    return hex(getComputedStyle(probe).color)
  }
  const colours = {
    paper: of('paper'),
    ink: of('ink'),
    quiet: of('ink-2'),
    line: of('line'),
    bar: of('atlas'),
  }
  probe.remove()
  return colours
}

/** The inside of an SVG element, at the size of its viewBox. */
export function captured(svg: SVGSVGElement): { body: string; width: number; height: number } {
  const copy = svg.cloneNode(true) as SVGSVGElement
  const originals = svg.querySelectorAll('*')
  copy.querySelectorAll('*').forEach((element, i) => {
    const style = getComputedStyle(originals[i])
    for (const name of paints) element.setAttribute(name, hex(style.getPropertyValue(name)))
    for (const name of others) {
      const value = style.getPropertyValue(name)
      if (value !== '' && value !== 'auto') element.setAttribute(name, value)
    }
    for (const name of ['class', 'href', 'tabindex', 'role', 'aria-label', 'aria-hidden']) {
      element.removeAttribute(name)
    }
  })
  for (const link of copy.querySelectorAll('a')) link.replaceWith(...link.childNodes)
  const { width, height } = svg.viewBox.baseVal
  return {
    body: `<svg width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${new XMLSerializer().serializeToString(copy).replace(/^<svg[^>]*>|<\/svg>$/g, '')}</svg>`,
    width,
    height,
  }
}
