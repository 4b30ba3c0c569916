import type { Room } from '../../rooms.ts'

export const protect: Room = {
  id: 'protect',
  path: '/protect',
  name: { id: 'Pelindungan', en: 'Protect' },
  icon: 'M10 2.5l6 2.2v4.6c0 3.8-2.5 6.6-6 8.2-3.5-1.6-6-4.4-6-8.2V4.7zM7.2 10l2 2 3.6-4',
  load: () => import('./protect.tsx'),
}

export const protectPlan: Room = {
  id: 'protect-plan',
  path: '/protect/:id',
  name: { id: 'Rencana pelindungan', en: 'Protection plan' },
  within: 'protect',
  load: () => import('./plan.tsx'),
}
