import { expect, test } from 'vitest'
import { observes, propertyTests } from './ast.ts'
import { PatternError, issueText } from './issue.ts'
import { MAX_PATTERN_LENGTH } from './lexer.ts'
import { MAX_DEPTH, parsePattern } from './parser.ts'
import type { ParseOptions } from './parser.ts'
import { printPattern } from './print.ts'

const roundTrips: [string, string][] = [
  ["[file:name='a']", "[file:name = 'a']"],
  ['[a:b <> 1 AND (a:c = 2 OR a:d = 3)]', '[a:b != 1 AND (a:c = 2 OR a:d = 3)]'],
  ['[a:b = 1 OR (a:c = 2 AND a:d = 3)]', '[a:b = 1 OR a:c = 2 AND a:d = 3]'],
  ['([a:b=1] FOLLOWEDBY [a:b=2]) WITHIN 1.50 SECONDS', '([a:b = 1] FOLLOWEDBY [a:b = 2]) WITHIN 1.5 SECONDS'],
  ['[a:b=1] AND ([a:b=2] OR [a:b=3])', '[a:b = 1] AND ([a:b = 2] OR [a:b = 3])'],
  ['[a:b=1] REPEATS 5 TIMES // seen often', '[a:b = 1] REPEATS 5 TIMES'],
  [
    "[a:b IN (t'2026-01-31T00:00:00Z', h'00fF', b'AAE=', -1, +2.5, true)]",
    "[a:b IN (t'2026-01-31T00:00:00Z', h'00ff', b'AAE=', -1, 2.5, true)]",
  ],
  ["[a:'x-y'[*].z[2] LIKE 'it\\'s \\\\ 100%']", "[a:'x-y'[*].z[2] LIKE 'it\\'s \\\\ 100%']"],
  [
    "[EXISTS network-traffic:extensions.'http-request-ext']",
    "[EXISTS network-traffic:extensions.'http-request-ext']",
  ],
  ['[NOT EXISTS a:b AND a:c = 1]', '[NOT EXISTS a:b AND a:c = 1]'],
  [
    "[a:b = 1] /* two\nlines */ START t'2026-01-01T00:00:00Z' STOP t'2026-01-02T00:00:00.5Z'",
    "[a:b = 1] START t'2026-01-01T00:00:00Z' STOP t'2026-01-02T00:00:00.5Z'",
  ],
]

test.each(roundTrips)('%s is written as %s', (text, canonical) => {
  const { root, warnings } = parsePattern(text)
  expect(warnings).toEqual([])
  expect(printPattern(root)).toBe(canonical)
  expect(printPattern(parsePattern(canonical).root)).toBe(canonical)
})

test('every expectation has Indonesian words', () => {
  const broken = [
    '',
    '[a:b]',
    '[a:b = ]',
    '[a:b LIKE 1]',
    '[a:b > true]',
    '[a:b = 1',
    '[(a:b = 1]',
    '[a:b IN (1 2)]',
    '[1]',
  ]
  broken.push(
    '[a:1]',
    '[a:b-c = 1]',
    '[a:b[x] = 1]',
    '[a:b NOT 1]',
    '[a:b = 1] WITHIN x',
    '[a:b = 1] REPEATS x',
  )
  broken.push('[a:b = 1] START 1', '[a:b = 1] x')
  for (const text of broken) {
    try {
      parsePattern(text)
      expect.unreachable(text)
    } catch (error) {
      expect(issueText((error as PatternError).issue, 'id')).not.toMatch(/ (?:an?|or|the) /)
    }
  }
})

function refusal(text: string, options?: ParseOptions): string {
  try {
    parsePattern(text, options)
  } catch (error) {
    if (error instanceof PatternError) return error.message
    throw error
  }
  return 'accepted'
}

