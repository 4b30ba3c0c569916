/**
 * Only canonical literals reach an exporter. A host name in an nft set is resolved when the set is loaded, `$INCLUDE` in
 * a zone is obeyed, a newline in a map starts another line: whatever is not one literal of its kind is refused here, and
 * never repaired.
 */
import { domainToUnicode, domainToASCII } from 'node:url'

/** A host name in ASCII, lower case, without the root's dot: the only text besides paths that exporters write. */
export type HostName = string & { readonly kind: 'host-name' }
/** A path of a request that needs no quoting in any of the formats. */
export type PlainPath = string & { readonly kind: 'plain-path' }

const MOST_NAME = 253
const MOST_LABEL = 63

/**
 * The name in its canonical form, or null. Refused: addresses, single labels, anything but letters, digits and hyphens
 * within labels, Unicode (its A-label form is unambiguous; the same glyphs in Unicode are not), A-labels that do not
 * decode to what encodes to them, wildcards, top labels of digits only.
 */
export function hostName(text: string): HostName | null {
  const name = (text.endsWith('.') ? text.slice(0, -1) : text).toLowerCase()
  // toLowerCase makes ASCII of a few signs (the Kelvin sign): what was given must be ASCII already
  if (name.length === 0 || name.length > MOST_NAME || /[^\x21-\x7e]/.test(text)) return null
  const labels = name.split('.')
  if (labels.length < 2 || !labels.every(isLabel) || /^\d+$/.test(labels.at(-1)!)) return null
  return labels.some((label) => label.startsWith('xn--')) && !decodes(name) ? null : (name as HostName)
}

/** Whether the name's A-labels stand for U-labels that stand for them. */
function decodes(name: string): boolean {
  const shown = domainToUnicode(name)
  return !/(?:^|\.)xn--/.test(shown) && domainToASCII(shown) === name
}

/** Two hyphens in third and fourth place are kept for encodings, of which only xn is one. */
function isLabel(label: string): boolean {
  if (label.length > MOST_LABEL || !/^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/.test(label)) return false
  return label.slice(2, 4) !== '--' || label.startsWith('xn--')
}

/** Longest path that is matched on; longer ones are no page that people ask for. */
const MOST_PATH = 128

/** A path that means the same as a string, in a regular expression's character class and in every format; or null. */
export function plainPath(text: string): PlainPath | null {
  if (text.length > MOST_PATH || !/^\/[A-Za-z0-9/._~-]*$/.test(text)) return null
  return text.includes('..') || text.includes('//') ? null : (text as PlainPath)
}

export function port(value: unknown): number | null {
  return typeof value === 'number' && Number.isInteger(value) && value > 0 && value <= 65535 ? value : null
}
