import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openMemoryStore } from '../memory.ts'
import type { Query, Store } from '../store.ts'

let store: Store
let folder: string
beforeAll(async () => {
  store = await openMemoryStore({ actor: 'test' })
  folder = await mkdtemp(join(tmpdir(), 'perisai-values-'))
})
afterAll(async () => {
  await store.close()
  await rm(folder, { recursive: true })
})

const ask = (duckdb: string, params: Record<string, unknown> = {}) =>
  store.run<Record<string, unknown>, Record<string, unknown>>({ name: 'ask', duckdb }, params)
const one = async (expression: string, params?: Record<string, unknown>) =>
  (await ask(`SELECT ${expression} AS v`, params))[0].v

test('values come back plain', async () => {
  const cases: [string, unknown][] = [
    ['NULL', null],
    ['true', true],
    ["'teks \u{1f6e1}'", 'teks \u{1f6e1}'],
    ['42::UTINYINT', 42],
    ['9007199254740991::BIGINT', 9007199254740991],
    ['9007199254740992::BIGINT', '9007199254740992'],
    ['170141183460469231731687303715884105727::HUGEINT', '170141183460469231731687303715884105727'],
    ['(SELECT sum(x) FROM (VALUES (1::BIGINT), (2)) t(x))', 3],
    ['1.5::DOUBLE', 1.5],
    ["'Infinity'::DOUBLE", Infinity],
    ['12.340::DECIMAL(9,3)', 12.34],
    ["TIMESTAMP '2026-11-22 10:20:30'", '2026-11-22T10:20:30.000Z'],
    ["TIMESTAMP '2026-11-22 10:20:30.123456'", '2026-11-22T10:20:30.123456Z'],
    ["TIMESTAMP '1969-12-31 23:59:59.9999'", '1969-12-31T23:59:59.9999Z'],
    ["'2026-11-22 10:20:30.000000001'::TIMESTAMP_NS", '2026-11-22T10:20:30.000000001Z'],
    ["'2026-11-22 10:20:30'::TIMESTAMP_S", '2026-11-22T10:20:30.000Z'],
    ["'2026-11-22 10:20:30.5'::TIMESTAMP_MS", '2026-11-22T10:20:30.500Z'],
    ["'2026-11-22T10:20:30+07:00'::TIMESTAMPTZ", '2026-11-22T03:20:30.000Z'],
    ["'infinity'::TIMESTAMP", 'infinity'],
    ["DATE '2026-11-22'", '2026-11-22'],
    ["TIME '10:20:30.5'", '10:20:30.5'],
    ["'6f1c3a52-0d0c-5b7e-9a5d-2f6f0c1d7e11'::UUID", '6f1c3a52-0d0c-5b7e-9a5d-2f6f0c1d7e11'],
    ["'a'::ENUM ('a', 'b')", 'a'],
    ['[1::BIGINT, NULL]', [1, null]],
    ["[{'a': [DATE '2026-01-02'], 'b': NULL}]", [{ a: ['2026-01-02'], b: null }]],
    ["MAP {'x': 1::BIGINT, 'y': NULL}", { x: 1, y: null }],
    ['[1, 2]::INTEGER[2]', [1, 2]],
    ["'ab'::BLOB", new Uint8Array([97, 98])],
  ]
  for (const [expression, expected] of cases)
    expect([expression, await one(expression)]).toEqual([expression, expected])
})

test("a map's keys cannot reach the prototype", async () => {
  const value = (await one("MAP {'__proto__': 'x'}")) as object
  expect(Object.getPrototypeOf(value)).toBe(Object.prototype)
  expect(Object.hasOwn(value, '__proto__')).toBe(true)
})

