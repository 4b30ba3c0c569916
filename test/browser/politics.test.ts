import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { afterEach, beforeAll, expect, test } from 'vitest'
import type { Finding } from '../../src/model/finding.ts'
import { campaignPosts, groupPosts, HOSTILE, namesList } from './evidence.ts'
import { inBrowser } from './world.ts'

inBrowser('Findings about the political process', (world) => {
  const paths = { group: '', campaign: '', name: '' }
  beforeAll(async () => {
    await world.server.run('watchlist', 'add', 'kemenkeu.go.id', 'Kementerian Keuangan')
    await world.server.scan('group.csv', groupPosts())
    await world.server.scan('campaign.csv', campaignPosts())
    await world.server.scan('names.txt', namesList())
    const { findings } = await world.server.get<{ findings: Finding[] }>('/findings?area=politics')
    for (const { id, class: kind, detail } of findings) {
      const which = kind === 'impersonation' ? 'name' : detail?.strength === 'cohort' ? 'campaign' : 'group'
      paths[which] = `/findings/${id}`
    }
  })
  afterEach(() => world.check())

  const pairs = (page: Page) => page.getByRole('table', { name: 'Pairs of accounts' }).locator('tbody tr')
  const stands = (page: Page) => page.getByRole('status').filter({ hasText: /stand/ })
  const side = (page: Page) => page.getByRole('region', { name: 'Posts side by side' })

  test('the slider moves over the false discovery rate, with the keyboard as well', async () => {
    const page = await world.open('/', { lang: 'en' })
    // rates as large data have them: in so few posts hardly a pair is chance
    await page.route(`**/api/v1${paths.group}?*`, async (route) => {
      const answer = await route.fetch()
      const finding = (await answer.json()) as Finding & { detail: { traces: { rates: unknown }[] } }
      for (const trace of finding.detail.traces) {
        trace.rates = Array.from({ length: 30 }, (_, k) => ({
          weight: k + 1,
          fdr: k < 3 ? 0.15 : k < 9 ? 0.008 : 0,
        }))
      }
      await route.fulfill({ response: answer, json: finding })
    })
    await page.goto(`${world.url}${paths.group}?lang=en`)
    const slider = page.getByRole('slider', { name: 'Accepted false discovery rate (FDR)' })
    await slider.waitFor()
    const count = async () => Number(/\d+/.exec((await stands(page).textContent()) ?? '')?.[0] ?? 0)
    const standing: number[] = []
    await slider.focus()
    for (const [key, rate] of [
      ['Home', '0%'],
      ['ArrowRight', '0.1%'],
      ['PageUp', null],
      ['End', '20%'],
    ] as const) {
      await page.keyboard.press(key)
      if (rate) await expect.poll(() => slider.getAttribute('aria-valuetext')).toBe(rate)
      standing.push(await count())
    }
    const [none, few, some, all] = standing
    expect(few).toBe(none)
    expect(some).toBeGreaterThanOrEqual(few)
    expect(all).toBeGreaterThan(none)
    await page.locator('summary').filter({ hasText: 'Threshold of each trace' }).click()
    const near = page.locator('.thresholds tr').filter({ hasText: 'nearly the same text' })
    expect(await near.first().locator('td').allTextContents()).toEqual(['1m', '2', '15%', String(all)])
  })

  test('posts stand side by side as text, whatever is in them', async () => {
    const page = await world.open(paths.group, { lang: 'en' })
    await pairs(page).first().waitFor()
    await pairs(page)
      .first()
      .getByRole('button', { name: /^See posts of/ })
      .click()
    const quotes = side(page).locator('blockquote')
    await quotes.first().waitFor()
    const [left, right] = await quotes.allTextContents()
    for (const text of [left, right]) expect(text).toContain(HOSTILE)
    expect(left).toContain('https://kabar-baik.example/1')
    expect(await side(page).locator('img, a').count()).toBe(0)
    expect(await quotes.first().getAttribute('dir')).toBe('auto')
    expect(
      await side(page)
        .getByRole('heading')
        .evaluate((heading) => heading === heading.ownerDocument.activeElement),
    ).toBe(true)
    await side(page).getByRole('button', { name: 'Close' }).click()
    expect(await side(page).count()).toBe(0)
  })

  test('one switch puts numbers in place of accounts; downloads have numbers anyway', async () => {
    const page = await world.open(paths.group, { lang: 'en' })
    await pairs(page).first().waitFor()
    expect(await page.locator('article').textContent()).toContain('relawan_0')
    const load = async (name: string): Promise<string> => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name, exact: true }).click(),
      ])
      return readFile(await download.path(), 'utf8')
    }
    for (const name of ['STIX 2.1', 'JSON']) {
      const text = await load(name)
      expect(text).toContain('account-1')
      expect(text).not.toContain('relawan_')
    }
    expect(await load('JSON with account names')).toContain('relawan_0')
    await page.getByRole('checkbox', { name: 'Show accounts as numbers' }).check()
    await pairs(page).filter({ hasText: 'account-1' }).first().waitFor()
    expect(await page.locator('article').textContent()).not.toContain('relawan_')
  })

  test('without WebGL, and on a phone, the network is drawn all the same and its lines can be clicked', async () => {
    const page = await world.open(paths.group, { lang: 'en' })
    await page.addInitScript(
      `const own = HTMLCanvasElement.prototype.getContext
       HTMLCanvasElement.prototype.getContext = function (kind, ...more) {
         return String(kind).startsWith('webgl') ? null : own.call(this, kind, ...more)
       }`,
    )
    await page.reload()
    const picture = page.getByRole('img', { name: /^Picture of the network/ })
    await picture.waitFor()
    expect(await picture.locator('circle').count()).toBe(9)
    await picture.locator('.link-hit').first().dispatchEvent('click', { bubbles: true })
    await side(page).waitFor()

    const phone = await world.open(paths.group, { lang: 'en', phone: true })
    await phone.locator('svg.network-plain').waitFor()
    expect(await phone.getByRole('list', { name: 'Pairs of accounts' }).getByRole('listitem').count()).toBe(
      10,
    )
  })

  test('a campaign shows what was copied, and when in the day', async () => {
    const page = await world.open(paths.campaign, { lang: 'en' })
    const texts = page.getByRole('table', { name: 'Copied texts' }).locator('tbody tr')
    await texts.first().waitFor()
    await texts.first().getByRole('button').click()
    const quotes = side(page).locator('blockquote')
    expect(await quotes.count()).toBeGreaterThan(1)
    await page.locator('.minutes summary').click()
    const busiest = page.getByRole('table', { name: 'Busiest minutes' }).locator('tbody tr')
    expect(await busiest.count()).toBe(2)
    await page.getByText('100% of the posts fall in the same two minutes of the day.').waitFor()
  })

  test('names stand under each other with what differs marked', async () => {
    const page = await world.open(paths.name, { lang: 'en' })
    const names = page.locator('.names > li')
    await names.first().waitFor()
    const shown = await names.evaluateAll((items) =>
      items.map((item) => ({
        names: [...item.querySelectorAll('.name')].map((name) => name.textContent),
        marked: [...item.querySelectorAll('.name-pair dd:last-child mark')]
          .map((mark) => mark.textContent)
          .join(' '),
      })),
    )
    expect(shown).toContainEqual({
      names: ['kemenkeu.go.id', 'kemenkeu-login.com'],
      marked: expect.stringContaining('-lo') as string,
    })
    await page.getByRole('heading', { name: 'What would tell an innocent owner apart' }).waitFor()
    await page.getByText('perisai watchlist allow').first().waitFor()
  })
})
