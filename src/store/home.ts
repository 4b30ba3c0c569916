/**
 * The data folder: the store, the address of a running server, samples' marks. `--home` and PERISAI_HOME name another
 * one; otherwise it is where the platform keeps a user's application data.
 */
import { realpath } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join, posix, resolve, win32 } from 'node:path'
import { PerisaiError, reasonOf } from '../model/problem.ts'
import { makeFolder } from './folder.ts'

/** Where the data folder is by default on `platform` for a user whose home directory is `user`. */
export function defaultHome(
  env: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
  user: string = homedir(),
): string {
  if (env.PERISAI_HOME) return resolve(env.PERISAI_HOME)
  if (platform === 'win32') {
    return win32.join(env.LOCALAPPDATA || win32.join(user, 'AppData', 'Local'), 'Perisai')
  }
  if (platform === 'darwin') return posix.join(user, 'Library', 'Application Support', 'Perisai')
  // The XDG base directory specification: a relative path is invalid and must be ignored.
  const data = env.XDG_DATA_HOME
  return posix.join(data && posix.isAbsolute(data) ? data : posix.join(user, '.local', 'share'), 'perisai')
}

/** Makes the folder where it is missing, closed to other users, and returns its real path. */
export async function prepareHome(home: string): Promise<string> {
  try {
    await makeFolder(home, 0o700)
    return await realpath(home)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOSPC') throw new PerisaiError('store-full', {}, error)
    throw new PerisaiError('store-failed', { reason: reasonOf(error) }, error)
  }
}

/** The store's database file. */
export const databasePath = (home: string): string => join(home, 'perisai.duckdb')
/** Where a running server says how to reach it. */
export const holderPath = (home: string): string => join(home, 'server.json')

/** The data folder a command works on: what the user named, or the usual place. */
export const dataHome = (named: string | undefined): string =>
  named === undefined ? defaultHome() : resolve(named)
