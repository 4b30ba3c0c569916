/** What stands before the time: client, perhaps a virtual host, perhaps what a collector put in front of the line. */
import type { HttpBatch } from '../../model/observation.ts'
import { AddressReader, ForwardedFor } from './address.ts'

const LF = 10
const CR = 13
const SPACE = 32
const QUOTE = 34
const SLASH = 47
const COLON = 58
const OPEN = 91
const MAX_TOKENS = 24

export class HeadReader {
  readonly #addresses = new AddressReader()
  readonly #forwarded = new ForwardedFor()
  readonly #starts = new Uint32Array(MAX_TOKENS)
  readonly #ends = new Uint32Array(MAX_TOKENS)
  #count = 0

  /**
   * Writes client and host of the line at `start` to `row` and returns the place of the bracket that opens the time, or
   * -1. The client is the first or the second word, where that is an address (or a list of them as in X-Forwarded-For);
   * a word before it is the virtual host. Later addresses are not looked at: the user's name stands there, which a
   * client chooses. Without an address the client stays zero, and four or more words mean that the first is the host.
   */
  read(b: Uint8Array, start: number, batch: HttpBatch, row: number): number {
    const bracket = findTime(b, start)
    if (bracket < 0) return -1
    batch.client.fill(0, row * 4, row * 4 + 4)
    this.#tokens(b, start, bracket)
    if (this.#addressed(b, batch, row)) return bracket
    const from = afterPrefix(b, start, bracket)
    if (from > start) {
      this.#tokens(b, from, bracket)
      if (this.#addressed(b, batch, row)) return bracket
      // "unix:", which nginx writes for clients of a local socket, is no prefix
      if (this.#count < 3) this.#tokens(b, start, bracket)
    }
    if (this.#count < 3) return -1
    if (this.#count > 3) this.#host(b, 0, batch, row)
    return bracket
  }

  /** Takes client and host from words that begin with an address, or with a host and an address. */
  #addressed(b: Uint8Array, batch: HttpBatch, row: number): boolean {
    if (this.#count === 0) return false
    const first = this.#client(b, 0, batch.client, row)
    if (first > 1) return true
    const second = this.#count > 2 && !this.#endsPrefix(b, 2) && this.#client(b, 1, batch.client, row) > 0
    if (second) this.#host(b, 0, batch, row)
    return second || first > 0
  }

  /** Word `k` is a program's name in syslog, so the address before it is the logging machine's. */
  #endsPrefix(b: Uint8Array, k: number): boolean {
    return b[this.#ends[k] - 1] === COLON
  }

  #tokens(b: Uint8Array, start: number, end: number): void {
    this.#count = 0
    for (let p = start; p < end && this.#count < MAX_TOKENS;) {
      while (p < end && b[p] === SPACE) p++
      if (p === end) return
      this.#starts[this.#count] = p
      while (p < end && b[p] !== SPACE) p++
      this.#ends[this.#count++] = p
    }
  }

  /** How many tokens from `k` on are the client: 0 for none, more than one for a list with commas. */
  #client(b: Uint8Array, k: number, words: Uint32Array, row: number): number {
    let start = this.#starts[k]
    let last = k
    while (last < this.#count - 1 && b[this.#ends[last] - 1] === 44) last++
    let end = this.#ends[last]
    if (b[start] === QUOTE && b[end - 1] === QUOTE && end - start > 1) {
      start++
      end--
    }
    if (last > k || start !== this.#starts[k]) {
      return this.#forwarded.read(b, start, end, words, row) ? last - k + 1 : 0
    }
    return this.#addresses.read(b, start, words, row) && this.#addresses.end === end ? 1 : 0
  }

  #host(b: Uint8Array, k: number, batch: HttpBatch, row: number): void {
    putHost(batch, row, b, this.#starts[k], this.#ends[k])
  }
}

/** Writes a virtual host without its port. "-" and "_" (nginx's catch-all) name none. */
export function putHost(batch: HttpBatch, row: number, b: Uint8Array, start: number, end: number): void {
  let to = end
  while (to > start && b[to - 1] >= 48 && b[to - 1] <= 57) to--
  const withPort =
    to < end && to > start && b[to - 1] === COLON && (b[start] === OPEN || b.indexOf(COLON, start) === to - 1)
  if (withPort) to--
  else to = end
  const none = to === start + 1 && (b[start] === 45 || b[start] === 95)
  batch.host.start[row] = start
  batch.host.end[row] = none ? start : to
}

/** The place of the `[` before something like `17/May/2015` or `2015-05-17`, or -1. */
function findTime(b: Uint8Array, start: number): number {
  for (let p = start; b[p] !== LF && b[p] !== CR; p++) {
    if (b[p] !== OPEN || !isDigit(b[p + 1]) || !isDigit(b[p + 2])) continue
    // every byte up to the second separator is looked at, so that none may be a line end
    const clf =
      b[p + 3] === SLASH && b[p + 4] > SPACE && b[p + 5] > SPACE && b[p + 6] > SPACE && b[p + 7] === SLASH
    const iso =
      isDigit(b[p + 3]) &&
      isDigit(b[p + 4]) &&
      b[p + 5] === 45 &&
      isDigit(b[p + 6]) &&
      isDigit(b[p + 7]) &&
      b[p + 8] === 45
    if (clf || iso) return p
  }
  return -1
}

function isDigit(c: number): boolean {
  return c >= 48 && c <= 57
}

/**
 * Where the server's own words begin: behind what syslog (`nginx[811]: `), a container runtime (` stdout F `) or Compose
 * (`web-1  | `) put in front. The first such place counts, since the words behind it may be a client's.
 */
function afterPrefix(b: Uint8Array, start: number, end: number): number {
  for (let p = start + 1; p < end; p++) {
    if (b[p] !== SPACE) continue
    const before = b[p - 1]
    if (before === COLON || before === 124) return p + 1
    const runtime = before === 70 && p - start > 8 && b[p - 8] === 115 && b[p - 7] === 116 && b[p - 6] === 100
    if (runtime) return p + 1
  }
  return start
}
