import type { Room } from '../../rooms.ts'

const name = { id: 'Pindai', en: 'Scan' }
const load = () => import('./scan.tsx')

export const scan: Room = {
  id: 'scan',
  path: '/scan',
  name,
  icon: 'M10 13V3M6 7l4-4 4 4M3 12.5V17h14v-4.5',
  load,
}

/** One scan by its id, so that a reload in the middle of it loses nothing. */
export const scanRun: Room = { id: 'scan-run', path: '/scan/:id', name, within: 'scan', load }
