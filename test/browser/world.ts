/** A server and a browser that watches over what the page does: requests to other hosts, breaches of policy, errors. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { findChromium, startChromium } from './chromium.ts'
import { Server } from './server.ts'

export interface Look {
  lang?: 'id' | 'en'
  scheme?: 'light' | 'dark'
  phone?: boolean
}

const desk = { width: 1440, height: 900 }
const phone = { width: 390, height: 844 }

export class World {
  readonly server = new Server()
  readonly #watched: { page: Page; wrong: string[] }[] = []
  #browser: Browser | undefined

  async start(): Promise<void> {
    this.#browser = await startChromium(findChromium()!)
    await this.server.start()
  }

  get url(): string {
    return this.server.url
  }

  /** A new page at `path`; everything that it does wrong is told by `check`. */
  async open(path: string, look: Look = {}): Promise<Page> {
    const context = await this.#browser!.newContext({
      viewport: look.phone ? phone : desk,
      hasTouch: look.phone ?? false,
      colorScheme: look.scheme ?? 'light',
      // the browser's own language must not decide
      locale: 'de-DE',
      timezoneId: 'Asia/Jakarta',
      reducedMotion: 'reduce',
    })
    context.setDefaultTimeout(60_000)
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

  /** Lets go of what pages did wrong until now, where that was to be so. */
  forgive(): void {
    this.#watched.splice(0)
  }

  /** Fails where a page asked another host, broke the policy or threw; closes the pages. */
  async check(): Promise<void> {
    const wrong = this.#watched.flatMap((one) => one.wrong)
    for (const { page } of this.#watched.splice(0)) await page.context().close()
    expect(wrong).toEqual([])
  }

  async end(): Promise<void> {
    await this.#browser?.close()
    await this.server.end()
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
