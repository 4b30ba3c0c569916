/**
 * Writes screenshots of every room to shots/, in both languages, light and dark, on a desk and on a phone: to be looked
 * at. Starts its own server with the samples and one scan, or takes the running one that PERISAI_URL names.
 *
 *   node scripts/shots.ts [ROOM...]
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Browser } from 'playwright-core'
import type { Finding } from '../src/model/finding.ts'
import { findChromium, startChromium } from '../test/browser/chromium.ts'
import {
  campaignPosts,
  exampleBundle,
  exampleTable,
  floodLog,
  groupPosts,
  measurements,
  namesList,
  quietLog,
} from '../test/browser/evidence.ts'
import { Server } from '../test/browser/server.ts'
import { personRows } from './gen/persons.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = `${root}shots/`
const only = process.argv.slice(2)

const sizes = { desk: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } }

/** Address of a scan that has ended, with a file that was skipped and a line that is none. */
async function scanned(browser: Browser, url: string): Promise<string> {
  const page = await browser.newPage()
  await page.goto(`${url}/scan`)
  await page.locator('input[type=file]').setInputFiles([
    { name: 'edge.log', mimeType: 'text/plain', buffer: floodLog() },
    { name: 'quiet.log', mimeType: 'text/plain', buffer: quietLog() },
    { name: 'photo.jpg', mimeType: 'image/jpeg', buffer: Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]) },
  ])
  await page.locator('.scan-files').waitFor()
  const { pathname } = new URL(page.url())
  await page.close()
  return pathname
}

/** Fills the exchange with what others publish, and with what is wrong in it. */
async function takeIn(url: string): Promise<void> {
  const form = new FormData()
  form.append('file', new Blob([new Uint8Array(exampleBundle())]), 'bundle.json')
  form.append('file', new Blob([new Uint8Array(exampleTable())]), 'list.csv')
  await fetch(`${url}/api/v1/exchange/imports`, { method: 'POST', headers: { 'x-perisai': '1' }, body: form })
}

async function all(server: { url: string; get<T>(path: string): Promise<T> }, own: boolean): Promise<void> {
  const browser = await startChromium(findChromium()!)
  const { findings } = await server.get<{ findings: Finding[] }>('/findings?sort=confidence&order=desc')
  const rooms: Record<string, string> = {
    situation: '/',
    findings: '/findings',
    scan: '/scan',
    exchange: '/exchange',
    atlas: '/atlas',
    'atlas-check': '/atlas/check?claim=China%20makes%2022%20%25%20of%20all%20attacks%20on%20governments',
    'atlas-incidents': '/atlas/incidents',
    'atlas-actors': '/atlas/actors',
    'atlas-duplicates': '/atlas/duplicates',
    'atlas-data': '/atlas/data',
    protect: '/protect',
  }
  for (const finding of own ? findings : findings.slice(0, 4)) {
    // the same kind in another way: a group by its pairs, and one by its copies
    const way = typeof finding.detail?.strength === 'string' ? `-${finding.detail.strength}` : ''
    rooms[`finding-${finding.variant}${way}`] = `/findings/${finding.id}`
    rooms[`protect-${finding.variant}${way}`] = `/protect/${finding.id}`
  }
  if (own) await takeIn(server.url)
  if (own) rooms['scan-result'] = await scanned(browser, server.url)
  for (const [size, viewport] of Object.entries(sizes)) {
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const lang of ['id', 'en']) {
        const context = await browser.newContext({ viewport, colorScheme, reducedMotion: 'reduce' })
        await context.addInitScript((value) => localStorage.setItem('perisai.lang', value), lang)
        const page = await context.newPage()
        for (const [room, path] of Object.entries(rooms)) {
          if (only.length > 0 && !only.some((wanted) => room === wanted || room.startsWith(`${wanted}-`)))
            continue
          await page.goto(`${server.url}${path}`, { waitUntil: 'networkidle' })
          const name = `${room}-${size}-${colorScheme}-${lang}`
          await page.screenshot({ path: `${folder}${name}.png`, fullPage: true })
        }
        await context.close()
      }
    }
  }
  await browser.close()
}

if (findChromium() === null) {
  console.error('No Chromium was found; name one in PERISAI_CHROMIUM.')
  process.exit(1)
}
mkdirSync(folder, { recursive: true })
const running = process.env.PERISAI_URL
if (running) {
  const get = async <T>(path: string) => (await (await fetch(`${running}/api/v1${path}`)).json()) as T
  await all({ url: running, get }, false)
} else {
  spawnSync(process.execPath, ['scripts/build.ts', '--web-only', '--if-needed'], {
    cwd: root,
    stdio: 'inherit',
  })
  const server = new Server()
  try {
    await server.start()
    await server.addSamples()
    await server.run('sources', 'import', 'starter')
    await server.run('watchlist', 'add', '--example', 'indonesia')
    await server.scan('group.csv', groupPosts())
    await server.scan('campaign.csv', campaignPosts())
    await server.scan('names.txt', namesList())
    await server.scan('pengukuran.jsonl', measurements())
    await server.scan('pelanggan.csv', Buffer.from([...personRows(9, 60)].join('')))
    await all(server, true)
  } finally {
    await server.end()
  }
}
console.log(`written to ${folder}`)
