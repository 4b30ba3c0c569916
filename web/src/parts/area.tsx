import type { Area } from '../lib/api.ts'

const shapes: Record<Area, string> = {
  infrastructure: 'M1.5 1.5h9v9h-9z',
  politics: 'M6 .5 11.5 6 6 11.5.5 6z',
  privacy: 'M6 1a5 5 0 1 1 0 10A5 5 0 0 1 6 1z',
}

/** The mark of an area: one colour and one shape, the same everywhere. */
export function AreaMark({ area }: { area: Area }) {
  return (
    <svg className={`area area-${area}`} viewBox="0 0 12 12" width="10" height="10" aria-hidden="true">
      <path d={shapes[area]} />
    </svg>
  )
}
