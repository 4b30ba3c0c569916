import { dataHome } from '../store/home.ts'
import { openStore } from '../store/open.ts'
import type { Store } from '../store/store.ts'

/** Opens the store of a data folder, or asks the server that holds it, for as long as `use` takes. */
export async function withStore<T>(home: string | undefined, use: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore(dataHome(home), { actor: 'cli' })
  try {
    return await use(store)
  } finally {
    await store.close()
  }
}
