/** Times of posts as SQL: epoch in s, ms, µs or ns, ISO 8601, X v1.1, CrowdTangle, and dates with slashes or dots. */

export type DayOrder = 'month-first' | 'day-first'

/** SQL: the text `x` is a count since 1970. NULL where there is no text. */
export const isNumberSql = (x: string): string => `regexp_full_match(${x}, '[0-9]{9,19}([.][0-9]+)?')`

/**
 * SQL: milliseconds since 1970 UTC, NULL where the text `x` is no time. Needs the column `number`, which is isNumberSql of x.
 */
export function timeSql(x: string, order: DayOrder): string {
  const whole = `length(split_part(${x}, '.', 1))`
  const scale = `CASE WHEN ${whole} <= 11 THEN 1e3 WHEN ${whole} <= 14 THEN 1 WHEN ${whole} <= 17 THEN 1e-3 ELSE 1e-6 END`
  const clocks = ['%H:%M:%S', '%H:%M', '%I:%M:%S %p', '%I:%M %p']
  const days = order === 'month-first' ? ['%m/%d'] : ['%d/%m']
  const dates = [...days.flatMap((day) => [`${day}/%y`, `${day}/%Y`]), '%d.%m.%y', '%d.%m.%Y', '%Y/%m/%d']
  const formats = [...dates.flatMap((date) => clocks.map((clock) => `${date} ${clock}`)), ...dates]
  // a cast to TIMESTAMP would drop the zone without a word, and a cast of 9/11/17 see the year 9
  return `coalesce(
    CASE WHEN number THEN
      CASE WHEN length(${x}) <= 11 THEN CAST(floor(CAST(${x} AS DOUBLE) * 1e3) AS BIGINT)
        ELSE CAST(floor(CAST(${x} AS DOUBLE) * ${scale}) AS BIGINT) END END,
    CASE WHEN substr(${x}, 5, 1) = '-' THEN epoch_ms(try_cast(${x} AS TIMESTAMPTZ)) END,
    epoch_ms(try_strptime(${x}, '%a %b %d %H:%M:%S %z %Y')),
    epoch_ms(try_strptime(${x}, [${formats.map((format) => `'${format}'`).join(', ')}])))`
}

/** True for dates such as 3/4/2020, in which day and month cannot be told apart by their place. */
export const isSlashed = (value: string): boolean => /^\d\d?\/\d\d?\/\d{2,4}\b/.test(value)
