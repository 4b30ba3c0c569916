/**
 * Texts that are nearly the same: MinHash over words and word pairs finds candidates, their Jaccard index decides. Every
 * candidate is held against a few texts of its bucket, so the work grows with the number of texts and not of pairs.
 */
import type { Scratch } from '../../store/scratch.ts'

/** Jaccard index from which two texts are one, reworded: two of twelve words may differ. */
export const NEAR = 0.6
/** Bands of two hashes each: texts at the threshold meet in one with a probability of 0.97. */
const BANDS = 8
const LEAST_WORDS = 6

/** The least family among a text and all that are linked to it; a few rounds reach the ends of ordinary families. */
const ROUNDS = 3
const SPREAD = `CREATE OR REPLACE TABLE families AS
  SELECT h, min(f) AS f FROM (SELECT h, f FROM families
    UNION ALL SELECT l.h, o.f FROM near_links l JOIN families o ON o.h = l.f
    UNION ALL SELECT l.f, o.f FROM near_links l JOIN families o ON o.h = l.h) GROUP BY h`

/**
 * SQL: texts x and y may be near. A mark has a bit for every token, and tokens may share one: a bit that only one of them
 * has stands for one token at least that the other lacks. Spares nearly all comparisons of tokens.
 */
const MAY_BE_NEAR = [
  ['x', 'y'],
  ['y', 'x'],
]
  .flatMap(([a, b]) => ['s0', 's1'].map((s) => `${a}.n - bit_count(${a}.${s} & ~${b}.${s})`))
  // as many in common as make the index: meet >= NEAR * (total - meet)
  .map((most) => `${most} >= ${Math.floor((1e6 * NEAR) / (1 + NEAR)) / 1e6} * (x.n + y.n)`)
  .join(' AND ')

/**
 * Every text is held against the one before it in its bucket, by time: what is put out together stands together, however
 * full the bucket. Then against the first one of the bucket, and what is not near it against the first of those that are
 * left. By the first ones alone, reworded texts were lost the more posts there were.
 */
const PASSES = 3
const FIRST = `CREATE OR REPLACE TEMP TABLE near_first AS
    SELECT band, f, n, s0, s1 FROM (SELECT band, min(h) AS f FROM near_bands GROUP BY band HAVING count(*) > 1)
      JOIN near_marks ON near_marks.h = f;
  CREATE OR REPLACE TEMP TABLE near_candidates AS
    SELECT DISTINCT b.h, y.f FROM near_bands b JOIN near_first y USING (band) JOIN near_marks x ON x.h = b.h
      WHERE b.h <> y.f AND ${MAY_BE_NEAR}`
const BEFORE = `CREATE OR REPLACE TEMP TABLE near_candidates AS
    SELECT DISTINCT greatest(b.h, b.f) AS h, least(b.h, b.f) AS f FROM
      (SELECT h, lag(h) OVER (PARTITION BY band ORDER BY first, h) AS f FROM near_bands JOIN near_marks USING (h)) b
      JOIN near_marks x ON x.h = b.h JOIN near_marks y ON y.h = b.f WHERE ${MAY_BE_NEAR}`
const VERIFY = `CREATE OR REPLACE TEMP TABLE near_wanted AS
    SELECT h, tokens FROM near_texts SEMI JOIN (SELECT h FROM near_candidates UNION SELECT f FROM near_candidates) USING (h);
  INSERT INTO near_links
    WITH common AS (SELECT c.h, c.f, len(list_intersect(x.tokens, y.tokens)) AS meet, len(x.tokens) + len(y.tokens) AS total
        FROM near_candidates c JOIN near_wanted x ON x.h = c.h JOIN near_wanted y ON y.h = c.f)
    SELECT h, f FROM common WHERE meet >= ${NEAR} * (total - meet)`
/** Between two passes: texts that found nobody stay in their buckets, where others than themselves are left. */
const REST = `CREATE OR REPLACE TEMP TABLE near_bands AS
    SELECT h, band FROM near_bands JOIN near_first USING (band) ANTI JOIN near_links USING (h, f) WHERE h <> f`

/** Makes the table `families` (h, f): texts and the family they belong to, only families of two or more. */
export async function families(engine: Scratch): Promise<void> {
  const minima = Array.from({ length: BANDS * 2 }, (_, k) => `min(hash(token, ${k})) AS m${k}`).join(', ')
  const marks = [0, 6]
    .map((from, k) => `bit_or(CAST(1 AS UBIGINT) << ((token >> ${from}) & 63)) AS s${k}`)
    .join(', ')
  const bands = Array.from({ length: BANDS }, (_, k) => `hash(${k}, m${2 * k}, m${2 * k + 1})`).join(', ')
  await engine.run(`
    CREATE OR REPLACE TEMP TABLE near_texts AS
      WITH texts AS (SELECT h, string_split(any_value(norm), ' ')[1:60] AS w, min(t) AS first FROM work
          WHERE NOT rp AND h IS NOT NULL AND words >= ${LEAST_WORDS} GROUP BY h)
      SELECT h, first, list_distinct(list_concat(list_transform(w, lambda x: hash(x)),
        list_transform(range(1, len(w)), lambda i: hash(w[i], w[i + 1])))) AS tokens FROM texts;
    CREATE OR REPLACE TEMP TABLE near_minima AS
      SELECT h, first, n, s0, s1, [${bands}] AS bands FROM
        (SELECT h, any_value(first) AS first, count(*) AS n, ${marks}, ${minima} FROM (SELECT h, first, unnest(tokens) AS token FROM near_texts) GROUP BY h);
    CREATE OR REPLACE TEMP TABLE near_bands AS SELECT h, unnest(bands) AS band FROM near_minima;
    CREATE OR REPLACE TEMP TABLE near_marks AS SELECT h, first, n, s0, s1 FROM near_minima;
    DROP TABLE near_minima;
    CREATE OR REPLACE TEMP TABLE near_links (h UBIGINT, f UBIGINT);
    ${BEFORE};
    ${VERIFY};
    ${Array.from({ length: PASSES }, () => `${FIRST};\n${VERIFY}`).join(`;\n${REST};\n`)};
    CREATE OR REPLACE TABLE families AS
      SELECT h, min(f) AS f FROM (SELECT h, f FROM near_links UNION ALL SELECT f, f FROM near_links) GROUP BY h;
    ${Array.from({ length: ROUNDS }, () => SPREAD).join(';\n')};
    DROP TABLE near_texts; DROP TABLE near_marks; DROP TABLE near_bands; DROP TABLE near_links;
    DROP TABLE near_first; DROP TABLE near_candidates; DROP TABLE near_wanted`)
}
