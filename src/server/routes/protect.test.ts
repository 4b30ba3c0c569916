import { afterAll, beforeAll, expect, test } from 'vitest'
import { planSchema } from '../../model/plan.ts'
import { testFinding } from '../../protection/testing.ts'
import { testServer } from '../testing.ts'
import type { TestServer } from '../testing.ts'

let server: TestServer
const finding = testFinding({ variant: 'dns-amplification' })
const at = (path: string) => `/api/v1/findings/${finding.id}/${path}`

beforeAll(async () => {
  server = await testServer()
  await server.store.putFindings([finding])
})
afterAll(() => server.close())

test('the plan in the language asked for, for the audience asked for', async () => {
  const english = await server.ask('GET', at('plan?for=csirt&lang=en&facts=critical-infrastructure'))
  expect(english.statusCode).toBe(200)
  const made = planSchema.parse(english.json())
  expect(made.audience).toBe('csirt')
  expect(made.deadlines[0]).toMatchObject({ id: 'deadline.bssn-15', applies: 'yes' })
  expect(made.horizons.now.length).toBeGreaterThan(2)
  expect(made.notice).toMatch(/Not legal advice/)
  const indonesian = await server.ask('GET', at('plan?lang=id'))
  expect(planSchema.parse(indonesian.json()).notice).toMatch(/Bukan nasihat hukum/)
  const again = await server.ask('GET', at('plan?lang=id'))
  expect(again.body).toBe(indonesian.body)
})

test('a decision is written, read back, and moves the clocks', async () => {
  const write = (payload: object) => server.ask('POST', at('ledger'), { payload })
  const aware = await write({ action: 'aware', at: '2026-03-01T00:00:00Z' })
  expect(aware.statusCode).toBe(200)
  const approved = await write({
    action: 'approved',
    measure: 'flood.drop-reflection',
    note: 'until midnight',
  })
  expect(approved.json().events[0]).toMatchObject({
    action: 'approved',
    subject: finding.id,
    actor: 'server',
    detail: { measure: 'flood.drop-reflection', note: 'until midnight' },
  })
  const listed = await server.ask('GET', at('ledger'))
  expect(listed.json().events.map((e: { action: string }) => e.action)).toEqual(['approved', 'aware'])
  const plan = await server.ask('GET', at('plan?facts=critical-infrastructure'))
  expect(plan.json().deadlines[0]).toMatchObject({ from: '2026-03-01T00:00:00.000Z', state: 'passed' })
  await write({ action: 'notified', provision: 'id-bssn1-2024-15' })
  const met = await server.ask('GET', at('plan?facts=critical-infrastructure'))
  expect(met.json().deadlines[0]).toMatchObject({ state: 'met' })
})

test.each([
  [{ action: 'approved' }, 400, 'bad-field'],
  [{ action: 'approved', measure: 'no.such' }, 404, 'measure-not-found'],
  [{ action: 'approved', measure: '__proto__' }, 404, 'measure-not-found'],
  [{ action: 'notified', provision: 'no-such' }, 404, 'provision-not-found'],
  [{ action: 'erase', measure: 'flood.drop-reflection' }, 400, 'bad-field'],
  [{ action: 'aware', at: '2999-01-01T00:00:00Z' }, 400, 'bad-field'],
  [{ action: 'exported', measure: 'flood.drop-reflection', sha256: 'x' }, 400, 'bad-field'],
])('refuses %j and writes nothing', async (payload, status, code) => {
  const before = (await server.store.ledger()).length
  const answer = await server.ask('POST', at('ledger'), { payload })
  expect([answer.statusCode, answer.json().code]).toEqual([status, code])
  expect((await server.store.ledger()).length).toBe(before)
})

test('notice drafts are filled from the finding', async () => {
  const draft = await server.ask('GET', at('notices/bssn-15?lang=en'))
  expect(draft.json()).toMatchObject({ notice: 'bssn-15', provision: 'id-bssn1-2024-15' })
  expect(draft.json().text).toContain('192.0.2.10')
  expect((await server.ask('GET', at('notices/other'))).statusCode).toBe(400)
})

test.each([['plan?for=nobody'], ['plan?facts=everything'], ['plan?aware=yesterday'], ['plan?x=1']])(
  'refuses %s',
  async (path) => {
    expect((await server.ask('GET', at(path))).statusCode).toBe(400)
  },
)

test('an unknown finding is 404 everywhere', async () => {
  const other = '/api/v1/findings/00000000-0000-5000-8000-000000000000'
  for (const path of ['plan', 'ledger', 'notices/pdp-46'])
    expect((await server.ask('GET', `${other}/${path}`)).statusCode).toBe(404)
})
