/** What was seen, added up: counts, hashes and masked samples by file. No value as it stood is kept here. */
import type { Distinct } from './count.ts'
import { mergeValues, noneYet } from './count.ts'

/** A masked value and the hash that chooses it: the least hashes are kept, so that order does not matter. */
export interface Sample {
  readonly hash: number
  readonly shown: string
}

export const SAMPLES = 3

export interface KindCount {
  values: number
  /** of these, found by their form alone */
  bare: number
  readonly distinct: Distinct
  samples: Sample[]
}

export interface Column {
  /** position in its table, from 0 */
  index: number
  name: string
  filled: number
  /** cells that could be of a kind, by its number */
  readonly counts: Uint32Array
  /** cells of a form (FORM), by its bit's position */
  readonly forms: Uint32Array
  readonly distinct: Distinct
  samples: Sample[]
}

export interface Table {
  readonly name: string
  rows: number
  readonly columns: Map<string, Column>
}

/** What one file holds. */
export interface FileSummary {
  bytes: number
  code: boolean
  /** kinds in running text (and in cells that are running text) */
  readonly text: Map<number, KindCount>
  /** lines with two or more kinds that belong together */
  joined: number
  /** plain numbers in running text, as long as a card's or a NIK, that are nothing */
  strange: number
  readonly tables: Map<string, Table>
}

export type Summary = Map<number, FileSummary>

export function fileOf(summary: Summary, file: number): FileSummary {
  let found = summary.get(file)
  if (!found)
    summary.set(
      file,
      (found = { bytes: 0, code: false, text: new Map(), joined: 0, strange: 0, tables: new Map() }),
    )
  return found
}

export function countOfKind(file: FileSummary, kind: number): KindCount {
  let found = file.text.get(kind)
  if (!found) file.text.set(kind, (found = { values: 0, bare: 0, distinct: noneYet(), samples: [] }))
  return found
}

/** A hash must be under this for its value to be kept. */
export function mostHash({ samples }: { readonly samples: readonly Sample[] }): number {
  return samples.length < SAMPLES ? 2 ** 32 : samples[SAMPLES - 1].hash
}

/** Whether a value with this hash would be kept, as far as its hash says. */
export const isSample = (into: { readonly samples: readonly Sample[] }, hash: number): boolean =>
  hash < mostHash(into)

export function addSample(into: { samples: Sample[] }, hash: number, shown: () => string): void {
  if (!isSample(into, hash)) return
  const { samples } = into
  if (samples.some((sample) => sample.hash === hash)) return
  samples.push({ hash, shown: shown() })
  samples.sort((a, b) => a.hash - b.hash)
  samples.length = Math.min(samples.length, SAMPLES)
}

export function merge(into: Summary, from: Summary): Summary {
  for (const [number, file] of from) {
    const target = into.get(number)
    if (!target) into.set(number, file)
    else mergeFile(target, file)
  }
  return into
}

function mergeFile(into: FileSummary, from: FileSummary): void {
  into.bytes += from.bytes
  into.code ||= from.code
  into.joined += from.joined
  into.strange += from.strange
  for (const [kind, count] of from.text) {
    const target = countOfKind(into, kind)
    target.values += count.values
    target.bare += count.bare
    mergeValues(target.distinct, count.distinct)
    for (const sample of count.samples) addSample(target, sample.hash, () => sample.shown)
  }
  for (const [name, table] of from.tables) {
    const target = into.tables.get(name)
    if (target) mergeTable(target, table)
    else into.tables.set(name, table)
  }
}

function mergeTable(into: Table, from: Table): void {
  into.rows += from.rows
  for (const [key, column] of from.columns) {
    const target = into.columns.get(key)
    if (!target) {
      into.columns.set(key, column)
      continue
    }
    target.index = Math.min(target.index, column.index)
    target.filled += column.filled
    for (let k = 0; k < column.counts.length; k++) target.counts[k] += column.counts[k]
    for (let k = 0; k < column.forms.length; k++) target.forms[k] += column.forms[k]
    mergeValues(target.distinct, column.distinct)
    for (const sample of column.samples) addSample(target, sample.hash, () => sample.shown)
  }
}
