/** What `perisai protect FINDING --export` does once its options are understood. */
import { existsSync } from 'node:fs'
import { PerisaiError } from '../model/problem.ts'
import type { ExportFormat } from '../model/measure.ts'
import { wordings } from '../model/text.ts'
import type { Lang } from '../model/taxonomy.ts'
import { readConfig } from '../pipeline/config.ts'
import { warninglistsOf } from '../pipeline/exchange/set-aside.ts'
import { exportFinding } from '../pipeline/protect/export.ts'
import type { Exported } from '../pipeline/protect/export.ts'
import { exportedEvent } from '../pipeline/protect/record-export.ts'
import { dataHome } from '../store/home.ts'
import { write } from './output.ts'
import type { ProtectFlags } from './protect.ts'
import { findOne } from './run-findings.ts'
import { saveTogether } from './save-pair.ts'
import { paint } from './scan-text.ts'
import { withStore } from './with-store.ts'

const units = {
  id: { packets: 'paket', requests: 'permintaan' },
  en: { packets: 'packets', requests: 'requests' },
} as const

const words = {
  id: {
    written: (file: string, rollback: string, until: string) =>
      `${file} ditulis, berlaku sampai ${until}. Pembatalannya: ${rollback}`,
    rollback: (text: string) => `pembatalan:\n${text}`,
    replay: (stopped: string, of: string, unit: string, hit: string, seen: string) =>
      `pemutaran ulang pada bukti: menghentikan ${stopped} dari ${of} ${unit} serangan, mengenai ${hit} dari ${seen} ${unit} yang sah`,
    none: 'tidak diputar ulang: bukti tidak memperlihatkan siapa yang memakai nama atau alamat ini secara sah',
    warning: 'perhatian',
  },
  en: {
    written: (file: string, rollback: string, until: string) =>
      `${file} written, acts until ${until}. Its rollback: ${rollback}`,
    rollback: (text: string) => `rollback:\n${text}`,
    replay: (stopped: string, of: string, unit: string, hit: string, seen: string) =>
      `replay on the evidence: stops ${stopped} of ${of} ${unit} of the attack, hits ${hit} of ${seen} legitimate ${unit}`,
    none: 'not replayed: the evidence does not show who uses these names or addresses legitimately',
    warning: 'note',
  },
} as const

export async function exportCommand(
  id: string,
  flags: ProtectFlags & { export: ExportFormat },
): Promise<void> {
  const home = dataHome(flags.home)
  const config = await readConfig(home)
  for (const path of flags.evidence) if (!existsSync(path)) throw new PerisaiError('not-found', { path })
  await withStore(flags.home, async (store) => {
    const finding = await findOne(store, id)
    const exported = await exportFinding(finding, {
      format: flags.export,
      evidence: flags.evidence,
      life: flags.life,
      config,
      warninglists: await warninglistsOf(store),
    })
    const { artefact } = exported
    const t = words[flags.lang]
    const about: string[] = []
    if (flags.out === undefined) {
      await write(artefact.text)
      about.push(t.rollback(artefact.rollback))
    } else {
      const rollback = `${flags.out}.rollback`
      // the rollback first: there is never an artefact without it
      await saveTogether([
        { path: rollback, text: artefact.rollback },
        { path: flags.out, text: artefact.text },
      ])
      await write(
        paint(`${t.written(flags.out, rollback, wordings[flags.lang].instant(artefact.expires))}\n`),
      )
    }
    process.stderr.write(paint([...about, ...aboutOf(exported, flags.lang), ''].join('\n')))
    await store.appendLedger([exportedEvent(finding.id, exported, 'cli')])
  })
}

function aboutOf({ artefact, replay }: Exported, lang: Lang): string[] {
  const t = words[lang]
  const n = (value: number) => wordings[lang].number(value)
  const lines: string[] = []
  if (replay) {
    const { attack, legitimate, unit } = replay
    const args = [
      n(attack.stopped),
      n(attack.seen),
      units[lang][unit],
      n(legitimate.hit),
      n(legitimate.seen),
    ] as const
    lines.push(t.replay(...args))
  } else lines.push(t.none)
  for (const warning of artefact.warnings) lines.push(`${t.warning}: ${warning[lang]}`)
  return lines
}
