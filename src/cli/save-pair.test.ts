import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { saveTogether } from './save-pair.ts'

test('where the second cannot be written, the first stays as it was and nothing is left behind', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'perisai-pair-'))
  const rollback = join(folder, 'a.rollback')
  writeFileSync(rollback, 'of what is loaded')
  mkdirSync(join(folder, 'b'))
  const pair = [
    { path: rollback, text: 'new' },
    { path: join(folder, 'b'), text: 'new' },
  ]
  await expect(saveTogether(pair)).rejects.toMatchObject({
    code: 'write-failed',
    params: { path: pair[1].path },
  })
  expect(readFileSync(rollback, 'utf8')).toBe('of what is loaded')
  expect(readdirSync(folder).sort()).toEqual(['a.rollback', 'b'])
  await saveTogether([pair[0], { path: join(folder, 'c'), text: 'artefact' }])
  expect(readFileSync(rollback, 'utf8')).toBe('new')
  expect(readdirSync(folder).sort()).toEqual(['a.rollback', 'b', 'c'])
})
