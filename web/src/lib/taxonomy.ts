import { useCallback } from 'react'
import type { Taxonomy } from './api.ts'
import { useResource } from './resource.ts'

type Technique = Taxonomy['techniques'][number]

interface Taxonomies {
  taxonomy: Taxonomy | undefined
  className(id: string): string
  technique(id: string): Technique
  kindName(id: string): string
}

/** The threat classes and kinds of personal data with their names in the page's language, and ways from id to name. */
export function useTaxonomy(): Taxonomies {
  const { data } = useResource<Taxonomy>('/taxonomy')
  const className = useCallback((id: string) => data?.classes.find((c) => c.id === id)?.name ?? '', [data])
  const technique = useCallback(
    (id: string): Technique =>
      data?.techniques.find((one) => one.id === id) ?? { id, name: '', scheme: 'perisai' },
    [data],
  )
  const kindName = useCallback(
    (id: string) => data?.data_kinds.find((kind) => kind.id === id)?.name ?? id,
    [data],
  )
  return { taxonomy: data, className, technique, kindName }
}
