/** Fingerprints of block pages: from OONI's tables into the store, and out of it for a scan. */
import { createHash } from 'node:crypto'
import { readCsv } from '../catalogue/files/csv.ts'
import type { CatalogueFile } from '../catalogue/files/content.ts'
import type { Fingerprint } from '../model/fingerprint.ts'
import { PerisaiError } from '../model/problem.ts'
import { setAsideReason } from '../recognisers/measurement/fingerprints.ts'
import { fingerprintsCurrent, fingerprintsTable } from '../store/queries/fingerprints.ts'
import type { Query, Store, TableDefinition } from '../store/store.ts'

/** What `perisai sources` calls them. */
export const OONI_FINGERPRINTS = 'ooni-fingerprints'

/** Most fingerprints of one import. */
const MAX_FINGERPRINTS = 50_000
const MAX_PATTERN = 10_000

/** What a server must let through for the functions of this file. */
export const fingerprintQueries = [fingerprintsCurrent] as unknown as readonly Query<
  Record<string, unknown>,
  unknown
>[]
export const fingerprintTables: readonly TableDefinition[] = [fingerprintsTable]

export interface FingerprintReport {
  readonly source: string
  readonly unchanged: boolean
  readonly entries: number
  readonly taking_part: number
  readonly by_scope: Readonly<Record<string, number>>
  /** names by the reason why they take no part */
  readonly set_aside: readonly {
    readonly reason: string
    readonly count: number
    readonly names: readonly string[]
  }[]
  /** rows that are no fingerprint */
  readonly bad: readonly { readonly at: string; readonly reason: string }[]
}

/**
 * OONI's tables fingerprints_dns.csv and fingerprints_http.csv. What also fits innocent pages is marked as set aside.
 * @throws PerisaiError catalogue-columns where the columns are others, catalogue-cut
 */
export function parseFingerprints(files: readonly CatalogueFile[]): {
  fingerprints: Fingerprint[]
  bad: FingerprintReport['bad'][number][]
} {
  const fingerprints: Fingerprint[] = []
  const bad: FingerprintReport['bad'][number][] = []
  const seen = new Set<string>()
  for (const file of files) {
    const { columns, records } = readCsv(file.text, file.name)
    const missing = ['name', 'scope', 'location_found', 'pattern_type', 'pattern'].filter(
      (column) => !columns.includes(column),
    )
    if (missing.length > 0) {
      throw new PerisaiError('catalogue-not', {
        file: file.name,
        wanted: 'fingerprints_dns.csv, fingerprints_http.csv (OONI)',
        head: columns.slice(0, 5).join(','),
      })
    }
    for (const { line, cells } of records) {
      const made = fingerprintOf(cells)
      const at = `${file.name}, ${line}`
      if (typeof made === 'string') bad.push({ at, reason: made })
      else if (!seen.has(`${made.location} ${made.kind} ${made.pattern}`)) {
        seen.add(`${made.location} ${made.kind} ${made.pattern}`)
        const reason = setAsideReason(made)
        fingerprints.push(reason === null ? made : { ...made, set_aside: reason })
      }
    }
  }
  if (fingerprints.length > MAX_FINGERPRINTS) {
    throw new PerisaiError('too-many', { what: 'fingerprints', limit: MAX_FINGERPRINTS })
  }
  return { fingerprints, bad }
}

function fingerprintOf(cells: Readonly<Record<string, string>>): Fingerprint | string {
  const { name, scope, pattern } = cells
  const location = (cells.location_found ?? '').toLowerCase()
  const kind = cells.pattern_type as Fingerprint['kind']
  if (!name) return 'no name'
  if (!pattern) return 'no pattern'
  if (pattern.length > MAX_PATTERN) return `a pattern of more than ${MAX_PATTERN} characters`
  if (!['full', 'prefix', 'contains', 'regexp'].includes(kind)) return `unknown pattern type ${kind}`
  if (!/^(?:dns|body|header\.[a-z0-9-]{1,60})$/.test(location))
    return `unknown place ${location.slice(0, 60)}`
  const countries = (cells.expected_countries ?? '').split(',').map((code) => code.trim().toUpperCase())
  return {
    name: name.slice(0, 120),
    scope: scope.slice(0, 20),
    location,
    kind,
    pattern,
    countries: countries.filter((code) => /^[A-Z]{2}$/.test(code)),
    source: (cells.source ?? '').slice(0, 300),
  }
}

/** Puts an import into the store; the same content a second time changes nothing. */
export async function importFingerprints(
  store: Store,
  files: readonly CatalogueFile[],
  actor: string,
): Promise<FingerprintReport> {
  const { fingerprints, bad } = parseFingerprints(files)
  if (fingerprints.length === 0) {
    throw new PerisaiError('catalogue-empty', { file: files.map((file) => file.name).join(', ') })
  }
  const json = JSON.stringify(fingerprints)
  const hash = createHash('sha256').update(json).digest('hex')
  const before = (await current(store)).find(({ source }) => source === OONI_FINGERPRINTS)
  const unchanged = before?.hash === hash
  if (!unchanged) {
    const now = Date.now()
    const imported = new Date(now).toISOString()
    await store.append(fingerprintsTable, [
      [OONI_FINGERPRINTS, imported, now * 1000, fingerprints.length, hash, json],
    ])
    await store.appendLedger([
      {
        action: 'fingerprints-imported',
        actor,
        subject: OONI_FINGERPRINTS,
        detail: { entries: fingerprints.length, sha256: hash },
      },
    ])
  }
  return reportOf(fingerprints, bad, unchanged)
}

function reportOf(
  fingerprints: readonly Fingerprint[],
  bad: FingerprintReport['bad'],
  unchanged: boolean,
): FingerprintReport {
  const byScope: Record<string, number> = {}
  const aside = new Map<string, string[]>()
  for (const { name, scope, set_aside: reason } of fingerprints) {
    if (reason === undefined) byScope[scope] = (byScope[scope] ?? 0) + 1
    else aside.set(reason, [...(aside.get(reason) ?? []), name])
  }
  return {
    source: OONI_FINGERPRINTS,
    unchanged,
    entries: fingerprints.length,
    taking_part: fingerprints.filter((one) => one.set_aside === undefined).length,
    by_scope: byScope,
    set_aside: [...aside]
      .map(([reason, names]) => ({ reason, count: names.length, names: names.slice(0, 20) }))
      .sort((a, b) => b.count - a.count),
    bad,
  }
}

async function current(store: Store) {
  await store.append(fingerprintsTable, [])
  return store.run(fingerprintsCurrent, {})
}

export async function loadFingerprints(store: Store): Promise<Fingerprint[]> {
  return (await current(store)).flatMap(({ json }) => JSON.parse(json) as Fingerprint[])
}
