/** TAXII as the page shows it: where from, what is offered, and to whom. Secrets and their hashes stay where they are. */
import type { TaxiiOverview } from '../../model/exchange.ts'
import type { Store } from '../../store/store.ts'
import { readKeys, readOffer } from '../taxii/settings.ts'
import { readSources } from '../taxii/sources.ts'

export async function taxiiOverview(store: Store): Promise<TaxiiOverview> {
  const [sources, offer, keys] = await Promise.all([readSources(store), readOffer(store), readKeys(store)])
  const all = offer.roots.flatMap((root) => root.collections.map((collection) => ({ root, collection })))
  const titles = new Map(all.map(({ collection }) => [collection.id, collection.title]))
  return {
    feeds: sources.map(({ name, root, title, synced, objects, error }) => ({
      name,
      server: new URL(root).host,
      collection: title,
      synced: synced ?? null,
      objects,
      error: error ?? null,
    })),
    collections: all.map(({ root, collection }) => ({
      id: collection.id,
      title: collection.title,
      root: root.name,
    })),
    keys: keys.map(({ name, created, tlp, grants }) => ({
      name,
      created: new Date(created).toISOString(),
      tlp,
      reads: grants.filter(({ read }) => read).map(({ collection }) => titles.get(collection) ?? collection),
      writes: grants
        .filter(({ write }) => write)
        .map(({ collection }) => titles.get(collection) ?? collection),
    })),
  }
}
