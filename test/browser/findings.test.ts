import type { Page } from 'playwright-core'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { inBrowser } from './world.ts'

const rowsOf = (page: Page) => page.getByRole('table', { name: 'Findings' }).locator('tbody tr')
const queryOf = (page: Page) => new URL(page.url()).searchParams

/** Waits until the address bar has this value. */
async function inAddress(page: Page, key: string, value: string | null): Promise<void> {
  await page.waitForURL((url) => url.searchParams.get(key) === value)
}

inBrowser('Findings', (world) => {
  let all = 0
  beforeAll(async () => {
    all = await world.server.addSamples()
  })
  afterEach(() => world.check())

  test('filters go to the address bar, and an address restores them', async () => {
    const page = await world.open('/findings', { lang: 'en' })
    await rowsOf(page).first().waitFor()
    expect(await rowsOf(page).count()).toBe(all)

    await page.getByLabel('Search').fill('syn-flood')
    await inAddress(page, 'q', 'syn-flood')
    await page.getByRole('status').filter({ hasText: '1 finding' }).waitFor()
    expect(await rowsOf(page).count()).toBe(1)
    expect(await rowsOf(page).first().textContent()).toContain('SYN flood')

    await page.getByLabel('Confidence').selectOption('50')
    await page.getByRole('radio', { name: 'Infrastructure' }).check()
    await inAddress(page, 'area', 'infrastructure')
    expect(Object.fromEntries(queryOf(page))).toEqual({
      q: 'syn-flood',
      min_confidence: '50',
      area: 'infrastructure',
    })

    const again = await world.open(page.url().slice(world.url.length), { lang: 'en' })
    await rowsOf(again).first().waitFor()
    expect(await again.getByLabel('Search').inputValue()).toBe('syn-flood')
    expect(await again.getByLabel('Confidence').inputValue()).toBe('50')
    expect(await again.getByRole('radio', { name: 'Infrastructure' }).isChecked()).toBe(true)
    expect(await rowsOf(again).count()).toBe(1)

    await again.getByRole('radio', { name: 'Privacy' }).check()
    await again.getByText('No finding fits these filters.').waitFor()
    await again.getByRole('button', { name: 'Clear filters' }).last().click()
    await rowsOf(again)
      .nth(all - 1)
      .waitFor()
    expect(queryOf(again).size).toBe(0)
  })

  test('classes, samples and dates narrow the list', async () => {
    const { findings: floods } = await world.server.get<{ findings: unknown[] }>(
      '/findings?class=denial-of-service',
    )
    const page = await world.open('/findings', { lang: 'en' })
    await rowsOf(page).first().waitFor()
    await page.locator('.menu summary').click()
    await page.getByRole('checkbox', { name: 'Intrusion' }).check()
    await inAddress(page, 'class', 'intrusion')
    await page.getByText('No finding fits these filters.').waitFor()
    await page.getByRole('checkbox', { name: 'Denial of service' }).check()
    await inAddress(page, 'class', 'intrusion,denial-of-service')
    await rowsOf(page)
      .nth(floods.length - 1)
      .waitFor()
    await page.keyboard.press('Escape')
    expect(await page.getByRole('checkbox', { name: 'Intrusion' }).isVisible()).toBe(false)

    await page.getByLabel('Samples').selectOption('false')
    await page.getByText('No finding fits these filters.').waitFor()
    await page.getByLabel('Samples').selectOption('true')
    await rowsOf(page)
      .nth(floods.length - 1)
      .waitFor()

    await page.getByLabel('Time').selectOption('range')
    await page.getByLabel('From (UTC)').fill('2026-03-10')
    await page.getByLabel('To (UTC)').fill('2026-03-10')
    await inAddress(page, 'to', '2026-03-10')
    await rowsOf(page)
      .nth(floods.length - 1)
      .waitFor()
    await page.getByLabel('From (UTC)').fill('2026-03-09')
    await page.getByLabel('To (UTC)').fill('2026-03-09')
    await page.getByText('No finding fits these filters.').waitFor()
  })

  test('columns sort both ways and say so', async () => {
    const page = await world.open('/findings', { lang: 'en' })
    await rowsOf(page).first().waitFor()
    const head = page.getByRole('columnheader', { name: 'Target' })
    // the store orders by address; the port that is shown behind it plays no part
    const targets = async () =>
      (await rowsOf(page).locator('td:nth-child(3)').allTextContents()).map((t) => t.replace(/:\d+$/, ''))
    const before = await targets()
    await head.getByRole('button').click()
    await inAddress(page, 'sort', 'target')
    expect(queryOf(page).get('order')).toBe('asc')
    await expect.poll(targets).toEqual(before.toSorted())
    expect(await head.getAttribute('aria-sort')).toBe('ascending')
    await head.getByRole('button').click()
    await expect.poll(targets).toEqual(before.toSorted().toReversed())
    expect(await head.getAttribute('aria-sort')).toBe('descending')
  })

  test('the keyboard walks the rows and opens one; letter shortcuts can be switched off', async () => {
    const page = await world.open('/findings', { lang: 'en' })
    await rowsOf(page).first().waitFor()
    const focused = () => page.evaluate<string>('document.activeElement.getAttribute("href") ?? ""')
    const hrefs = await rowsOf(page)
      .locator('[data-row]')
      .evaluateAll((links) => links.map((a) => a.getAttribute('href')))
    await page.keyboard.press('j')
    expect(await focused()).toBe(hrefs[0])
    await page.keyboard.press('j')
    expect(await focused()).toBe(hrefs[1])
    await page.keyboard.press('ArrowUp')
    expect(await focused()).toBe(hrefs[0])
    await page.keyboard.press('/')
    expect(
      await page.getByLabel('Search').evaluate((field) => field === field.ownerDocument.activeElement),
    ).toBe(true)

    await page.getByLabel('Letter shortcuts').uncheck()
    await page.keyboard.press('j')
    expect(await focused()).toBe('')

    await page.locator('[data-row]').nth(1).focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(world.url + hrefs[1])
    await page.getByRole('heading', { level: 1 }).waitFor()
  })

  test('a phone shows rows of two lines and nothing beside the screen', async () => {
    const page = await world.open('/findings', { lang: 'en', phone: true })
    const rows = page.getByRole('list', { name: 'Findings' }).getByRole('listitem')
    await rows.first().waitFor()
    expect(await rows.count()).toBe(all)
    expect(await page.getByRole('table').count()).toBe(0)
    const wide = await page.evaluate<number>(
      'document.documentElement.scrollWidth - document.documentElement.clientWidth',
    )
    expect(wide).toBe(0)
  })

  test('an address beyond the last page leads to it, and one that is wrong is told once', async () => {
    const page = await world.open('/findings?page=99', { lang: 'en' })
    await page.getByText('The list does not reach to that page.').waitFor()
    expect(await page.getByText('No findings yet').count()).toBe(0)
    await page.getByRole('link', { name: 'To the last page' }).click()
    await page.locator('[data-row]').first().waitFor()
    await page.goto(`${world.url}/findings/cut`)
    const said = await page.getByRole('alert').innerText()
    expect(said).toContain('is not a UUID')
    expect(said.match(/is not a UUID/g)).toHaveLength(1)
    expect(said).toContain('Check the address of this page')
  })
})
