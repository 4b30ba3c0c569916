/** A server as a user starts it: its own process, its own empty data folder, a free port. */
import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url))

export class Server {
  readonly home = mkdtempSync(join(tmpdir(), 'perisai-browser-'))
  url = ''
  #process: ChildProcess | undefined

  /** Resolves when it listens; on the same port again where it ran before. */
  async start(env: Record<string, string> = {}): Promise<void> {
    const port = this.url === '' ? '0' : new URL(this.url).port
    const child = spawn(
      process.execPath,
      [main, 'serve', '--port', port, '--home', this.home, '--lang', 'en'],
      { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, ...env } },
    )
    this.#process = child
    let said = ''
    for await (const chunk of child.stdout) {
      said += String(chunk)
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(said)
      if (!found) continue
      this.url = found[0]
      return
    }
    throw new Error(`the server did not say where it is: ${said}`)
  }

  async stop(): Promise<void> {
    const child = this.#process
    if (!child || child.exitCode !== null) return
    child.kill('SIGTERM')
    await once(child, 'exit')
  }

  /** Fills the store with the bundled samples, through the API as the page does; resolves to their findings. */
  async addSamples(): Promise<number> {
    const answer = await fetch(`${this.url}/api/v1/samples`, {
      method: 'POST',
      headers: { 'x-perisai': '1' },
    })
    const { added } = (await answer.json()) as { added: number }
    return added
  }

  async get<T>(path: string): Promise<T> {
    const answer = await fetch(`${this.url}/api/v1${path}`)
    return (await answer.json()) as T
  }

  async end(): Promise<void> {
    await this.stop()
    rmSync(this.home, { recursive: true, force: true })
  }
}
