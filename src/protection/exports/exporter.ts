/** What a format's file gives: two texts, and what the user must know before loading them. */
import type { ExportFormat } from '../../model/measure.ts'
import type { Bilingual } from '../../model/taxonomy.ts'
import type { Order } from './order.ts'

export interface Written {
  readonly text: string
  /** restores the state before `text` */
  readonly rollback: string
  readonly warnings: readonly Bilingual[]
}

export interface Exporter {
  readonly format: ExportFormat
  /** of the suggested file name, with its dot */
  readonly extension: string
  readonly rollbackExtension: string
  /**
   * How the format treats patterns: it keeps state; it knows limits of packets or of bytes; it drops all that goes to the
   * target; it has no place for them. The replay does the same.
   */
  readonly patterns: 'state' | 'packets' | 'bytes' | 'all' | 'none'
  /** how it limits clients: a bucket that refuses the excess, a window that counts what it refuses too, a ban */
  readonly limits?: 'bucket' | 'window' | 'ban'
  /** which parts of an order the format can express; an order with none of them is refused */
  readonly takes: readonly ('blocks' | 'outward' | 'patterns' | 'limit' | 'names' | 'target')[]
  write(order: Order): Written
}
