/** The traces that accounts acting as one leave: what two posts have in common, and within which time. */
import { LEAST_CHARACTERS } from './work.ts'

export type TraceId =
  | 'same-object'
  | 'same-text'
  | 'near-text'
  | 'same-link'
  | 'same-hashtags'
  | 'same-repost'
  | 'fast-repost'
  | 'same-minute'

export interface Trace {
  readonly id: TraceId
  /** seconds; what the user sets comes before it */
  readonly window: number
  /** keeps its own window whatever the user sets */
  readonly fixed?: true
  /**
   * Objects that two members of a group share on average, over all its pairs, from which this trace is enough by itself. Without: it never is, and only counts for a pair that
   * another trace joins. Many people use a hashtag at the same time, and many who have nothing to do with each other let
   * a program post at nine sharp.
   */
  readonly strong?: number
  /**
   * Rows (object, a, t, p, h) of posts with something in common with others. A post whose text is shared does not
   * count again for its link, nor for its hashtags: each trace is evidence of its own.
   */
  readonly shares: string
  /** SQL condition on a pair x, y beside object and time */
  readonly also?: string
  /** what the weight of an edge counts the distinct values of */
  readonly counted?: string
  /** what the null model changes: times within each account, or the clock of each account as a whole */
  readonly shuffle: 'within-account' | 'clock'
}

/** Links that lead to the same page look different: scheme, www, mobile hosts, tracking parameters, fragments. */
export function canonicalLink(x: string): string {
  const tracking =
    '(utm_[^&=]*|fbclid|gclid|dclid|msclkid|yclid|igshid|igsh|mc_cid|mc_eid|ref_src|ref_url|_ga|feature|spm|amp)=[^&]*'
  const before: Step[] = [['^https?://((www|m|mobile|amp)\\.)*', '']]
  const query: Step[] = [
    ['#.*$', ''],
    [`([?&])${tracking}`, '\\1'],
    ['&+', '&'],
    ['\\?&', '?'],
  ]
  const after: Step[] = [
    ['[?&/.,;:!)\\]\\x{2026}]+$', ''],
    ['^youtu\\.be/([^?&/]+).*$', 'youtube.com/watch?v=\\1'],
    ['^x\\.com/', 'twitter.com/'],
  ]
  const steps = (list: readonly Step[]) =>
    list.reduce((inner, [from, to]) => `regexp_replace(${inner}, '${from}', '${to}', 'g')`, x)
  // most links have neither a query nor a fragment
  const sql = `CASE WHEN regexp_matches(${x}, '[?#&]') THEN ${steps([...before, ...query, ...after])} ELSE ${steps([...before, ...after])} END`
  // in a list, so that it is worked out once
  return `list_transform([${sql}], lambda l: concat(lower(split_part(l, '/', 1)), substr(l, length(split_part(l, '/', 1)) + 1)))[1]`
}

type Step = readonly [pattern: string, replacement: string]

const own = `SELECT w.*, posts.id, posts.links, posts.hashtags, posts.repost, posts.object FROM work w JOIN posts ON posts.rowid = w.p`
const shared = (key: string, from: string) =>
  `SELECT ${key} FROM ${from} WHERE ${key} IS NOT NULL GROUP BY ${key} HAVING min(a) <> max(a)`

export const traces: readonly Trace[] = [
  {
    id: 'same-object',
    window: 60,
    strong: 3,
    shares: `SELECT hash(object) AS object, a, t, p, h FROM (${own}) WHERE object IS NOT NULL`,
    shuffle: 'within-account',
  },
  {
    id: 'same-text',
    window: 60,
    strong: 2,
    shares: `SELECT h AS object, a, t, p, h FROM work WHERE NOT rp AND h IS NOT NULL`,
    shuffle: 'within-account',
  },
  {
    id: 'near-text',
    window: 60,
    strong: 2,
    shares: `SELECT f AS object, a, t, p, h FROM work JOIN families USING (h) WHERE NOT rp`,
    also: 'x.h <> y.h',
    shuffle: 'within-account',
  },
  {
    id: 'same-link',
    window: 60,
    strong: 3,
    shares: `SELECT hash(link) AS object, a, t, p, h FROM
      (SELECT DISTINCT a, t, p, h, ${canonicalLink('link')} AS link FROM
        (SELECT a, t, p, h, unnest(links) AS link FROM (${own}) WHERE NOT rp AND len(links) BETWEEN 1 AND 20
          AND (h IS NULL OR h NOT IN (${shared('h', 'work')}))))
      WHERE length(link) > 3`,
    shuffle: 'within-account',
  },
  {
    id: 'same-hashtags',
    window: 60,
    shares: `SELECT hash(array_to_string(hashtags, ' ')) AS object, a, t, p, h FROM (${own})
      WHERE NOT rp AND len(hashtags) BETWEEN 2 AND 50 AND coalesce(len(links), 0) = 0
        AND (h IS NULL OR h NOT IN (${shared('h', 'work')}))`,
    shuffle: 'within-account',
  },
  {
    id: 'same-repost',
    window: 60,
    strong: 5,
    shares: `SELECT coalesce(hash(repost), CASE WHEN length(norm) >= ${LEAST_CHARACTERS} THEN h END) AS object, a, t, p, h
      FROM (${own}) WHERE rp AND (repost IS NOT NULL OR h IS NOT NULL)`,
    shuffle: 'within-account',
  },
  {
    id: 'fast-repost',
    window: 10,
    strong: 5,
    fixed: true,
    // the original and its reposts; a pair of two reposts is the trace above
    shares: `SELECT hash(repost) AS object, a, t, p, CAST(1 AS UBIGINT) AS h FROM (${own}) WHERE rp AND repost IS NOT NULL
        AND repost IN (SELECT id FROM posts WHERE id IS NOT NULL)
      UNION ALL SELECT hash(id) AS object, a, t, p, CAST(0 AS UBIGINT) AS h FROM (${own})
        WHERE id IN (SELECT repost FROM posts WHERE repost IS NOT NULL)`,
    also: 'x.h <> y.h',
    shuffle: 'within-account',
  },
  {
    id: 'same-minute',
    window: 0,
    fixed: true,
    // minutes of the day to which an account keeps: on three days at least, and on a fifth of its days
    shares: `WITH minutes AS (SELECT a, t // 60000 % 1440 AS m, t // 86400000 AS d, min(p) AS p FROM work GROUP BY ALL),
        habits AS (SELECT a, m FROM minutes GROUP BY a, m HAVING count(*) >= 3
          AND count(*) * 5 >= (SELECT count(DISTINCT d) FROM minutes all_days WHERE all_days.a = minutes.a))
      SELECT CAST(0 AS UBIGINT) AS object, a, (d * 1440 + m) * 60000 AS t, p, CAST(NULL AS UBIGINT) AS h
        FROM minutes JOIN habits USING (a, m)`,
    counted: 'x.t',
    shuffle: 'clock',
  },
]