test.each([
  ['', 'line 1, column 1: found the end, expected "[" or "("'],
  ['file:name = 1', 'line 1, column 1: found "file", expected "[" or "("'],
  ['[file:name]', 'line 1, column 11: found "]", expected "." or a comparison operator'],
  ['[file:name = ]', 'line 1, column 14: found "]", expected a literal'],
  ["[file:name =\n  'a' AND]", 'line 2, column 10: found "]", expected an object path such as file:name'],
  ['[file:name MATCHES 5]', 'line 1, column 20: found "5", expected a string'],
  ['[file:size > true]', 'line 1, column 14: found "true", expected a literal that can be ordered'],
  [
    "[file:hashes.SHA-256 = 'a']",
    'line 1, column 14: found "SHA-256", expected a property name without a hyphen, or one in quotes',
  ],
  ["[file:name = 'C:\\Windows']", "line 1, column 17: a backslash may stand only before ' or \\"],
  ["[file:name = 'open]", 'line 1, column 14: a string is opened with a quote but never closed'],
  ["[a:b = t'2026-13-01T00:00:00Z']", 'line 1, column 8: not a valid timestamp literal'],
  ["[a:b = h'abc']", 'line 1, column 8: not a valid hex literal'],
  ['[a:b = 1] REPEATS 2.5 TIMES', 'line 1, column 19: found "2.5", expected a positive whole number'],
  ['[a:b = 1] WITHIN 5 seconds', 'line 1, column 20: found "seconds", expected "SECONDS"'],
  [
    '[a:b = 1] [a:b = 2]',
    'line 1, column 11: found "[", expected AND, OR, FOLLOWEDBY, a qualifier or the end',
  ],
  ['[a:b = 1 § 2]', 'line 1, column 10: the character "§" means nothing here'],
  ["[a.b = 'x'] AND [a:b = h'0']", 'line 1, column 3: found ".", expected ":"'],
  ['[NOT a:b = 1]', 'line 1, column 6: found "a", expected EXISTS'],
])('%j is refused with its place', (text, message) => {
  expect(refusal(text)).toBe(message)
})

test('STIX 2.0 takes strings after START and STOP and has no EXISTS', () => {
  const text = "[a:b = 1] START '2026-01-01T00:00:00Z' STOP '2026-01-02T00:00:00Z'"
  expect(refusal(text)).toMatch(/column 17: found .* expected a timestamp/)
  expect(refusal(text, { version: '2.0' })).toBe('accepted')
  expect(refusal('[EXISTS a:b]', { version: '2.0' })).toMatch(/column 2/)
})

test('limits are named and deep nesting never exhausts the stack', () => {
  expect(refusal(`${'('.repeat(1e5)}[a:b = 1]`)).toContain(`limit of ${MAX_DEPTH} levels`)
  expect(refusal(`[${'('.repeat(1e5)}a:b = 1]`)).toContain(`limit of ${MAX_DEPTH} levels`)
  expect(refusal(`[a:b = 1]${' WITHIN 1 SECONDS'.repeat(5000)}`)).toContain(`limit of ${MAX_DEPTH} levels`)
  expect(refusal(' '.repeat(MAX_PATTERN_LENGTH + 1))).toContain(`limit of ${MAX_PATTERN_LENGTH} characters`)
  const wide = `[${Array.from({ length: 50_000 }, (_, i) => `a:b = ${i}`).join(' OR ')}]`
  const [bracket] = observes(parsePattern(wide).root)
  expect([...propertyTests(bracket.test)]).toHaveLength(50_000)
})

test.each([
  ["[file:hashes.SHA-256 = 'a']", "[file:hashes.'SHA-256' = 'a']", 'unquoted-name'],
  ["[a:b = 'x' and a:c = 'y']", "[a:b = 'x' AND a:c = 'y']", 'lenient-spelling'],
  ['[domain-name:value = "evil.example"]', "[domain-name:value = 'evil.example']", 'lenient-spelling'],
  ['[domain-name:value = ’evil.example’]', "[domain-name:value = 'evil.example']", 'lenient-spelling'],
  ["[file:name = 'C:\\Users\\x']", "[file:name = 'C:\\\\Users\\\\x']", 'lenient-spelling'],
  ["ipv4-addr:value = '192.0.2.1'", "[ipv4-addr:value = '192.0.2.1']", 'lenient-spelling'],
  ["[url:value = 'http://a.example/?q=1=2']", "[url:value = 'http://a.example/?q=1=2']", null],
])('lenient reading of %s', (text, canonical, code) => {
  const { root, warnings } = parsePattern(text, { lenient: true })
  expect(printPattern(root)).toBe(canonical)
  expect(warnings.map((issue) => issue.code)).toEqual(code ? [code] : [])
  if (code) expect(() => parsePattern(text)).toThrow(PatternError)
  for (const issue of warnings) expect(issueText(issue, 'id')).toMatch(/^baris 1, kolom \d+: /)
})
