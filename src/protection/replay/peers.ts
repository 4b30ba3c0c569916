/** Who talks with the target, as keys of numbers: strings would cost more than the packets. */
import { hashAddress, isV4 } from '../../model/address.ts'

/** Peers that are kept; beyond, the replay says that it is partial. */
export const MOST_PEERS = 4_000_000

/** Address and port in one number below 2^53. IPv6 addresses go by their hash: a few in a million may share one. */
export function peerKey(words: Uint32Array, at: number, port: number): number {
  const address = isV4(words, at) ? words[at * 4 + 3] : hashAddress(words, at) >>> 0
  return address * 65536 + port
}

export class Peers {
  private readonly times = new Map<number, number>()
  full = false

  /** Notes that the peer was spoken to at `time`. */
  note(key: number, time: number): void {
    if (this.times.size >= MOST_PEERS && !this.times.has(key)) this.full = true
    else this.times.set(key, time)
  }

  has(key: number): boolean {
    return this.times.has(key)
  }

  /** Seconds since 1970 of the last note; undefined where there is none. */
  last(key: number): number | undefined {
    return this.times.get(key)
  }
}
