/** Names that a user protects: what the recogniser of look-alikes knows beforehand. */

export interface WatchedName {
  /** host name in lower case, ASCII (punycode where it has other letters), without a dot at its end */
  readonly name: string
  /** whose name it is, in the user's words; may be empty */
  readonly owner: string
  /** allowed: looks like an official name and is known to be harmless (parked, defensive, a namesake) */
  readonly kind: 'official' | 'allowed'
  /** when it was put on the list, RFC 3339 */
  readonly added: string
}
