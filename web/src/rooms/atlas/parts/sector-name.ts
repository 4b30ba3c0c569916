import { useCallback } from 'react'
import type { Facets } from '../../../../../src/model/atlas.ts'
import { useResource } from '../../../lib/resource.ts'

/** Names of sectors in the page's language, as the server gives them with the filters. */
export function useSectorName(): (id: string) => string {
  const { data } = useResource<Facets>('/atlas/facets')
  return useCallback(
    (id: string) =>
      data?.facets
        .find((facet) => facet.dimension === 'target.sector')
        ?.values.find(({ value }) => value === id)?.label ?? id,
    [data],
  )
}
