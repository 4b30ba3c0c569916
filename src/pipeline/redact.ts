/**
 * Writes a copy of a text or table without the personal data that is found in it: masked, or as keyed hashes. Read twice,
 * since what a column is shows only when all of it was seen.
 */
import { createHmac } from 'node:crypto'
import { PerisaiError } from '../model/problem.ts'
import type { Batch, CellBatch, TextBatch } from '../model/observation.ts'
import { documents } from '../readers/documents/index.ts'
import type { Block } from '../readers/reader.ts'
import { collect } from '../recognisers/leak/collector.ts'
import { columnKinds } from '../recognisers/leak/columns.ts'
import { kinds } from '../recognisers/leak/kinds.ts'
import { masked } from '../recognisers/leak/mask.ts'
import { Scanner } from '../recognisers/leak/scan.ts'
import { spansIn } from '../recognisers/leak/spans.ts'
import type { EvidenceInput } from './discover.ts'
import { containerOf } from './containers.ts'
import { BLOCK_BYTES } from './pool.ts'
import { TextSource, TextTarget } from './recode.ts'
import type { Wide } from '../model/wide.ts'

export interface RedactOptions {
  /** key of the pseudonyms; masked where absent */
  readonly key?: string
  /** also names and addresses in running text */
  readonly names?: boolean
  /** ends the work; nothing is left of what was written. Rejects with the signal's reason */
  readonly signal?: AbortSignal
}

export interface Redacted {
  /** values taken out, by kind */
  readonly values: Readonly<Record<string, number>>
  readonly format: string
}

interface Cutout {
  readonly start: number
  readonly end: number
  readonly kind: number
}

const HEAD_BYTES = 64 * 1024
const decoder = new TextDecoder()

/** Writes `to`, which must not be there yet. Throws for evidence that is no text or table. */
export async function redact(from: string, to: string, options: RedactOptions = {}): Promise<Redacted> {
  const collector = collect()
  const format = await blocks({ path: from }, (block, batches) => {
    options.signal?.throwIfAborted()
    for (const batch of batches(block)) collector.add(batch)
  })
  const columns = columnKinds(collector.take().get(0))
  const values: Record<string, number> = {}
  const output = await TextTarget.open(to)
  try {
    const finder = new Finder(columns, options.names === true)
    const replace = async (block: Block, batches: Batches) => {
      options.signal?.throwIfAborted()
      const cutouts: Cutout[] = []
      for (const batch of batches(block)) cutouts.push(...finder.cutouts(batch))
      await output.write(replaced(block.bytes, cutouts, format, options.key, values))
    }
    await blocks({ path: from }, replace, (wide) => output.begin(wide))
    await output.end()
  } catch (error) {
    await output.discard()
    throw error
  }
  return { values, format }
}

type Batches = (block: Block) => Iterable<Batch>

/** Cuts the file into blocks as a scan does. Resolves to its format. */
async function blocks(
  input: EvidenceInput,
  use: (block: Block, batches: Batches) => void | Promise<void>,
  begin: (wide: Wide | null) => Promise<void> = async () => {},
): Promise<string> {
  const source = await TextSource.open(input)
  try {
    let buffer = new Uint8Array(BLOCK_BYTES)
    let filled = 0
    let ended = false
    let format = ''
    let splitter: ReturnType<typeof documents.splitter> | null = null
    for (;;) {
      while (!ended && filled < buffer.length) {
        const n = await source.pull(buffer, filled)
        if (n === 0) ended = true
        filled += n
      }
      if (!splitter) {
        const bytes = buffer.subarray(0, Math.min(filled, HEAD_BYTES))
        const head = { bytes, whole: ended && filled <= HEAD_BYTES, name: input.path }
        const sniff = containerOf(head) ? null : documents.sniff(head)
        if (!sniff) throw new PerisaiError('not-redactable', { path: input.path ?? '-' })
        // markup would be written in a form that it did not have
        format = sniff.format === 'html' || sniff.format === 'xml' ? 'text' : sniff.format
        await begin(source.wide)
        splitter = documents.splitter(format)
      }
      const cut = splitter.cut(buffer.subarray(0, filled), ended, filled === buffer.length)
      const done = cut.end + cut.drop
      if (done > 0) {
        await use({ bytes: buffer.slice(0, done), context: cut.context, file: 0 }, parsed(format))
        const next = new Uint8Array(BLOCK_BYTES)
        next.set(buffer.subarray(done, filled))
        buffer = next
        filled -= done
      }
      if (ended && (filled === 0 || done === 0)) return format
    }
  } finally {
    await source.close()
  }
}

