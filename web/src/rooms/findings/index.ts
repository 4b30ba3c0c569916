import type { Room } from '../../rooms.ts'

export const findings: Room = {
  id: 'findings',
  path: '/findings',
  name: { id: 'Temuan', en: 'Findings' },
  icon: 'M3 5h14M3 10h14M3 15h9',
  load: () => import('./findings.tsx'),
}
