/** What `perisai ledger` does once its options are understood. */
import type { ProtectionEvent } from '../model/ledger.ts'
import { protectionEventSchema } from '../model/ledger.ts'
import { PerisaiError } from '../model/problem.ts'
import { wordings } from '../model/text.ts'
import { recordProtection } from '../pipeline/protect/plan.ts'
import { measureById } from '../protection/measures/index.ts'
import type { LedgerEvent } from '../store/store.ts'
import type { Lang } from '../model/taxonomy.ts'
import type { LedgerListFlags, RecordFlags } from './ledger.ts'
import { write } from './output.ts'
import { findOne } from './run-findings.ts'
import { paint, wrap } from './scan-text.ts'
import { withStore } from './with-store.ts'

const words = {
  id: {
    none: 'Buku peristiwa masih kosong.',
    nothing: 'Tidak ada peristiwa yang cocok.',
    written: 'Dicatat.',
    failed: 'tidak berhasil',
    actions: {
      aware: 'diketahui',
      approved: 'disetujui',
      declined: 'ditolak',
      exported: 'diekspor',
      verified: 'diperiksa',
      'rolled-back': 'dibatalkan',
      notified: 'diberitahukan',
      found: 'ditemukan',
      changed: 'diperbarui',
      removed: 'disembunyikan',
      imported: 'diimpor',
      shared: 'dibagikan',
    },
  },
  en: {
    none: 'The ledger is empty.',
    nothing: 'No event matches.',
    written: 'Written.',
    failed: 'without effect',
    actions: {
      aware: 'aware',
      approved: 'approved',
      declined: 'declined',
      exported: 'exported',
      verified: 'verified',
      'rolled-back': 'rolled back',
      notified: 'notified',
      found: 'found',
      changed: 'changed',
      removed: 'hidden',
      imported: 'imported',
      shared: 'shared',
    },
  },
} as const

/** Where the last column begins: time, finding, action, actor. */
const COLUMNS = 55

export async function list(id: string | undefined, flags: LedgerListFlags): Promise<void> {
  await withStore(flags.home, async (store) => {
    const subject = id === undefined ? undefined : (await findOne(store, id)).id
    const events = await store.ledger({ subject, limit: flags.limit })
    if (flags.format === 'json') return write(`${JSON.stringify({ events }, null, 2)}\n`)
    const t = words[flags.lang]
    if (events.length === 0)
      return write(`${subject === undefined && flags.limit > 0 ? t.none : t.nothing}\n`)
    return write(paint(`${events.flatMap((e) => eventLines(e, flags.lang)).join('\n')}\n`))
  })
}

function eventLines(event: Required<LedgerEvent>, lang: Lang): string[] {
  const t = words[lang]
  const { measure, measures, provision, note, format, expires, ok } = event.detail
  const named = Array.isArray(measures) ? (measures as unknown[]) : [measure]
  const action = (t.actions as Record<string, string>)[event.action] ?? event.action
  const what = [
    ...named.map((id) => (typeof id === 'string' ? (measureById(id)?.text[lang].title ?? id) : '')),
    typeof provision === 'string' ? provision : '',
    typeof format === 'string' ? format : '',
    typeof expires === 'string' ? `<= ${wordings[lang].instant(expires)}` : '',
    ok === false ? t.failed : '',
    typeof note === 'string' ? `"${note}"` : '',
  ]
  const time = event.at.slice(0, 19).replace('T', ' ')
  // columns first, then what it is about: wrapping joins spaces, so it sees the second part only
  const head = `${time}  ${event.subject.slice(0, 8).padEnd(8)}  ${action.padEnd(14)}  ${event.actor.padEnd(6)}`
  const [first = '', ...more] = wrap(what.filter(Boolean).join(' · '), COLUMNS)
  return [`${head}  ${first.trim()}`.trimEnd(), ...more]
}

export async function record(
  id: string,
  event: Pick<ProtectionEvent, 'action' | 'measure' | 'provision' | 'ok'>,
  flags: RecordFlags,
): Promise<void> {
  const asked = {
    ...event,
    note: flags.note,
    format: flags.format,
    sha256: flags.sha256,
    at: flags.at,
    expires: flags.expires,
  }
  const parsed = protectionEventSchema.safeParse(asked)
  if (!parsed.success) {
    const [{ path, message }] = parsed.error.issues
    throw new PerisaiError('wrong-use', { reason: `--${path.join('.')}: ${message}` })
  }
  await withStore(flags.home, async (store) => {
    await recordProtection(store, await findOne(store, id), parsed.data, 'cli')
    await write(`${words[flags.lang].written}\n`)
  })
}
