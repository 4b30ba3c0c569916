/**
 * A table reader takes evidence that is a table of millions of rows and loads it into the engine, where recognisers
 * work on it as sets. It says which columns it took for what; the pipeline unpacks, hashes and reports.
 */
import type { Params } from '../model/finding.ts'
import type { TableKind } from '../model/observation.ts'
import type { ProblemCode } from '../model/problem.ts'
import type { Scratch } from '../store/scratch.ts'
import type { Head, Sniff } from './reader.ts'

export interface TableOptions {
  /** columns as the user names them: meaning -> column of the file */
  readonly columns?: Readonly<Record<string, string>>
}

export interface TableFile {
  /** index of the file within the scan */
  readonly file: number
  /** the unpacked file, in the engine's folder */
  readonly path: string
  readonly head: Head
  /** what sniff said */
  readonly format: string
}

export interface TableReading {
  /** may know more than sniff did */
  readonly format: string
  /** meaning -> column of the file, shown to the user */
  readonly columns: Readonly<Record<string, string>>
  readonly records: number
  readonly badRecords: number
  /** the first of them, at most BAD_LISTED; `at` is "line 4" or "row 17" */
  readonly bad: readonly { at: string; reason: string }[]
  readonly problems: readonly { code: ProblemCode; at: string; params: Params }[]
  /** seconds since 1970, null where nothing has a time */
  readonly first: number | null
  readonly last: number | null
  /** set: nothing could be taken from this file, for this reason (it is among the problems) */
  readonly refused?: ProblemCode
}

export const BAD_LISTED = 20

export interface TableReader {
  readonly id: string
  readonly observes: TableKind
  /** Looks at content, as a reader does. Must be cheap and must not throw. */
  sniff(head: Head, options?: TableOptions): Sniff | null
  /** What a table lacks that has most of what is wanted of it, in the words of `--columns`; null for any other. */
  lacks?(head: Head): string | null
  /** Makes the table where it is missing and adds the file's good rows. Throws only where the engine fails. */
  load(file: TableFile, engine: Scratch, options?: TableOptions): Promise<TableReading>
}
