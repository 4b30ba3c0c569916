/**
 * Remotely triggered black hole (RFC 7999): the target is given up so that its neighbours live. The last means there is:
 * it brings about for everybody what the attacker wants for the target.
 */
import { prefixText } from '../guards/range.ts'
import { announcing, loadNotes, withdrawing } from './exabgp.ts'
import type { Exporter } from './exporter.ts'
import type { Order } from './order.ts'

/** RFC 7999 */
const BLACKHOLE = '65535:666'

export const rtbh: Exporter = {
  format: 'rtbh',
  extension: '.rtbh.sh',
  rollbackExtension: '.rollback.sh',
  patterns: 'all',
  takes: ['target'],
  write(order) {
    const notes = [
      'LAST RESORT: nobody at all reaches the target while this acts; it completes what the attacker wants',
      ...loadNotes(order),
    ]
    return {
      text: announcing(order, routesOf(order), notes),
      rollback: withdrawing(order, routesOf(order)),
      warnings: [
        {
          id: 'Upaya terakhir: sasaran menjadi tidak dapat dijangkau siapa pun, persis yang diinginkan penyerang. Hanya bila jaringan di sekitarnya ikut lumpuh dan pembatasan (nft, flowspec) tidak cukup.',
          en: 'The last resort: nobody at all can reach the target, which is just what the attacker wants. Only where the network around it fails too and limits (nft, flowspec) are not enough.',
        },
      ],
    }
  },
}

function routesOf({ target }: Order): string[] {
  return target ? [`route ${prefixText(target)} next-hop self community [ ${BLACKHOLE} no-export ]`] : []
}
