/** What a cohort copied: its texts, and which of the listed accounts posted which. */
import type { Scratch } from '../../store/scratch.ts'
import { EXCERPT, iso } from './detail.ts'
import type { PostExcerpt } from './detail.ts'

const TEXTS = 20
const LINKS = 3000
/** Posts of one text that are shown side by side. */
const SHOWN = 4

export interface CopiedText {
  /** as the first of them has it */
  readonly text: string
  readonly copies: number
  readonly accounts: number
  readonly first: string
  readonly last: string
  readonly posts: readonly PostExcerpt[]
}

export interface Copied {
  readonly texts: readonly CopiedText[]
  /** position in the list of accounts, position in `texts`, copies */
  readonly links: readonly (readonly [number, number, number])[]
}

/** Needs the tables `members` (a) and `listed` (i, a). Texts that differ in a few words are one. */
export async function copiedBy(engine: Scratch): Promise<Copied> {
  await engine.run(`
    CREATE OR REPLACE TEMP TABLE copied AS
      WITH own AS (SELECT w.p, w.a, w.t, coalesce(f.f, w.h) AS text FROM work w SEMI JOIN members USING (a)
            LEFT JOIN families f USING (h) WHERE NOT rp AND w.h IS NOT NULL),
        top AS (SELECT text, count(*) AS copies, count(DISTINCT a) AS accounts FROM own GROUP BY text
            HAVING count(DISTINCT a) > 1 ORDER BY copies DESC, text LIMIT ${TEXTS}),
        placed AS (SELECT text, copies, accounts, row_number() OVER (ORDER BY copies DESC, text) - 1 AS j FROM top)
      SELECT own.p, own.a, own.t, placed.j, placed.copies, placed.accounts FROM own JOIN placed USING (text)`)
  const texts = await engine.rows<{
    j: number
    copies: number
    accounts: number
    first: number
    last: number
  }>(
    `SELECT j, any_value(copies) AS copies, any_value(accounts) AS accounts, min(t) AS first, max(t) AS last
     FROM copied GROUP BY j ORDER BY j`,
  )
  const posts = await engine.rows<{
    j: number
    account: string
    t: number
    text: string | null
    id: string | null
  }>(
    `WITH once AS (SELECT j, a, t, p FROM copied QUALIFY row_number() OVER (PARTITION BY j, a ORDER BY t, p) = 1),
       shown AS (SELECT once.*, account FROM once JOIN accounts USING (a)
         QUALIFY row_number() OVER (PARTITION BY j ORDER BY t, account) <= ${SHOWN})
     SELECT j, shown.account, shown.t, left(posts.text, ${EXCERPT}) AS text, posts.id
     FROM shown JOIN posts ON posts.rowid = shown.p ORDER BY j, shown.t, shown.account`,
  )
  const links = await engine.rows<{ i: number; j: number; n: number }>(
    `SELECT i, j, count(*) AS n FROM copied JOIN listed USING (a) GROUP BY i, j ORDER BY i, j LIMIT ${LINKS}`,
  )
  return {
    texts: texts.map(({ j, copies, accounts, first, last }) => {
      const own = posts
        .filter((post) => post.j === j)
        .map(({ account, t, text, id }) => ({ account, time: iso(t), text: text ?? '', id }))
      return { text: own[0]?.text ?? '', copies, accounts, first: iso(first), last: iso(last), posts: own }
    }),
    links: links.map(({ i, j, n }) => [i, j, n] as const),
  }
}
