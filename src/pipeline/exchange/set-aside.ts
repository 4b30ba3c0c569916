/** Imported warninglists against indicators: what many innocent people share is not looked for. */
import type { Indicator } from '../../model/indicator.ts'
import { wantedOfOne } from '../../recognisers/known-indicator/needles.ts'
import type { Store } from '../../store/store.ts'
import { warninglistsUsed } from '../../store/queries/warninglists.ts'
import { warninglistsTable } from '../../store/queries/warninglists-table.ts'
import { Warninglists } from '../../stix/misp/warninglist.ts'
import type { Warninglist } from '../../stix/misp/warninglist.ts'

/** The lists that excuse. */
export async function warninglistsOf(store: Store): Promise<Warninglist[]> {
  await store.append(warninglistsTable, [])
  const rows = await store.run(warninglistsUsed, {})
  return rows.map(({ json }) => JSON.parse(json) as Warninglist)
}

/** The same as one lookup. */
export async function loadWarninglists(store: Store): Promise<Warninglists> {
  return new Warninglists(await warninglistsOf(store))
}

/** The indicator, saying which of its values are on a list; itself where none is. */
export function withListed(indicator: Indicator, lists: Warninglists): Indicator {
  if (lists.size === 0) return indicator
  const listed = new Set<string>()
  wantedOfOne(indicator, 0, ({ kind, value }) => {
    if (lists.listOf(kind, value) !== undefined) listed.add(value)
  })
  for (const [, hash] of indicator.pattern.matchAll(/'([0-9a-f]{64})'/gi)) {
    if (lists.listOf('sha256', hash) !== undefined) listed.add(hash.toLowerCase())
  }
  return listed.size === 0 ? indicator : { ...indicator, setAside: [...listed] }
}
