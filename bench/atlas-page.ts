/** How soon the Atlas can be used, after a click in the page and after a fresh load, on a built server with all catalogues. */
import { spawnSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { serve } from '../src/server/serve.ts'
import { findChromium, startChromium } from '../test/browser/chromium.ts'
import { importAll } from './atlas.ts'
import type { Benchmark } from './lib/benchmark.ts'
import { median } from './lib/command.ts'

const root = fileURLToPath(new URL('../', import.meta.url))
/** Usable: the ranking has rows that can be followed. */
const READY = '.ranking tbody tr'

export const atlasPage: Benchmark = {
  name: 'atlas-page',
  about: 'the Atlas of a built server in Chromium until its ranking stands, ms, at most 1,000 (no peer)',
  async run({ quick }) {
    const chromium = findChromium()
    if (chromium === null) throw new Error('this benchmark needs Chromium (PERISAI_CHROMIUM)')
    spawnSync(process.execPath, ['scripts/build.ts', '--web-only', '--if-needed'], {
      cwd: root,
      stdio: 'inherit',
    })
    const home = await mkdtemp(join(tmpdir(), 'perisai-bench-page-'))
    const options = { home, port: 0, signals: false, logLevel: 'silent', webRoot: join(root, 'dist/web') }
    const serving = await serve(options)
    const browser = await startChromium(chromium)
    try {
      await importAll(serving.store)
      const clicks: number[] = []
      const loads: number[] = []
      for (let run = 0; run < (quick ? 4 : 10); run++) {
        const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
        const page = await context.newPage()
        await page.goto(serving.url, { waitUntil: 'networkidle' })
        let started = performance.now()
        await page.locator('nav a[href="/atlas"]').first().click()
        await page.locator(READY).first().waitFor()
        const click = performance.now() - started
        await context.close()
        const fresh = await browser.newContext({ viewport: { width: 1440, height: 900 } })
        const other = await fresh.newPage()
        started = performance.now()
        await other.goto(`${serving.url}/atlas`, { waitUntil: 'commit' })
        await other.locator(READY).first().waitFor()
        const load = performance.now() - started
        await fresh.close()
        // the first of each fills the server's caches
        if (run > 0) {
          clicks.push(click)
          loads.push(load)
        }
      }
      const line = (ms: readonly number[]) => ms.map((one) => one.toFixed(0)).join(', ')
      console.log(`click    ${line(clicks)} ms\nload     ${line(loads)} ms`)
      return [
        { name: 'atlas-page-click', ours: median(clicks), peer: null, unit: 'ms' },
        { name: 'atlas-page-load', ours: median(loads), peer: null, unit: 'ms' },
      ]
    } finally {
      await browser.close()
      await serving.close()
      await rm(home, { recursive: true, force: true })
    }
  },
}
