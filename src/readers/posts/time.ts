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
  // Indonesian writes 17-08-2026 and 09.38; in the rest of the world, too, dashes with the year last put the day first
  const local = [...dates.slice(0, 6), '%d-%m-%y', '%d-%m-%Y'].flatMap((date) =>
    ['%H.%M.%S', '%H.%M'].map((clock) => `${date} ${clock}`),
  )
  const dashed = ['%d-%m-%y', '%d-%m-%Y']
  const formats = [
    ...[...dates, ...dashed].flatMap((date) => clocks.map((clock) => `${date} ${clock}`)),
    ...local,
    ...dates,
    ...dashed,
  ]
  // a cast to TIMESTAMP would drop the zone without a word, and a cast of 9/11/17 see the year 9
  return `coalesce(
    CASE WHEN number THEN
      CASE WHEN length(${x}) <= 11 THEN CAST(floor(CAST(${x} AS DOUBLE) * 1e3) AS BIGINT)
        ELSE CAST(floor(CAST(${x} AS DOUBLE) * ${scale}) AS BIGINT) END END,
    CASE WHEN substr(${x}, 5, 1) = '-' THEN epoch_ms(try_cast(${zonedSql(x)} AS TIMESTAMPTZ)) END,
    epoch_ms(try_strptime(${x}, '%a %b %d %H:%M:%S %z %Y')),
    epoch_ms(try_strptime(${x}, [${formats.map((format) => `'${format}'`).join(', ')}])))`
}

/**
 * Zones as exports abbreviate them, by their offset from UTC. The engine knows some of them, and takes BST for Bangladesh and PST for
 * whatever Los Angeles keeps that day. Of those that several countries use, the one that
 * platforms write; one that is not here is not guessed at.
 */
const zones: Readonly<Record<string, string>> = {
  '+00:00': 'UTC GMT WET',
  '+01:00': 'WEST BST CET',
  '+02:00': 'CEST EET SAST',
  '+03:00': 'EEST MSK',
  '+05:30': 'IST',
  '+05:00': 'PKT',
  '+07:00': 'WIB ICT',
  '+08:00': 'WITA SGT MYT PHT HKT AWST',
  '+09:00': 'WIT JST KST',
  '+10:00': 'AEST',
  '+11:00': 'AEDT',
  '+12:00': 'NZST',
  '+13:00': 'NZDT',
  '-05:00': 'EST CDT',
  '-04:00': 'EDT',
  '-06:00': 'CST MDT',
  '-07:00': 'MST PDT',
  '-08:00': 'PST AKDT',
  '-09:00': 'AKST',
  '-10:00': 'HST',
  '-03:00': 'BRT ART',
}

/** SQL: an ISO 8601 date and time with its zone as an offset: of "... 12:00:05 WIB", and of "... 12:00:05 +0700". */
function zonedSql(x: string): string {
  const entries = Object.entries(zones).flatMap(([offset, names]) =>
    names.split(' ').map((name) => `'${name}': '${offset}'`),
  )
  const table = `MAP {${entries.join(', ')}}`
  const zone = `regexp_extract(${x}, ' ([A-Z]{3,4})$', 1)`
  return `CASE WHEN right(${x}, 1) BETWEEN 'A' AND 'Y' THEN
        concat(regexp_replace(${x}, ' [A-Z]{3,4}$', ''), coalesce(${table}[${zone}], '?'))
      WHEN contains(${x}, ' +') OR contains(${x}, ' -') THEN regexp_replace(${x}, ' ([+-][0-9]{2}):?([0-9]{2})?$', '\\1:\\2')
      ELSE ${x} END`
}

/** True for dates such as 3/4/2020, in which day and month cannot be told apart by their place. */
export const isSlashed = (value: string): boolean => /^\d\d?\/\d\d?\/\d{2,4}\b/.test(value)
