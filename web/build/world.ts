/**
 * The world for the map, worked out once when the page is built: Natural Earth's countries at 1:110 million (world-atlas)
 * by ISO 3166 alpha-2 code, and for every country one point where a flow begins or ends. Countries that are too small for
 * that scale have a point only. Where Natural Earth gives no code the shape is drawn as land, and nothing is said of it.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { geoArea, geoCentroid } from 'd3-geo'
import { feature } from 'topojson-client'
import type { Feature, MultiPolygon, Polygon } from 'geojson'
import type { GeometryCollection, Topology } from 'topojson-specification'
import type { Plugin } from 'vite'

type Shape = Polygon | MultiPolygon
type World = Topology<{ countries: GeometryCollection<{ name: string }> }>

const ID = 'virtual:world'

function read(scale: '110m' | '50m'): World {
  const path = createRequire(import.meta.url).resolve(`world-atlas/countries-${scale}.json`)
  return JSON.parse(readFileSync(path, 'utf8')) as World
}

/** ISO 3166 numeric to alpha-2, as CLDR maps them. Kosovo has no number and goes by its user-assigned code. */
function codeOf(id: unknown, name: string): string | null {
  if (id === undefined) return name === 'Kosovo' ? 'XK' : null
  const code = new Intl.Locale(`und-${String(id).padStart(3, '0')}`).region ?? ''
  return /^[A-Z]{2}$/.test(code) ? code : null
}

const nameOf = (properties: object | null | undefined): string =>
  properties && 'name' in properties ? String(properties.name) : ''

/** The middle of the largest piece: that of all of France lies in Spain. */
function middle(shape: Feature<Shape>): [number, number] {
  const { geometry } = shape
  const pieces = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
  const polygons = pieces.map((coordinates): Polygon => ({ type: 'Polygon', coordinates }))
  const largest = polygons.reduce((a, b) => (geoArea(b) > geoArea(a) ? b : a))
  const [lon, lat] = geoCentroid(largest)
  return [Number(lon.toFixed(2)), Number(lat.toFixed(2))]
}

/** Shapes by code, and a point for every country. */
export function makeWorld(): { topology: Topology; points: Record<string, [number, number]> } {
  const coarse = read('110m')
  const fine = read('50m')
  const points: Record<string, [number, number]> = {}
  for (const world of [fine, coarse]) {
    for (const shape of feature(world, world.objects.countries).features) {
      const code = codeOf(shape.id, nameOf(shape.properties))
      if (code !== null) points[code] = middle(shape as Feature<Shape>)
    }
  }
  const geometries = coarse.objects.countries.geometries.map((one) => {
    const { properties, ...rest } = one
    const id = codeOf(one.id, nameOf(properties))
    return id === null ? { ...rest, id: undefined } : { ...rest, id }
  })
  const topology = {
    ...coarse,
    objects: { countries: { ...coarse.objects.countries, geometries } },
  } as Topology
  return { topology, points }
}

/** `import { topology, points } from 'virtual:world'` */
export function world(): Plugin {
  return {
    name: 'perisai-world',
    resolveId: (id) => (id === ID ? `\0${ID}` : null),
    load(id) {
      if (id !== `\0${ID}`) return null
      const { topology, points } = makeWorld()
      // parsing a text is several times faster than running the same as a program
      const text = JSON.stringify(JSON.stringify({ topology, points }))
      return `export const { topology, points } = JSON.parse(${text})`
    },
  }
}
