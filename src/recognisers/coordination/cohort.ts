/**
 * Copying in step: many accounts that post the same texts word for word, or nearly so, in the same minutes of the day, and
 * little of their own. Found over texts and accounts, not over pairs: where texts are handed to accounts by lot, no two
 * of them need to share several, and where all post at once, shuffling their times changes nothing.
 */
import type { Scratch } from '../../store/scratch.ts'

export interface Cohort {
  /** numbers of accounts, ascending */
  readonly members: readonly number[]
  /** distinct texts that they copied */
  readonly texts: number
  /** posts that are copies */
  readonly copies: number
  /** share of the members' own posts (no reposts) that are copies */
  readonly share: number
}

const LEAST_WORDS = 6
/** Accounts that post a text in one minute of the day: fewer happen by a shared headline. */
const LEAST_ACCOUNTS = 8
/**
 * In step is what stands out of its surroundings: greetings and jokes that thousands copy over an evening fill every minute
 * alike, a minute of which then holds a thirtieth of what a text has in the quarter of an hour before and after.
 */
const NEAR_MINUTES = 15
const LEAST_OF_NEAR = 0.2
/** Share of an account's own posts that are such copies. */
const LEAST_SHARE = 0.6
/** Of a live event thousands quote the same line; those with little else to say are few of them. */
const MEMBERS_OF_EVENT = 0.5
const LEAST_TEXTS = 5
const LEAST_MEMBERS = 10
/** A minute of the day is theirs where so many of all own posts in it are copies without a link ... */
const MINUTE_SHARE = 0.5
/** ... of so many different texts ... */
const MINUTE_TEXTS = 5
/** ... in so many posts. */
const MINUTE_COPIES = 50

export async function cohortsOf(engine: Scratch): Promise<Cohort[]> {
  const rows = await engine.rows<{ a: number; event: number; text: string; copies: number; own: number }>(`
    WITH own AS (SELECT w.a, w.t // 60000 % 1440 AS minute, coalesce(f.f, w.h) AS text, coalesce(len(posts.links), 0) > 0 AS linked
          FROM work w JOIN posts ON posts.rowid = w.p LEFT JOIN families f USING (h)
          WHERE NOT rp AND words >= ${LEAST_WORDS} AND h IS NOT NULL),
      originals AS (SELECT a, count(*) AS own FROM work WHERE NOT rp GROUP BY a),
      spread AS MATERIALIZED (SELECT text, minute, count(*) AS n, count(DISTINCT a) AS accounts, bool_and(linked) AS linked
          FROM own GROUP BY text, minute),
      events AS (SELECT x.text, x.minute, any_value(x.n) AS n, any_value(x.linked) AS linked
          FROM spread x JOIN spread y ON y.text = x.text
            AND least((x.minute - y.minute + 1440) % 1440, (y.minute - x.minute + 1440) % 1440) <= ${NEAR_MINUTES}
          WHERE x.accounts >= ${LEAST_ACCOUNTS} GROUP BY x.text, x.minute
          HAVING any_value(x.n) >= ${LEAST_OF_NEAR} * sum(y.n)),
      copies AS (SELECT own.a, own.text, own.minute, events.linked FROM own JOIN events USING (text, minute)),
      minutes AS (SELECT t // 60000 % 1440 AS minute, count(*) AS n FROM work WHERE NOT rp GROUP BY ALL),
      theirs AS (SELECT minute FROM events JOIN minutes USING (minute) WHERE NOT linked GROUP BY minute, minutes.n
          HAVING count(*) >= ${MINUTE_TEXTS} AND sum(events.n) >= ${MINUTE_COPIES}
            AND sum(events.n) >= ${MINUTE_SHARE} * minutes.n),
      members AS (SELECT a, count(*) AS copies, any_value(own) AS own FROM copies JOIN originals USING (a) GROUP BY a
          HAVING count(*) >= ${LEAST_SHARE} * any_value(own)
            AND (count(DISTINCT text) >= 2 OR bool_or(minute IN (SELECT minute FROM theirs) AND NOT linked))),
      members_alone AS (SELECT text, minute FROM copies LEFT JOIN members USING (a) GROUP BY text, minute
          HAVING count(DISTINCT members.a) >= ${MEMBERS_OF_EVENT} * count(DISTINCT copies.a))
    SELECT DISTINCT a, CAST(text AS VARCHAR) AS text, minute AS event, members.copies, members.own
      FROM copies JOIN members USING (a) SEMI JOIN members_alone USING (text, minute) ORDER BY a, event, text`)
  return joined(rows)
}

/** Accounts that share a minute or a text are one cohort. */
function joined(
  rows: readonly { a: number; event: number; text: string; copies: number; own: number }[],
): Cohort[] {
  const parent = new Map<string, string>()
  const find = (key: string): string => {
    let root = key
    while (parent.get(root) !== undefined && parent.get(root) !== root) root = parent.get(root)!
    parent.set(key, root)
    return root
  }
  for (const { a, event, text } of rows) {
    for (const other of [`m${event}`, `t${text}`]) {
      const [x, y] = [find(`a${a}`), find(other)]
      if (x !== y) parent.set(x, y)
    }
  }
  const groups = new Map<string, (typeof rows)[number][]>()
  for (const row of rows) {
    const root = find(`a${row.a}`)
    const list = groups.get(root)
    if (list) list.push(row)
    else groups.set(root, [row])
  }
  const cohorts: Cohort[] = []
  for (const group of groups.values()) {
    const byAccount = new Map(group.map((row) => [row.a, row]))
    const texts = new Set(group.map((row) => row.text)).size
    if (byAccount.size < LEAST_MEMBERS || texts < LEAST_TEXTS) continue
    const sum = (pick: (row: (typeof rows)[number]) => number) =>
      [...byAccount.values()].reduce((total, row) => total + pick(row), 0)
    const copies = sum((row) => row.copies)
    cohorts.push({
      members: [...byAccount.keys()].sort((x, y) => x - y),
      texts,
      copies,
      share: copies / sum((row) => row.own),
    })
  }
  return cohorts.sort((x, y) => y.members.length - x.members.length || x.members[0] - y.members[0])
}
