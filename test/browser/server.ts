/** A server as a user starts it: its own process, its own empty data folder, a free port. */
import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
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

  /** Scans evidence as the page does, and waits for its end. */
  async scan(name: string, content: Buffer, query = ''): Promise<void> {
    const form = new FormData()
    form.append('file', new Blob([new Uint8Array(content)]), name)
    const sent = await fetch(`${this.url}/api/v1/scans${query}`, {
      method: 'POST',
      headers: { 'x-perisai': '1' },
      body: form,
    })
    const { id } = (await sent.json()) as { id: string }
    for (;;) {
      const { state } = await this.get<{ state: string }>(`/scans/${id}`)
      if (state === 'done') return
      if (state !== 'queued' && state !== 'running') throw new Error(`the scan of ${name} ended as ${state}`)
      await setTimeout(100)
    }
  }

  /** Runs a command beside the server, on the same data folder. */
  async run(...args: string[]): Promise<void> {
    const child = spawn(process.execPath, [main, ...args, '--home', this.home], { stdio: 'ignore' })
    const [code] = (await once(child, 'exit')) as [number]
    if (code !== 0) throw new Error(`perisai ${args.join(' ')} ended with ${code}`)
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
