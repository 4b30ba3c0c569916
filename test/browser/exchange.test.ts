import { afterEach, expect, test } from 'vitest'
import { exampleBundle, exampleTable } from './evidence.ts'
import { inBrowser } from './world.ts'

inBrowser('Exchange', (world) => {
  afterEach(() => world.check())

  test('an empty room teaches; a bundle and a table are taken in with a report of what was wrong', async () => {
    const page = await world.open('/exchange', { lang: 'en' })
    await page.getByRole('heading', { level: 1, name: 'Exchange' }).waitFor()
    await page.getByText('Nothing was taken in yet.').waitFor()
    expect(await page.getByText('perisai misp import ./feed').isVisible()).toBe(true)

    await page.locator('input[type=file]').setInputFiles([
      { name: 'bundle.json', mimeType: 'application/json', buffer: exampleBundle() },
      { name: 'list.csv', mimeType: 'text/csv', buffer: exampleTable() },
    ])
    const head = page.getByRole('heading', { name: 'Validation report' })
    await head.waitFor()
    expect(await head.evaluate((heading) => heading === heading.ownerDocument.activeElement)).toBe(true)
    const report = page.getByRole('table', { name: 'Validation report' })
    expect(await report.getByRole('row').filter({ hasText: 'list.csv' }).textContent()).toContain('CSV')
    const wrong = page.getByRole('table', { name: 'What is wrong in bundle.json' })
    const row = wrong.getByRole('row').filter({ hasText: 'the required property "is_family" is missing' })
    expect(await row.textContent()).toMatch(/^errormalware--.*required$/)
    const table = page.getByRole('table', { name: 'What is wrong in list.csv' })
    expect(await table.textContent()).toContain('row 3 value')

    await page.getByText('3 indicators of others are looked for in every scan.').waitFor()
    const history = page.getByRole('table', { name: 'Taken in' })
    expect(await history.getByRole('row').count()).toBe(3)
    expect(await page.getByRole('table', { name: 'Indicators by publisher' }).textContent()).toContain(
      'TLP:AMBER',
    )
  })

  test('a file can be dropped; one that is nothing known says so', async () => {
    const page = await world.open('/exchange', { lang: 'id' })
    const data = await page.evaluateHandle(
      `(() => { const d = new DataTransfer(); d.items.add(new File(['halo'], 'catatan.txt')); return d })()`,
    )
    await page.dispatchEvent('.exchange-drop', 'drop', { dataTransfer: data })
    const table = page.getByRole('table', { name: 'Yang salah dalam catatan.txt' })
    await table.waitFor()
    expect(await table.textContent()).toContain('tidak ada kolom nilai')
  })
})
