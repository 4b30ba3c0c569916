/**
 * The 95 % interval of a share after Wilson (1927): it stays within 0 and 1 and holds for small numbers, where the usual
 * plus-minus does not. Published incidents are no random sample; the interval says how far chance alone would move the
 * figure, and nothing about what was never published.
 */
const Z = 1.959963984540054

/** `count` of `total` as proportions; count may be a fraction of units. null where total is 0. */
export function wilson(count: number, total: number): { low: number; high: number } | null {
  if (!(total > 0)) return null
  const p = Math.min(1, Math.max(0, count / total))
  const z2 = Z * Z
  const centre = p + z2 / (2 * total)
  const spread = Z * Math.sqrt((p * (1 - p)) / total + z2 / (4 * total * total))
  const scale = 1 + z2 / total
  return { low: Math.max(0, (centre - spread) / scale), high: Math.min(1, (centre + spread) / scale) }
}
