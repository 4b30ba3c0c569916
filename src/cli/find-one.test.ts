import { expect, test } from 'vitest'
import { exampleFinding } from '../store/example.ts'
import { openMemoryStore } from '../store/memory.ts'
import { findOne } from './run-findings.ts'

test('a finding is found by its first characters, among any number, where they name it alone', async () => {
  const store = await openMemoryStore({ actor: 'test' })
  const twins = ['abcd1111-0000-5000-8000-000000000001', 'abcd2222-0000-5000-8000-000000000002']
  await store.putFindings(twins.map((id, n) => exampleFinding(n, { id })))
  await store.putFindings([exampleFinding(3, { id: 'abcd3333-0000-5000-8000-000000000003' })])
  await store.removeFindings(['abcd3333-0000-5000-8000-000000000003'], 'test')
  expect((await findOne(store, 'ABCD1')).id).toBe(twins[0])
  expect((await findOne(store, twins[1])).id).toBe(twins[1])
  await expect(findOne(store, 'abcd')).rejects.toMatchObject({ code: 'finding-ambiguous' })
  for (const id of ['', 'abc', 'abcd3', 'abc%', "a' OR 1"]) {
    await expect(findOne(store, id)).rejects.toMatchObject({ code: 'finding-not-found' })
  }
  await store.close()
})
