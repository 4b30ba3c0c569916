/** What the user must know of an artefact, whatever its format. */
import type { Bilingual } from '../../model/taxonomy.ts'
import { wordings } from '../../model/text.ts'
import type { Draft } from '../../protection/exports/draft.ts'
import type { Order } from '../../protection/exports/order.ts'
import type { SetAside } from '../../protection/guards/sift.ts'
import { hitShare } from '../../protection/replay/report.ts'
import type { ReplayReport } from '../../protection/replay/report.ts'

/** Values that are named one by one. */
const MOST_NAMED = 5

export function exportWarnings(
  order: Order,
  replay: ReplayReport | null,
  setAside: readonly SetAside[],
  draft: Draft,
): Bilingual[] {
  const warnings: Bilingual[] = []
  const { id, en } = wordings
  if (replay && replay.legitimate.hit > 0) {
    const { hit, seen } = replay.legitimate
    warnings.push({
      id: `Pada bukti yang sama, ${id.percent(hitShare(replay), 2)} lalu lintas sah ikut terkena (${id.number(hit)} dari ${id.number(seen)}).`,
      en: `On the same evidence, ${en.percent(hitShare(replay), 2)} of the legitimate traffic is hit as well (${en.number(hit)} of ${en.number(seen)}).`,
    })
  }
  if (replay && replay.legitimate.seen === 0) {
    warnings.push({
      id: 'Bukti tidak memuat lalu lintas sah, jadi dampaknya terhadap orang lain tidak terukur.',
      en: 'The evidence holds no legitimate traffic, so what this does to others is not measured.',
    })
  }
  if (replay && !replay.bothDirections) {
    warnings.push({
      id: 'Bukti hanya memuat lalu lintas masuk; siapa yang benar-benar berbicara dengan sasaran hanya dapat diduga.',
      en: 'The evidence shows incoming traffic only; who truly talks with the target can only be inferred.',
    })
  }
  if (replay?.partial) {
    warnings.push({
      id: 'Bukti memuat lebih banyak alamat daripada yang dapat dibedakan satu per satu, jadi pemutaran ulang ini sebagian.',
      en: 'The evidence holds more addresses than are told apart one by one, so this replay is partial.',
    })
  }
  if (order.exempt.length === 0) {
    warnings.push({
      id: 'Jaringan sendiri belum disebut (own_networks dalam config.json), jadi tidak ada yang dikecualikan.',
      en: 'No networks of your own are named (own_networks in config.json), so nothing is exempt.',
    })
  }
  if (setAside.length > 0) {
    const named = setAside.slice(0, MOST_NAMED).map((s) => `${s.value} (${s.reason}: ${s.entry})`)
    const more = setAside.length > MOST_NAMED ? ', ...' : ''
    warnings.push({
      id: `Tidak ikut diblokir: ${id.number(setAside.length)}, yaitu ${named.join(', ')}${more}`,
      en: `Left out: ${en.number(setAside.length)}, that is ${named.join(', ')}${more}`,
    })
  }
  if (draft.refused.length > 0) {
    warnings.push({
      id: `Bukan alamat atau nama yang sah, jadi tidak ditulis: ${id.number(draft.refused.length)}`,
      en: `No canonical address or name, so not written: ${en.number(draft.refused.length)}`,
    })
  }
  return warnings
}
