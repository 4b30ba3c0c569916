/** SQL for pairs of rows that share an object within a time window. */

/**
 * All pairs (x, y) of different rows of `table` with the same object and |x.t - y.t| <= windowMs, each once. Times are
 * put into buckets as wide as the window, so that the engine joins by hash and never compares all rows of an object.
 *
 * @param table needs the columns object, t (ms) and r (unique number of the row)
 * @param select what to take of x and y
 */
export function pairsSql(table: string, windowMs: number, select: string, also = ''): string {
  const width = Math.max(1, windowMs)
  const where = also === '' ? '' : ` AND ${also}`
  return `WITH bucketed AS (SELECT *, t // ${width} AS bucket FROM ${table})
    SELECT ${select} FROM bucketed x JOIN bucketed y
      ON x.object = y.object AND x.bucket = y.bucket AND x.r < y.r${where}
    UNION ALL
    SELECT ${select} FROM bucketed x JOIN bucketed y
      ON x.object = y.object AND x.bucket + 1 = y.bucket AND y.t - x.t <= ${windowMs}${where}`
}
