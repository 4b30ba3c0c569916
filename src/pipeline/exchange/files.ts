/** The files of a feed folder, a folder of lists, or a single file. */
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { PerisaiError } from '../../model/problem.ts'
import { Issues } from '../../stix/misp/issue.ts'
import { isObject } from '../../stix/misp/tags.ts'

export interface FoundFile {
  /** as shown to the user */
  readonly path: string
  /** where it is, if not there */
  readonly file?: string
}

export interface Found {
  readonly files: readonly FoundFile[]
  /** what is wrong with the folder as a whole */
  readonly issues: Issues
}

/** Levels of folders that are gone into. */
const DEEPEST = 5
export const MAX_FILES = 200_000
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/**
 * A MISP feed is known by its manifest.json: the events that it names, beside it or in events/. Any other folder: all
 * .json and .csv in it.
 * @throws PerisaiError not-found, no-permission
 */
export async function filesOf(path: string): Promise<Found> {
  const issues = new Issues()
  const about = await stat(path).catch((error: NodeJS.ErrnoException) => {
    throw new PerisaiError(error.code === 'ENOENT' ? 'not-found' : 'no-permission', { path }, error)
  })
  if (!about.isDirectory()) return { files: [{ path }], issues }
  const names = await listed(path, 0)
  if (!names.includes('manifest.json')) return { files: shownIn(path, names), issues }
  const wanted = await manifestOf(join(path, 'manifest.json'), issues)
  if (!wanted) return { files: shownIn(path, names.filter(isContent)), issues }
  const byUuid = new Map<string, string>()
  for (const name of names) {
    const m = /^(?:events\/)?([0-9a-f-]{36})\.json$/i.exec(name)
    if (m) byUuid.set(m[1].toLowerCase(), name)
  }
  for (const uuid of wanted)
    if (!byUuid.has(uuid)) issues.warning('absent', `manifest.json ${uuid}`, {}, uuid)
  for (const [uuid, name] of byUuid) if (!wanted.has(uuid)) issues.warning('mismatch', name, {}, uuid)
  return { files: shownIn(path, [...byUuid.values()].sort()), issues }
}

const isContent = (name: string): boolean => !/^(?:manifest\.json|hashes\.csv)$/.test(name)

const shownIn = (folder: string, names: readonly string[]): FoundFile[] =>
  names.map((name) => ({ path: join(folder, name) }))

/** Names of .json and .csv files below a folder, with `/`, in order. Links to folders are not followed. */
async function listed(folder: string, depth: number): Promise<string[]> {
  const found: string[] = []
  const entries = await readdir(folder, { withFileTypes: true })
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.isDirectory() && depth < DEEPEST && !entry.name.startsWith('.')) {
      const below = await listed(join(folder, entry.name), depth + 1)
      for (const name of below) found.push(`${entry.name}/${name}`)
    } else if (entry.isFile() && /\.(?:json|csv|stix2?)$/i.test(entry.name)) found.push(entry.name)
    if (found.length > MAX_FILES) throw new PerisaiError('too-many', { what: 'files', limit: MAX_FILES })
  }
  return found
}

/** UUIDs of the events of a feed; undefined where the manifest cannot be read. */
async function manifestOf(file: string, issues: Issues): Promise<Set<string> | undefined> {
  let manifest: unknown
  try {
    manifest = JSON.parse(await readFile(file, 'utf8'))
  } catch {
    issues.error('not-json', 'manifest.json')
    return undefined
  }
  if (!isObject(manifest)) {
    issues.error('type', 'manifest.json', { expected: 'object', found: typeof manifest })
    return undefined
  }
  const wanted = new Set<string>()
  for (const uuid of Object.keys(manifest)) {
    if (UUID.test(uuid)) wanted.add(uuid.toLowerCase())
    else issues.error('uuid', 'manifest.json', { value: uuid.slice(0, 80) })
  }
  return wanted
}
