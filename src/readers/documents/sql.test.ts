import { expect, test } from 'vitest'
import { newRandom } from '../../../scripts/gen/random.ts'
import type { Batch } from '../../model/observation.ts'
import { SqlParser, SqlSplitter } from './sql.ts'

const random = newRandom(3)
const pick = <T>(of: readonly T[]): T => of[random.int(0, of.length)]

/** A value that is made of everything that ends values, rows and statements elsewhere. */
function value(escapes: boolean): string {
  if (random.next() < 0.2) return pick(['NULL', '0', '-12.5', '3271046504930002'])
  const parts = ['a', 'b ', ';', ');', '),(', '(', ',', "''", ...(escapes ? ["\\'", '\\\\', '"'] : [])]
  return `'${Array.from({ length: random.int(0, 12) }, () => pick(parts)).join('')}'`
}

function dump(rows: number, escapes: boolean): string {
  let text = ''
  while (rows > 0) {
    const many = Math.min(rows, random.int(1, 400))
    rows -= many
    const values = Array.from(
      { length: many },
      () => `(${value(escapes)},${value(escapes)}, ${value(escapes)})`,
    )
    text += `INSERT INTO t${random.int(0, 3)} VALUES\n${values.join(pick([',', ',\n', ' , ']))}${pick([';\n', ' ;', ';\nCOMMIT; -- (1)\n'])}`
  }
  return text
}

/** Tables and values of all blocks that buffers of so many bytes are cut into, and the number of blocks. */
function read(bytes: Uint8Array, room: number): { cells: string[]; rows: number; blocks: number } {
  const splitter = new SqlSplitter()
  const parser = new SqlParser()
  const cells: string[] = []
  let rows = 0
  let blocks = 0
  const batch = (one: Batch) => {
    if (one.kind !== 'cell') return
    for (let i = 0; i < one.count; i++) {
      const text = Buffer.from(one.bytes.subarray(one.cell.start[i], one.cell.end[i])).toString()
      cells.push(`${one.table} ${one.column[i]} ${text}`)
    }
  }
  for (let at = 0; at < bytes.length; blocks++) {
    const shown = bytes.subarray(at, at + room)
    const { end, context } = splitter.cut(shown, at + shown.length === bytes.length, shown.length === room)
    expect(end).toBeGreaterThan(0)
    rows += parser.parse({ bytes: shown.slice(0, end), context, file: 0 }, { batch, bad: () => {} }).records
    at += end
  }
  return { cells, rows, blocks }
}

test.each([
  ['quotes alone stand', false],
  ['signs are escaped', true],
])('a dump in which %s is the same in blocks as in one piece', (_, escapes) => {
  const bytes = Buffer.from(dump(5000, escapes))
  const whole = read(bytes, bytes.length + 1)
  expect(whole.rows).toBe(5000)
  for (const room of [6000, 20_011, 64_000]) {
    const parts = read(bytes, room)
    expect(parts.blocks).toBeGreaterThan(2)
    expect(parts.rows).toBe(whole.rows)
    expect(parts.cells).toEqual(whole.cells)
  }
})
