/** Keys, sessions and the brake on guessing. Nothing here is written to disk or to a log. */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

/** 256 bits, base64url. */
export function newKey(): string {
  return randomBytes(32).toString('base64url')
}

/** Compares keys in constant time whatever their lengths. */
export function sameKey(given: string, expected: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text, 'utf8').digest()
  return timingSafeEqual(digest(given), digest(expected))
}

/** The key of `authorization: Bearer KEY`, or null. */
export function bearer(header: string | undefined): string | null {
  const found = header === undefined ? null : /^Bearer +([\x21-\x7e]{1,512})$/i.exec(header)
  return found ? found[1] : null
}

/** The value of one cookie, or null. */
export function cookie(header: string | undefined, name: string): string | null {
  for (const part of (header ?? '').split(';')) {
    const at = part.indexOf('=')
    if (at > 0 && part.slice(0, at).trim() === name) return part.slice(at + 1).trim()
  }
  return null
}

/** Sessions of browsers: random tokens with an end. A restart of the server ends them all. */
export class Sessions {
  readonly #ends = new Map<string, number>()
  readonly #most: number
  readonly #lifeMs: number

  constructor(most: number, lifeMs: number) {
    this.#most = most
    this.#lifeMs = lifeMs
  }

  start(now = Date.now()): string {
    const token = newKey()
    for (const [other, end] of this.#ends) {
      if (end > now && this.#ends.size < this.#most) break
      this.#ends.delete(other)
    }
    this.#ends.set(hash(token), now + this.#lifeMs)
    return token
  }

  has(token: string, now = Date.now()): boolean {
    return (this.#ends.get(hash(token)) ?? 0) > now
  }

  end(token: string): void {
    this.#ends.delete(hash(token))
  }
}

/** Counts wrong keys an address and minute. Bounded: with very many addresses the oldest are forgotten. */
export class GuessBrake {
  readonly #wrong = new Map<string, { count: number; since: number }>()
  readonly #most: number

  constructor(most: number) {
    this.#most = most
  }

  /** Seconds that this address must wait; 0: it may try. */
  waitS(address: string, now = Date.now()): number {
    const found = this.#wrong.get(address)
    if (!found || now - found.since >= 60_000) return 0
    return found.count < this.#most ? 0 : Math.ceil((found.since + 60_000 - now) / 1000)
  }

  wrong(address: string, now = Date.now()): void {
    const found = this.#wrong.get(address)
    if (found && now - found.since < 60_000) {
      found.count++
      return
    }
    this.#wrong.delete(address)
    if (this.#wrong.size >= 10_000) this.#wrong.delete(this.#wrong.keys().next().value as string)
    this.#wrong.set(address, { count: 1, since: now })
  }
}

// A lookup by hash takes the same time however much of a guessed token is right.
function hash(token: string): string {
  return createHash('sha256').update(token, 'utf8').digest('base64url')
}