/** Batches are lent: each is used before the next is made. */
function parsed(format: string): Batches {
  const parser = documents.parser(format)
  return (block) => {
    const all: Batch[] = []
    parser.parse(block, { batch: (batch) => all.push(structuredClone(batch)), bad: () => {} })
    return all
  }
}

class Finder {
  private readonly scanner = new Scanner()
  private readonly columns: ReadonlyMap<string, number>
  private readonly names: boolean

  constructor(columns: ReadonlyMap<string, number>, names: boolean) {
    this.columns = columns
    this.names = names
  }

  cutouts(batch: Batch): Cutout[] {
    if (batch.kind === 'text') return this.inText(batch)
    return batch.kind === 'cell' ? this.inCells(batch) : []
  }

  /** Places are those within the block: what stands before the seam was written with the window before. */
  private inText({ bytes, text, from }: TextBatch): Cutout[] {
    const found = this.within(bytes, text.start[0], text.end[0])
    return found
      .filter(({ end }) => end > from[0])
      .map(({ start, end, kind }) => ({ start: Math.max(0, start - from[0]), end: end - from[0], kind }))
  }

  private inCells({ bytes, cell, column, columns, count, table }: CellBatch): Cutout[] {
    const found: Cutout[] = []
    for (let i = 0; i < count; i++) {
      const [start, end] = [cell.start[i], cell.end[i]]
      const name = columns[column[i]] || `#${column[i]}`
      const kind = this.columns.get(`${table}\n${name}`)
      if (kind !== undefined) found.push({ start, end, kind })
      else found.push(...this.within(bytes, start, end))
    }
    return found
  }

  private within(b: Uint8Array, from: number, to: number): Cutout[] {
    const found: Cutout[] = []
    this.scanner.scan(b, from, to, (kind, start, end) => found.push({ kind, start, end }))
    if (!this.names) return found
    for (let at = from; at < to;) {
      const lf = b.indexOf(10, at)
      const end = lf < 0 || lf > to ? to : lf
      const line = decoder.decode(b.subarray(at, end))
      for (const span of spansIn(line)) {
        const start = at + Buffer.byteLength(line.slice(0, span.start))
        const until = start + Buffer.byteLength(line.slice(span.start, span.end))
        const kind = kinds.findIndex(({ id }) => id === span.kind)
        if (!found.some((one) => start < one.end && one.start < until))
          found.push({ start, end: until, kind })
      }
      at = end + 1
    }
    return found
  }
}

/** The block with its cutouts replaced. */
function replaced(
  b: Uint8Array,
  cutouts: Cutout[],
  format: string,
  key: string | undefined,
  values: Record<string, number>,
): Buffer {
  cutouts.sort((x, y) => x.start - y.start)
  const parts: Uint8Array[] = []
  let done = 0
  for (const { start, end, kind } of cutouts) {
    if (start < done) continue
    const { id } = kinds[kind]
    values[id] = (values[id] ?? 0) + 1
    const value = decoder.decode(b.subarray(start, end))
    let text = key === undefined ? masked(value, kind) : pseudonym(value, id, key)
    // whatever means something to the form of the file must not come from a value
    text = text.replace(/["'\\,;|<>\p{Cc}]/gu, '•')
    const bare = b[start - 1] !== 34 && b[start - 1] !== 39
    if (bare && format === 'json') text = `"${text}"`
    if (bare && format === 'sql') text = `'${text}'`
    parts.push(b.subarray(done, start), Buffer.from(text))
    done = end
  }
  parts.push(b.subarray(done))
  return Buffer.concat(parts)
}

/** The same value, however it is written, has the same pseudonym under the same key. */
function pseudonym(value: string, id: string, key: string): string {
  const plain = value.toLowerCase().replace(/[\s().\u2010-\u2015-]/g, '')
  return `${id}-${createHmac('sha256', key).update(`${id}\n${plain}`).digest('hex').slice(0, 20)}`
}
