import type { Room } from '../../rooms.ts'

export const exchange: Room = {
  id: 'exchange',
  path: '/exchange',
  name: { id: 'Pertukaran', en: 'Exchange' },
  icon: 'M3 7h12M12 4l3 3-3 3M17 13H5M8 10l-3 3 3 3',
  load: () => import('./exchange.tsx'),
}
