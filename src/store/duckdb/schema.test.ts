import { DuckDBInstance } from '@duckdb/node-api'
import { expect, test } from 'vitest'
import { migrate, migrations, ownTables } from './schema.ts'

async function withConnection(
  task: (connection: Awaited<ReturnType<DuckDBInstance['connect']>>) => Promise<void>,
) {
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  await task(connection)
  connection.closeSync()
  instance.closeSync()
}

test('steps run once each, in order, and a broken one leaves the store as it was', () =>
  withConnection(async (connection) => {
    const first = { version: 1, statements: ['CREATE TABLE a (x INTEGER)', 'INSERT INTO a VALUES (1)'] }
    const second = { version: 2, statements: ['INSERT INTO a VALUES (2)'] }
    const broken = { version: 3, statements: ['INSERT INTO a VALUES (3)', 'INSERT INTO nowhere VALUES (1)'] }
    const rows = async () => (await connection.runAndReadAll('SELECT x FROM a ORDER BY x')).getRows().flat()
    await migrate(connection, [first])
    await migrate(connection, [first, second])
    await migrate(connection, [first, second])
    expect(await rows()).toEqual([1, 2])
    await expect(migrate(connection, [first, second, broken])).rejects.toThrow('nowhere')
    expect(await rows()).toEqual([1, 2])
    await expect(migrate(connection, [first])).rejects.toMatchObject({
      code: 'store-newer',
      params: { found: 2, known: 1 },
    })
  }))

test('the database of another program is not touched', () =>
  withConnection(async (connection) => {
    await connection.run('CREATE TABLE customers (name VARCHAR)')
    await expect(migrate(connection)).rejects.toMatchObject({ code: 'store-failed' })
    const tables = (await connection.runAndReadAll('SELECT table_name FROM duckdb_tables()')).getRows().flat()
    expect(tables).toEqual(['customers'])
  }))

test('versions count up from 1, and all tables of the schema are known as the own', () =>
  withConnection(async (connection) => {
    expect(migrations.map((step) => step.version)).toEqual(migrations.map((_, n) => n + 1))
    await migrate(connection)
    const tables = (await connection.runAndReadAll('SELECT table_name FROM duckdb_tables()')).getRows().flat()
    expect(new Set(tables)).toEqual(ownTables)
    const indexes = (await connection.runAndReadAll('SELECT count(*) FROM duckdb_indexes()')).value(0, 0)
    expect(indexes).toBe(0n)
  }))