test('parameters are bound by their kind', async () => {
  const cases: [unknown, string, unknown][] = [
    [null, '$p IS NULL', true],
    [undefined, '$p IS NULL', true],
    [7, 'typeof($p)', 'BIGINT'],
    [0.5, 'typeof($p)', 'DOUBLE'],
    [2 ** 40, '$p', 2 ** 40],
    [2n ** 62n, '$p', String(2n ** 62n)],
    [2n ** 70n, '$p', String(2n ** 70n)],
    ["'; DROP TABLE findings; --", '$p', "'; DROP TABLE findings; --"],
    ['nol\u0000tengah', 'length($p)', 10],
    [new Date(1500), '$p', '1970-01-01T00:00:01.500Z'],
    [new Uint8Array([1]), 'octet_length($p)', 1],
    [[1, 2.5, null], '$p', [1, 2.5, null]],
    [['a', null], '$p', ['a', null]],
    [[], 'len($p)', 0],
    [[], "'x' IN (SELECT unnest($p))", false],
  ]
  for (const [p, expression, expected] of cases) {
    expect([p, await one(expression, { p })]).toEqual([p, expected])
  }
  for (const p of [{}, () => 1, Symbol('x'), [1, 'x'], [{}], new Date(Number.NaN)]) {
    await expect(one('$p', { p })).rejects.toMatchObject({ code: 'store-failed' })
  }
  await expect(one('$p + $q', { p: 1 })).rejects.toMatchObject({ code: 'store-failed' })
  await expect(one('1', { nobody: 1 })).rejects.toMatchObject({
    message: expect.stringContaining('nobody') as string,
  })
})

test('every kind of column takes its values and gives them back', async () => {
  const table = {
    name: 'kinds',
    duckdb: `CREATE TABLE IF NOT EXISTS kinds (
      a BOOLEAN, b TINYINT, c UTINYINT, d SMALLINT, e USMALLINT, f INTEGER, g UINTEGER, h BIGINT, i UBIGINT, j HUGEINT,
      k FLOAT, l DOUBLE, m DECIMAL(9,2), n VARCHAR, o JSON, p ENUM ('x', 'y'), q UUID, r BLOB, s DATE, t TIMESTAMP,
      u TIMESTAMPTZ, v TIMESTAMP_MS, w TIMESTAMP_S, x INTEGER[], y STRUCT(one INTEGER, two VARCHAR[]), z MAP(VARCHAR, DOUBLE))`,
  }
  const id = '6f1c3a52-0d0c-5b7e-9a5d-2f6f0c1d7e11'
  const at = '2026-11-22T10:20:30.123Z'
  const given = {
    a: true,
    b: -128,
    c: 255,
    d: -32768,
    e: 65535,
    f: -(2 ** 31),
    g: 2 ** 32 - 1,
    h: 2 ** 53 - 1,
    i: 5,
    j: 6n,

    k: 0.5,
    l: 0.1,
    m: 1.25,
    n: 'teks\u0000 \u{1f6e1}',
    o: { a: 1 },
    p: 'y',
    q: id,
    r: new Uint8Array([1, 2]),
    s: '2026-11-22',
    t: at,
    u: new Date(at),
    v: Date.parse(at),
    w: at,
    x: [1, null],
    y: { one: 1, two: ['x'] },
    z: { satu: 1.5, dua: null },
  }
  const row: unknown[] = Object.values(given)
  const large = row.with(7, 2n ** 63n - 1n).with(8, 2n ** 64n - 1n)
  const empty = row.map((_, n) => (n % 2 ? null : undefined))
  await store.append(table, [row, large, empty])
  const rows = await ask('SELECT * FROM kinds')
  expect(rows[0]).toEqual({ ...given, j: 6, o: '{"a":1}', u: at, v: at, w: '2026-11-22T10:20:30.000Z' })
  const [, second, third] = rows.map((r) => Object.values(r))
  expect(second.slice(7, 9)).toEqual([String(2n ** 63n - 1n), String(2n ** 64n - 1n)])
  expect(third).toEqual(row.map(() => null))
})

