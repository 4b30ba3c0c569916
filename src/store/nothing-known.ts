/**
 * nothing-known in the data folder: a note that the database, as its file is now, has nothing of what a scan must know
 * before it starts. Opening the engine to learn that costs more than a small scan.
 *
 * Writers need not know of the note: a write leaves a log beside the file or changes the file, and then the note is about
 * another file. What was imported and is not looked for is an attack that is missed, so whatever is in doubt is no note.
 */
import { constants } from 'node:fs'
import { lstat, open, readdir, statfs } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { migrations } from './duckdb/schema.ts'
import { databasePath, holderPath } from './home.ts'
import { writeOwnFile } from './own-file.ts'

export const nothingKnownPath = (home: string): string => join(home, 'nothing-known')

/**
 * statfs(2)'s types of file systems that this kernel alone writes to: ext2 to ext4, XFS, Btrfs, F2FS, ZFS, tmpfs, overlayfs. Over
 * a network the times and names of another machine's writes come late; how other platforms keep times was not tried.
 */
const OWN_FILE_SYSTEMS: ReadonlySet<number> = new Set([
  0xef53, 0x58465342, 0x9123683e, 0xf2f52010, 0x2fc12fc1, 0x01021994, 0x794c7630,
])

/** Two writes nearer to each other may bear the same time; the coarsest clock of these file systems ticks every second. */
const TICK_NS = 2_000_000_000n
const MAX_NOTE_BYTES = 1000

/** What tells one state of the database's file from every other. */
export interface DatabaseState {
  readonly note: string
  readonly kinds: readonly string[]
  /** a write from now on gives the file another time */
  readonly settled: boolean
}

/**
 * The state of the database of `home`, to be taken before it is opened to look for `kinds` of things. Undefined where its
 * file does not say everything: a log beside it, in a server's hands, reachable by another name, on no file system of this
 * machine's own, or not there.
 */
export async function databaseState(
  home: string,
  kinds: readonly string[],
): Promise<DatabaseState | undefined> {
  if (process.platform !== 'linux') return undefined
  const path = databasePath(home)
  try {
    // In this order: what is in the log moves to the file, and then the log goes.
    const log = `${basename(path)}.wal`
    const holder = basename(holderPath(home))
    if ((await readdir(home)).some((name) => name === holder || name.startsWith(log))) return undefined
    const { type } = await statfs(path)
    const now = BigInt(Date.now()) * 1_000_000n
    const file = await lstat(path, { bigint: true })
    if (!OWN_FILE_SYSTEMS.has(type >>> 0) || !file.isFile() || file.nlink !== 1n) return undefined
    const { dev, ino, size, mtimeNs, ctimeNs } = file
    const schema = migrations.at(-1)?.version ?? 0
    const newest = mtimeNs > ctimeNs ? mtimeNs : ctimeNs
    return {
      note: `none of ${kinds.join(', ')}\nschema ${schema}\nfile ${[dev, ino, size, mtimeNs, ctimeNs].join(' ')}\n`,
      kinds,
      settled: newest + TICK_NS <= now,
    }
  } catch {
    return undefined
  }
}

/** Whether the database of `home` is known to have nothing of these kinds. False says nothing. */
export async function nothingKnown(home: string, kinds: readonly string[]): Promise<boolean> {
  const note = await readNote(nothingKnownPath(home))
  return note !== undefined && note === (await databaseState(home, kinds))?.note
}

/**
 * Notes that nothing was found in the database that was in state `before` when it was opened; call it when it is closed.
 * Where the note cannot be written, the next scan looks again.
 */
export async function noteNothingKnown(home: string, before: DatabaseState | undefined): Promise<void> {
  if (!before?.settled || (await databaseState(home, before.kinds))?.note !== before.note) return
  await writeOwnFile(nothingKnownPath(home), before.note).catch(() => undefined)
}

/** The note, if it is a small regular file of this user's own that nobody else may write to. */
async function readNote(path: string): Promise<string | undefined> {
  try {
    const file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
    try {
      const info = await file.stat()
      const own = info.isFile() && info.uid === process.geteuid?.() && (info.mode & 0o777) === 0o600
      return own && info.size <= MAX_NOTE_BYTES ? await file.readFile('utf8') : undefined
    } finally {
      await file.close()
    }
  } catch {
    return undefined
  }
}
