import { expect, test } from 'vitest'
import { paint } from './scan-text.ts'
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

test('Indonesian unless the system speaks English', () => {
  expect(defaultLang({ LANG: 'en_GB.UTF-8' })).toBe('en')
  expect(defaultLang({ LANG: 'C.UTF-8' })).toBe('id')
  expect(defaultLang({ PERISAI_LANG: 'en', LANG: 'id_ID' })).toBe('en')
  expect(defaultLang({ PERISAI_LANG: '', LC_ALL: '', LANG: 'en_US.UTF-8' })).toBe('en')
  expect(defaultLang({ LC_ALL: 'C', LANG: 'en_US.UTF-8' })).toBe('id')
})
