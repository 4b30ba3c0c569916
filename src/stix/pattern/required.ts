/** A text that must occur wherever a LIKE or MATCHES holds, so that it need not be tried where the text is absent. */

/** Shorter texts occur too often to be worth looking for. */
const MIN_LENGTH = 3
/** Escapes of several characters: \x41 \x{41} \012 \pN \p{Greek}. */
const code = /x(?:\{[^}]*\}|[0-9a-fA-F]{2})|[pP](?:\{[^}]*\}|.)|[0-7]{1,3}/y

/** The longest run of plain characters; null where there is none of MIN_LENGTH. */
export function requiredByLike(source: string): string | null {
  return longest(source.normalize('NFC').split(/[%_]/))
}

/**
 * The same for a regular expression. Reads it only as far as it is sure: alternatives and flags give null, a
 * character before ?, * or {} is not required, groups and classes end a run.
 */
export function requiredByRegex(source: string): string | null {
  const text = source.normalize('NFC')
  if (/\||\(\?[-a-zA-Z]|\\Q/.test(text)) return null
  const runs: string[] = []
  let run = ''
  let depth = 0
  for (let i = 0; i < text.length; i++) {
    const c = text[i]
    let plain: string | null = null
    if (c === '\\') {
      // Letters and digits after a backslash are classes, anchors and codes; what belongs to a code is no text.
      code.lastIndex = i + 1
      const escaped = code.exec(text)?.[0] ?? text[i + 1] ?? ''
      i += escaped.length
      if (/^[^a-zA-Z0-9]/.test(escaped)) plain = escaped
    } else if (c === '[') i = endOfClass(text, i)
    else if (c === '(') depth++
    else if (c === ')') depth--
    else if (c === '?' || c === '*' || c === '{') {
      run = Array.from(run).slice(0, -1).join('')
      if (c === '{') i = Math.max(i, text.indexOf('}', i))
    } else if (!/[.^$+]/.test(c)) plain = c
    if (plain !== null && depth === 0) run += plain
    else {
      runs.push(run)
      run = ''
    }
  }
  return longest([...runs, run])
}

function endOfClass(text: string, start: number): number {
  let i = start + 1
  if (text[i] === '^') i++
  if (text[i] === ']') i++
  for (; i < text.length && text[i] !== ']'; i++) {
    if (text[i] === '\\') i++
    else if (text[i] === '[' && text[i + 1] === ':') i = Math.max(i, text.indexOf(':]', i) + 1)
  }
  return i
}

function longest(runs: readonly string[]): string | null {
  const best = runs.reduce((a, b) => (b.length > a.length ? b : a), '')
  return best.length >= MIN_LENGTH ? best : null
}
