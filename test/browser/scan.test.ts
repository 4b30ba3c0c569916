import { appendFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { floodLog, quietLog } from './evidence.ts'
import { inBrowser } from './world.ts'

const file = (name: string, buffer: Buffer) => ({ name, mimeType: 'application/octet-stream', buffer })

inBrowser('Scan', (world) => {
  afterEach(() => world.check())

  test('evidence goes up, is scanned, and its finding is a link away', async () => {
    const page = await world.open('/scan', { lang: 'en' })
    await page
      .locator('input[type=file]')
      .setInputFiles([
        file('flood.log', floodLog()),
        file('quiet.log', quietLog()),
        file('photo.jpg', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3, 4, 5, 6, 7, 8])),
      ])
    await page.waitForURL(/\/scan\/[0-9a-f-]{36}$/)
    const result = page.getByRole('heading', { level: 1, name: /^1 finding in [\d,]+ records of 2 files\.$/ })
    await result.waitFor()
    expect(await result.evaluate((heading) => heading === heading.ownerDocument.activeElement)).toBe(true)

    const files = page.getByRole('table', { name: 'Files' })
    const row = (name: string) => files.getByRole('row').filter({ hasText: name })
    expect(await row('flood.log').textContent()).toContain('combined')
    expect(await row('quiet.log').locator('td').last().textContent()).toBe('1')
    expect(await row('photo.jpg').textContent()).toContain('skipped')
    expect(await row('photo.jpg').textContent()).toContain('Unknown format')
    const problems = page.getByRole('table', { name: 'Problems' })
    expect(await problems.textContent()).toContain('line 801')

    // a reload in the middle of it, or after it, loses nothing
    await page.reload()
    await result.waitFor()

    await page.getByRole('link', { name: 'HTTP request flood' }).click()
    await page.getByRole('heading', { level: 1, name: /HTTP request flood against/ }).waitFor()
    expect(await page.getByText('sample', { exact: true }).count()).toBe(0)
    expect(await page.getByRole('table', { name: 'What it rests on' }).textContent()).toContain('flood.log')
  })

  test('evidence without a threat says so and what that means', async () => {
    const page = await world.open('/scan', { lang: 'en' })
    await page.locator('input[type=file]').setInputFiles([file('quiet.log', quietLog())])
    await page
      .getByRole('heading', { level: 1, name: /^No threat found in 801 records of 1 file\.$/ })
      .waitFor()
    await page.getByText('It does not prove that nothing happened.').waitFor()
  })

  test('files can be dropped, and chosen with the keyboard', async () => {
    const page = await world.open('/scan', { lang: 'en' })
    const button = page.getByRole('button', { name: 'Choose files' })
    const chooser = page.waitForEvent('filechooser')
    await button.press('Enter')
    expect((await chooser).isMultiple()).toBe(true)

    const data = await page.evaluateHandle(
      `(() => { const d = new DataTransfer(); d.items.add(new File([new Uint8Array([255, 216, 255, 224, 0, 16, 74, 70, 73, 70, 0, 1])], 'photo.jpg')); return d })()`,
    )
    await page.dispatchEvent('.drop', 'drop', { dataTransfer: data })
    await page.getByRole('heading', { level: 1, name: 'No file could be read' }).waitFor()
  })

  test('a scan under way can be cancelled', async () => {
    const page = await world.open('/scan', { lang: 'en' })
    // enough that it is still being read when the button is pressed
    const big = join(world.server.home, 'big.log')
    const log = floodLog()
    for (let i = 0; i < 60; i++) await appendFile(big, log)
    await page.locator('input[type=file]').setInputFiles(big)
    await page.waitForURL(/\/scan\/[0-9a-f-]{36}$/)
    await page.getByRole('progressbar').waitFor()
    await page.getByRole('button', { name: 'Cancel' }).click()
    await page.getByText('The scan was cancelled.').waitFor()
    await page.getByRole('link', { name: 'Scan other files' }).waitFor()
  })

  test('a scan that is not there says so', async () => {
    const page = await world.open('/scan/6f1c3a52-0d0c-5b7e-9a5d-2f6f0c1d7e11', { lang: 'en' })
    await page.getByRole('alert').waitFor()
    await page.getByRole('link', { name: 'Scan other files' }).waitFor()
  })
})
