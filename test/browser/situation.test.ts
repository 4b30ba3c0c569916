import { afterEach, expect, test } from 'vitest'
import { inBrowser } from './world.ts'

inBrowser('Situation', (world) => {
  afterEach(() => world.check())

  test('an empty store teaches, fills with samples on a click, and is empty again on another', async () => {
    const page = await world.open('/')
    await page.getByRole('heading', { name: 'Belum ada temuan.' }).waitFor()
    expect(await page.getByText('perisai scan ./access.log').isVisible()).toBe(true)
    expect(await page.getByRole('link', { name: 'Pindai berkas' }).getAttribute('href')).toBe('/scan')

    await page.getByRole('button', { name: 'Isi dengan contoh' }).click()
    const sentence = page.getByRole('heading', { level: 1 })
    await sentence.filter({ hasText: /^\d+ temuan terbuka\./ }).waitFor()
    expect(await sentence.textContent()).toContain('Semua temuan ini contoh.')

    const rows = page.getByRole('table', { name: 'Perlu perhatian' }).getByRole('row')
    const count = Number(/^\d+/.exec((await sentence.textContent()) ?? '')?.[0])
    expect(count).toBeGreaterThanOrEqual(3)
    expect(await rows.count()).toBe(count + 1)
    expect(await page.getByText('contoh', { exact: true }).count()).toBe(count)
    const infrastructure = page.getByRole('table', { name: 'Infrastruktur' })
    const row = infrastructure.getByRole('row', { name: /Serangan penolakan layanan/ })
    const floods = Number(await row.getByRole('cell').last().textContent())
    const privacy = page.getByRole('table', { name: 'Privasi' })
    const blocked = privacy.getByRole('row', { name: /Pemblokiran/ })
    expect(floods + Number(await blocked.getByRole('cell').last().textContent())).toBe(count)

    await page.getByRole('button', { name: 'Hapus semua contoh' }).click()
    await page.getByText(`${count} temuan contoh dihapus.`).waitFor()
    await page.getByRole('heading', { name: 'Belum ada temuan.' }).waitFor()
  })

  test('a count leads to the findings that it counts', async () => {
    const page = await world.open('/', { lang: 'en' })
    await page.getByRole('button', { name: 'Fill with samples' }).click()
    await page.getByRole('link', { name: 'Denial of service' }).click()
    await page.getByRole('heading', { level: 1, name: 'Findings' }).waitFor()
    expect(new URL(page.url()).search).toBe('?class=denial-of-service')
    // the way back shows what was there before
    await page.goBack()
    await page.getByRole('link', { name: 'Denial of service' }).waitFor()
  })
})
