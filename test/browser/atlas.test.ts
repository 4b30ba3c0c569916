import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { afterEach, beforeAll, expect, test } from 'vitest'
import type { ActorPage, IncidentPage, Shares } from '../../src/model/atlas.ts'
import { PAGE, addCatalogues, hostile } from './catalogues.ts'
import { violations } from './violations.ts'
import { fits } from './width.ts'
import { inBrowser } from './world.ts'
import type { Look } from './world.ts'

const claim = 'China makes 22 % of all attacks on governments'

inBrowser('Atlas', (world) => {
  let incident = ''
  let actor = ''

  beforeAll(async () => {
    const empty = await world.open('/atlas', { lang: 'en' })
    await empty.getByRole('heading', { name: 'No incident catalogue yet.' }).waitFor()
    await empty.getByText('perisai sources sync eurepoc').waitFor()
    expect(await violations(empty)).toEqual([])
    for (const path of ['incidents', 'check', 'actors', 'duplicates', 'data']) {
      await empty.goto(`${world.url}/atlas/${path}`)
      await empty.getByRole('heading', { level: 1 }).waitFor()
      await empty.locator('main code, main p:not(.quiet)').first().waitFor()
    }
    await world.check()
    await addCatalogues(world.server.home)
    const { incidents } = await world.server.get<IncidentPage>('/atlas/incidents?q=grid&dataset=eurepoc')
    incident = incidents[0].id
    const { actors } = await world.server.get<ActorPage>('/atlas/actors?q=Panda')
    actor = actors[0].id
  })
  afterEach(() => world.check())

  const ranking = (page: Page) => page.getByRole('table', { name: /^Ranking/ })
  const params = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams)

  test('the ranking says what the API says, with its interval and its basis in words', async () => {
    const page = await world.open('/atlas', { lang: 'en' })
    const { tables } = await world.server.get<Shares>('/atlas/shares?dataset=eurepoc&lang=en')
    const [{ rows, basis }] = tables
    const shown = ranking(page).locator('tbody tr')
    await shown.first().waitFor()
    expect(await shown.count()).toBe(Math.min(12, rows.length))
    const cells = await shown.first().locator('td').allTextContents()
    const [first] = rows
    expect(await shown.first().getByRole('link').textContent()).toBe(first.label)
    expect(cells.slice(1)).toEqual([
      `${first.percent!.toFixed(2)}%`,
      `${first.low!.toFixed(1)}–${first.high!.toFixed(1)}`,
      String(first.count),
      String(first.denominator),
    ])
    await page.locator('.basis-note').getByText(basis.text).waitFor()
    // each kind of missing by itself
    for (const count of Object.values(basis.unknown_kinds)) {
      expect(await page.locator('.ranking').textContent()).toContain(` ${count}`)
    }
    // two catalogues, never one sum of both
    const other = page.getByRole('table', { name: 'The same question in other data sets' })
    expect(await other.getByRole('columnheader').allTextContents()).toEqual([
      'Source',
      'eurepoc-1.1',
      expect.stringMatching(/^cfr-/),
    ])
  })

  test('every choice is in the address, and an address is the view again', async () => {
    const page = await world.open('/atlas', { lang: 'en' })
    await ranking(page).waitFor()
    const filters = page.getByRole('search', { name: 'Filters' })
    await filters
      .getByLabel('Target sector')
      .locator('option[value=government]')
      .waitFor({ state: 'attached' })
    await filters.getByRole('combobox', { name: 'Target sector', exact: true }).selectOption('government')
    await filters.getByLabel('Years from').selectOption('2012')
    await filters.getByLabel('Target region').selectOption('europe')
    await filters.getByRole('radio', { name: 'Known source' }).check()
    await filters.getByRole('radio', { name: 'Shared out' }).check()
    await expect
      .poll(() => params(page))
      .toEqual({
        sector: 'government',
        from: '2012',
        region: 'europe',
        denominator: 'attributed',
        multi: 'fraction',
      })
    const { tables } = await world.server.get<Shares>(
      '/atlas/shares?lang=en&dataset=eurepoc&where=target.sector%3Dgovernment&from=2012&region=europe&denominator=attributed&multi=fraction',
    )
    await page.locator('.basis-note').getByText(tables[0].basis.text).waitFor()
    await page.reload()
    await page.locator('.basis-note').getByText(tables[0].basis.text).waitFor()
    expect(await filters.getByRole('combobox', { name: 'Target sector', exact: true }).inputValue()).toBe(
      'government',
    )
    await filters.getByRole('button', { name: 'Clear filters' }).click()
    await expect.poll(() => params(page)).toEqual({ denominator: 'attributed', multi: 'fraction' })
  })

  test('a row, a cell and a year lead to as many incidents as they count', async () => {
    const page = await world.open('/atlas', { lang: 'en' })
    const count = async () =>
      Number.parseInt((await page.locator('.section-head [role=status]').textContent()) ?? '', 10)
    const leadsTo = async (link: ReturnType<Page['locator']>, expected: number) => {
      await link.click()
      await page.waitForURL(/\/atlas\/incidents\?/)
      await expect.poll(count).toBe(expected)
      expect(params(page).dataset).toBe('eurepoc-1.1')
      await page.goBack()
    }
    const row = ranking(page).locator('tbody tr').first()
    await row.waitFor()
    await leadsTo(row.getByRole('link'), Number(await row.locator('td').nth(3).textContent()))
    const cell = page.locator('.matrix td a').first()
    await cell.waitFor()
    await leadsTo(cell, Number(await cell.textContent()))
    const year = page.locator('.years a').first()
    await year.waitFor()
    await leadsTo(year, Number(await year.locator('.year-number').textContent()))
    await page.getByText('See as a table').first().click()
    const flow = page.getByRole('table', { name: 'Flows' }).locator('tbody tr').first()
    await leadsTo(flow.getByRole('link'), Number(await flow.locator('td').last().textContent()))
  })

  test('the map shows flows, zooms by button and key, and a flow leads to its incidents', async () => {
    const page = await world.open('/atlas', { lang: 'en' })
    const flows = page.locator('.flow')
    await flows.first().waitFor()
    await page.getByText('Natural Earth').waitFor()
    const sight = () => page.locator('.map-sheet > g').getAttribute('transform')
    expect(await sight()).toContain('scale(1)')
    await page.getByRole('button', { name: 'Zoom in' }).click()
    expect(await sight()).toContain('scale(1.6)')
    const before = await sight()
    await page.keyboard.press('ArrowRight')
    expect(await sight()).not.toBe(before)
    await page.keyboard.press('0')
    expect(await sight()).toContain('scale(1)')
    await flows.last().dispatchEvent('click')
    await page.waitForURL(/\/atlas\/incidents\?.*source=\w\w&target=\w\w/)
    await page.locator('.incidents [data-row]').first().waitFor()
  })

  test('what is shown can be taken along, with its basis and citation in it', async () => {
    const page = await world.open('/atlas?sector=government', { lang: 'en' })
    await page.locator('.matrix').waitFor()
    await page.locator('.flow').first().waitFor()
    const groups = page.getByRole('group', { name: /^Download: / })
    expect(await groups.count()).toBe(4)
    for (const group of await groups.all()) {
      // Chromium silently drops the eleventh download of a frame within a second
      await page.waitForTimeout(500)
      for (const form of ['CSV', 'SVG', 'PNG']) {
        const started = page.waitForEvent('download').catch(async () => {
          throw new Error(`no ${form}: ${await group.textContent()}`)
        })
        await group.getByText(form, { exact: true }).click()
        const download = await started
        expect(download.suggestedFilename()).toMatch(new RegExp(`^perisai-.*\\.${form.toLowerCase()}$`))
        const bytes = await readFile(await download.path())
        if (form === 'PNG') {
          expect(bytes.subarray(1, 4).toString()).toBe('PNG')
          // drawn, and not a blank sheet
          expect(bytes.length).toBeGreaterThan(15_000)
        } else {
          const text = bytes.toString()
          expect(text).toContain('doi:10.5281')
          expect(text).toContain(form === 'SVG' ? 'sector = Government' : 'eurepoc-1.1')
          if (form === 'SVG') expect(text).not.toMatch(/oklab|color-mix|var\(|<a |class=/)
        }
      }
    }
  })

  test('an incident shows who says what side by side, and nothing of it becomes markup', async () => {
    const page = await world.open(`/atlas/incidents/${incident}`, { lang: 'en' })
    await page.getByRole('heading', { level: 1, name: hostile }).waitFor()
    const said = page.getByRole('table', { name: 'Who says who it was' }).locator('tbody tr')
    expect(await said.count()).toBe(2)
    expect(await said.nth(0).textContent()).toMatch(/Example Labs.*United States.*APT 0.*Russia.*6 Jan 2017/)
    expect(await said.nth(1).textContent()).toMatch(/Ministry of Examples.*Contested attribution.*disputed/)
    expect(await page.getByRole('table', { name: 'Responses' }).textContent()).toContain('3 Feb 2017')
    await page.getByText('Grid <i>operator</i>').waitFor()
    const twins = page.getByRole('table', { name: 'What may be the same incident in other catalogues' })
    expect(await twins.textContent()).toMatch(/Power cut in a made-up city.*cfr.*both cite/)
    const links = page.locator('.addresses a')
    expect(await links.count()).toBe(1)
    expect(await links.getAttribute('href')).toBe(PAGE)
    expect(await links.getAttribute('rel')).toContain('noreferrer')
    expect(await page.locator('main img, main script, main b').count()).toBe(0)
    expect(await page.title()).toContain('Perisai')
    await twins.getByRole('link').click()
    await page.getByRole('heading', { level: 1, name: 'Power cut in a made-up city' }).waitFor()
  })

  test('a claim is checked on every basis; what is not understood is said, with the form to use', async () => {
    const page = await world.open('/atlas', { lang: 'en' })
    await page.getByLabel('Check a claim').fill(claim)
    await page.getByRole('button', { name: 'Check', exact: true }).click()
    await page.waitForURL(/\/atlas\/check\?claim=/)
    await page.locator('.verdict q').waitFor()
    expect(await page.locator('.verdict q').textContent()).toMatch(/^China, 22%/)
    const bases = page.getByRole('table', { name: 'Bases' })
    expect(await bases.locator('.set-name').count()).toBeGreaterThan(0)
    expect(await bases.locator('tbody tr:not(.set-name)').count()).toBeGreaterThan(7)

    await page.getByLabel('Claim', { exact: true }).fill('China flurbles 22 % of all attacks')
    await page.getByRole('button', { name: 'Check' }).first().click()
    await page.getByRole('heading', { name: 'Not understood' }).waitFor()
    await page.locator('.verdict').getByText('flurbles').waitFor()
    const form = page.locator('.structured')
    await expect.poll(() => form.getByLabel('Source').inputValue()).toBe('CN')
    await form.getByLabel('Per cent').fill('30')
    await form.getByRole('button', { name: 'Check' }).click()
    await page.waitForURL(/source=CN&percent=30/)
    expect(await page.locator('.verdict q').textContent()).toMatch(/^China, 30%/)
  })

  test('an actor: its names, who says it belongs to whom, and what it did; an ambiguous name stays so', async () => {
    const page = await world.open('/atlas/actors', { lang: 'en' })
    await page.getByLabel('Search').fill('apt0')
    const rows = page.getByRole('table', { name: 'Actors' }).locator('tbody tr')
    await expect.poll(() => rows.count()).toBe(2)
    expect(await rows.getByText('ambiguous').count()).toBe(2)
    await page.getByRole('link', { name: 'Panda Zero' }).click()
    await page.getByRole('heading', { level: 1, name: 'Panda Zero' }).waitFor()
    const belongs = page.getByRole('table', { name: 'Who says it belongs to whom' }).locator('tbody tr')
    expect(await belongs.allTextContents()).toEqual([
      expect.stringMatching(/^MISP galaxyRussia.*50/),
      expect.stringMatching(/^CFRChina.*none given/),
    ])
    const shared = page.getByRole('table', { name: 'Names that other actors bear too' })
    expect(await shared.getByRole('link').textContent()).toBe('Other Zero')
    const did = page.getByRole('table', { name: 'Incidents that bear one of its names' })
    expect(await did.getByRole('link').allTextContents()).toEqual([hostile])
  })

  test('duplicates for review, and data sets with where they are from', async () => {
    const page = await world.open('/atlas/duplicates', { lang: 'en' })
    const pairs = page.getByRole('table', { name: 'Possible duplicates' }).locator('tbody tr')
    await pairs.first().waitFor()
    expect(await pairs.first().textContent()).toContain('Power cut in a made-up city')
    await page.goto(`${world.url}/atlas/data`)
    const sets = page.getByRole('table', { name: 'Data sets' }).locator('tbody tr')
    await sets.first().waitFor()
    expect(await sets.count()).toBe(3)
    const set = page.locator('.set').filter({ hasText: 'EuRepoC_Global_Database_1.1.csv' })
    await set.getByText('Import report').click()
    await set.getByText('Values that could not be mapped, kept and counted').waitFor()
  })

  const rooms = (): { path: string; ready: string }[] => [
    { path: '/atlas', ready: '.matrix' },
    { path: '/atlas?of=target&unit=pair&rows=all&across=year', ready: '.matrix' },
    { path: '/atlas/incidents?source=CN', ready: '.incidents' },
    { path: `/atlas/incidents/${incident}`, ready: '.statements' },
    { path: `/atlas/check?claim=${encodeURIComponent(claim)}`, ready: '.bases' },
    { path: '/atlas/check?claim=flurble', ready: '.verdict' },
    { path: '/atlas/actors', ready: '.actors' },
    { path: `/atlas/actors/${actor}`, ready: '.told' },
    { path: '/atlas/duplicates', ready: '.duplicates' },
    { path: '/atlas/data', ready: '.set' },
  ]
  const looks: Look[] = [
    { lang: 'id', scheme: 'light', phone: false },
    { lang: 'id', scheme: 'dark', phone: true },
    { lang: 'en', scheme: 'dark', phone: false },
    { lang: 'en', scheme: 'light', phone: true },
  ]

  test.each(looks)('axe has nothing to say: $lang, $scheme, phone $phone', async (look) => {
    const page = await world.open('/atlas', look)
    for (const { path, ready } of rooms()) {
      await page.goto(world.url + path)
      await page.locator(ready).first().waitFor()
      await page
        .locator('main details')
        .evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')))
      expect(await violations(page), `${path}, phone: ${look.phone}`).toEqual([])
    }
  })

  test('nothing is wider than the screen, from 320 pixels up', async () => {
    const page = await world.open('/atlas', { lang: 'id' })
    for (const { path, ready } of rooms()) {
      await page.goto(world.url + path)
      await page.locator(ready).first().waitFor()
      for (const width of [320, 390, 768, 1000, 1200, 1440]) {
        await fits(page, path, width)
      }
    }
  })
})
