/** Namespaces, programs and counting for the enforcement runs. Everything that is started is ended, by its own id. */
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface Check {
  (name: string, holds: boolean, measured?: string): void
}

export interface EnforceTest {
  readonly name: string
  /** programs that must be there; the test is skipped by name where one is not */
  readonly needs: readonly string[]
  run(check: Check, bench: Bench): Promise<void>
}

export const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/** True as soon as `holds` is; false after `ms`. */
export async function until(holds: () => boolean | Promise<boolean>, ms = 10_000): Promise<boolean> {
  for (const end = Date.now() + ms; Date.now() < end; await sleep(100)) if (await holds()) return true
  return false
}

export function has(program: string): boolean {
  return spawnSync('sh', ['-c', `command -v ${program}`]).status === 0
}

/** What one test may use; `close` takes all of it away, whatever happened. */
export class Bench {
  readonly folder = mkdtempSync(join(tmpdir(), 'perisai-enforce-'))
  private readonly namespaces: Namespace[] = []
  private readonly children: ChildProcess[] = []
  private count = 0

  namespace(): Namespace {
    // unlike any other's: the number of this process is in it
    const name = `perisai-${process.pid}-${this.count++}-${Date.now() % 100_000}`
    execFileSync('ip', ['netns', 'add', name])
    const namespace = new Namespace(name, (child) => this.children.push(child))
    this.namespaces.push(namespace)
    namespace.run('ip', 'link', 'set', 'lo', 'up')
    return namespace
  }

  /** A cable between two namespaces; each end gets its address. */
  cable(a: Namespace, aAddress: string, b: Namespace, bAddress: string): { a: string; b: string } {
    const ends = { a: `pa${this.count}`, b: `pb${this.count++}` }
    execFileSync('ip', [
      'link',
      'add',
      ends.a,
      'netns',
      a.name,
      'type',
      'veth',
      'peer',
      'name',
      ends.b,
      'netns',
      b.name,
    ])
    for (const [namespace, end, address] of [
      [a, ends.a, aAddress],
      [b, ends.b, bAddress],
    ] as const) {
      namespace.run('ip', 'address', 'add', address, 'dev', end)
      namespace.run('ip', 'link', 'set', end, 'up')
    }
    return ends
  }

  async close(): Promise<void> {
    for (const child of this.children) {
      if (child.exitCode !== null || child.signalCode !== null) continue
      const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
      child.kill('SIGTERM')
      const late = setTimeout(() => child.kill('SIGKILL'), 3000)
      await ended
      clearTimeout(late)
    }
    for (const { name } of this.namespaces) spawnSync('ip', ['netns', 'delete', name])
    rmSync(this.folder, { recursive: true, force: true })
  }
}

export class Namespace {
  readonly name: string
  private readonly started: (child: ChildProcess) => void

  constructor(name: string, started: (child: ChildProcess) => void) {
    this.name = name
    this.started = started
  }

  /** Standard output; throws with standard error where the program fails. */
  run(program: string, ...args: string[]): string {
    const { status, stdout, stderr, error } = this.try(program, args)
    if (status !== 0) throw new Error(`${program} ${args.join(' ')}: ${error?.message ?? stderr}`)
    return stdout
  }

  try(program: string, args: readonly string[], input?: string) {
    return spawnSync('ip', ['netns', 'exec', this.name, program, ...args], {
      encoding: 'utf8',
      input,
      timeout: 60_000,
      maxBuffer: 256 * 1024 * 1024,
    })
  }

  start(
    program: string,
    args: readonly string[],
    env: NodeJS.ProcessEnv = {},
  ): ChildProcess & { output: () => string } {
    const child = spawn('ip', ['netns', 'exec', this.name, program, ...args], {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => (output += text))
    this.started(child)
    return Object.assign(child, { output: () => output })
  }

  ruleset(): string {
    return this.run('nft', 'list', 'ruleset')
  }

  /** Packets of a named counter of table `count`. */
  counted(name: string): number {
    return Number(/packets (\d+)/.exec(this.run('nft', 'list', 'counter', 'inet', 'count', name))![1])
  }
}

export async function ended(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null) return child.exitCode
  return new Promise((resolve) => child.once('exit', (code) => resolve(code)))
}
