declare module 'virtual:world' {
  import type { GeometryCollection, Topology } from 'topojson-specification'

  export const topology: Topology<{ countries: GeometryCollection }>
  /** longitude and latitude by ISO 3166 alpha-2 code */
  export const points: Readonly<Record<string, readonly [number, number]>>
}
