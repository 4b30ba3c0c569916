/** A 20 x 20 line icon, with a filled part where `fill` is given; decoration only, the words beside it say it. */
export function Icon({ d, fill }: { d: string; fill?: string }) {
  return (
    <svg className="icon" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
      <path d={d} />
      {fill ? <path className="icon-fill" d={fill} /> : null}
    </svg>
  )
}
