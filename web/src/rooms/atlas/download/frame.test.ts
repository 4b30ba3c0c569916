import { expect, test } from 'vitest'
import { drawBars, drawGrid } from './drawings.ts'
import { framed, wrapped, xml } from './frame.ts'

const colours = { paper: '#fff', ink: '#111', quiet: '#555', line: '#ccc', bar: '#13a' }
const hostile = `<script>alert("x")</script> & 'y'\u0000`

test('text from catalogues never becomes markup', () => {
  expect(xml(hostile)).toBe('&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; &#39;y&#39; ')
  const bars = drawBars([{ label: hostile, percent: 5, low: 4, high: 6, says: hostile }], colours)
  const grid = drawGrid({ rows: [hostile], columns: [hostile], values: [[3]], number: String }, colours)
  for (const drawing of [bars, grid]) {
    const svg = framed({ title: hostile, notes: [hostile, 'cited'], ...drawing }, colours)
    expect(svg).not.toContain('<script')
    expect(svg).not.toContain('\u0000')
    expect(svg).toMatch(/^<svg xmlns[^>]+>.*cited<\/text><\/svg>$/s)
  }
})

test('whiskers stand where the interval ends, and the longest reaches the right end', () => {
  const { body } = drawBars(
    [
      { label: 'A', percent: 40, low: 30, high: 50, says: '' },
      { label: 'B', percent: 5, low: 0, high: 10, says: '' },
    ],
    colours,
  )
  const lines = [...body.matchAll(/<line x1="([\d.]+)" x2="([\d.]+)" y1="10"/g)].map((m) => [m[1], m[2]])
  expect(lines).toEqual([['370.0', '490.0']])
  expect(body).toContain('x="190" y="25" width="30.0"')
})

test('notes are broken into lines, and a word without end is cut', () => {
  expect(wrapped('one two three', 7)).toEqual(['one two', 'three'])
  expect(wrapped('abcdefghij', 4)).toEqual(['abcd', 'efgh', 'ij'])
  expect(wrapped('', 4)).toEqual([])
})
