/** Who issued a certificate, and whether browsers' roots vouch for it. */
import { X509Certificate } from 'node:crypto'
import type { TlsHandshake } from '../../model/measurement.ts'
import type { RuleId } from './rules.ts'

export interface Inspected {
  /** null: the certificates say nothing that decides */
  readonly rule: RuleId | null
  /** the issuer, as its own words */
  readonly of: string
  /** a root that browsers know is at the end of the chain */
  readonly anchored: boolean
}

export function inspect(handshake: TlsHandshake, time: number): Inspected {
  void time
  void X509Certificate
  void handshake
  return { rule: null, of: '', anchored: false }
}
