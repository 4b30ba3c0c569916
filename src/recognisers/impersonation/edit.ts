/** Two texts that are one slip of the hand apart: which slip it is. */

export type Slip =
  | 'omission'
  | 'repetition'
  | 'plural'
  | 'insertion'
  | 'swap'
  | 'vowel'
  | 'keyboard'
  | 'bit-flip'
  | 'substitution'

const rows = ['1234567890', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm']
const vowels = 'aeiou'

function isNeighbour(a: string, b: string): boolean {
  const ra = rows.findIndex((row) => row.includes(a))
  const rb = rows.findIndex((row) => row.includes(b))
  if (ra < 0 || rb < 0 || Math.abs(ra - rb) > 1) return false
  const shift = rows[rb].indexOf(b) - rows[ra].indexOf(a)
  if (ra === rb) return Math.abs(shift) === 1
  // each row of a keyboard lies half a key to the right of the one above
  return ra < rb ? shift === 0 || shift === -1 : shift === 0 || shift === 1
}

/** How `other` comes from `own`; null where it is none or more than one slip. */
export function slipOf(own: string, other: string): Slip | null {
  const longer = other.length - own.length
  if (Math.abs(longer) > 1) return null
  let at = 0
  while (at < own.length && at < other.length && own[at] === other[at]) at++
  if (longer === 1) {
    if (own.slice(at) !== other.slice(at + 1)) return null
    if (at > 0 && other[at] === other[at - 1]) return 'repetition'
    return at === own.length && other[at] === 's' ? 'plural' : 'insertion'
  }
  if (longer === -1) return own.slice(at + 1) === other.slice(at) ? 'omission' : null
  if (at === own.length) return null
  if (own.slice(at + 1) === other.slice(at + 1)) return changeOf(own[at], other[at])
  const swapped = own[at] === other[at + 1] && own[at + 1] === other[at]
  return swapped && own.slice(at + 2) === other.slice(at + 2) ? 'swap' : null
}

function changeOf(a: string, b: string): Slip {
  if (vowels.includes(a) && vowels.includes(b)) return 'vowel'
  if (isNeighbour(a, b)) return 'keyboard'
  const bits = a.charCodeAt(0) ^ b.charCodeAt(0)
  return (bits & (bits - 1)) === 0 ? 'bit-flip' : 'substitution'
}

export interface Difference {
  /** positions of the characters that the other text has not, in code units */
  readonly official: readonly number[]
  readonly lookAlike: readonly number[]
}

/** Which characters of each text stand outside their longest common subsequence. */
export function differenceOf(official: string, lookAlike: string): Difference {
  const a = official.slice(0, 255)
  const b = lookAlike.slice(0, 255)
  const width = b.length + 1
  const best = new Uint16Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const at = i * width + j
      best[at] = a[i] === b[j] ? best[at + width + 1] + 1 : Math.max(best[at + width], best[at + 1])
    }
  }
  const difference = { official: [] as number[], lookAlike: [] as number[] }
  let i = 0
  let j = 0
  while (i < a.length || j < b.length) {
    const at = i * width + j
    if (i < a.length && j < b.length && a[i] === b[j] && best[at] === best[at + width + 1] + 1) {
      i++
      j++
    } else if (j < b.length && (i === a.length || best[at + 1] >= best[at + width]))
      difference.lookAlike.push(j++)
    else difference.official.push(i++)
  }
  return difference
}
