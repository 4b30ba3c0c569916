/** Files that belong together, such as an artefact and its rollback: all of them are written, or all stay as they were. */
import { randomUUID } from 'node:crypto'
import { realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { PerisaiError, reasonOf } from '../model/problem.ts'

export interface NamedText {
  readonly path: string
  readonly text: string
}

/**
 * Writes every file under a name of its own first, then moves them to their places in the order given.
 * @throws PerisaiError write-failed, naming the file; nothing is left behind then
 */
export async function saveTogether(files: readonly NamedText[]): Promise<void> {
  const drafts: { path: string; place: string; draft: string }[] = []
  let at = ''
  try {
    for (const { path, text } of files) {
      at = path
      const place = await realpath(path).catch(() => path)
      const known = await stat(place).catch(() => null)
      // a device or a pipe is written to, not replaced
      if (known && !known.isFile()) {
        await writeFile(place, text)
        continue
      }
      const draft = `${place}.${randomUUID()}`
      drafts.push({ path, place, draft })
      await writeFile(draft, text, { flag: 'wx', ...(known && { mode: known.mode & 0o777 }) })
    }
    for (const { path, place, draft } of drafts) {
      at = path
      await rename(draft, place)
    }
  } catch (error) {
    for (const { draft } of drafts) await rm(draft, { force: true }).catch(() => undefined)
    throw new PerisaiError('write-failed', { path: at, reason: reasonOf(error) }, error)
  }
}
