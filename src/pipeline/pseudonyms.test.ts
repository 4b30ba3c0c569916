import { expect, test } from 'vitest'
import { exampleFinding } from '../store/example.ts'
import { withPseudonyms } from './pseudonyms.ts'

const left = {
  account: 'Ani',
  time: '2026-08-17T03:00:05.000Z',
  text: 'RT @budi: halo @tokoh, kata @Ani.',
  id: '77',
}
const right = { ...left, account: 'budi', text: 'halo' }
const finding = exampleFinding(1, {
  class: 'coordination',
  sources: { count: 2, spoofable: false, top: [{ value: 'Ani', count: 2, share: 0.5 }] },
  detail: {
    strength: 'cohort',
    columns: { 'posts.csv': { account: 'Ani' } },
    accounts: [{ account: 'Ani', posts: 2 }],
    edges: [
      { from: 'Ani', to: 'budi', weights: { 'same-text': 2 }, posts: [{ trace: 'same-text', left, right }] },
    ],
    pushes: { names: [{ value: '@budi', posts: 1, accounts: 1 }] },
  },
})

test('accounts of a group go out under numbers, wherever they stand', () => {
  const shown = withPseudonyms(finding)
  expect(JSON.stringify({ ...shown.detail, columns: {} })).not.toMatch(/Ani|budi|77/)
  expect(shown.sources.top[0].value).toBe('account-1')
  expect(shown.detail).toMatchObject({
    accounts: [{ account: 'account-1', posts: 2 }],
    edges: [
      {
        from: 'account-1',
        to: 'account-2',
        posts: [
          { trace: 'same-text', left: { text: 'RT @account-2: halo @tokoh, kata @account-1.', id: null } },
        ],
      },
    ],
    columns: { 'posts.csv': { account: 'Ani' } },
  })
  expect(finding.sources.top[0].value).toBe('Ani')
})

test('what is no account stays', () => {
  const other = exampleFinding(2)
  expect(withPseudonyms(other)).toBe(other)
})
