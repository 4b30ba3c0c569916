/** axe-core finds nothing to say about any room, in either language, light and dark, on a desk and on a phone. */
import { afterEach, beforeAll, expect, test } from 'vitest'
import type { Finding } from '../../src/model/finding.ts'
import {
  campaignPosts,
  exampleBundle,
  exampleTable,
  floodLog,
  groupPosts,
  namesList,
  quietLog,
} from './evidence.ts'
import { violations } from './violations.ts'
import { fits } from './width.ts'
import { inBrowser } from './world.ts'
import type { Look } from './world.ts'

const looks: Look[] = (['id', 'en'] as const).flatMap((lang) =>
  (['light', 'dark'] as const).map((scheme) => ({ lang, scheme })),
)

inBrowser('Accessibility', (world) => {
  // what stands on the page once a room has all that it shows
  const rows = 'main [data-row]'
  const rooms: { room: string; path: string; ready: string }[] = [
    { room: 'Situation', path: '/', ready: rows },
    { room: 'Findings', path: '/findings', ready: rows },
    {
      room: 'filtered',
      path: '/findings?area=infrastructure&min_confidence=50&sort=confidence',
      ready: rows,
    },
    { room: 'Scan', path: '/scan', ready: '.drop' },
    { room: 'Exchange', path: '/exchange', ready: 'main [data-row]' },
    {
      room: 'unknown finding',
      path: '/findings/6f1c3a52-0d0c-5b7e-9a5d-2f6f0c1d7e11',
      ready: '[role=alert]',
    },
  ]

  beforeAll(async () => {
    const empty = await world.open('/', { lang: 'en' })
    await empty.getByRole('heading', { level: 1, name: 'No findings yet.' }).waitFor()
    expect(await violations(empty)).toEqual([])
    await world.server.addSamples()
    const { findings } = await world.server.get<{ findings: Finding[] }>('/findings?class=denial-of-service')
    rooms.push({ room: 'Finding', path: `/findings/${findings[0].id}`, ready: '.chart svg' })
    rooms.push({ room: 'Protect', path: '/protect', ready: '.protect-list' })
    rooms.push({ room: 'Plan', path: `/protect/${findings[0].id}?facts=eu,personal-data`, ready: '.measure' })
    rooms.push({ room: 'Plan for a person', path: `/protect/${findings[0].id}?for=person`, ready: '.steps' })
    await world.server.run('watchlist', 'add', 'kemenkeu.go.id', 'Kementerian Keuangan')
    await world.server.scan('group.csv', groupPosts())
    await world.server.scan('campaign.csv', campaignPosts())
    await world.server.scan('names.txt', namesList())
    const political = await world.server.get<{ findings: Finding[] }>('/findings?area=politics')
    for (const { id, class: kind } of political.findings) {
      const ready = kind === 'impersonation' ? '.names' : '.narrow-rows, .pairs'
      rooms.push({ room: `Finding, ${kind}`, path: `/findings/${id}`, ready })
    }
    const scan = await world.open('/scan', { lang: 'en' })
    await scan.locator('input[type=file]').setInputFiles([
      { name: 'flood.log', mimeType: 'text/plain', buffer: floodLog() },
      { name: 'quiet.log', mimeType: 'text/plain', buffer: quietLog() },
    ])
    await scan.getByRole('heading', { level: 1, name: /^1 finding in/ }).waitFor()
    rooms.push({ room: 'result of a scan', path: new URL(scan.url()).pathname, ready: rows })
    const exchange = await world.open('/exchange', { lang: 'en' })
    await exchange.locator('input[type=file]').setInputFiles([
      { name: 'bundle.json', mimeType: 'application/json', buffer: exampleBundle() },
      { name: 'list.csv', mimeType: 'text/csv', buffer: exampleTable() },
    ])
    await exchange.getByRole('heading', { name: 'Validation report' }).waitFor()
    expect(await violations(exchange)).toEqual([])
    await world.check()
  })
  afterEach(() => world.check())

  async function walk(look: Look): Promise<void> {
    const page = await world.open('/', look)
    for (const { room, path, ready } of rooms) {
      await page.goto(world.url + path)
      await page.locator(ready).first().waitFor()
      if (room.startsWith('Plan')) {
        for (const summary of await page.locator('article summary').all()) await summary.click()
      }
      if (room.startsWith('Finding,') || room === 'Finding') {
        for (const summary of await page.locator('article summary').all()) await summary.click()
        const posts = page.locator('.pairs button, .narrow-rows button').first()
        if ((await posts.count()) > 0) await posts.click()
        await page.locator('.figures .basis button').first().focus()
      }
      expect(await violations(page), `${room} at ${path}, phone: ${look.phone}`).toEqual([])
    }
  }

  test.each(looks)('$lang, $scheme, on a desk and on a phone', async (look) => {
    await Promise.all([walk({ ...look, phone: false }), walk({ ...look, phone: true })])
  })

  test('no room is wider than the screen, from 320 pixels up (WCAG 1.4.10)', async () => {
    const page = await world.open('/', { lang: 'id' })
    for (const { room, path, ready } of rooms) {
      await page.goto(world.url + path)
      await page.locator(ready).first().waitFor()
      for (const width of [320, 390, 600, 768, 820, 1000, 1024, 1280, 1440, 1920]) {
        await fits(page, room, width)
        const hidden = await page
          .locator('.rows .what')
          .evaluateAll((cells) => cells.filter((c) => c.clientWidth < 120).length)
        expect(hidden, `${room} at ${width} pixels: names without room`).toBe(0)
      }
    }
  })
})
