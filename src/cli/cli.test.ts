import { expect, test, vi } from 'vitest'
import { colored } from './output.ts'
import { paint, wrap } from './scan-text.ts'
import { progressText } from './progress.ts'
import { defaultLang } from './options.ts'

test('evidence cannot give commands to the terminal', () => {
  expect(paint('a\u001b[2Jb\u009bc\u202ed\te\nf')).toBe('a\ufffd[2Jb\ufffdc\ufffdd\ufffde\nf')
})

test('progress shows share, rate, time left and file', () => {
  const progress = {
    phase: 'reading' as const,
    file: 'access.log',
    fileIndex: 1,
    fileCount: 3,
    bytesDone: 250,
    bytesTotal: 1000,
    records: 4_000_000,
    badRecords: 0,
    elapsedMs: 10_000,
  }
  expect(progressText(progress, 'en')).toBe(
    '━━━━━───────────────  25%'.replace('  25', ' 25') +
      '  30 seconds left  400 krecords/s  file 2/3  access.log',
  )
  expect(progressText({ ...progress, bytesTotal: null }, 'id')).toContain('250 B')
})

test('bold letters only where they are wanted', () => {
  const { isTTY } = process.stdout
  process.stdout.isTTY = true
  vi.stubEnv('NO_COLOR', '')
  vi.stubEnv('TERM', 'xterm')
  expect(colored()).toBe(true)
  vi.stubEnv('TERM', 'dumb')
  expect(colored()).toBe(false)
  vi.stubEnv('TERM', 'xterm')
  vi.stubEnv('NO_COLOR', '1')
  expect(colored()).toBe(false)
  vi.unstubAllEnvs()
  process.stdout.isTTY = isTTY
})

test('lines are broken to the width of the terminal, by what they show and not by what they hold', () => {
  const { columns } = process.stdout
  process.stdout.columns = 30
  expect(wrap('satu dua tiga empat lima enam tujuh', 2, 4)).toEqual([
    '  satu dua tiga empat lima',
    '    enam tujuh',
  ])
  expect(
    wrap(
      '\u4e2d\u56fd\u4e2d\u56fd\u4e2d\u56fd \u4e2d\u56fd\u4e2d\u56fd\u4e2d\u56fd \u4e2d\u56fd\u4e2d\u4e2d',
      0,
    ),
  ).toHaveLength(2)
  process.stdout.columns = columns
})

test('Indonesian unless the system speaks English', () => {
  expect(defaultLang({ LANG: 'en_GB.UTF-8' })).toBe('en')
  expect(defaultLang({ LANG: 'C.UTF-8' })).toBe('id')
  expect(defaultLang({ PERISAI_LANG: 'en', LANG: 'id_ID' })).toBe('en')
  expect(defaultLang({ PERISAI_LANG: '', LC_ALL: '', LANG: 'en_US.UTF-8' })).toBe('en')
  expect(defaultLang({ LC_ALL: 'C', LANG: 'en_US.UTF-8' })).toBe('id')
})
