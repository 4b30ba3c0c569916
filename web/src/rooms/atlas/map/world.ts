/** Natural Earth's countries on the sheet of the map, worked out once. */
import { geoEqualEarth, geoPath } from 'd3-geo'
import { feature, mesh } from 'topojson-client'
import { points, topology } from 'virtual:world'
import { SHEET } from './geometry.ts'
import type { Point } from './geometry.ts'

const world = feature(topology, topology.objects.countries)
// nobody attacks Antarctica, and it would take a fifth of the sheet
const inhabited = { ...world, features: world.features.filter(({ id }) => id !== 'AQ') }
const projection = geoEqualEarth()
  .rotate([-11, 0])
  .fitExtent(
    [
      [2, 2],
      [SHEET.width - 2, SHEET.height - 2],
    ],
    inhabited,
  )
const path = geoPath(projection).digits(1)

/** Outline of each country; code null where Natural Earth gives none. */
export const countries: readonly { code: string | null; d: string }[] = inhabited.features.map((one) => ({
  code: one.id === undefined ? null : String(one.id),
  d: path(one) ?? '',
}))

/** Borders between countries, drawn once each. */
export const borders = path(mesh(topology, topology.objects.countries, (a, b) => a !== b)) ?? ''

const drawn = new Set(countries.map(({ code }) => code))
/** Countries too small for a shape of their own. */
export const dots: readonly { code: string; at: Point }[] = Object.keys(points)
  .filter((code) => !drawn.has(code) && code !== 'AQ')
  .flatMap((code) => {
    const at = placeOf(code)
    return at ? [{ code, at }] : []
  })

/** Where flows of a country begin and end; null for what has no place on a map. */
export function placeOf(code: string): Point | null {
  const at = Object.hasOwn(points, code) ? projection([...points[code]] as [number, number]) : null
  return at && [at[0], at[1]]
}
