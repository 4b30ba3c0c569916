import { afterEach, expect, test, vi } from 'vitest'
import { PerisaiError } from '../model/problem.ts'
import { fail } from './fail.ts'

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
})

function said(error: unknown, lang: 'id' | 'en'): { text: string; code: number } {
  vi.stubEnv('PERISAI_LANG', lang)
  let text = ''
  vi.spyOn(process.stderr, 'write').mockImplementation((chunk) => {
    text += String(chunk)
    return true
  })
  const code = fail(error)
  return { text, code }
}

const ofSystem = (code: string, syscall: string, message: string) =>
  Object.assign(new Error(message), { code, syscall })

test.each([
  [
    ofSystem('EISDIR', 'read', 'EISDIR: illegal operation on a directory, read'),
    'perisai: Sistem operasi menolak: itu folder, bukan berkas.\n',
    'perisai: The operating system refused: EISDIR: illegal operation on a directory, read.\n',
  ],
  [
    ofSystem('ENOSPC', 'write', 'ENOSPC: no space left on device, write'),
    'perisai: Sistem operasi menolak: ruang penyimpanan habis.\n',
    'perisai: The operating system refused: ENOSPC: no space left on device, write.\n',
  ],
  [
    new PerisaiError('not-found', { path: 'a/b' }),
    'perisai: a/b: Tidak ada berkas atau folder dengan nama ini. Periksa ejaannya.\n',
    'perisai: a/b: There is no file or folder of this name. Check the spelling.\n',
  ],
  [
    new PerisaiError('finding-not-found', { id: 'x' }),
    'perisai: Tidak ada temuan dengan id x. Daftarnya: perisai findings\n',
    'perisai: There is no finding with the id x. To list them: perisai findings\n',
  ],
  [
    new PerisaiError('store-failed', { reason: 'x' }),
    'perisai: Penyimpanan gagal: x. Folder data lain dapat dipakai dengan --home.\n',
    'perisai: The store failed: x. Another data folder can be used with --home.\n',
  ],
])('%s is told with its place and what to do next', (error, indonesian, english) => {
  expect(said(error, 'id')).toEqual({ text: indonesian, code: 1 })
  expect(said(error, 'en')).toEqual({ text: english, code: 1 })
})

test('what was typed cannot give commands to the terminal', () => {
  expect(said(new PerisaiError('finding-not-found', { id: '\u001b[2J' }), 'en').text).toContain(
    'id \ufffd[2J.',
  )
})

test('a question that cannot be answered by any data is wrong use; what is not there is not', () => {
  expect(said(new PerisaiError('atlas-query', { reason: 'x' }), 'en').code).toBe(2)
  expect(said(new PerisaiError('catalogue-unknown', { name: 'x', known: 'y' }), 'en').code).toBe(2)
  expect(said(new PerisaiError('store-newer', { found: 2, known: 1 }), 'en').code).toBe(1)
})
