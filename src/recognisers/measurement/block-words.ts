/** Wording of block pages. */
import type { HttpExchange } from '../../model/measurement.ts'

export function blockPageWords(exchange: HttpExchange): string | null {
  void exchange
  return null
}
