import type { Room } from '../../rooms.ts'
import { setsPath, sharesPath, viewOf } from './view.ts'

const within = 'atlas'

export const atlas: Room = {
  id: 'atlas',
  path: '/atlas',
  name: { id: 'Atlas', en: 'Atlas' },
  icon: 'M10 2.5a7.5 7.5 0 1 0 0 15a7.5 7.5 0 0 0 0-15M2.500 10h15M10 2.500c2.600 2 3.500 4.700 3.500 7.500s-.9 5.500-3.500 7.500c-2.600-2-3.500-4.700-3.500-7.500s.9-5.500 3.500-7.500',
  ahead: (query) => [sharesPath(query, { of: viewOf(query).of }), setsPath(true)],
  load: () => import('./shares/shares.tsx'),
}

/** What the figures rest on, reached by links. */
export const atlasRooms: readonly Room[] = [
  atlas,
  {
    id: 'atlas-incidents',
    path: '/atlas/incidents',
    name: { id: 'Insiden', en: 'Incidents' },
    within,
    load: () => import('./incidents/incidents.tsx'),
  },
  {
    id: 'atlas-incident',
    path: '/atlas/incidents/:id',
    name: { id: 'Insiden', en: 'Incident' },
    within,
    load: () => import('./incidents/incident.tsx'),
  },
  {
    id: 'atlas-actors',
    path: '/atlas/actors',
    name: { id: 'Pelaku', en: 'Actors' },
    within,
    load: () => import('./actors/actors.tsx'),
  },
  {
    id: 'atlas-actor',
    path: '/atlas/actors/:id',
    name: { id: 'Pelaku', en: 'Actor' },
    within,
    load: () => import('./actors/actor.tsx'),
  },
  {
    id: 'atlas-check',
    path: '/atlas/check',
    name: { id: 'Periksa klaim', en: 'Check a claim' },
    within,
    load: () => import('./check/check.tsx'),
  },
  {
    id: 'atlas-duplicates',
    path: '/atlas/duplicates',
    name: { id: 'Kemungkinan kembar', en: 'Possible duplicates' },
    within,
    load: () => import('./incidents/duplicates.tsx'),
  },
  {
    id: 'atlas-sets',
    path: '/atlas/data',
    name: { id: 'Kumpulan data', en: 'Data sets' },
    within,
    load: () => import('./sets/sets.tsx'),
  },
]
