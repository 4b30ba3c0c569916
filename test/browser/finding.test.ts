import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { afterEach, beforeAll, expect, test } from 'vitest'
import type { Finding } from '../../src/model/finding.ts'
import { fits } from './width.ts'
import { inBrowser } from './world.ts'

inBrowser('Finding', (world) => {
  let finding: Finding
  beforeAll(async () => {
    await world.server.addSamples()
    const { findings } = await world.server.get<{ findings: Finding[] }>('/findings?q=syn-flood&lang=en')
    finding = await world.server.get<Finding>(`/findings/${findings[0].id}?lang=en`)
  })
  afterEach(() => world.check())

  test('it reads as a report: what, how big, why, what else, who, from what', async () => {
    const page = await world.open(`/findings/${finding.id}`, { lang: 'en' })
    await page.getByRole('heading', { level: 1, name: finding.text.title }).waitFor()
    await page.getByText(finding.text.summary).waitFor()
    const headings = await page.locator('article h2').allTextContents()
    expect(headings).toEqual([
      'How it went',
      'Why we think so',
      'What else it could be',
      'Who did it',
      'Sources',
      'Details',
      'What it rests on',
      'Download',
      'Techniques',
      'About this finding',
    ])
    for (const reason of finding.reasons) await page.getByText(reason.text!).waitFor()
    for (const other of finding.alternatives) {
      const row = page.getByRole('row').filter({ hasText: other.text })
      expect(await row.first().textContent()).toContain(other.rejected_because.text)
    }
    const hypotheses = page.locator('.hypotheses > li')
    expect(await hypotheses.count()).toBe(finding.attribution.length)
    const evidence = page.getByRole('table', { name: 'What it rests on' }).getByRole('row')
    expect(await evidence.count()).toBe(finding.evidence.length + 1)
    expect(await evidence.last().textContent()).toContain(finding.evidence[0].sha256.slice(0, 12))
    expect(await page.title()).toBe(`${finding.text.title} · Perisai`)
  })

  test('the chart draws every series and has the same numbers as a table', async () => {
    const page = await world.open(`/findings/${finding.id}`, { lang: 'en' })
    const series = finding.series ?? []
    expect(series.length).toBeGreaterThan(0)
    const charts = page.getByRole('img')
    await charts.first().waitFor()
    expect(await charts.count()).toBe(series.length)
    await page.getByText('See as a table').click()
    const table = page.locator('.chart-table table')
    expect(await table.getByRole('columnheader').count()).toBe(series.length + 1)
    const peak = Math.max(...series[0].values)
    const shown = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 }).format(peak)
    expect(await table.locator('td:nth-child(2)').allTextContents()).toContain(shown)
  })

  test('a number tells its basis on focus and on hover, and Escape closes it', async () => {
    const page = await world.open(`/findings/${finding.id}`, { lang: 'en' })
    const tip = page.getByRole('tooltip')
    const figure = page.locator('.figures .basis button').first()
    await figure.focus()
    await tip.filter({ hasText: 'How sure Perisai is' }).waitFor()
    await page.keyboard.press('Escape')
    expect(await tip.count()).toBe(0)
    await page.locator('.figures .basis').nth(1).hover()
    await tip.filter({ hasText: 'The first record' }).waitFor()
  })

  test('it downloads as a STIX bundle and as JSON', async () => {
    const page = await world.open(`/findings/${finding.id}`, { lang: 'en' })
    const load = async (name: string): Promise<Record<string, unknown>> => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name, exact: true }).click(),
      ])
      expect(download.suggestedFilename()).toMatch(/\.json$/)
      return JSON.parse(await readFile(await download.path(), 'utf8'))
    }
    expect(await load('STIX 2.1')).toMatchObject({ type: 'bundle' })
    expect(await load('JSON')).toMatchObject({ id: finding.id, class: 'denial-of-service' })
  })

  test('an unknown id says what is wrong and where to go', async () => {
    const page = await world.open('/findings/6f1c3a52-0d0c-5b7e-9a5d-2f6f0c1d7e11', { lang: 'en' })
    const alert = page.getByRole('alert')
    await alert.filter({ hasText: '6f1c3a52-0d0c-5b7e-9a5d-2f6f0c1d7e11' }).waitFor()
    expect(await alert.textContent()).toContain('See the list of findings.')
    await page.getByRole('link', { name: 'All findings' }).click()
    await page.getByRole('heading', { level: 1, name: 'Findings' }).waitFor()
  })

  /** Takes in `change` of a sample of this class as another's bundle, and returns its id. */
  async function imported(ofClass: string, change: (finding: Finding) => object): Promise<string> {
    const { findings } = await world.server.get<{ findings: Finding[] }>(`/findings?class=${ofClass}`)
    const bundle = await world.server.get<{ objects: Incident[] }>(`/findings/${findings[0].id}/stix`)
    const id = randomUUID()
    const incident = bundle.objects.find(({ type }) => type === 'incident')!
    const carrier = Object.values(incident.extensions).find((one) => one.finding !== undefined)!
    carrier.finding = JSON.stringify({ ...change(JSON.parse(carrier.finding!) as Finding), id })
    incident.id = `incident--${id}`
    const body = new FormData()
    body.append('file', new Blob([JSON.stringify({ ...bundle, id: `bundle--${id}` })]), 'bundle.json')
    await fetch(`${world.url}/api/v1/exchange/imports`, {
      method: 'POST',
      headers: { 'x-perisai': '1' },
      body,
    })
    return id
  }

  test('what is drawn of an imported finding that cannot be drawn is told as it stands, beside all the rest', async () => {
    const id = await imported('blocking', (one) => ({
      ...one,
      detail: { ...one.detail, networks: [null], category: 'an odd one' },
    }))
    const page = await world.open(`/findings/${id}`, { lang: 'en' })
    await page.getByRole('heading', { name: 'What it rests on' }).waitFor()
    await page.getByRole('heading', { name: 'Details' }).waitFor()
    await page.getByText('an odd one').waitFor()
    expect(await page.getByRole('alert').count()).toBe(0)
    // that React tells of it is right
    await page.context().close()
    world.forgive()
  })

  test('names without a break do not stand beside the screen', async () => {
    const long = `WWWW.${'W'.repeat(200)}`
    const id = await imported('blocking', (one) => ({
      ...(JSON.parse(JSON.stringify(one).replaceAll('Jaringan Contoh 1', long)) as Finding),
      target: { ...one.target, value: long },
      alternatives: one.alternatives.map((other) => ({ ...other, key: long })),
    }))
    for (const path of ['/', '/findings', `/findings/${id}`, `/protect/${id}`, '/protect']) {
      const page = await world.open(path, { lang: 'id', phone: true })
      await page.getByText('WWWW.').first().waitFor()
      await fits(page, path, 390)
    }
  })

  test('a name that turns its letters around is seen to do so', async () => {
    const name = '\u202eexe.gnp'
    const id = await imported('denial-of-service', (one) => ({
      ...one,
      target: { type: 'service', value: name },
      evidence: one.evidence.map((file) => ({ ...file, path: name })),
    }))
    for (const path of [`/findings/${id}`, '/findings?q=exe.gnp', `/protect/${id}`]) {
      const page = await world.open(path, { lang: 'en' })
      await page.getByText('\ufffdexe.gnp').first().waitFor()
      expect(await page.locator('main').innerText()).not.toContain('\u202e')
    }
  })
})

interface Incident {
  id: string
  type: string
  extensions: Record<string, { finding?: string }>
}
