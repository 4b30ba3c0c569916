import type { Room } from '../../rooms.ts'

export const situation: Room = {
  id: 'situation',
  path: '/',
  name: { id: 'Situasi', en: 'Situation' },
  icon: 'M3 12.5h3.5l2-7 3 10 2.2-5.5H17',
  load: () => import('./situation.tsx'),
}
