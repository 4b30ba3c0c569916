/** Signs of known block pages and of the addresses that answer in place of blocked sites, as others publish them. */

export interface Fingerprint {
  readonly name: string
  /**
   * whose it is: "nat" a country's, "isp" a network operator's, "prod" a product's, "inst" an institution's, "vbw" words
   * that only may mean blocking, "fp" a sign that was taken for one by mistake
   */
  readonly scope: string
  /** "dns" an address in an answer, "body", or "header.NAME" with the name in lower case */
  readonly location: string
  readonly kind: 'full' | 'prefix' | 'contains' | 'regexp'
  readonly pattern: string
  /** ISO 3166-1 alpha-2 */
  readonly countries: readonly string[]
  /** who published it; may be empty */
  readonly source: string
  /** why it takes no part, in short English words; absent: it does */
  readonly set_aside?: string
}
