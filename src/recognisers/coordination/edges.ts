/**
 * Edges between accounts, and how many of them are chance. An edge weighs as many distinct objects as two accounts shared
 * within the window: who posts one thing a hundred times does not become a hundred times as suspicious. The null model
 * keeps what each account posts and when it is awake, and breaks only that two accounts do the same at the same moment.
 */
import type { Scratch } from '../../store/scratch.ts'
import { pairsSql } from './pairs.ts'
import type { Trace, TraceId } from './traces.ts'

export interface TraceResult {
  readonly trace: TraceId
  /** seconds */
  readonly window: number
  /** edges by weight */
  readonly observed: ReadonlyMap<number, number>
  /** edges by weight, mean over the shuffles */
  readonly expected: ReadonlyMap<number, number>
  /** least weight at which the false discovery rate is below the accepted one; null: at none */
  readonly threshold: number | null
}

/** One edge proves nothing by one object. */
const LEAST_WEIGHT = 2
/** More rows of one object in one window are compared in parts: what everybody shares says nothing about a pair. */
const MOST_AT_ONCE = 500

export interface EdgeOptions {
  readonly trace: Trace
  readonly window: number
  readonly shuffles: number
  readonly fdr: number
}

/** Needs the table `cohort_accounts` (a): accounts that are not to be compared. Makes the tables `shares_N` and `edges_N` (a, b, weight) of a trace, N its number. */
export async function edgesOf(engine: Scratch, number: number, options: EdgeOptions): Promise<TraceResult> {
  const { trace, window, fdr } = options
  const name = `shares_${number}`
  await engine.run(sharesSql(name, trace, window))
  const weigh = weightsSql(name, trace, window)
  await engine.run(`CREATE OR REPLACE TABLE edges_${number} AS ${weigh}`)
  const observed = await histogram(engine, `edges_${number}`)
  const expected = new Map<number, number>()
  // where no pair shares two objects there is no threshold to be found, and one shuffle says what there is to say
  const undecided = [...observed.keys()].some((weight) => weight >= LEAST_WEIGHT)
  const shuffles = observed.size === 0 ? 0 : undecided ? options.shuffles : 1
  for (let shuffle = 1; shuffle <= shuffles; shuffle++) {
    if (trace.shuffle === 'within-account') await drawTimes(engine, shuffle)
    await engine.run(shuffledSql(`shuffled_${number}`, name, trace, shuffle))
    const null_ = await histogram(engine, `(${weightsSql(`shuffled_${number}`, trace, window)})`)
    for (const [weight, count] of null_) expected.set(weight, (expected.get(weight) ?? 0) + count / shuffles)
  }
  if (observed.size > 0) await engine.run(`DROP TABLE IF EXISTS shuffled_${number}`)
  return { trace: trace.id, window, observed, expected, threshold: thresholdFor(observed, expected, fdr) }
}

/** False discovery rate of edges of at least this weight: expected by chance over observed; 1 where there are none. */
export function fdrAt(
  observed: ReadonlyMap<number, number>,
  expected: ReadonlyMap<number, number>,
  weight: number,
): number {
  const from = (map: ReadonlyMap<number, number>) =>
    [...map].reduce((sum, [w, count]) => (w >= weight ? sum + count : sum), 0)
  const found = from(observed)
  return found === 0 ? 1 : Math.min(1, from(expected) / found)
}

export function thresholdFor(
  observed: ReadonlyMap<number, number>,
  expected: ReadonlyMap<number, number>,
  fdr: number,
): number | null {
  const weights = [...observed.keys()].filter((w) => w >= LEAST_WEIGHT).sort((a, b) => a - b)
  return weights.find((w) => fdrAt(observed, expected, w) <= fdr) ?? null
}

