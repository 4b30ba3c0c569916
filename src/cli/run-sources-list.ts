/** What `perisai sources list` prints. */
import { listDatasets } from '../catalogue/overview.ts'
import { catalogueSources } from '../catalogue/sources.ts'
import { STARTER } from '../catalogue/starter/file.ts'
import { downloads } from '../catalogue/sync/downloads.ts'
import { wordings } from '../model/text.ts'
import { noDatasets } from './no-datasets.ts'
import { write } from './output.ts'
import { paint } from './scan-text.ts'
import type { SourcesFlags } from './sources.ts'
import { textTable } from './table.ts'
import { withStore } from './with-store.ts'

const words = {
  id: {
    here: 'Yang ada di sini:',
    known: 'Katalog yang dikenal:',
    columns: ['kumpulan data', 'insiden', 'atribusi', 'pelaku', 'tahun', 'diimpor', 'asal'],
    sourceColumns: ['nama', 'unduhan', 'penerbit', 'lisensi'],
    request: 'atas permintaan',
    sync: (names: string) => `sync ${names}`,
    newest: '* rilis terbaru dari katalognya',
  },
  en: {
    here: 'What is here:',
    known: 'Known catalogues:',
    columns: ['data set', 'incidents', 'attributions', 'actors', 'years', 'imported', 'from'],
    sourceColumns: ['name', 'download', 'publisher', 'licence'],
    request: 'on request',
    sync: (names: string) => `sync ${names}`,
    newest: '* newest release of its catalogue',
  },
} as const

export async function listSources(flags: SourcesFlags): Promise<void> {
  const datasets = await withStore(flags.home, (store) =>
    listDatasets(store, flags.lang, flags.format === 'json'),
  )
  const sources = catalogueSources.map((source) => ({
    ...source,
    downloads: downloads.filter((d) => d.catalogue === source.id),
  }))
  if (flags.format === 'json') {
    await write(`${JSON.stringify({ datasets, sources }, null, 2)}\n`)
    return
  }
  const t = words[flags.lang]
  const number = (n: number) => wordings[flags.lang].number(n)
  const here = datasets.map((d) => [
    `${d.id}${d.latest ? ' *' : ''}`,
    number(d.incidents),
    number(d.statements),
    number(d.actors),
    d.years ? `${d.years.from}-${d.years.to}` : '',
    d.imported.slice(0, 10),
    d.origin,
  ])
  const known = sources.map((s) => {
    const names = s.downloads.filter((d) => d.files.every((f) => f.url !== null)).map((d) => d.id)
    const how = names.length > 0 ? t.sync(names.join(', ')) : t.request
    // part of the program: the one that needs no network
    return [s.id, s.id === STARTER ? `import ${STARTER}` : how, s.publisher, s.licence]
  })
  const [first, ...numbers] = t.columns
  const lines = [
    here.length === 0
      ? noDatasets[flags.lang]
      : [
          t.here,
          textTable(
            [{ title: first }, ...numbers.map((title, i) => ({ title, right: i < 3, max: 60 }))],
            here,
          ),
          t.newest,
        ].join('\n'),
    '',
    t.known,
    textTable(
      t.sourceColumns.map((title) => ({ title, max: 60 })),
      known,
    ),
  ]
  await write(paint(`${lines.join('\n')}\n`))
}
