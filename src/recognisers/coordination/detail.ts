/** What a finding shows of its group: accounts, edges with the posts behind them, time line, and what it pushes. */
import type { Series } from '../../model/finding.ts'
import type { Scratch } from '../../store/scratch.ts'
import type { Group } from './groups.ts'
import type { TraceId } from './traces.ts'
import { traces } from './traces.ts'

/** Only what explains a finding is kept of posts: so many edges, so many pairs of posts each, so much of each text. */
const EDGES = 200
const PAIRS = 2
export const EXCERPT = 280
const ACCOUNTS = 500
const TOP = 10
const STEPS = [60, 300, 3600, 86_400, 7 * 86_400]
const MOST_STEPS = 400

export interface Counted {
  readonly value: string
  readonly posts: number
  readonly accounts: number
}

export interface PostExcerpt {
  readonly account: string
  readonly time: string
  readonly text: string
  readonly id: string | null
}

export interface EdgeDetail {
  readonly from: string
  readonly to: string
  readonly weights: Partial<Record<TraceId, number>>
  readonly posts: { readonly trace: TraceId; readonly left: PostExcerpt; readonly right: PostExcerpt }[]
}

export interface Facts {
  readonly posts: number
  readonly reposts: number
  readonly first: number
  readonly last: number
  readonly files: number[]
  readonly hours: readonly number[]
  readonly minutes: readonly number[]
  readonly series: Series
}

/** Puts the members into the table `members`, which the other functions read. */
export async function selectMembers(engine: Scratch, group: Group): Promise<void> {
  await engine.run(
    `CREATE OR REPLACE TEMP TABLE members AS SELECT unnest([${group.members.join(', ')}]::INTEGER[]) AS a`,
  )
}

export async function factsOf(engine: Scratch): Promise<Facts> {
  const [sum] = await engine.rows<
    Record<'posts' | 'reposts' | 'first' | 'last', number> & { files: number[] }
  >(
    `SELECT count(*) AS posts, count(*) FILTER (rp) AS reposts, min(w.t) AS first, max(w.t) AS last,
       list_sort(list(DISTINCT posts.file)) AS files
     FROM work w SEMI JOIN members USING (a) JOIN posts ON posts.rowid = w.p`,
  )
  const clock = await engine.rows<{ minute: number; own: boolean; n: number }>(
    `SELECT t // 60000 % 1440 AS minute, NOT rp AS own, count(*) AS n FROM work SEMI JOIN members USING (a) GROUP BY ALL`,
  )
  const minutes = Array.from({ length: 1440 }, () => 0)
  const hours = Array.from({ length: 24 }, () => 0)
  for (const { minute, own, n } of clock) {
    minutes[minute] += n
    if (own) hours[Math.floor(minute / 60)] += n
  }
  const span = (sum.last - sum.first) / 1000
  const step = STEPS.find((s) => span / s <= MOST_STEPS) ?? Math.ceil(span / MOST_STEPS)
  const start = Math.floor(sum.first / 1000 / step) * step
  const counts = await engine.rows<{ slot: number; n: number }>(
    `SELECT (t // 1000 - ${start}) // ${step} AS slot, count(*) AS n FROM work SEMI JOIN members USING (a) GROUP BY slot`,
  )
  const values = Array.from({ length: Math.floor((sum.last / 1000 - start) / step) + 1 }, () => 0)
  for (const { slot, n } of counts) values[slot] = n
  return {
    ...sum,
    hours,
    minutes,
    series: { name: 'series.posts', unit: 'posts', start: iso(start * 1000), step_s: step, values },
  }
}

/** The busiest members; their positions go into the table `listed` (i, a). */
export async function accountsOf(engine: Scratch): Promise<{ account: string; posts: number }[]> {
  await engine.run(
    `CREATE OR REPLACE TEMP TABLE listed AS
       SELECT row_number() OVER (ORDER BY posts DESC, account) - 1 AS i, a, account, posts FROM
         (SELECT a, account, count(*) AS posts FROM work SEMI JOIN members USING (a) JOIN accounts USING (a)
          GROUP BY a, account ORDER BY posts DESC, account LIMIT ${ACCOUNTS})`,
  )
  return engine.rows('SELECT account, posts FROM listed ORDER BY i')
}

/** Links, hashtags and names that the group uses most; whom they favour is for the reader to see. */
export async function pushedBy(engine: Scratch): Promise<Record<'links' | 'hashtags' | 'names', Counted[]>> {
  const top = (values: string) =>
    engine.rows<Counted>(
      `SELECT value, count(*) AS posts, count(DISTINCT a) AS accounts FROM
         (SELECT w.a, unnest(${values}) AS value FROM work w SEMI JOIN members USING (a) JOIN posts ON posts.rowid = w.p)
       GROUP BY value ORDER BY accounts DESC, posts DESC, value LIMIT ${TOP}`,
    )
  return {
    links: await top('posts.links'),
    hashtags: await top('posts.hashtags'),
    names: await top(`regexp_extract_all(lower(posts.text), '@[\\p{L}\\p{N}_.]*[\\p{L}\\p{N}_]')`),
  }
}

