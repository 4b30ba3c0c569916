/** The suite that every driver passes: `testStore(name, open)` in a driver's own test file. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { StoredFinding } from '../model/finding.ts'
import { uuid5 } from '../model/ids.ts'
import { exampleFinding } from './example.ts'
import type { FindingFilter, Query, Store } from './store.ts'

const ids = (findings: readonly StoredFinding[]) => findings.map((finding) => finding.id)
const without = (finding: StoredFinding) => {
  const rest = { ...finding }
  delete rest.modified
  return rest
}

const pets = {
  name: 'pets',
  duckdb: 'CREATE TABLE IF NOT EXISTS pets (name VARCHAR, legs UTINYINT, born TIMESTAMP, likes VARCHAR[])',
}

/** `open` gives an empty store each time; the suite closes it. */
export function testStore(name: string, open: () => Promise<Store>): void {
  describe(`store: ${name}`, () => {
    let store: Store
    beforeEach(async () => {
      store = await open()
    })
    afterEach(async () => {
      await store.close()
    })
    const listed = async (filter: FindingFilter) => ids((await store.findings(filter)).findings)

    test('an empty store answers with nothing', async () => {
      expect(await store.findings()).toEqual({ findings: [], total: 0 })
      expect(await store.finding(uuid5('nobody'))).toBeUndefined()
      expect(await store.finding('not an id')).toBeUndefined()
      expect(await store.versions('not an id')).toEqual([])
      expect(await store.counts()).toEqual([])
      expect(await store.ledger()).toEqual([])
      expect(await store.setting('none')).toBeUndefined()
      expect(await store.putFindings([])).toEqual({ added: 0, changed: 0, unchanged: 0 })
      expect(await store.removeFindings([uuid5('nobody'), 'x'], 'test')).toBe(0)
    })

    test('gives back what was put, with the time of storing', async () => {
      const finding = exampleFinding(1)
      const before = Date.now()
      expect(await store.putFindings([finding])).toEqual({ added: 1, changed: 0, unchanged: 0 })
      const stored = await store.finding(finding.id)
      expect(without(stored!)).toEqual(finding)
      expect(Date.parse(stored!.modified!)).toBeGreaterThanOrEqual(before)
    })

    test('equal content changes nothing, whatever the order of its keys and its time of storing', async () => {
      const finding = exampleFinding(1)
      await store.putFindings([finding])
      const stored = await store.finding(finding.id)
      const turned = Object.fromEntries(Object.entries(finding).reverse()) as StoredFinding
      expect(await store.putFindings([turned, stored!])).toEqual({ added: 0, changed: 0, unchanged: 2 })
      expect(await store.finding(finding.id)).toEqual(stored)
      expect(await store.ledger()).toHaveLength(1)
    })

    test('changed content is a new version with a later time; the old one stays', async () => {
      const first = exampleFinding(1)
      const second = exampleFinding(1, { confidence: 90 })
      // Both within one millisecond and one call: still two versions in order.
      expect(await store.putFindings([first, second])).toEqual({ added: 1, changed: 1, unchanged: 0 })
      expect(await store.putFindings([first])).toEqual({ added: 0, changed: 1, unchanged: 0 })
      const versions = await store.versions(first.id)
      expect(versions.map((version) => version.confidence)).toEqual([80, 90, 80])
      const times = versions.map((version) => version.modified!)
      expect(times).toEqual([...new Set(times)].sort())
      expect((await store.finding(first.id))!.confidence).toBe(80)
      expect((await store.findings()).total).toBe(1)
    })

    test('a removed finding is hidden, kept in its versions, and comes back when it is found again', async () => {
      const [one, two] = [exampleFinding(1), exampleFinding(2)]
      await store.putFindings([one, two])
      expect(await store.removeFindings([one.id, one.id, uuid5('nobody')], 'tester')).toBe(1)
      expect(await store.removeFindings([one.id], 'tester')).toBe(0)
      expect(await store.finding(one.id)).toBeUndefined()
      expect(await listed({})).toEqual([two.id])
      expect(await store.counts()).toMatchObject([{ class: 'denial-of-service', count: 1 }])
      expect(await store.versions(one.id)).toHaveLength(1)
      expect(await store.putFindings([one])).toEqual({ added: 1, changed: 0, unchanged: 0 })
      expect(without((await store.finding(one.id))!)).toEqual(one)
      const history = await store.ledger({ subject: one.id })
      expect(history.map((event) => event.action)).toEqual(['found', 'removed', 'found'])
      expect(history[1].actor).toBe('tester')
    })

    test('refuses a finding that could not be read back, and keeps none of its batch', async () => {
      for (const broken of [{ id: 'x' }, { start: 'yesterday' }, { confidence: Number.NaN }]) {
        const batch = [exampleFinding(1), exampleFinding(2, broken)]
        await expect(store.putFindings(batch)).rejects.toMatchObject({ code: 'bad-request' })
      }
      expect((await store.findings()).total).toBe(0)
    })

    test('filters, every one of them and together', async () => {
      const flood = exampleFinding(1, { confidence: 20 })
      const leak = exampleFinding(2, {
        class: 'leak',
        area: 'privacy',
        variant: 'nik',
        target: { type: 'dataset', value: '100%_Data.csv' },
        sample: true,
      })
      const scan = exampleFinding(3, {
        class: 'intrusion',
        variant: 'port-scan',
        confidence: 95,
        target: { type: 'domain-name', value: 'pemilu.example' },
      })
      await store.putFindings([flood, leak, scan])
      const sorted = { sort: 'start', descending: false } as const
      const cases: [FindingFilter, StoredFinding[]][] = [
        [{}, [flood, leak, scan]],
        [{ area: 'privacy' }, [leak]],
        [{ class: ['leak', 'intrusion'] }, [leak, scan]],
        [{ class: [] }, [flood, leak, scan]],
        [{ variant: 'nik' }, [leak]],
        [{ from: leak.end }, [leak, scan]],
        [{ to: leak.start }, [flood, leak]],
        [{ from: leak.start, to: leak.end }, [leak]],
        [{ from: '2026-01-01T07:03:00+07:00' }, [scan]],
        [{ minConfidence: 80 }, [leak, scan]],
        [{ sample: true }, [leak]],
        [{ sample: false }, [flood, scan]],
        [{ search: 'PEMILU' }, [scan]],
        [{ search: 'port' }, [scan]],
        [{ search: '%' }, [leak]],
        [{ search: '_data' }, [leak]],
        [{ search: "'; DROP TABLE findings; --" }, []],
        [{ search: '' }, [flood, leak, scan]],
        [{ area: 'infrastructure', minConfidence: 50, sample: false }, [scan]],
      ]
      for (const [filter, expected] of cases) {
        const page = await store.findings({ ...sorted, ...filter })
        expect([filter, ids(page.findings), page.total]).toEqual([filter, ids(expected), expected.length])
      }
      for (const filter of [
        { from: 'soon' },
        { limit: -1 },
        { offset: 0.5 },
        { sort: 'id; --' as 'start' },
        { sort: 'toString' as 'start' },
      ]) {
        await expect(store.findings(filter)).rejects.toMatchObject({ code: 'bad-request' })
      }
    })

    test('sorts and pages in a stable order with the total on every page', async () => {
      const findings = Array.from({ length: 25 }, (_, n) =>
        exampleFinding(n, {
          start: '2026-03-01T00:00:00.000Z',
          confidence: n % 3,
          target: { type: 'name', value: `t${n % 5}` },
        }),
      )
      await store.putFindings(findings)
      const all = await listed({ sort: 'confidence' })
      const byHand = findings.toSorted((a, b) => b.confidence - a.confidence).map((finding) => finding.id)
      expect(all).toEqual(byHand)
      const pages: string[] = []
      for (let offset = 0; offset < 25; offset += 10) {
        const page = await store.findings({ sort: 'confidence', limit: 10, offset })
        expect(page.total).toBe(25)
        pages.push(...ids(page.findings))
      }
      expect(pages).toEqual(all)
      expect(await store.findings({ offset: 100 })).toEqual({ findings: [], total: 25 })
      expect(await store.findings({ limit: 0 })).toEqual({ findings: [], total: 25 })
      const targets = (await store.findings({ sort: 'target' })).findings.map((f) => f.target.value)
      expect(targets).toEqual(targets.toSorted())
      const up = await listed({ sort: 'confidence', descending: false })
      expect(new Set(up)).toEqual(new Set(all))
      expect(up).not.toEqual(all)
    })

    test('newest first without being asked', async () => {
      await store.putFindings([exampleFinding(2), exampleFinding(3), exampleFinding(1)])
      expect(await listed({})).toEqual(ids([exampleFinding(3), exampleFinding(2), exampleFinding(1)]))
    })

    test('counts by class', async () => {
      await store.putFindings([
        exampleFinding(1),
        exampleFinding(2),
        exampleFinding(3, { class: 'leak', area: 'privacy' }),
      ])
      expect(await store.counts()).toEqual([
        { class: 'denial-of-service', area: 'infrastructure', count: 2, latest: exampleFinding(2).start },
        { class: 'leak', area: 'privacy', count: 1, latest: exampleFinding(3).start },
      ])
    })

    test('the ledger keeps equal events of one instant once, newest first', async () => {
      const event = {
        action: 'decided',
        actor: 'analyst',
        subject: uuid5('subject'),
        at: '2026-02-03T04:05:06Z',
      }
      await store.appendLedger([event, event, { ...event, detail: { to: 'block' } }])
      await store.appendLedger([event, { ...event, action: 'approved', at: '2026-02-03T05:05:06Z' }])
      const events = await store.ledger()
      expect(events.map((e) => e.action)).toEqual(['approved', 'decided', 'decided'])
      expect(events[0].at).toBe('2026-02-03T05:05:06.000Z')
      expect(events.map((e) => e.detail)).toContainEqual({ to: 'block' })
      expect(new Set(events.map((e) => e.id)).size).toBe(3)
      expect(await store.ledger({ action: 'decided', limit: 1, offset: 1 })).toHaveLength(1)
      expect(await store.ledger({ subject: 'somebody else' })).toEqual([])
      await expect(store.appendLedger([{ ...event, at: 'later' }])).rejects.toMatchObject({
        code: 'bad-request',
      })
    })

    test('settings are JSON values by key; null removes', async () => {
      await store.setSetting('cursor', { page: 3, "o'clock": [1, null] })
      await store.setSetting('other', false)
      await store.setSetting('cursor', { page: 4 })
      expect(await store.setting('cursor')).toEqual({ page: 4 })
      expect(await store.setting('other')).toBe(false)
      await store.setSetting('cursor', null)
      expect(await store.setting('cursor')).toBeUndefined()
    })

    test('many writers at once lose nothing', async () => {
      const puts = Array.from({ length: 20 }, (_, n) =>
        store.putFindings([exampleFinding(n), exampleFinding(n + 1)]),
      )
      const results = await Promise.all(puts)
      expect(results.reduce((sum, result) => sum + result.added, 0)).toBe(21)
      expect((await store.findings()).total).toBe(21)
      expect(await store.ledger({ action: 'found' })).toHaveLength(21)
    })

    test('appends rows of a table of a layer above and runs its queries', async () => {
      expect(await store.append(pets, [])).toBe(0)
      expect(
        await store.append(pets, [
          ['Si Belang', 4, '2020-01-02T03:04:05.678Z', ['ikan', null, 'tidur']],
          ['Beo', 2, new Date(0), []],
          ['Ular', 0, null, null],
        ]),
      ).toBe(3)
      const query: Query<{ min: number; names: string[] }, { name: string; legs: number }> = {
        name: 'pets-with-legs',
        duckdb: 'SELECT * FROM pets WHERE legs >= $min AND name IN (SELECT unnest($names)) ORDER BY name',
      }
      expect(await store.run(query, { min: 1, names: ['Beo', 'Si Belang', 'Ular'] })).toEqual([
        { name: 'Beo', legs: 2, born: '1970-01-01T00:00:00.000Z', likes: [] },
        { name: 'Si Belang', legs: 4, born: '2020-01-02T03:04:05.678Z', likes: ['ikan', null, 'tidur'] },
      ])
      expect(await store.run(query, { min: 0, names: [] })).toEqual([])
    })

    test('an append is whole or not at all', async () => {
      await store.append(pets, [])
      const many: unknown[][] = Array.from({ length: 5000 }, (_, n) => [`pet ${n}`, 4, null, []])
      for (const broken of [['x', 300, null, []], ['x', 1.5, null, []], ['x'], ['x', 1, 'never', []]]) {
        await expect(store.append(pets, [...many, broken])).rejects.toMatchObject({ code: 'store-failed' })
      }
      const count: Query<Record<string, never>, { n: number }> = {
        name: 'count-pets',
        duckdb: 'SELECT count(*) AS n FROM pets',
      }
      expect(await store.run(count, {})).toEqual([{ n: 0 }])
      expect(await store.append(pets, many)).toBe(5000)
      expect(await store.run(count, {})).toEqual([{ n: 5000 }])
    })

    test("a layer above cannot take the store's own tables or odd names", async () => {
      for (const table of ['findings', 'ledger', 'x; DROP TABLE ledger', 'X', '']) {
        await expect(store.append({ name: table, duckdb: 'SELECT 1' }, [[1]])).rejects.toMatchObject({
          code: 'store-failed',
        })
      }
    })

    test('a query that writes is one transaction; a broken one says which it was', async () => {
      await store.append(pets, [['Beo', 2, null, []]])
      const insert: Query<{ name: string }, { Count: number }> = {
        name: 'insert-pet',
        duckdb: 'INSERT INTO pets VALUES ($name, 4, NULL, NULL)',
      }
      await Promise.all(['a', 'b', 'c'].map((pet) => store.run(insert, { name: pet })))
      const names: Query<Record<string, never>, { name: string }> = {
        name: 'pet-names',
        duckdb: 'SELECT name FROM pets ORDER BY name',
      }
      expect((await store.run(names, {})).map((row) => row.name)).toEqual(['Beo', 'a', 'b', 'c'])
      const broken = { name: 'broken-query', duckdb: 'SELECT nothing FROM nowhere' }
      await expect(store.run(broken, {})).rejects.toMatchObject({
        code: 'store-failed',
        message: expect.stringContaining('broken-query') as string,
      })
      for (const statement of [
        'INSTALL httpfs',
        'LOAD httpfs',
        "ATTACH 'x.duckdb'",
        'SET threads = 1',
        'BEGIN',
      ]) {
        await expect(store.run({ name: 'odd', duckdb: statement }, {})).rejects.toMatchObject({
          code: 'store-failed',
        })
      }
      const two = { name: 'two-at-once', duckdb: 'SELECT 1; DELETE FROM pets' }
      await expect(store.run(two, {})).rejects.toMatchObject({ code: 'store-failed' })
      expect(await store.run(names, {})).toHaveLength(4)
    })

    test('a closed store says so', async () => {
      await store.close()
      await expect(store.findings()).rejects.toMatchObject({ code: 'store-failed' })
      await expect(store.putFindings([exampleFinding(1)])).rejects.toMatchObject({ code: 'store-failed' })
      await store.close()
    })
  })
}
