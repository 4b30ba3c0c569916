import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { problemMessage } from '../model/problem.ts'
import { discover } from './discover.ts'

test('a folder is walked in name order, loops are named and not followed', async () => {
  const root = mkdtempSync(join(tmpdir(), 'perisai-discover-'))
  mkdirSync(join(root, 'b/c'), { recursive: true })
  writeFileSync(join(root, 'b/two.log'), 'x')
  writeFileSync(join(root, 'a.log'), 'xyz')
  symlinkSync(root, join(root, 'b/c/loop'))
  symlinkSync(join(root, 'nowhere'), join(root, 'dangling'))
  const found = await discover([root])
  expect(found.inputs).toEqual([
    { path: join(root, 'a.log'), size: 3, walked: true },
    { path: join(root, 'b/two.log'), size: 1, walked: true },
  ])
  expect(found.problems.map((p) => [p.code, p.path])).toEqual([
    ['directory-loop', join(root, 'b/c/loop')],
    ['not-found', join(root, 'dangling')],
  ])
  expect(found.problems[1].params).toMatchObject({ link: true })
})

test('a named pipe is left out and never opened', async () => {
  const root = mkdtempSync(join(tmpdir(), 'perisai-discover-'))
  const pipe = join(root, 'pipe')
  execFileSync('mkfifo', [pipe])
  const found = await discover([pipe, join(root, 'absent')])
  expect(found.inputs).toEqual([])
  expect(found.problems.map((p) => p.code)).toEqual(['not-regular', 'not-found'])
  expect(found.problems[1].params).not.toHaveProperty('link')
  const [{ code, params }] = found.problems
  expect(problemMessage(code, params, 'id')).toContain('(pipa bernama)')
  expect(found.files.map((f) => f.skipped_because)).toEqual(['not-regular', 'not-found'])
})
