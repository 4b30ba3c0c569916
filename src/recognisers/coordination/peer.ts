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
 * Makes the tables `peer_edges` (pair, weight) and `peer_names` (a, account), which peerEdgePages reads; resolves to the number
 * of edges. Objects and posts are compared as 64-bit hashes: among ten million of them two meet by chance once in some hundred thousand data sets.
 */
export async function peerEdges(
  engine: Scratch,
  windowMs: number,
  minParticipation: number,
): Promise<{ edges: number; accounts: number }> {
  const [{ own }] = await engine.rows<{ own: number }>('SELECT count(object) AS own FROM posts')
  // texts are made alike once: it takes ten times as long as all that follows
  const from = own > 0 ? sharedSql('hash(object)', 'object IS NOT NULL') : 'peer_texts'
  if (own === 0) {
    const texts = sharedSql('hash(trim(lower(text)))', 'text IS NOT NULL')
    await engine.run(
      `CREATE OR REPLACE TEMP TABLE peer_texts AS SELECT * FROM ${texts} WHERE object <> hash('')`,
    )
  }
  // accounts are numbered in the order of their names, so that a pair is one whole number, and the lesser name comes first
  await engine.run(`
    CREATE OR REPLACE TEMP TABLE peer_names AS SELECT CAST(row_number() OVER (ORDER BY account) AS INTEGER) AS a, account FROM
      (SELECT account FROM ${from} GROUP BY account HAVING count(*) >= ${minParticipation});
    CREATE OR REPLACE TEMP TABLE peer_rows AS
      SELECT object, object = c AS itself, a, c, t, r FROM ${from} JOIN peer_names USING (account);
    DROP TABLE IF EXISTS peer_texts`)
  // what one account alone has makes no pair: in most evidence nearly everything
  await engine.run(`
    CREATE OR REPLACE TEMP TABLE peer_several AS SELECT object, t, a, c, r FROM peer_rows SEMI JOIN
      (SELECT object FROM peer_rows GROUP BY object HAVING min(a) <> max(a)) USING (object) WHERE NOT itself;
    CREATE OR REPLACE TEMP TABLE peer_pairs AS ${pairsSql(
      'peer_several',
      windowMs,
      '(CAST(least(x.a, y.a) AS BIGINT) << 32) | greatest(x.a, y.a) AS pair, x.c AS c, y.c AS d',
      'x.a <> y.a AND x.c <> y.c',
    )}`)
  // posts left over whose account has too few of them; a pair of two such is not counted
  await engine.run(`
    CREATE OR REPLACE TEMP TABLE peer_idle AS
      WITH left_over AS MATERIALIZED (SELECT c FROM peer_pairs UNION SELECT d FROM peer_pairs),
        busy AS (SELECT a FROM peer_rows SEMI JOIN left_over USING (c) GROUP BY a HAVING count(*) >= ${minParticipation})
      SELECT c FROM left_over ANTI JOIN (SELECT c FROM peer_rows SEMI JOIN busy USING (a)) USING (c);
    CREATE OR REPLACE TABLE peer_edges AS SELECT pair, count(*) AS weight FROM peer_pairs
      WHERE NOT (c IN (SELECT c FROM peer_idle) AND d IN (SELECT c FROM peer_idle)) GROUP BY pair ORDER BY pair;
    DROP TABLE peer_pairs; DROP TABLE peer_several; DROP TABLE peer_rows; DROP TABLE peer_idle`)
  const [sum] = await engine.rows<{ edges: number; accounts: number }>(
    `SELECT count(*) AS edges, (SELECT count(*) FROM
       (SELECT pair >> 32 AS a FROM peer_edges UNION SELECT pair & ${0xffff_ffff} FROM peer_edges)) AS accounts FROM peer_edges`,
  )
  return sum
}

/** Posts by what they may share: its hash, and that of their id, or of their place where they have none. */
const sharedSql = (object: string, where: string): string =>
  `(SELECT ${object} AS object, account, hash(coalesce(id, CAST(rowid AS VARCHAR))) AS c, t, rowid AS r FROM posts WHERE ${where})`

const PAGE = 50_000

/** The edges in order of their names, some ten thousand at a time. */
export async function* peerEdgePages(engine: Scratch): AsyncGenerator<Edge[]> {
  for (let at = 0; ; at += PAGE) {
    const page = await engine.rows<Edge>(
      `SELECT x.account AS "from", y.account AS "to", weight
       FROM (SELECT pair, weight FROM peer_edges WHERE rowid >= ${at} AND rowid < ${at + PAGE})
         JOIN peer_names x ON x.a = pair >> 32 JOIN peer_names y ON y.a = pair & ${0xffff_ffff} ORDER BY pair`,
    )
    if (page.length > 0) yield page
    if (page.length < PAGE) return
  }
}
