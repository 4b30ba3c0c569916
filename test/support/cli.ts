/** Runs the command line as a user does: its own process, its own data folder. */
import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { ScanDocument } from '../../src/model/finding.ts'

const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url))

export interface CliResult {
  status: number | null
  stdout: string
  stderr: string
}

export interface CliOptions {
  env?: Record<string, string>
  /** written to standard input piece by piece; nothing and closed by default */
  input?: AsyncIterable<Uint8Array> | Iterable<Uint8Array>
  /** user and group id to run as */
  uid?: number
  onStart?(child: ChildProcess): void
}

export function newFolder(name: string): string {
  return mkdtempSync(join(tmpdir(), `perisai-${name}-`))
}

export async function cli(args: readonly string[], options: CliOptions = {}): Promise<CliResult> {
  const child = spawn(process.execPath, [main, ...args], {
    env: { ...process.env, PERISAI_LANG: 'en', ...options.env },
    stdio: ['pipe', 'pipe', 'pipe'],
    ...(options.uid === undefined ? {} : { uid: options.uid, gid: options.uid }),
  })
  const result: CliResult = { status: null, stdout: '', stderr: '' }
  child.stdout.setEncoding('utf8').on('data', (text: string) => (result.stdout += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (result.stderr += text))
  child.stdin.on('error', () => {})
  const closed = new Promise<void>((resolve) => child.on('close', () => resolve()))
  options.onStart?.(child)
  for await (const piece of options.input ?? []) {
    if (!child.stdin.write(piece)) {
      await Promise.race([new Promise((resolve) => child.stdin.once('drain', resolve)), closed])
    }
  }
  child.stdin.end()
  await closed
  result.status = child.exitCode
  return result
}

/** `perisai scan ... --format json --no-store`, parsed. */
export async function scanJson(
  paths: readonly string[],
  options: CliOptions = {},
): Promise<CliResult & { document: ScanDocument }> {
  const result = await cli(['scan', ...paths, '--format', 'json', '--no-store'], options)
  return { ...result, document: JSON.parse(result.stdout) as ScanDocument }
}
