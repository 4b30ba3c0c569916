/** What `perisai atlas actors` prints. */
import { listActors, showActor } from '../catalogue/browse.ts'
import { csvText } from '../catalogue/files/csv-write.ts'
import { askedPlace, placeName } from '../catalogue/geo/place.ts'
import type { ActorAnswer, ActorRow } from '../model/atlas.ts'
import { PerisaiError } from '../model/problem.ts'
import type { Lang } from '../model/taxonomy.ts'
import { wordings } from '../model/text.ts'
import type { ListFlags } from './atlas.ts'
import { emptyAtlas } from './no-datasets.ts'
import { write } from './output.ts'
import { paint } from './scan-text.ts'
import { textTable } from './table.ts'
import { withStore } from './with-store.ts'

const words = {
  id: {
    columns: ['id', 'nama', 'nama lain', 'dinyatakan milik', 'kumpulan data'],
    shown: (n: string, of: string) => `${n} dari ${of} pelaku`,
    ambiguous: '! nama ini juga menunjuk pelaku lain',
    says: (who: string, country: string, sure: string) => `${who}: ${country}${sure}`,
    sure: (n: number) => ` (keyakinan ${n}/100)`,
    names: 'Nama lain',
    states: 'Milik siapa, menurut siapa',
    shared: 'Nama yang juga dipakai pelaku lain',
    did: 'Insiden yang menyebut salah satu namanya',
    nobody: 'tidak ada yang menyatakan',
  },
  en: {
    columns: ['id', 'name', 'other names', 'said to belong to', 'data set'],
    shown: (n: string, of: string) => `${n} of ${of} actors`,
    ambiguous: '! this name points at another actor too',
    says: (who: string, country: string, sure: string) => `${who}: ${country}${sure}`,
    sure: (n: number) => ` (confidence ${n}/100)`,
    names: 'Other names',
    states: 'Whose it is, and who says so',
    shared: 'Names that other actors bear too',
    did: 'Incidents that name it',
    nobody: 'nobody says',
  },
} as const

export async function actors(id: string | undefined, flags: ListFlags): Promise<void> {
  const { lang, limit, offset } = flags
  if (id !== undefined) {
    const answer = await withStore(flags.home, (store) => showActor(store, id, lang))
    return write(
      flags.format === 'json'
        ? `${JSON.stringify(answer, null, 2)}\n`
        : paint(`${actorText(answer, lang)}\n`),
    )
  }
  const place = flags.country === undefined ? undefined : askedPlace(flags.country)
  if (flags.country !== undefined && !place)
    throw new PerisaiError('atlas-query', { reason: `country=${flags.country.slice(0, 60)}` })
  const countries = place ? [place.key!] : undefined
  const page = await withStore(flags.home, (store) =>
    listActors(store, { datasets: flags.dataset, q: flags.query, countries, limit, offset }),
  )
  if (flags.format === 'json') return write(`${JSON.stringify(page, null, 2)}\n`)
  const others = (a: ActorRow) =>
    a.names
      .map((n) => n.name)
      .filter((n) => n !== a.name)
      .join(', ')
  const stated = (a: Pick<ActorRow, 'countries'>) =>
    a.countries
      .map(
        (c) =>
          `${placeName(c.country.key!, lang)} (${c.says}${c.confidence === null ? '' : ` ${c.confidence}`})`,
      )
      .join(', ')
  if (flags.format === 'csv') {
    const rows = page.actors.map((a) => [a.id, a.dataset, a.name, others(a), stated(a), a.ambiguous])
    return write(csvText(['id', 'dataset', 'name', 'other_names', 'countries', 'ambiguous'], rows))
  }
  const empty = page.total === 0 && (await emptyAtlas(flags.home, lang))
  if (empty) return write(empty)
  const t = words[lang]
  const table = textTable(
    t.columns.map((title, i) => ({ title, max: [36, 32, 50, 40, 30][i] })),
    page.actors.map((a) => [a.id, `${a.name}${a.ambiguous ? ' !' : ''}`, others(a), stated(a), a.dataset]),
  )
  const w = wordings[lang]
  const note = page.actors.some((a) => a.ambiguous) ? `${t.ambiguous}\n` : ''
  return write(paint(`${table}\n${t.shown(w.number(page.actors.length), w.number(page.total))}\n${note}`))
}

function actorText(
  { actor, labels, shared_names: shared, incidents, citation }: ActorAnswer,
  lang: Lang,
): string {
  const t = words[lang]
  const lines = [actor.name, `  ${actor.dataset} \u00b7 ${actor.native_id}`]
  if (actor.description) lines.push('', `  ${actor.description.replace(/\s+/g, ' ').slice(0, 800)}`)
  lines.push('', `  ${t.states}:`)
  for (const { country, says, confidence } of actor.countries) {
    lines.push(
      `    ${t.says(says, labels[country.key ?? ''] ?? country.published, confidence === null ? '' : t.sure(confidence))}`,
    )
  }
  if (actor.countries.length === 0) lines.push(`    ${t.nobody}`)
  const names = actor.names.filter((n) => n.name !== actor.name)
  if (names.length > 0) {
    lines.push(
      `  ${t.names}: ${names.map((n) => (n.given_by ? `${n.name} (${n.given_by})` : n.name)).join(', ')}`,
    )
  }
  if (shared.length > 0) {
    lines.push(`  ${t.shared}:`)
    for (const { name, actors: bearers } of shared)
      lines.push(`    ${name}: ${bearers.map((a) => `${a.name} [${a.dataset}]`).join(', ')}`)
  }
  if (incidents.length > 0) {
    lines.push(`  ${t.did}:`)
    for (const i of incidents.slice(0, 30))
      lines.push(`    ${i.start.date?.slice(0, 10) ?? '?'}  ${i.id}  ${i.dataset}: ${i.name.slice(0, 80)}`)
  }
  lines.push('', `  ${citation}`)
  return lines.join('\n')
}
