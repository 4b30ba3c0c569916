/** Recognises access logs by reading the first lines as one. */
import type { HttpBatch } from '../../model/observation.ts'
import type { Head, Parser, Sniff } from '../reader.ts'
import { isDockered, undockered } from './docker.ts'
import { JsonParser } from './json.ts'
import { textStart } from './rows.ts'
import { TextParser } from './text.ts'
import { W3cParser } from './w3c.ts'

const LF = 10
const CR = 13
const HASH = 35
const SNIFFED_BYTES = 64 * 1024

/** What the first lines turned out to be. */
interface Sample {
  rows: number
  bad: number
  withHost: number
  withFields: number
}

export function sniff(head: Head): Sniff | null {
  const lines = firstLines(head)
  if (isDockered(lines)) {
    const inside = sniffLines(undockered(lines))
    return inside && { ...inside, format: `docker-${inside.format}` }
  }
  return sniffLines(lines)
}

function sniffLines(lines: Uint8Array): Sniff | null {
  if (lines[textStart(lines, 0)] === HASH) return sniffW3c(lines)
  if (beginsWithBrace(lines)) {
    const sample = read(new JsonParser(), lines)
    return decide(sample, () => jsonFormat(lines))
  }
  const integers: number[] = []
  const sample = read(new TextParser(0, integers), lines)
  if (sample.rows > 0) return decide(sample, () => textFormat(sample, integers))
  // behind a collector's prefix
  return decide(read(new JsonParser(), lines), () => jsonFormat(lines))
}

/** A log that was just begun may have its directives and no line yet. */
function sniffW3c(lines: Uint8Array): Sniff | null {
  const sample = read(new W3cParser(), lines)
  if (sample.rows + sample.bad > 0) return decide(sample, () => 'w3c')
  const directives = new TextDecoder().decode(lines.subarray(0, 8192))
  return /^#Fields:.*\bc-ip\b/m.test(directives) ? { format: 'w3c', certainty: 0.9 } : null
}

/** The whole lines of the head; of a first line that is longer than it, what there is, as if it ended well. */
function firstLines(head: Head): Uint8Array {
  const bytes = head.bytes.subarray(0, SNIFFED_BYTES)
  if (head.whole && head.bytes.length <= SNIFFED_BYTES) return bytes
  const end = Math.max(bytes.lastIndexOf(LF), bytes.lastIndexOf(CR)) + 1
  if (end > 0) return bytes.subarray(0, end)
  // two numbers: a lone one would be taken for the time of the request
  const end200 = new TextEncoder().encode(' HTTP/1.1" 200 0 -\n')
  return Buffer.concat([bytes, end200])
}

function beginsWithBrace(b: Uint8Array): boolean {
  let p = textStart(b, 0)
  while (b[p] <= 32) p++
  return b[p] === 123
}

function read(parser: Parser, bytes: Uint8Array): Sample {
  const sample: Sample = { rows: 0, bad: 0, withHost: 0, withFields: 0 }
  parser.parse(
    { bytes, context: undefined, file: 0 },
    {
      batch(batch) {
        const { count, host, referrer, userAgent } = batch as HttpBatch
        sample.rows += count
        for (let k = 0; k < count; k++) {
          if (host.end[k] > host.start[k]) sample.withHost++
          // a field that is "-" is empty but has a place
          if (referrer.start[k] + userAgent.start[k] > 0) sample.withFields++
        }
      },
      bad() {
        sample.bad++
      },
    },
  )
  return sample
}

function decide({ rows, bad }: Sample, format: () => string): Sniff | null {
  const certainty = rows / (rows + bad)
  return certainty >= 0.5 ? { format: format(), certainty } : null
}

function textFormat({ rows, withHost, withFields }: Sample, integers: readonly number[]): string {
  const host = withHost * 2 > rows ? 'vhost-' : ''
  const layout = withFields * 2 > rows ? 'combined' : 'common'
  const unit = integers.length * 2 > rows ? integerUnit(integers) : ''
  return host + layout + unit
}

/**
 * What lone whole numbers behind the known fields count. Apache's %T gives seconds, and nearly all requests take none;
 * its %D gives microseconds, and hardly any takes fewer than ten. In between, nobody can say, and they are left out.
 */
function integerUnit(integers: readonly number[]): string {
  const sorted = integers.toSorted((a, b) => a - b)
  if (sorted[Math.floor(sorted.length / 2)] >= 10) return '-microseconds'
  return sorted[Math.ceil(sorted.length * 0.8) - 1] === 0 ? '-seconds' : ''
}

/** Which server wrote these JSON lines, by the names that only it gives. */
function jsonFormat(lines: Uint8Array): string {
  const text = new TextDecoder().decode(lines.subarray(0, 8192))
  if (text.includes('"DownstreamStatus"')) return 'traefik-json'
  if (/"http":\s*\{/.test(text)) return 'ecs-json'
  if (/"request":\s*\{/.test(text)) return 'caddy-json'
  return /"(?:remote_addr|remote_ip|body_bytes_sent|http_user_agent|time_local)":/.test(text)
    ? 'nginx-json'
    : 'json-lines'
}
