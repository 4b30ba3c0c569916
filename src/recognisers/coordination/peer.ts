/**
 * The edges that CooRTweet 2.1.3 gives (detect_groups, then generate_coordinated_network with edge weight 0), step by
 * step: accounts with at least N rows; unordered pairs of rows of one object within the window; without pairs of one
 * account, of one post, or where a post is its own object; accounts with at least N rows whose post is still in a pair;
 * pairs in which either post is of such an account; weight of an edge = number of its pairs.
 */
import type { Scratch } from '../../store/scratch.ts'
import type { Edge } from '../recogniser.ts'
import { pairsSql } from './pairs.ts'

/** What two posts may have in common, where the evidence has no object of its own. */
export type PeerObject = 'object' | 'text'

/**
 * Makes the table `peer_edges` (a, b, weight) with a < b by code point; resolves to the number of edges. Names are compared
 * as 64-bit hashes: among ten million of them two meet by chance once in some hundred thousand data sets.
 */
export async function peerEdges(
  engine: Scratch,
  windowMs: number,
  minParticipation: number,
): Promise<{ edges: number; accounts: number }> {
  const [{ own }] = await engine.rows<{ own: number }>('SELECT count(object) AS own FROM posts')
  const object = own > 0 ? 'object' : `nullif(trim(lower(text)), '')`
  await engine.run(`
    CREATE OR REPLACE TEMP TABLE peer_rows AS
      WITH numbered AS (SELECT ${object} AS o, account, coalesce(id, CAST(rowid AS VARCHAR)) AS c, t, rowid AS r
          FROM posts WHERE ${object} IS NOT NULL),
        kept AS (SELECT * FROM numbered WHERE account IN
          (SELECT account FROM numbered GROUP BY account HAVING count(*) >= ${minParticipation}))
      SELECT hash(o) AS object, o = c AS itself, hash(account) AS a, account, hash(c) AS c, t, r FROM kept`)
  await engine.run(
    `CREATE OR REPLACE TEMP TABLE peer_pairs AS ${pairsSql(
      'peer_rows',
      windowMs,
      'x.a AS a, y.a AS b, x.c AS c, y.c AS d',
      'x.a <> y.a AND x.c <> y.c AND NOT x.itself AND NOT y.itself',
    )}`,
  )
  await engine.run(`
    CREATE OR REPLACE TABLE peer_edges AS
      WITH left_over AS (SELECT c FROM peer_pairs UNION SELECT d FROM peer_pairs),
        busy AS (SELECT a FROM peer_rows WHERE c IN (SELECT c FROM left_over)
          GROUP BY a HAVING count(*) >= ${minParticipation}),
        theirs AS (SELECT DISTINCT c FROM peer_rows WHERE a IN (SELECT a FROM busy)
          AND c IN (SELECT c FROM left_over)),
        names AS (SELECT DISTINCT a, account FROM peer_rows),
        edges AS (SELECT least(a, b) AS a, greatest(a, b) AS b, count(*) AS weight FROM peer_pairs
          WHERE c IN (SELECT c FROM theirs) OR d IN (SELECT c FROM theirs) GROUP BY ALL)
      SELECT least(x.account, y.account) AS a, greatest(x.account, y.account) AS b, weight FROM edges
        JOIN names x ON x.a = edges.a JOIN names y ON y.a = edges.b;
    DROP TABLE peer_pairs; DROP TABLE peer_rows`)
  const [sum] = await engine.rows<{ edges: number; accounts: number }>(
    `SELECT count(*) AS edges, (SELECT count(*) FROM (SELECT a FROM peer_edges UNION SELECT b FROM peer_edges)) AS accounts
     FROM peer_edges`,
  )
  return sum
}

const PAGE = 50_000

/** The edges in order of their names, some ten thousand at a time. */
export async function* peerEdgePages(engine: Scratch): AsyncGenerator<Edge[]> {
  await engine.run('CREATE OR REPLACE TABLE peer_sorted AS SELECT a, b, weight FROM peer_edges ORDER BY a, b')
  for (let at = 0; ; at += PAGE) {
    const page = await engine.rows<Edge>(
      `SELECT a AS "from", b AS "to", weight FROM peer_sorted WHERE rowid >= ${at} AND rowid < ${at + PAGE} ORDER BY rowid`,
    )
    if (page.length === 0) return
    yield page
  }
}
