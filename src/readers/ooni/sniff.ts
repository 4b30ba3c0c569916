/** Recognises OONI measurements by the keys that every one of them has at its top. */
import type { Head, Sniff } from '../reader.ts'

const marks = [
  '"test_keys"',
  '"test_name"',
  '"probe_asn"',
  '"probe_cc"',
  '"data_format_version"',
  '"measurement_start_time"',
  '"report_id"',
  '"software_name"',
]
const LEAST_MARKS = 3

export type OoniFormat = 'ooni-jsonl' | 'ooni-json'

export function sniff({ bytes }: Head): Sniff | null {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 64 * 1024)).toString(
    'latin1',
  )
  const start = /^(?:\xef\xbb\xbf)?\s*/.exec(text)![0].length
  if (text[start] !== '{' && !/^\[\s*\{/.test(text.slice(start, start + 100))) return null
  if (marks.filter((mark) => text.includes(mark)).length < LEAST_MARKS) return null
  return {
    format: text[start] === '{' && isOneLine(text, start) ? 'ooni-jsonl' : 'ooni-json',
    certainty: 0.95,
  }
}

/** The first object ends where its line ends, or its line is longer than what is shown. */
function isOneLine(text: string, start: number): boolean {
  const end = text.slice(start).search(/[\r\n]/)
  if (end < 0) return true
  // a pretty-printed object is still open at its first line end
  return text
    .slice(start, start + end)
    .trimEnd()
    .endsWith('}')
}
