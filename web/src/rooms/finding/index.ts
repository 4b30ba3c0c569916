import type { Room } from '../../rooms.ts'

export const finding: Room = {
  id: 'finding',
  path: '/findings/:id',
  name: { id: 'Temuan', en: 'Finding' },
  within: 'findings',
  load: () => import('./finding.tsx'),
}
