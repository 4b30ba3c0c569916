import { afterEach, beforeAll, expect, test } from 'vitest'
import { personRows } from '../../scripts/gen/persons.ts'
import type { Finding } from '../../src/model/finding.ts'
import { inBrowser } from './world.ts'

inBrowser('A leak', (world) => {
  const rows = [...personRows(9, 60)]
  let path = ''
  beforeAll(async () => {
    await world.server.scan('pelanggan.csv', Buffer.from(rows.join('')))
    const { findings } = await world.server.get<{ findings: Finding[] }>('/findings?area=privacy')
    path = `/findings/${findings.find((one) => one.class === 'leak')!.id}`
  })
  afterEach(() => world.check())

  test('it shows its columns, what the law calls them, and no value', async () => {
    const page = await world.open(path, { lang: 'id' })
    const kinds = page.getByRole('region', { name: 'Data apa yang ada di dalamnya' }).last()
    await kinds.getByRole('rowheader', { name: 'NIK' }).waitFor()
    await page.getByText('umum, Pasal 4 ayat (3)').first().waitFor()
    const column = page.getByRole('row').filter({ hasText: '3. nik' })
    expect(await column.textContent()).toMatch(/100.?%/)
    const text = (await page.locator('body').textContent()) ?? ''
    for (const row of rows.slice(1)) expect(text).not.toContain(/\d{16}/.exec(row)![0])
  })
})
