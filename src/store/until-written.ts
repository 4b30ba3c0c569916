/** Answers that are kept as long as nothing is written: for what every request asks and writes rarely change. */
import type { Store } from './store.ts'

/**
 * Asks `ask` of a store once, and again after the store's next write. Where a store cannot tell its writes, others may write
 * unseen, and it is asked each time.
 */
export function untilWritten<T>(ask: (store: Store) => Promise<T>): (store: Store) => Promise<T> {
  const kept = new WeakMap<Store, { writes: number; answer: T }>()
  return async (store) => {
    // read before asking: what is written meanwhile may be missing in the answer
    const { writes } = store
    const before = kept.get(store)
    if (before && before.writes === writes) return before.answer
    const answer = await ask(store)
    if (writes !== undefined) kept.set(store, { writes, answer })
    return answer
  }
}
