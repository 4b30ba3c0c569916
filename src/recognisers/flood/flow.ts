/** The row of a flow in one second: alike packets between the same addresses and ports. */

/**
 * Words of a row: 4 of the source, 4 of the destination, then these. SORT is the packet's kind, whether it is IPv6 or a first
 * fragment, and its length; of streams, whose packets differ in length, it is the kind and the version alone.
 */
export const ROW = 16
export const DESTINATION = 4
export const PORTS = 8
export const SORT = 9
export const SECOND = 10
/** 0: empty slot */
export const PACKETS = 11
export const BYTES = 12
export const PAYLOAD = 13
/** place within the second, in PARTS of it */
export const FIRST = 14
export const LAST = 15

export const KIND_MASK = 31
export const FRAGMENT = 32
export const WIDE = 64
export const LENGTH_SHIFT = 7

/** So many that a place is a small number to the engine. */
export const PARTS = 0x8000_0000
