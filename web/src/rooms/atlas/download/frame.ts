/** Pictures that can leave the page: a title, the drawing, and under it what the figure rests on and how to cite it. Pure. */

export interface Colours {
  readonly paper: string
  readonly ink: string
  readonly quiet: string
  readonly line: string
  readonly bar: string
}

export interface Picture {
  readonly title: string
  /** basis, citation, where it was made: a paragraph each */
  readonly notes: readonly string[]
  /** SVG elements */
  readonly body: string
  readonly width: number
  readonly height: number
}

const PAD = 24
const LINE = 16
const FONT = "'Inter Variable', Inter, system-ui, 'Segoe UI', Roboto, 'Noto Sans', 'DejaVu Sans', sans-serif"
/** of a letter on average, at 11 px */
const LETTER = 5.7

/** Text from catalogues ends up here: everything that could be markup is made harmless, what XML forbids is dropped. */
export function xml(text: string): string {
  return text
    .replaceAll(/\p{Cc}|[\ufffe\uffff]/gu, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}

/** Lines of at most `most` letters; a word longer than that is cut. */
export function wrapped(text: string, most: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/)) {
    for (const piece of word.match(new RegExp(`.{1,${most}}`, 'gu')) ?? []) {
      if (line !== '' && line.length + 1 + piece.length > most) {
        lines.push(line)
        line = piece
      } else line = line === '' ? piece : `${line} ${piece}`
    }
  }
  return line === '' ? lines : [...lines, line]
}

/** A whole SVG document. */
export function framed(picture: Picture, colours: Colours): string {
  const width = Math.max(picture.width, 480) + 2 * PAD
  const most = Math.floor((width - 2 * PAD) / LETTER)
  const title = wrapped(picture.title, Math.floor(most * 0.7))
  const notes = picture.notes.filter(Boolean).flatMap((note) => wrapped(note, most))
  const top = PAD + title.length * 22 + 8
  const below = top + picture.height + 24
  const height = below + notes.length * LINE + PAD - 8
  const lines = (all: readonly string[], y: number, step: number, style: string) =>
    all.map((line, i) => `<text x="${PAD}" y="${y + i * step}" ${style}>${xml(line)}</text>`).join('')
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${xml(FONT)}">` +
    `<title>${xml(picture.title)}</title><desc>${xml(picture.notes.join(' '))}</desc>` +
    `<rect width="100%" height="100%" fill="${colours.paper}"/>` +
    lines(title, PAD + 14, 22, `font-size="16" font-weight="600" fill="${colours.ink}"`) +
    `<g transform="translate(${PAD} ${top})">${picture.body}</g>` +
    lines(notes, below, LINE, `font-size="11" fill="${colours.quiet}"`) +
    '</svg>'
  )
}
