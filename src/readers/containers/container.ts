/**
 * Evidence that holds other evidence: archives, office documents, mail. A container gives its members as streams, one
 * after the other; what each member is, the pipeline finds out as it does for any file.
 */
import type { Readable } from 'node:stream'
import type { Params } from '../../model/finding.ts'
import type { ProblemCode } from '../../model/problem.ts'
import type { Head } from '../reader.ts'

export interface Member {
  /** as the container names it */
  readonly name: string
  readonly stream: Readable
  /** seconds since 1970, where the container says when it was written */
  readonly modified?: number
}

export interface ContainerFile {
  /** the unpacked file on disk */
  readonly path: string
  readonly size: number
  /** says what could not be read; `at` names the member */
  problem(code: ProblemCode, at: string, params: Params): void
}

export interface Container {
  readonly id: string
  /** Looks at content. Must be cheap and must not throw. */
  sniff(head: Head): boolean
  /**
   * Gives the members in their order. The stream of one is used up or destroyed before the next is asked for. Throws where
   * the container as a whole cannot be read.
   */
  members(file: ContainerFile): AsyncGenerator<Member>
}

/** Members that are worked on as a whole (mail, PDF) may have this many bytes. */
export const MOST_WHOLE_BYTES = 64 * 1024 * 1024

/** A member's name without what would show as control signs or lead out of its container; at most 200 signs. */
export function cleanName(name: string): string {
  const parts = name.split(/[\\/]+/).filter((part) => part !== '' && part !== '.' && part !== '..')
  const clean = parts.join('/').replace(/[\p{Cc}\p{Cf}]/gu, '\u{fffd}')
  return clean.length > 200 ? `${clean.slice(0, 199)}…` : clean || '?'
}
