import { readFile } from 'node:fs/promises'
import { afterEach, beforeAll, expect, test } from 'vitest'
import type { LedgerPage } from '../../src/model/api.ts'
import type { Finding } from '../../src/model/finding.ts'
import type { Plan } from '../../src/model/plan.ts'
import { inBrowser } from './world.ts'

inBrowser('Protect', (world) => {
  let finding: Finding
  beforeAll(async () => {
    const empty = await world.open('/protect', { lang: 'id' })
    await empty.getByRole('heading', { name: 'Belum ada temuan yang perlu direncanakan.' }).waitFor()
    await world.server.addSamples()
    const { findings } = await world.server.get<{ findings: Finding[] }>(
      '/findings?q=dns-amplification&lang=en',
    )
    finding = findings[0]
  })
  afterEach(() => world.check())

  test('the list leads to the plan: four horizons, every measure with what was weighed', async () => {
    const page = await world.open('/protect', { lang: 'en' })
    await page.getByRole('link', { name: finding.text.title }).click()
    await page.getByRole('heading', { level: 1, name: finding.text.title }).waitFor()
    const plan = await world.server.get<Plan>(`/findings/${finding.id}/plan?lang=en`)
    for (const [n, horizon] of (['now', '24h', '7d', 'strategic'] as const).entries()) {
      const titles = await page.locator('.horizons > section').nth(n).locator('h3').allTextContents()
      expect(titles).toEqual(plan.horizons[horizon].map((item) => item.text!.title))
    }
    const [first] = plan.horizons.now
    const measure = page.locator('.measure').first()
    await measure.getByText('Details').click()
    for (const words of [first.text!.effect, first.text!.collateral, first.text!.rollback])
      await measure.getByText(words).waitFor()
    expect(await measure.textContent()).toContain(`= ${first.score.total}`)
    await page.getByText(plan.notice!).waitFor()
  })

  test('approve, export with its replay and its rollback, roll back: each is in the ledger', async () => {
    const page = await world.open(`/protect/${finding.id}`, { lang: 'en' })
    const plan = await world.server.get<Plan>(`/findings/${finding.id}/plan?lang=en`)
    const item = plan.horizons.now.find((one) => one.exports.includes('nft'))!
    const measure = page.locator('.measure').filter({ hasText: item.text!.how })
    await measure.getByRole('button', { name: /^Approve/ }).click()
    await measure.getByText('approved').waitFor()
    await measure.getByRole('combobox').selectOption('nft')
    await measure.getByRole('button', { name: 'Export nftables' }).click()
    await measure.getByText(/Replayed on the evidence: stops [\d,]+ of [\d,]+ packets/).waitFor()
    for (const [label, content] of [
      ['Configuration file', 'table inet'],
      ['Rollback file', 'delete table inet'],
    ] as const) {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        measure.getByRole('button', { name: label }).click(),
      ])
      expect(await readFile(await download.path(), 'utf8')).toContain(content)
    }
    await measure.getByText('Details').click()
    await measure.getByText(/^hit 0% of the legitimate traffic$/).waitFor()
    await measure.getByRole('button', { name: /^Rolled back/ }).click()
    await measure.getByText('rolled back', { exact: true }).waitFor()
    const { events } = await world.server.get<LedgerPage>(`/findings/${finding.id}/ledger`)
    expect(events.map((e) => e.action)).toEqual(['rolled-back', 'exported', 'approved'])
    expect(events.every((e) => e.detail.measure === item.measure)).toBe(true)
  })

  test('what people know changes deadlines and stays in the address; a draft and a clock come with them', async () => {
    const page = await world.open(`/protect/${finding.id}`, { lang: 'en' })
    await page.getByText('What do you know of the case?').click()
    await page.getByLabel('Vital information infrastructure').check()
    await page.locator('.deadlines .clock').first().waitFor()
    expect(new URL(page.url()).searchParams.get('facts')).toBe('critical-infrastructure')
    await page.getByRole('button', { name: 'Draft notice' }).first().click()
    await page.locator('.draft pre').filter({ hasText: finding.target.value }).first().waitFor()
    await page.getByRole('button', { name: 'Mark as notified' }).first().click()
    await page.locator('.deadlines').getByText('met', { exact: true }).waitFor()
  })

  test('a person gets steps without offices and scores; on paper stands what the plan rests on', async () => {
    const page = await world.open(`/protect/${finding.id}`, { lang: 'id', phone: true })
    await page.getByRole('radio', { name: 'Perorangan' }).check()
    await page.getByRole('heading', { name: /^Yang dapat Anda lakukan/ }).waitFor()
    expect(new URL(page.url()).searchParams.get('for')).toBe('person')
    expect(await page.locator('.measure-score').count()).toBe(0)
    await page.emulateMedia({ media: 'print' })
    expect(await page.getByText(finding.evidence[0].sha256).isVisible()).toBe(true)
  })
})