test('a value that does not fit its column is refused with its place', async () => {
  const wrong: [string, unknown[]][] = [
    ['BOOLEAN', [1, 'true']],
    ['TINYINT', [128, -129, 0.5, '1', Number.NaN]],
    ['UINTEGER', [-1, 2 ** 32]],
    ['BIGINT', [2 ** 63, 0.5, '1', 2n ** 63n]],
    ['UBIGINT', [-1, -1n]],
    ['DOUBLE', ['1', 1n]],
    ['VARCHAR', [1, {}, ['x']]],
    ["ENUM ('a')", ['b']],
    ['UUID', ['x', 1]],
    ['BLOB', ['x']],
    ['DATE', ['2026-13-01', 'x']],
    ['TIMESTAMP', ['x', Number.NaN, new Date(Number.NaN), Infinity, {}]],
    ['INTEGER[]', [1, ['x']]],
    ['STRUCT(a INTEGER)', [[], 1, { a: 'x' }]],
    ['INTERVAL', ['1 day']],
  ]
  for (const [n, [type, values]] of wrong.entries()) {
    const table = {
      name: `wrong_${n}`,
      duckdb: `CREATE TABLE IF NOT EXISTS wrong_${n} (first INTEGER, v ${type})`,
    }
    await store.append(table, [])
    for (const value of values) {
      await expect(
        store.append(table, [
          [1, null],
          [2, value],
        ]),
        `${type} ${String(value)}`,
      ).rejects.toMatchObject({
        code: 'store-failed',
      })
    }
    expect(await ask(`SELECT count(*) AS n FROM wrong_${n}`)).toEqual([{ n: 0 }])
  }
  const table = { name: 'place', duckdb: 'CREATE TABLE IF NOT EXISTS place (a INTEGER, b INTEGER)' }
  await expect(
    store.append(table, [
      [1, 2],
      [3, 'x'],
    ]),
  ).rejects.toThrow('place: row 1, column 2: "x" is not an INTEGER')
})

test("the engine's own readers take a file as a bound parameter", async () => {
  const csv = join(folder, "it's $odd.csv")
  await writeFile(csv, 'id,when,text\n1,2026-01-02T03:04:05Z,"a, b"\n2,,c\n')
  await store.append(
    { name: 'posts', duckdb: 'CREATE TABLE IF NOT EXISTS posts (id BIGINT, "when" TIMESTAMP, text VARCHAR)' },
    [],
  )
  const load: Query<{ file: string }, { Count: number }> = {
    name: 'load-posts',
    duckdb: `INSERT INTO posts
      SELECT * FROM read_csv($file, header = true, columns = {'id': 'BIGINT', 'when': 'TIMESTAMP', 'text': 'VARCHAR'})`,
  }
  expect(await store.run(load, { file: csv })).toEqual([{ Count: 2 }])
  expect(await ask('SELECT * FROM posts ORDER BY id')).toEqual([
    { id: 1, when: '2026-01-02T03:04:05.000Z', text: 'a, b' },
    { id: 2, when: null, text: 'c' },
  ])
  const parquet = join(folder, 'posts.parquet')
  await ask(`COPY posts TO '${parquet}' (FORMAT parquet)`)
  expect(await ask('SELECT count(*) AS n FROM read_parquet($file)', { file: parquet })).toEqual([{ n: 2 }])
  await expect(store.run(load, { file: join(folder, 'none.csv') })).rejects.toMatchObject({
    code: 'store-failed',
  })
  await writeFile(csv, 'id,when,text\n3,,x\nnot a number,,y\n')
  await expect(store.run(load, { file: csv })).rejects.toMatchObject({ code: 'store-failed' })
  expect(await ask('SELECT count(*) AS n FROM posts')).toEqual([{ n: 2 }])
})

test('nothing is fetched from elsewhere', async () => {
  for (const text of [
    "SELECT * FROM read_csv('https://127.0.0.1:1/x.csv')",
    "SELECT * FROM 's3://x/y.parquet'",
  ]) {
    await expect(ask(text)).rejects.toThrow(/httpfs/)
  }
})
