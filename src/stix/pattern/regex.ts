/**
 * MATCHES and LIKE in time linear in the text: MATCHES on RE2 (re2js), LIKE by hand. A pattern from outside can
 * therefore never make a scan hang; what RE2 cannot do (back-references, lookaround) is refused when it is compiled.
 */
import { createRequire } from 'node:module'

// Loaded when the first expression is compiled: it takes every thread of every scan a tenth of its start.
const load = createRequire(import.meta.url)

export interface TextTest {
  (text: string): boolean
}

/** Longest regular expression that is compiled, in UTF-16 units. */
export const MAX_REGEX_LENGTH = 10_000

/** Compiles a regular expression; throws Error with RE2's reason where it cannot run in linear time. */
export function compileRegex(source: string): TextTest {
  if (source.length > MAX_REGEX_LENGTH) throw new Error(`longer than ${MAX_REGEX_LENGTH} characters`)
  const { RE2JS } = load('re2js') as typeof import('re2js')
  const compiled = RE2JS.compile(forRe2(source.normalize('NFC')))
  return (text) => compiled.test(text)
}

/** Escapes that PCRE has and RE2 spells otherwise. */
function forRe2(source: string): string {
  return source.replace(/\\(u([0-9a-fA-F]{4})|Z|[^])/g, (all, escape: string, code: string | undefined) => {
    if (code) return `\\x{${code}}`
    return escape === 'Z' ? '(?:\\n?\\z)' : all
  })
}

/** LIKE: % is any run of characters, _ is one character, everything else is itself; the whole text must fit. */
export function compileLike(source: string): TextTest {
  const parts = source
    .normalize('NFC')
    .split('%')
    .map((part) => Array.from(part))
  const [first, ...rest] = parts
  const last = rest.pop()
  return (text) => {
    const chars = Array.from(text)
    if (!fits(chars, first, 0)) return false
    if (!last) return chars.length === first.length
    const end = chars.length - last.length
    let at = first.length
    for (const part of rest) {
      while (at + part.length <= end && !fits(chars, part, at)) at++
      if (at + part.length > end) return false
      at += part.length
    }
    return at <= end && fits(chars, last, end)
  }
}

function fits(chars: readonly string[], part: readonly string[], at: number): boolean {
  if (at + part.length > chars.length) return false
  for (let i = 0; i < part.length; i++) if (part[i] !== '_' && part[i] !== chars[at + i]) return false
  return true
}
