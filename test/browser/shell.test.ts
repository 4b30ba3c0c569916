import { afterEach, expect, test } from 'vitest'
import { inBrowser } from './world.ts'

inBrowser('Around the rooms', (world) => {
  afterEach(() => world.check())

  test('Indonesian comes first; the switch changes words, lang and what the server says, and is remembered', async () => {
    const page = await world.open('/')
    await page.getByRole('heading', { name: 'Belum ada temuan.' }).waitFor()
    const lang = () => page.evaluate<string>('document.documentElement.lang')
    expect(await lang()).toBe('id')
    await page.getByRole('radio', { name: 'English' }).check()
    await page.getByRole('heading', { name: 'No findings yet.' }).waitFor()
    expect(await lang()).toBe('en')
    await page.reload()
    await page.getByRole('heading', { name: 'No findings yet.' }).waitFor()
    expect(await lang()).toBe('en')
    await page.goto(`${world.url}/findings/nonsense?lang=id`)
    await page.getByRole('alert').waitFor()
    expect(await lang()).toBe('id')
    expect(new URL(page.url()).search).toBe('')
  })

  test('colours follow the device until told otherwise', async () => {
    const page = await world.open('/', { scheme: 'dark', lang: 'en' })
    await page.getByRole('heading', { level: 1 }).waitFor()
    const paper = () => page.evaluate<string>('getComputedStyle(document.documentElement).backgroundColor')
    const dark = await paper()
    await page.getByRole('radio', { name: 'Light' }).check()
    const light = await paper()
    expect(light).not.toBe(dark)
    await page.reload()
    expect(await paper()).toBe(light)
    await page.getByRole('radio', { name: 'As the device' }).check()
    expect(await paper()).toBe(dark)
  })

  test('the first Tab reaches a link to the content, which moves the focus there', async () => {
    const page = await world.open('/', { lang: 'en' })
    await page.getByRole('heading', { name: 'No findings yet.' }).waitFor()
    await page.keyboard.press('Tab')
    const focused = () => page.evaluate<string>('document.activeElement.textContent')
    expect(await focused()).toBe('Skip to content')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    expect(
      await page.evaluate<boolean>('document.querySelector("main").contains(document.activeElement)'),
    ).toBe(true)
  })

  test('the page at an address that is none says so', async () => {
    const page = await world.open('/nowhere', { lang: 'en' })
    await page.getByRole('heading', { level: 1, name: 'No such page' }).waitFor()
    await page.getByRole('link', { name: 'To Situation' }).click()
    await page.getByRole('heading', { name: 'No findings yet.' }).waitFor()
  })

  test('a server that wants a key is opened with it, and with no other', async () => {
    const key = 'a key of the test, long enough'
    await world.server.stop()
    await world.server.start({ PERISAI_KEY: key })
    const page = await world.open('/', { lang: 'en' })
    const field = page.getByLabel('Access key')
    await field.fill('another key, which is wrong')
    await page.getByRole('button', { name: 'Sign in' }).click()
    await page.getByText('That key does not fit.').waitFor()
    await field.fill(key)
    await page.getByRole('button', { name: 'Sign in' }).click()
    await page.getByRole('heading', { name: 'No findings yet.' }).waitFor()
    await page.reload()
    await page.getByRole('heading', { name: 'No findings yet.' }).waitFor()
    // the other rooms are fetched once the first one stands
    await page.waitForLoadState('networkidle')
    await world.server.stop()
    await world.server.start()
  })

  test('a server that goes away is told, and so is its return', async () => {
    const page = await world.open('/', { lang: 'en' })
    await page.getByRole('heading', { name: 'No findings yet.' }).waitFor()
    // the other rooms are fetched once the first one stands
    await page.waitForLoadState('networkidle')
    await world.server.stop()
    await page.getByRole('link', { name: 'Findings' }).click()
    await page.getByText('The Perisai server does not answer.').first().waitFor()
    await world.server.start()
    await page.getByRole('button', { name: 'Try now' }).click()
    await page.getByText('No findings yet. They appear here').waitFor()
    expect(await page.getByText('The Perisai server does not answer.').count()).toBe(0)
  })

  test('what the keyboard reaches on a narrow screen does not lie under the bar', async () => {
    const page = await world.open('/scan', { lang: 'id' })
    await page.setViewportSize({ width: 390, height: 320 })
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.evaluate(`document.querySelector('main').insertAdjacentHTML('beforeend',
      '<p><button>x</button></p>'.repeat(30))`)
    for (let n = 0; n < 30; n++) {
      await page.keyboard.press('Tab')
      const hidden = await page.evaluate<boolean>(`(() => {
        const here = document.activeElement
        const nav = document.querySelector('.rail nav')
        return !nav.contains(here) && here.getBoundingClientRect().bottom > nav.getBoundingClientRect().top
      })()`)
      expect([n, hidden]).toEqual([n, false])
    }
  })
})
