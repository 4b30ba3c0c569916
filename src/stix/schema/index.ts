/** All object types of STIX 2.1 by name, ready to check with, and their TypeScript types. */
import { compile } from '../validate/check.ts'
import type { Check, Compiled, ObjectOf, Table } from '../validate/check.ts'
import { coreProperties, extensions, observableProperties } from './common.ts'
import { freeProperties } from './free.ts'
import type { Definition } from './definition.ts'
import { metas } from './meta.ts'
import { accountExtensions, fileExtensions, processExtensions, trafficExtensions } from './sco-extensions.ts'
import { scos } from './sco.ts'
import { sdos } from './sdo.ts'
import { sros } from './sro.ts'

export type Kind = 'sdo' | 'sro' | 'sco' | 'meta'

export interface Schema extends Compiled {
  readonly kind: Kind
  readonly definition: Definition
}

const predefined: Readonly<Record<string, Readonly<Record<string, Check>>>> = {
  file: fileExtensions,
  'network-traffic': trafficExtensions,
  process: processExtensions,
  'user-account': accountExtensions,
}

function schema(kind: Kind, type: string, definition: Definition): Schema {
  const common: Table = definition.common ?? (kind === 'sco' ? observableProperties : coreProperties)
  const table: Table = {
    extensions: extensions(freeProperties, predefined[type], type !== 'marking-definition'),
  }
  return { kind, definition, ...compile(common, definition.properties, table) }
}

export const schemas: ReadonlyMap<string, Schema> = new Map(
  (
    [
      ['sdo', sdos],
      ['sro', sros],
      ['sco', scos],
      ['meta', metas],
    ] as const
  ).flatMap(([kind, definitions]) =>
    Object.entries(definitions).map(([type, definition]): [string, Schema] => [
      type,
      schema(kind, type, definition),
    ]),
  ),
)

/** For types that the standard does not define. */
export const customObject = schema('sdo', '', { properties: {} })
export const customObservable = schema('sco', '', { properties: {} })

type Extensions = { extensions?: Record<string, Record<string, unknown>>; [property: string]: unknown }
type Core = Omit<ObjectOf<typeof coreProperties>, 'type'>
type ObservableCore = Omit<ObjectOf<typeof observableProperties>, 'type'>

export type Sdo<K extends keyof typeof sdos> = { type: K } & Core &
  ObjectOf<(typeof sdos)[K]['properties']> &
  Extensions
export type Sro<K extends keyof typeof sros> = { type: K } & Core &
  ObjectOf<(typeof sros)[K]['properties']> &
  Extensions
export type Sco<K extends keyof typeof scos> = { type: K } & ObservableCore &
  ObjectOf<(typeof scos)[K]['properties']> &
  Extensions
export type Meta<K extends keyof typeof metas> = { type: K } & (K extends 'marking-definition'
  ? Omit<ObjectOf<(typeof metas)['marking-definition']['common']>, 'type'>
  : Core) &
  ObjectOf<(typeof metas)[K]['properties']> &
  Extensions
