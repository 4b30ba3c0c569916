/** Holds every name of a batch against the watchlist. Most names come again and again and match nothing. */
import type { Batch, SpanColumn } from '../../model/observation.ts'
import type { Collector, ScanSettings } from '../recogniser.ts'
import { Matcher } from './matcher.ts'
import type { Match } from './matcher.ts'
import { groupOf, MAX_KEPT, trim } from './summary.ts'
import type { Channel, Summary } from './summary.ts'

/** Names whose verdict is remembered; then all are forgotten. About ten megabytes. */
const MAX_REMEMBERED = 65_536
/** Longest host name (RFC 1035), with a little for Unicode */
const MAX_NAME = 400

const decoder = new TextDecoder()

export function collect({ watchlist = [] }: ScanSettings = {}): Collector<Summary> {
  return new Search(new Matcher(watchlist))
}

class Search implements Collector<Summary> {
  private readonly matcher: Matcher
  private readonly known = new Map<string, Match | null>()
  private summary: Summary = new Map()

  constructor(matcher: Matcher) {
    this.matcher = matcher
  }

  add(batch: Batch): void {
    if (this.matcher.size === 0) return
    const { bytes, time, file, count } = batch
    if (batch.kind === 'name') {
      for (let i = 0; i < count; i++) this.look(bytes, batch.name, i, 'name', time[i], file)
    } else if (batch.kind === 'http-request') {
      for (let i = 0; i < count; i++) {
        if (batch.host.end[i] > batch.host.start[i]) this.look(bytes, batch.host, i, 'host', time[i], file)
        if (batch.referrer.end[i] > batch.referrer.start[i]) {
          this.look(bytes, batch.referrer, i, 'referrer', time[i], file)
        }
      }
    }
  }

  take(): Summary {
    const taken = this.summary
    this.summary = new Map()
    return taken
  }

  private look(
    bytes: Uint8Array,
    { start, end }: SpanColumn,
    at: number,
    channel: Channel,
    time: number,
    file: number,
  ): void {
    const [from, to] = hostSpan(bytes, start[at], end[at], channel === 'referrer')
    if (to - from < 4 || to - from > MAX_NAME) return
    const text = decoder.decode(bytes.subarray(from, to))
    let match = this.known.get(text)
    if (match === undefined) {
      match = this.matcher.match(text.toLowerCase())
      if (this.known.size >= MAX_REMEMBERED) this.known.clear()
      this.known.set(text, match)
    }
    if (match) this.note(match, text.toLowerCase(), channel, time, file)
  }

  private note(match: Match, name: string, channel: Channel, time: number, file: number): void {
    const group = groupOf(this.summary, match.watched)
    let sighting = group.sightings.get(name)
    if (!sighting) {
      const { rule, confidence } = match
      const times = { first: Infinity, last: -Infinity }
      sighting = { name, rule, confidence, count: 0, ...times, channels: new Set(), files: new Set() }
      group.sightings.set(name, sighting)
      if (group.sightings.size > 2 * MAX_KEPT) trim(group)
    }
    sighting.count++
    if (time < sighting.first) sighting.first = time
    if (time > sighting.last) sighting.last = time
    sighting.channels.add(channel)
    sighting.files.add(file)
  }
}

const COLON = 58
const SLASH = 47
const AT = 64
const DOT = 46

/** Where the host name stands in "name", "name:port" or, `inUrl`, "scheme://user@name:port/path"; empty where nowhere. */
function hostSpan(b: Uint8Array, start: number, end: number, inUrl: boolean): [number, number] {
  let from = start
  if (inUrl) {
    while (from + 2 < end && (b[from] !== COLON || b[from + 1] !== SLASH || b[from + 2] !== SLASH)) from++
    if (from + 2 >= end) return [end, end]
    from += 3
  }
  let to = from
  for (; to < end; to++) {
    const c = b[to]
    if (c === AT) from = to + 1
    else if (c === SLASH || c === 63 || c === 35 || c <= 32) break
  }
  for (let k = to - 1; k >= from; k--) {
    if (b[k] === COLON) {
      to = k
      break
    }
    if (b[k] < 48 || b[k] > 57) break
  }
  if (b[from] === 42 && b[from + 1] === DOT) from += 2
  while (to > from && b[to - 1] === DOT) to--
  return [from, to]
}
