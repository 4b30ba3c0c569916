/** Known block pages and the addresses that answer in place of blocked sites. */
import type { HttpExchange } from '../../model/measurement.ts'

export interface Match {
  readonly name: string
  readonly scope: string
}

export interface Fingerprints {
  address(address: string): Match | null
  page(exchange: HttpExchange): Match | null
}

export const noFingerprints: Fingerprints = { address: () => null, page: () => null }
