/** perisai samples add|remove */
import type { Command } from 'commander'
import type { Lang } from '../model/taxonomy.ts'
import { wordings } from '../model/text.ts'
import { examples } from './help.ts'
import { homeOption, langOption } from './options.ts'
import { write } from './output.ts'
import { samplesHelp } from './texts/samples.ts'

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

interface SampleFlags {
  lang: Lang
  home?: string
}

export function registerSamples(program: Command, lang: Lang): void {
  const t = samplesHelp[lang]
  const samples = program
    .command('samples')
    .description(t.about)
    .addHelpText('after', examples(lang, 'perisai samples remove'))
  for (const action of ['add', 'remove'] as const) {
    samples
      .command(action)
      .description(t[action])
      .addOption(langOption(lang))
      .addOption(homeOption(lang))
      .addHelpText('after', examples(lang, `perisai samples ${action}`))
      .action((flags: SampleFlags) => run(action, flags))
  }
}

async function run(action: 'add' | 'remove', flags: SampleFlags): Promise<void> {
  const { openStore } = await import('../store/open.ts')
  const { dataHome } = await import('../store/home.ts')
  const { addSamples, removeSamples } = await import('../pipeline/samples.ts')
  const store = await openStore(dataHome(flags.home), { actor: 'cli' })
  try {
    const t = words[flags.lang]
    const n = (count: number) => wordings[flags.lang].number(count)
    await write(
      `${action === 'add' ? t.added(n(await addSamples(store))) : t.removed(n(await removeSamples(store, 'cli')))}\n`,
    )
  } finally {
    await store.close()
  }
}
