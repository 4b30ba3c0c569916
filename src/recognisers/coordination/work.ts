/** Posts made ready to be compared: numbers for accounts, normalised text, no duplicates. */
import type { Scratch } from '../../store/scratch.ts'

/** Shorter normalised texts are said by many people independently ("selamat pagi semua"). */
export const LEAST_CHARACTERS = 20

/**
 * Text without what does not change who wrote it: links, mentions, the RT mark, case, emoji, punctuation, spacing and
 * character references. Hashtags stay as words.
 */
export function normalText(x: string): string {
  const entities = [
    ['&lt;', '<'],
    ['&gt;', '>'],
    ['&quot;', '"'],
    ['&#39;', "''"],
    ['&amp;', '&'],
  ].reduce((sql, [from, to]) => `replace(${sql}, '${from}', '${to}')`, x)
  const decoded = `CASE WHEN contains(${x}, '&') THEN ${entities} ELSE ${x} END`
  const bare = `regexp_replace(lower(nfc_normalize(${decoded})), '^rt @[^ ]+|https?://[^ ]+|@[\\p{L}\\p{N}_.]+', ' ', 'g')`
  // a single space stays as it is: every match costs, and most would be such
  const other = '[^\\p{L}\\p{N}\\p{M}'
  return `trim(regexp_replace(${bare}, ' ${other}]+|${other} ]${other}]*', ' ', 'g'))`
}

export interface Work {
  readonly posts: number
  readonly accounts: number
  readonly duplicates: number
  /** seconds: what the times of the posts are whole multiples of */
  readonly resolution: number
  readonly days: number
  readonly objects: number
}

/**
 * Makes the tables `accounts` (a, account) and `work`: p (rowid in posts), a, t (ms), i (place among the times of its
 * account), k (hash of its content: the engine may load rows in another order the next time), rp (is a repost), norm, h (hash of norm, NULL where too short), words.
 */
export async function prepare(engine: Scratch): Promise<Work> {
  await engine.run(`
    CREATE OR REPLACE TABLE accounts AS
      SELECT CAST(row_number() OVER (ORDER BY account) - 1 AS INTEGER) AS a, account FROM (SELECT DISTINCT account FROM posts);
    CREATE OR REPLACE TABLE work AS
      WITH once AS (SELECT min(rowid) AS p FROM posts
          GROUP BY account, t, hash(id), hash(text), hash(object)),
        normal AS (SELECT posts.rowid AS p, accounts.a AS a, t, is_repost AS rp, id, object, ${normalText('text')} AS norm
          FROM posts JOIN accounts USING (account) WHERE posts.rowid IN (SELECT p FROM once))
      SELECT p, a, t, rp, norm, row_number() OVER (PARTITION BY a ORDER BY t) AS i, hash(concat_ws('|', id, t, object, norm)) AS k,
        CASE WHEN length(norm) >= ${LEAST_CHARACTERS} THEN hash(norm) END AS h,
        length(norm) - length(replace(norm, ' ', '')) + 1 AS words FROM normal`)
  const [sum] = await engine.rows<Record<'posts' | 'accounts' | 'given' | 'days' | 'objects', number>>(
    `SELECT count(*) AS posts, count(DISTINCT a) AS accounts, (SELECT count(*) FROM posts) AS given,
       count(DISTINCT t // 86400000) AS days, (SELECT count(object) FROM posts) AS objects FROM work`,
  )
  return { ...sum, duplicates: sum.given - sum.posts, resolution: await resolutionOf(engine, 'work') }
}

/** Of so few posts the resolution cannot be told; they are taken as exact. */
const TOO_FEW = 20

/** What times of a table are whole multiples of, in s. One in a thousand may be finer: clocks of exports differ. */
async function resolutionOf(engine: Scratch, table: 'work' | 'posts'): Promise<number> {
  const steps = [86_400, 3600, 60, 1]
  const [counts] = await engine.rows<Record<string, number>>(
    `SELECT count(*) AS n, ${steps.map((s) => `count(*) FILTER (t % ${s * 1000} <> 0) AS s${s}`).join(', ')} FROM ${table}`,
  )
  if (counts.n < TOO_FEW) return 0
  return steps.find((s) => counts[`s${s}`] * 1000 <= counts.n) ?? 0.001
}

/** The same about posts as they were read, without preparing them. */
export async function prepareTimes(engine: Scratch) {
  const [sum] = await engine.rows<Record<'first' | 'last' | 'posts', number> & { files: number[] }>(
    'SELECT min(t) AS first, max(t) AS last, count(*) AS posts, list_sort(list(DISTINCT file)) AS files FROM posts',
  )
  return { ...sum, resolution: await resolutionOf(engine, 'posts') }
}
