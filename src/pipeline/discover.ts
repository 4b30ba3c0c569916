/**
 * Finds evidence: walks files and folders, follows links but never in circles, and names what it leaves out and why.
 */
import { createReadStream } from 'node:fs'
import type { Stats } from 'node:fs'
import { readdir, realpath, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { FileReport } from '../model/finding.ts'
import type { Problem } from '../model/problem.ts'
import { reasonOf } from '../model/problem.ts'
import type { Budget } from './containers.ts'

/** One piece of evidence: a file, or a stream that is read once. */
export interface EvidenceInput {
  /** as shown to the user and kept in findings */
  readonly path: string
  /** where the bytes are, when that is not `path` (an upload's temporary file) */
  readonly file?: string
  readonly stream?: NodeJS.ReadableStream
  /** bytes, where known beforehand */
  readonly size?: number
  /** when it was last written, seconds since 1970, where a stream's source tells */
  readonly modified?: number
  /** containers around it */
  readonly depth?: number
  /** what it shares with all that came out of the same file */
  readonly budget?: Budget
  /** found in a folder, and not named itself */
  readonly walked?: boolean
}

export interface Discovered {
  inputs: EvidenceInput[]
  /** what was found and left out */
  files: FileReport[]
  problems: Problem[]
}

/** Paths the shell makes for `<(command)`: pipes, but ones with a writer at the other end. */
const shellPipe = /^\/(dev\/fd|proc\/self\/fd)\/\d+$|^\/dev\/stdin$/

/** Lists all evidence under the given paths, folders in name order. `-` is standard input. */
export async function discover(
  paths: readonly string[],
  stdin: NodeJS.ReadableStream = process.stdin,
): Promise<Discovered> {
  const found: Discovered = { inputs: [], files: [], problems: [] }
  for (const path of paths) {
    if (path === '-') found.inputs.push({ path: '-', stream: stdin })
    else await visit(path, [], found, true)
  }
  return found
}

async function visit(
  path: string,
  ancestors: readonly string[],
  found: Discovered,
  named: boolean,
): Promise<void> {
  let info: Stats
  try {
    info = await stat(path)
  } catch (error) {
    const code = codeOf(error)
    // what a folder lists and is not there is the end of a link
    const link = !named && code === 'not-found'
    leaveOut(found, path, code, { reason: reasonOf(error), ...(link ? { link } : {}) })
    return
  }
  if (info.isDirectory()) {
    await visitFolder(path, ancestors, found)
  } else if (info.isFile()) {
    found.inputs.push({ path, size: info.size, ...(named ? {} : { walked: true }) })
  } else if (named && shellPipe.test(path)) {
    found.inputs.push({ path, stream: createReadStream(path) })
  } else {
    leaveOut(found, path, 'not-regular', { what: kindOf(info) })
  }
}

async function visitFolder(path: string, ancestors: readonly string[], found: Discovered): Promise<void> {
  try {
    const real = await realpath(path)
    if (ancestors.includes(real)) {
      found.problems.push({ code: 'directory-loop', path, at: '', params: {} })
      return
    }
    const names = (await readdir(path)).sort()
    for (const name of names) await visit(join(path, name), [...ancestors, real], found, false)
  } catch (error) {
    leaveOut(found, path, codeOf(error), { reason: reasonOf(error) })
  }
}

function leaveOut(found: Discovered, path: string, code: Problem['code'], params: Problem['params']): void {
  found.files.push({ path, format: null, records: 0, bad_records: 0, bytes: 0, skipped_because: code })
  found.problems.push({ code, path, at: '', params })
}

/** The problem code for a failed system call. */
export function codeOf(error: unknown): Problem['code'] {
  const code = (error as NodeJS.ErrnoException)?.code
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'not-found'
  if (code === 'EACCES' || code === 'EPERM') return 'no-permission'
  if (code === 'ELOOP') return 'directory-loop'
  return 'read-failed'
}

function kindOf(info: Stats): string {
  if (info.isFIFO()) return 'named pipe'
  if (info.isSocket()) return 'socket'
  return 'device'
}
