import { useCallback } from 'react'
import type { Taxonomy } from './api.ts'
import { useResource } from './resource.ts'

/** The threat classes with their names in the page's language, and a way from id to name. */
export function useTaxonomy(): { taxonomy: Taxonomy | undefined; className(id: string): string } {
  const { data } = useResource<Taxonomy>('/taxonomy')
  const className = useCallback((id: string) => data?.classes.find((c) => c.id === id)?.name ?? '', [data])
  return { taxonomy: data, className }
}
