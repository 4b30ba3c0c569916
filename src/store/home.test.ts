import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { defaultHome, prepareHome } from './home.ts'

test('the data folder is where each platform keeps such data, unless told otherwise', () => {
  const cases: [NodeJS.ProcessEnv, NodeJS.Platform, string, string][] = [
    [{}, 'linux', '/home/u', '/home/u/.local/share/perisai'],
    [{ XDG_DATA_HOME: '/data' }, 'linux', '/home/u', '/data/perisai'],
    [{ XDG_DATA_HOME: 'data' }, 'linux', '/home/u', '/home/u/.local/share/perisai'],
    [{}, 'darwin', '/Users/u', '/Users/u/Library/Application Support/Perisai'],
    [{ LOCALAPPDATA: 'C:\\L' }, 'win32', 'C:\\U', 'C:\\L\\Perisai'],
    [{}, 'win32', 'C:\\U', 'C:\\U\\AppData\\Local\\Perisai'],
    [{ PERISAI_HOME: '/p', XDG_DATA_HOME: '/data' }, 'linux', '/home/u', '/p'],
    [{ PERISAI_HOME: 'here' }, 'darwin', '/Users/u', resolve('here')],
  ]
  for (const [env, platform, user, expected] of cases) {
    expect(defaultHome(env, platform, user)).toBe(expected)
  }
})

test('a missing folder is made for its owner only; a file in its place is a clear error', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'perisai-home-'))
  try {
    const home = await prepareHome(join(folder, 'a', 'b'))
    if (process.platform !== 'win32') expect((await stat(home)).mode & 0o777).toBe(0o700)
    await writeFile(join(folder, 'file'), '')
    await expect(prepareHome(join(folder, 'file'))).rejects.toMatchObject({ code: 'store-failed' })
  } finally {
    await rm(folder, { recursive: true })
  }
})

test.runIf(process.platform === 'linux')('where no folder can be made it ends with the reason', async () => {
  await expect(prepareHome('/proc/perisai/home')).rejects.toMatchObject({ code: 'store-failed' })
})
