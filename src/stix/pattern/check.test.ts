import { expect, test } from 'vitest'
import { validatePattern } from './check.ts'

const md5 = 'd41d8cd98f00b204e9800998ecf8427e'

test.each([
  ["[file:name = 'a'] REPEATS 2 TIMES REPEATS 3 TIMES", ['error duplicate-qualifier']],
  ["([file:name = 'a'] WITHIN 2 SECONDS REPEATS 3 TIMES) WITHIN 5 SECONDS", []],
  ["[file:name = 'a'] WITHIN 0 SECONDS", ['unrunnable not-positive']],
  [`[file:hashes.MD5 = '${md5}']`, []],
  [`[file:hashes.MD5 IN ('${md5}', 'short')]`, ['error bad-hash']],
  ["[file:hashes.MD5 LIKE 'd41d8%']", []],
  ["[file:hashes[*] = 'anything']", []],
  [`[file:hashes.md5 = '${md5}']`, ['warning hash-name']],
  ['[file:size IN (1, 2.5)]', []],
  ["[file:size IN (1, 'two')]", ['unrunnable mixed-set']],
  ["[file:created = t'2026-02-30T00:00:00Z']", ['unrunnable no-such-date']],
  ["[file:created = t'2024-02-29T00:00:00Z']", []],
  ["[file:name MATCHES '(a)\\\\1']", ['unrunnable bad-regex']],
  ["[file:name MATCHES '(?=a)b']", ['unrunnable bad-regex']],
  ["[ipv4-addr:value ISSUBSET '192.0.2.300']", ['warning bad-network']],
  ["[file:name = 'a' AND url:value = 'b']", ['warning never-true']],
  ["[(file:name = 'a' OR url:value = 'b') AND file:size = 1]", []],
  ["[app:id = 'org.example']", ['warning nonstandard-type']],
  ["[file:path = '/tmp/x']", ['warning nonstandard-property']],
  ["[file:name = 'a'] START t'2026-01-02T00:00:00Z' STOP t'2026-01-01T00:00:00Z'", ['warning empty-period']],
  ['[file:name = ]', ['error unexpected']],
])('%s', (text, expected) => {
  expect(validatePattern(text).map((issue) => `${issue.severity} ${issue.code}`)).toEqual(expected)
})
