/** Narrow screens, large letters, and people who would rather not have things move. */

import type { Page } from '@playwright/test'
import { heading, open } from './atlas'
import { expect, test } from './test'

const overflow = (page: Page) => page.evaluate(() => document.scrollingElement!.scrollWidth - innerWidth)

test('at 320 pixels nothing has to be scrolled sideways', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  for (const query of [
    '?lang=en',
    '?place=cao-toc-dong-dang-tra-linh',
    '?document=2024-03-19-quy-hoach-tinh-lang-son&lang=en',
    '?place=lang-sonn',
    '?frame=embed&place=lang-son',
  ]) {
    await open(page, query)
    if (/place=cao|document/.test(query)) await expect(page.getByRole('heading', { level: 2 })).toBeVisible()
    expect(await overflow(page), query).toBeLessThanOrEqual(0)
  }
  await open(page)
  await page.getByText('Lớp và chú giải').click()
  await expect(page.getByRole('switch').first()).toBeVisible()
  expect(await overflow(page), 'the legend open').toBeLessThanOrEqual(0)
})

test('on a telephone the map and the list share the screen', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await open(page, '?place=lang-son')
  await expect(heading(page, 'Lạng Sơn')).toBeInViewport()
  await expect(page.locator('canvas')).toBeInViewport({ ratio: 0.9 })
})

/** Whether the camera is where it was sent before anybody could see it move. */
async function jumps(page: Page) {
  await open(page, '?map=7/16/107')
  return page.getByRole('button', { name: 'Phóng to' }).evaluate((button: HTMLElement) => {
    button.click()
    return location.search !== '?map=7/16/107'
  })
}

test('the map glides, but jumps for those who asked for less motion', async ({ page }) => {
  expect(await jumps(page)).toBe(false)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  expect(await jumps(page)).toBe(true)
})
