/** What the page shows as a table, as a drawing: the ranking with its intervals, and the matrix. Pure. */
import { xml } from './frame.ts'
import type { Colours } from './frame.ts'

export interface BarRow {
  readonly label: string
  readonly percent: number
  readonly low: number
  readonly high: number
  /** the share in words: "11.5 % (10.3-12.8), 383 of 3,343" */
  readonly says: string
}

const ROW = 20
const LABEL = 190
const BAR = 300
const SAYS = 230

type Drawing = { body: string; width: number; height: number }

const cut = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most - 1)}…` : text

export function drawBars(rows: readonly BarRow[], c: Colours): Drawing {
  const end = Math.max(1e-9, ...rows.map((row) => row.high))
  const x = (value: number) => (LABEL + (BAR * Math.min(value, end)) / end).toFixed(1)
  const body = rows
    .map((row, i) => {
      const y = i * ROW
      const whisker = (at: number) =>
        `<line x1="${x(at)}" x2="${x(at)}" y1="${y + 6}" y2="${y + 14}" stroke="${c.ink}"/>`
      return (
        `<text x="0" y="${y + 14}" font-size="12" fill="${c.ink}">${xml(cut(row.label, 30))}</text>` +
        `<rect x="${LABEL}" y="${y + 5}" width="${(Number(x(row.percent)) - LABEL).toFixed(1)}" height="10" fill="${c.bar}"/>` +
        `<line x1="${x(row.low)}" x2="${x(row.high)}" y1="${y + 10}" y2="${y + 10}" stroke="${c.ink}"/>` +
        whisker(row.low) +
        whisker(row.high) +
        `<text x="${LABEL + BAR + 12}" y="${y + 14}" font-size="12" fill="${c.ink}">${xml(row.says)}</text>`
      )
    })
    .join('')
  return { body, width: LABEL + BAR + SAYS, height: rows.length * ROW }
}

export interface Grid {
  readonly rows: readonly string[]
  readonly columns: readonly string[]
  /** rows of columns; 0 is left empty */
  readonly values: readonly (readonly number[])[]
  readonly number: (value: number) => string
}

const CELL = 62
const HEAD = 84

export function drawGrid({ rows, columns, values, number }: Grid, c: Colours): Drawing {
  const most = Math.max(1, ...values.flat())
  const heads = columns
    .map((column, i) => {
      const x = LABEL + i * CELL + CELL / 2
      return `<text transform="translate(${x} ${HEAD - 8}) rotate(-40)" font-size="11" fill="${c.quiet}">${xml(cut(column, 20))}</text>`
    })
    .join('')
  const lines = rows
    .map((row, r) => {
      const y = HEAD + r * ROW
      const cells = values[r]
        .map((value, i) => {
          if (value === 0) return ''
          const x = LABEL + i * CELL
          return (
            `<rect x="${x + 1}" y="${y + 1}" width="${CELL - 2}" height="${ROW - 2}" fill="${c.bar}" fill-opacity="${(0.08 + 0.42 * Math.sqrt(value / most)).toFixed(3)}"/>` +
            `<text x="${x + CELL - 8}" y="${y + 14}" font-size="12" text-anchor="end" fill="${c.ink}">${xml(number(value))}</text>`
          )
        })
        .join('')
      return `<text x="0" y="${y + 14}" font-size="12" fill="${c.ink}">${xml(cut(row, 30))}</text>${cells}`
    })
    .join('')
  return {
    body: heads + lines,
    // the heads lean over the right edge
    width: LABEL + columns.length * CELL + 90,
    height: HEAD + rows.length * ROW,
  }
}

const YEAR = 30
const TALL = 160

export function drawYears(
  bars: readonly { year: number; count: number }[],
  number: (value: number) => string,
  c: Colours,
): Drawing {
  const most = Math.max(1, ...bars.map((bar) => bar.count))
  const body = bars
    .map(({ year, count }, i) => {
      const height = (TALL * count) / most
      const x = i * YEAR
      const middle = x + YEAR / 2
      return (
        `<rect x="${x + 2}" y="${(TALL + 16 - height).toFixed(1)}" width="${YEAR - 4}" height="${height.toFixed(1)}" fill="${c.bar}"/>` +
        `<text x="${middle}" y="${(TALL + 12 - height).toFixed(1)}" font-size="10" text-anchor="middle" fill="${c.ink}">${xml(number(count))}</text>` +
        `<text x="${middle}" y="${TALL + 32}" font-size="10" text-anchor="middle" fill="${c.quiet}">${year}</text>`
      )
    })
    .join('')
  return { body, width: bars.length * YEAR, height: TALL + 38 }
}
