/** What became of requests to add objects: a TAXII status resource each, kept for whoever asks later. */
import type { Query, Store, TableDefinition } from '../store.ts'

export const statusTable: TableDefinition = {
  name: 'taxii_statuses',
  duckdb:
    'CREATE TABLE IF NOT EXISTS taxii_statuses (id VARCHAR, root VARCHAR, keyname VARCHAR, json VARCHAR)',
}

const statusQuery: Query<{ id: string; root: string }, { json: string; keyname: string }> = {
  name: 'taxii-status',
  duckdb: 'SELECT json, keyname FROM taxii_statuses WHERE id = $id AND root = $root LIMIT 1',
}

/** `keyname`: the key that made the request, the only one that may ask. */
export async function putStatus(
  store: Store,
  status: { id: string; root: string; keyname: string; json: string },
): Promise<void> {
  await store.append(statusTable, [[status.id, status.root, status.keyname, status.json]])
}

export async function readStatus(
  store: Store,
  id: string,
  root: string,
): Promise<{ json: string; keyname: string } | undefined> {
  await store.append(statusTable, [])
  const [found] = await store.run(statusQuery, { id, root })
  return found
}
