import type { Dataset } from '../../../../../src/model/atlas.ts'
import { useResource } from '../../../lib/resource.ts'
import type { Resource } from '../../../lib/resource.ts'
import { setsPath } from '../view.ts'

interface Sets extends Resource<{ datasets: Dataset[] }> {
  /** those with incidents; undefined until the first answer */
  incidents: readonly Dataset[] | undefined
  find(id: string): Dataset | undefined
}

/** The data sets that are here. */
export function useSets(report = false): Sets {
  const resource = useResource<{ datasets: Dataset[] }>(setsPath(report))
  const all = resource.data?.datasets
  return {
    ...resource,
    incidents: all?.filter((set) => set.kind === 'incidents'),
    find: (id) => all?.find((set) => set.id === id),
  }
}

/**
 * The catalogue that stands for "who attacks whom" until another is chosen, by the server's own rule: the broadest
 * political one; picked examples only where there is nothing else.
 */
export function defaultOf<T extends { catalogue: string; selection?: boolean }>(
  sets: readonly T[],
): T | undefined {
  return (
    sets.find((set) => set.catalogue === 'eurepoc') ?? sets.find((set) => set.selection !== true) ?? sets[0]
  )
}
