/**
 * What evidence that holds other evidence is taken apart with: within limits of depth, number and growth that are shared by
 * all that comes out of one file, so that no nesting gets around them.
 */
import { createWriteStream } from 'node:fs'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Params } from '../model/finding.ts'
import type { ProblemCode } from '../model/problem.ts'
import { reasonOf } from '../model/problem.ts'
import type { Container, Member } from '../readers/containers/container.ts'
import { containers } from '../readers/containers/index.ts'
import type { Head } from '../readers/reader.ts'
import type { EvidenceInput } from './discover.ts'
import { EXPANSION_FREE_BYTES, EXPANSION_RATIO } from './source.ts'
import type { Source } from './source.ts'

/** Containers within containers. */
export const MOST_DEPTH = 5
/** Members of one file, at any depth. */
export const MOST_MEMBERS = 20_000
/** What a stream or a compressed container may take on disk. */
const MOST_SPOOLED = 8 * 1024 ** 3

const CHUNK_BYTES = 1024 * 1024

/** What all that comes out of one file may use up together. */
export interface Budget {
  members: number
  bytes: number
  /** what `bytes` was at the beginning, for the message */
  readonly limit: number
}

export function containerOf(head: Head): Container | undefined {
  return containers.find((container) => container.sniff(head))
}

type Tell = (code: ProblemCode, at: string, params: Params) => void

/** The container as a file on disk: where it lies, or a copy where it came compressed or as a stream. */
export class Taken {
  readonly container: Container
  private readonly input: EvidenceInput
  private readonly tell: Tell
  private path: string
  private folder: string | null = null
  /** when the container itself was last written */
  private modified: number | undefined

  constructor(container: Container, input: EvidenceInput, tell: Tell) {
    this.container = container
    this.input = input
    this.tell = tell
    this.path = input.file ?? input.path
  }

  /** Copies where needed. Resolves to false, and says why, where the container cannot be taken apart. */
  async prepare(source: Source, begun: Uint8Array, signal?: AbortSignal): Promise<boolean> {
    this.modified = source.modified ?? undefined
    if ((this.input.depth ?? 0) >= MOST_DEPTH) {
      this.tell('container-limit', '', { what: 'nesting', limit: MOST_DEPTH })
      return false
    }
    if (source.packing === 'none' && !this.input.stream) return true
    this.folder = await mkdtemp(join(tmpdir(), 'perisai-'))
    this.path = join(this.folder, 'container')
    let size = 0
    const tell = this.tell
    const chunks = async function* () {
      let chunk: Uint8Array = begun.slice()
      while (chunk.length > 0) {
        signal?.throwIfAborted()
        size += chunk.length
        if (size > MOST_SPOOLED) {
          tell('container-limit', '', { what: 'bytes', limit: MOST_SPOOLED })
          return
        }
        yield chunk
        const next = new Uint8Array(CHUNK_BYTES)
        chunk = next.subarray(0, await source.pull(next, 0))
      }
    }
    await pipeline(chunks, createWriteStream(this.path, { mode: 0o600 }))
    return true
  }

  /** The members, as evidence of their own. Never throws: what cannot be read is told. */
  async *members(signal?: AbortSignal): AsyncGenerator<EvidenceInput> {
    const { size } = await stat(this.path)
    const limit = Math.max(EXPANSION_FREE_BYTES, size * EXPANSION_RATIO)
    const budget = this.input.budget ?? { members: MOST_MEMBERS, bytes: limit, limit }
    try {
      for await (const member of this.container.members({ path: this.path, size, problem: this.tell })) {
        if (signal?.aborted) return
        if (budget.members-- <= 0) {
          this.tell('container-limit', member.name, { what: 'members', limit: MOST_MEMBERS })
          member.stream.destroy()
          return
        }
        yield {
          path: `${this.input.path}!/${member.name}`,
          stream: Readable.from(this.counted(member, budget), { objectMode: false }),
          modified: known(member.modified) ?? this.modified,
          depth: (this.input.depth ?? 0) + 1,
          budget,
        }
        member.stream.destroy()
        if (budget.bytes < 0) return
      }
    } catch (error) {
      this.tell('container-broken', '', { reason: reasonOf(error).replace(/[.?!]+$/, '') })
    }
  }

  async close(): Promise<void> {
    if (this.folder) await rm(this.folder, { recursive: true, force: true })
  }

  private async *counted({ name, stream }: Member, budget: Budget): AsyncGenerator<Uint8Array> {
    try {
      for await (const chunk of stream) {
        budget.bytes -= (chunk as Uint8Array).length
        if (budget.bytes < 0) {
          this.tell('expansion-limit', name, { ratio: EXPANSION_RATIO, limit: budget.limit })
          return
        }
        yield chunk as Uint8Array
      }
    } catch (error) {
      this.tell('container-broken', name, { reason: reasonOf(error) })
    }
  }
}

/** Archives that are made to be the same each time date their members with the first day of 1970 or 1980. */
const known = (seconds: number | undefined): number | undefined =>
  seconds === undefined || seconds < 315_705_600 ? undefined : seconds
