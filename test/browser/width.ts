import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** Nothing stands beside a screen of this width. The page is drawn anew for another width a moment after it has it. */
export async function fits(page: Page, where: string, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 800 })
  await expect
    .poll(
      () =>
        page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth'),
      { message: `${where} at ${width} pixels`, timeout: 10_000 },
    )
    .toBe(0)
}
