/**
 * A server as a user starts it, with its own data folder, and a browser that watches over what the page does: requests
 * to other hosts, breaches of the content security policy, errors.
 */
import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { findChromium, startChromium } from './chromium.ts'

const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url))

export interface Look {
  lang?: 'id' | 'en'
  scheme?: 'light' | 'dark'
  phone?: boolean
}

export const desk = { width: 1440, height: 900 }
export const phone = { width: 390, height: 844 }

export class World {
  readonly home = mkdtempSync(join(tmpdir(), 'perisai-browser-'))
  readonly #watched: { page: Page; wrong: string[] }[] = []
  url = ''
  browser!: Browser
  #server: ChildProcess | undefined

  async start(): Promise<void> {
    this.browser = await startChromium(findChromium()!)
    await this.startServer()
  }

  /** Starts the server; on the same port again where it ran before. */
  async startServer(): Promise<void> {
    const port = this.url === '' ? '0' : new URL(this.url).port
    const server = spawn(
      process.execPath,
      [main, 'serve', '--port', port, '--home', this.home, '--lang', 'en'],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    )
    this.#server = server
    let said = ''
    for await (const chunk of server.stdout) {
      said += String(chunk)
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(said)
      if (!found) continue
      this.url = found[0]
      break
    }
    if (this.url === '') throw new Error(`the server did not say where it is: ${said}`)
  }

  async stopServer(): Promise<void> {
    const server = this.#server
    if (!server || server.exitCode !== null) return
    server.kill('SIGTERM')
    await once(server, 'exit')
  }

  /** A new page at `path`; everything that it does wrong is told by `check`. */
  async open(path: string, look: Look = {}): Promise<Page> {
    const options: BrowserContextOptions = {
      viewport: look.phone ? phone : desk,
      hasTouch: look.phone ?? false,
      colorScheme: look.scheme ?? 'light',
      // the browser's own language must not decide
      locale: 'de-DE',
      timezoneId: 'Asia/Jakarta',
      reducedMotion: 'reduce',
    }
    const context = await this.browser.newContext(options)
    const page = await context.newPage()
    const wrong: string[] = []
    this.#watched.push({ page, wrong })
    page.on('request', (request) => {
      const { origin, protocol } = new URL(request.url())
      if (protocol !== 'blob:' && protocol !== 'data:' && origin !== this.url) {
        wrong.push(`request to another host: ${request.url()}`)
      }
    })
    page.on('pageerror', (error) => wrong.push(`error: ${error.message}`))
    page.on('console', (message) => {
      // a refused or failed request is the page's business to show, and tests look at that
      if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) {
        wrong.push(`console: ${message.text()}`)
      }
    })
    await page.addInitScript(
      `addEventListener('securitypolicyviolation', (e) => console.error('CSP ' + e.violatedDirective + ' ' + e.blockedURI))`,
    )
    const url = new URL(path, this.url)
    if (look.lang) url.searchParams.set('lang', look.lang)
    await page.goto(url.href)
    return page
  }

  /** Fails where a page asked another host, broke the policy or threw; closes the pages. */
  async check(): Promise<void> {
    const wrong = this.#watched.flatMap((one) => one.wrong)
    for (const { page } of this.#watched.splice(0)) await page.context().close()
    expect(wrong).toEqual([])
  }

  async end(): Promise<void> {
    await this.browser?.close()
    await this.stopServer()
    rmSync(this.home, { recursive: true, force: true })
  }
}

/** Tests in a browser against a server with an empty store; skipped where there is no browser. */
export function inBrowser(name: string, tests: (world: World) => void): void {
  describe.skipIf(findChromium() === null)(name, () => {
    const world = new World()
    beforeAll(() => world.start())
    afterAll(() => world.end())
    tests(world)
  })
}

/** Fills the store with the bundled samples, through the API as the page does. */
export async function addSamples(world: World): Promise<number> {
  const answer = await fetch(`${world.url}/api/v1/samples`, { method: 'POST', headers: { 'x-perisai': '1' } })
  const { added } = (await answer.json()) as { added: number }
  return added
}
