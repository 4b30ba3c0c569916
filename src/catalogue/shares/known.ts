/**
 * Answers that were given lately. The facts of a load never change, so that the same question with the same values has the
 * same answer for as long as the store is open; a page asks several times for what differs only in its denominator.
 */
import type { Query, Store } from '../../store/store.ts'

/** Answers kept a store; one is some hundred rows. */
const KEPT = 128

const known = new WeakMap<Store, Map<string, Promise<readonly unknown[]>>>()

/** The rows of a query whose parameters name the loads that it reads. They belong to all who ask: do not change them. */
export function rowsOnce<P extends Record<string, unknown>, R>(
  store: Store,
  query: Query<P, R>,
  params: P,
): Promise<readonly R[]> {
  const answers = known.get(store) ?? new Map<string, Promise<readonly unknown[]>>()
  known.set(store, answers)
  const key = JSON.stringify([query.name, params])
  const before = answers.get(key)
  const answer = before ?? store.run(query, params)
  // the order of a Map is that of insertion: asked for last, forgotten last
  answers.delete(key)
  answers.set(key, answer)
  if (!before) answer.catch(() => answers.delete(key))
  if (answers.size > KEPT) answers.delete(answers.keys().next().value!)
  return answer as Promise<readonly R[]>
}
