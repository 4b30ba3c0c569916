/** Columns of text for a terminal: as wide as their longest cell, numbers to the right. */

export interface TextColumn {
  readonly title: string
  readonly right?: boolean
  /** wider cells are cut and end in an ellipsis */
  readonly max?: number
}

/** Lines without a trailing line break. Control characters are the business of `paint`. */
export function textTable(columns: readonly TextColumn[], rows: readonly (readonly string[])[]): string {
  const cells = [columns.map((c) => c.title), ...rows].map((row) =>
    row.map((cell, i) => cut(cell.replace(/\s+/g, ' '), columns[i].max)),
  )
  const widths = columns.map((_, i) => cells.reduce((most, row) => Math.max(most, widthOf(row[i])), 0))
  return cells
    .map((row) =>
      row
        .map((cell, i) => {
          const room = ' '.repeat(widths[i] - widthOf(cell))
          return columns[i].right ? room + cell : cell + room
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

const graphemes = new Intl.Segmenter()
const NARROW = /^[\x20-\x7e]*$/
/** East Asian wide and fullwidth characters, and those that are drawn as pictures (Unicode Standard Annex 11). */
const WIDE =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1b000}-\u{1b2ff}\u{20000}-\u{3fffd}]|^\p{Emoji_Presentation}|\ufe0f/u
const NOTHING = /^[\p{Mn}\p{Me}\p{Cf}]+$/u

/** Columns that a terminal gives the text. */
export function widthOf(text: string): number {
  if (NARROW.test(text)) return text.length
  let width = 0
  for (const { segment } of graphemes.segment(text)) {
    width += NOTHING.test(segment) ? 0 : WIDE.test(segment) ? 2 : 1
  }
  return width
}

function cut(text: string, max = 200): string {
  if (widthOf(text) <= max) return text
  let kept = ''
  let width = 0
  for (const { segment } of graphemes.segment(text)) {
    width += widthOf(segment)
    if (width > max - 1) break
    kept += segment
  }
  return `${kept}\u2026`
}
