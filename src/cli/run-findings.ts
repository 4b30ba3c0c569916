/** What `perisai findings` does once its options are understood. */
import type { StoredFinding } from '../model/finding.ts'
import { PerisaiError } from '../model/problem.ts'
import { areas } from '../model/taxonomy.ts'
import { wordings } from '../model/text.ts'
import { present } from '../pipeline/present.ts'
import { withPseudonyms } from '../pipeline/pseudonyms.ts'
import { findingIds } from '../store/queries/finding-ids.ts'
import type { Store } from '../store/store.ts'
import type { ListFlags, ShowFlags } from './findings.ts'
import { write } from './output.ts'
import { findingText, paint } from './scan-text.ts'
import { withStore } from './with-store.ts'

const words = {
  id: {
    none: 'Belum ada temuan. Mulailah dengan: perisai scan BERKAS',
    nothing: 'Tidak ada temuan yang cocok.',
    shown: (n: string, of: string) => `${n} dari ${of} temuan`,
  },
  en: {
    none: 'No findings yet. Begin with: perisai scan FILE',
    nothing: 'No finding matches.',
    shown: (n: string, of: string) => `${n} of ${of} findings`,
  },
} as const

export async function list(flags: ListFlags): Promise<void> {
  await withStore(flags.home, async (store) => {
    const page = await store.findings({
      class: flags.class === undefined ? undefined : [flags.class],
      area: flags.area,
      minConfidence: flags.minConfidence,
      limit: flags.limit,
      sort: 'start',
      descending: true,
    })
    const shown = page.findings.map((f) => present(f, flags.lang))
    if (flags.format === 'json') {
      await write(`${JSON.stringify({ findings: shown, total: page.total }, null, 2)}\n`)
      return
    }
    const t = words[flags.lang]
    const chosen = flags.class ?? flags.area ?? flags.minConfidence
    if (page.total === 0) return write(`${chosen === undefined ? t.none : t.nothing}\n`)
    const w = wordings[flags.lang]
    const widest = Math.max(...Object.values(areas).map((area) => area[flags.lang].length))
    const lines = shown.map((f) =>
      [
        f.id.slice(0, 8),
        String(f.confidence).padStart(3),
        f.start.slice(0, 19).replace('T', ' '),
        areas[f.area][flags.lang].padEnd(widest),
        `${f.sample ? '[*] ' : ''}${f.text.title}`,
      ].join('  '),
    )
    lines.push(t.shown(w.number(shown.length), w.number(page.total)))
    await write(paint(`${lines.join('\n')}\n`))
  })
}

/** Writes findings out for other tools; the ledger keeps that they left. */
export async function exportThem(ids: readonly string[], flags: ShowFlags): Promise<void> {
  await show(ids, flags, async (store, found) => {
    const detail = { format: flags.format, named: flags.named === true }
    await store.appendLedger(
      found.map(({ id: subject }) => ({ action: 'exported', actor: 'cli', subject, detail })),
    )
  })
}

export async function show(
  ids: readonly string[],
  flags: ShowFlags,
  note?: (store: Store, found: readonly StoredFinding[]) => Promise<void>,
): Promise<void> {
  await withStore(flags.home, async (store) => {
    const found: StoredFinding[] = []
    for (const id of ids) found.push(await findOne(store, id))
    await note?.(store, found)
    if (flags.format === 'stix') {
      const { sharedBundle } = await import('../pipeline/share.ts')
      await write(`${JSON.stringify(sharedBundle(found, { named: flags.named }), null, 2)}\n`)
      return
    }
    const given = flags.named === false ? found.map(withPseudonyms) : found
    const shown = given.map((f) => present(f, flags.lang))
    if (flags.format === 'json')
      await write(`${JSON.stringify(shown.length === 1 ? shown[0] : shown, null, 2)}\n`)
    else await write(paint(`${shown.map((f) => findingText(f, flags.lang)).join('\n\n')}\n`))
  })
}

/** By whole id, or by first characters where they name one finding only. */
export async function findOne(store: Store, id: string): Promise<StoredFinding> {
  const exact = await store.finding(id)
  if (exact) return exact
  if (id.length >= 4) {
    const [match, more] = await store.run(findingIds, { start: id.toLowerCase() })
    if (more) throw new PerisaiError('finding-ambiguous', { id })
    const only = match && (await store.finding(match.id))
    if (only) return only
  }
  throw new PerisaiError('finding-not-found', { id })
}
