/** What `perisai samples` does. */
import { wordings } from '../model/text.ts'
import { addSamples, removeSamples } from '../pipeline/samples.ts'
import { write } from './output.ts'
import type { SampleFlags } from './samples.ts'
import { withStore } from './with-store.ts'

const words = {
  id: {
    added: (n: string) => `${n} temuan contoh ditambahkan.`,
    removed: (n: string) => `${n} temuan contoh dihapus.`,
  },
  en: {
    added: (n: string) => `${n} sample findings added.`,
    removed: (n: string) => `${n} sample findings removed.`,
  },
} as const

export async function changeSamples(action: 'add' | 'remove', flags: SampleFlags): Promise<void> {
  const t = words[flags.lang]
  const n = (count: number) => wordings[flags.lang].number(count)
  const said = await withStore(flags.home, async (store) =>
    action === 'add' ? t.added(n(await addSamples(store))) : t.removed(n(await removeSamples(store, 'cli'))),
  )
  await write(`${said}\n`)
}