export async function saidBy(engine: Scratch, column: 'language' | 'place'): Promise<Counted[]> {
  return engine.rows(
    `SELECT ${column} AS value, count(*) AS posts, count(DISTINCT w.a) AS accounts
     FROM work w SEMI JOIN members USING (a) JOIN posts ON posts.rowid = w.p
     WHERE ${column} IS NOT NULL GROUP BY ALL ORDER BY posts DESC, value LIMIT ${TOP}`,
  )
}

/** The heaviest edges, each with posts side by side; first one of every account, so that each can be checked. */
export async function edgesOfGroup(
  engine: Scratch,
  group: Group,
  windows: ReadonlyMap<TraceId, number>,
): Promise<EdgeDetail[]> {
  const byPair = new Map<string, { a: number; b: number; weights: EdgeDetail['weights']; sum: number }>()
  for (const { a, b, trace, weight } of group.edges) {
    const entry = byPair.get(`${a} ${b}`) ?? { a, b, weights: {}, sum: 0 }
    entry.weights[trace] = weight
    entry.sum += weight
    byPair.set(`${a} ${b}`, entry)
  }
  const all = [...byPair.values()].sort((x, y) => y.sum - x.sum || x.a - y.a || x.b - y.b)
  const seen = new Set<number>()
  const firsts = new Set(
    all.filter(({ a, b }) => {
      const fresh = !seen.has(a) || !seen.has(b)
      seen.add(a).add(b)
      return fresh
    }),
  )
  const chosen = [...firsts, ...all.filter((edge) => !firsts.has(edge))]
    .slice(0, EDGES)
    .sort((x, y) => y.sum - x.sum || x.a - y.a || x.b - y.b)
  if (chosen.length === 0) return []
  const behind = new Map<string, EdgeDetail['posts']>()
  for (const [number, trace] of traces.entries()) {
    const wanted = chosen.filter((edge) => edge.weights[trace.id] !== undefined)
    if (wanted.length === 0) continue
    for (const row of await sidesOf(
      engine,
      number,
      wanted,
      windows.get(trace.id) ?? trace.window,
      trace.also,
    )) {
      const list = behind.get(`${row.a} ${row.b}`) ?? []
      list.push({ trace: trace.id, left: excerpt(row, 'x'), right: excerpt(row, 'y') })
      behind.set(`${row.a} ${row.b}`, list)
    }
  }
  const names = await engine.rows<{ a: number; account: string }>(
    'SELECT a, account FROM accounts SEMI JOIN members USING (a)',
  )
  const nameOf = new Map(names.map(({ a, account }) => [a, account]))
  return chosen.map(({ a, b, weights }) => ({
    from: nameOf.get(a)!,
    to: nameOf.get(b)!,
    weights,
    posts: behind.get(`${a} ${b}`) ?? [],
  }))
}

type Side = Record<string, string | number | null>

async function sidesOf(
  engine: Scratch,
  number: number,
  edges: readonly { a: number; b: number }[],
  window: number,
  also: string | undefined,
): Promise<Side[]> {
  const wanted = edges.map(({ a, b }) => `(${a}, ${b})`).join(', ')
  const side = (k: 'x' | 'y') =>
    `p${k}.account AS ${k}_account, ${k}.t AS ${k}_t, left(p${k}.text, ${EXCERPT}) AS ${k}_text, p${k}.id AS ${k}_id`
  return engine.rows<Side>(`
    WITH wanted(a, b) AS (VALUES ${wanted}), s AS (SELECT * FROM shares_${number} WHERE a IN
        (SELECT a FROM wanted UNION SELECT b FROM wanted))
    SELECT x.a AS a, y.a AS b, ${side('x')}, ${side('y')} FROM wanted JOIN s x ON x.a = wanted.a JOIN s y ON y.a = wanted.b
      AND x.object = y.object AND abs(x.t - y.t) <= ${window * 1000}${also ? ` AND ${also}` : ''}
      JOIN posts px ON px.rowid = x.p JOIN posts py ON py.rowid = y.p
    QUALIFY row_number() OVER (PARTITION BY x.a, y.a ORDER BY x.t, y.t, x.p, y.p) <= ${PAIRS}
    ORDER BY x.a, y.a, x.t, y.t`)
}

function excerpt(row: Side, side: 'x' | 'y'): PostExcerpt {
  return {
    account: String(row[`${side}_account`]),
    time: iso(Number(row[`${side}_t`])),
    text: String(row[`${side}_text`] ?? ''),
    id: row[`${side}_id`] === null ? null : String(row[`${side}_id`]),
  }
}

export const iso = (ms: number): string => new Date(ms).toISOString()