/** Shares of objects that several accounts have; very common ones in parts. */
function sharesSql(name: string, trace: Trace, window: number): string {
  const width = Math.max(1, window * 1000)
  return `CREATE OR REPLACE TABLE ${name} AS
    WITH raw AS (SELECT * FROM (${trace.shares}) WHERE a NOT IN (SELECT a FROM cohort_accounts)),
      several AS (SELECT object FROM raw GROUP BY object HAVING min(a) <> max(a)),
      repeated AS (SELECT object FROM raw SEMI JOIN several USING (object) GROUP BY object, a HAVING count(*) > 1),
      peaks AS (SELECT object, max(n) AS peak FROM
        (SELECT object, t // ${width} AS bucket, count(*) AS n FROM raw SEMI JOIN several USING (object) GROUP BY ALL) GROUP BY object)
    SELECT CASE WHEN peak > ${MOST_AT_ONCE} THEN hash(object, hash(a) % (peak // ${MOST_AT_ONCE} + 1)) ELSE object END AS object,
      a, t, p, h, row_number() OVER () AS r, object IN (SELECT object FROM repeated) AS again FROM raw JOIN peaks USING (object)`
}

function weightsSql(table: string, trace: Trace, window: number): string {
  const pairs = (again: boolean) =>
    pairsSql(
      `(SELECT * FROM ${table} WHERE again = ${again})`,
      window * 1000,
      // a pair of accounts as one whole number: grouped three times as fast as two
      `(CAST(least(x.a, y.a) AS BIGINT) << 32) | greatest(x.a, y.a) AS pair, ${trace.counted ?? 'x.object'} AS o`,
      `x.a <> y.a${trace.also ? ` AND ${trace.also}` : ''}`,
    )
  // what nobody shares twice makes a pair once: the most there is, and no need to look for equal ones
  return `SELECT CAST(pair >> 32 AS INTEGER) AS a, CAST(pair & ${0xffff_ffff} AS INTEGER) AS b, weight FROM
    (SELECT pair, count(*) AS weight FROM
      (SELECT pair FROM (${pairs(false)}) UNION ALL SELECT pair FROM (SELECT DISTINCT pair, o FROM (${pairs(true)}))) GROUP BY pair)`
}

async function histogram(engine: Scratch, edges: string): Promise<Map<number, number>> {
  const rows = await engine.rows<{ weight: number; n: number }>(
    `SELECT weight, count(*) AS n FROM ${edges} GROUP BY weight ORDER BY weight`,
  )
  return new Map(rows.map(({ weight, n }) => [weight, n]))
}

/** The same shares at other times; seeds make it the same every time. */
function shuffledSql(name: string, shares: string, trace: Trace, seed: number): string {
  if (trace.shuffle === 'clock') {
    // within half an hour, and never by nothing: an account keeps its day, and loses its minute
    const offset = `(CASE WHEN hash(a, ${seed}) % 2 = 0 THEN 1 ELSE -1 END * CAST(1 + hash(a, ${seed}, 1) % 30 AS BIGINT) * 60000)`
    return `CREATE OR REPLACE TEMP TABLE ${name} AS SELECT object, a, t + ${offset} AS t, p, h, r, again FROM ${shares}`
  }
  return `CREATE OR REPLACE TEMP TABLE ${name} AS
    SELECT object, a, moved.t AS t, p, h, r, again FROM ${shares} JOIN moved_${seed} moved USING (p)`
}

/** Makes the table `moved_N` (p, t): every post at the time of another one of its account. The same for all traces. */
async function drawTimes(engine: Scratch, seed: number): Promise<void> {
  await engine.run(`
    CREATE TABLE IF NOT EXISTS moved_${seed} AS
      WITH drawn AS (SELECT p, a, row_number() OVER (PARTITION BY a ORDER BY hash(xor(k, hash(${seed}))), k) AS i FROM work)
      SELECT drawn.p, work.t FROM drawn JOIN work ON work.a = drawn.a AND work.i = drawn.i`)
}

/** Draws are of the posts as they are now, and take room. */
export async function forgetDraws(engine: Scratch, shuffles: number): Promise<void> {
  for (let seed = 1; seed <= shuffles; seed++) await engine.run(`DROP TABLE IF EXISTS moved_${seed}`)
}
