/** What a visitor's system asks for: more contrast, its own colours, less motion. */

import type { Locator, Page } from '@playwright/test'
import { open, ready } from './atlas'
import { axe } from './examine'
import { expect, test } from './test'

const html = (page: Page) => page.locator('html')

test('what the system asks for is the look, until another is chosen', async ({ page }) => {
  await page.emulateMedia({ contrast: 'more' })
  await open(page)
  await expect(html(page)).toHaveAttribute('data-look', 'contrast')
  await page.emulateMedia({ contrast: 'no-preference', colorScheme: 'dark' })
  await expect(html(page)).toHaveAttribute('data-look', 'dark')
  await page.getByRole('combobox', { name: 'Kiểu hiển thị' }).selectOption('contrast')
  await expect(html(page)).toHaveAttribute('data-look', 'contrast')
  await expect(page).toHaveURL(/look=contrast/)
  await page.reload()
  await ready(page)
  await expect(html(page)).toHaveAttribute('data-look', 'contrast')
})

const ground = (element: Locator) => element.evaluate((one) => getComputedStyle(one).backgroundColor)

for (const colorScheme of ['light', 'dark'] as const)
  test(`in ${colorScheme} colours forced by the system, what is pressed and what is drawn can be told`, async ({
    page,
  }) => {
    await page.emulateMedia({ forcedColors: 'active', contrast: 'more', colorScheme })
    await open(page, '?tool=in-view&map=9/21.85/106.6')
    const tools = page.getByRole('group', { name: 'Công cụ' })
    const pressed = tools.getByRole('button', { pressed: true })
    expect(await ground(pressed)).not.toBe(
      await ground(tools.getByRole('button', { pressed: false }).first()),
    )
    const swatch = page.getByRole('listbox').locator('svg').first()
    expect(await swatch.evaluate((element) => getComputedStyle(element).forcedColorAdjust)).toBe('none')
    expect.soft(await axe(page), 'in view').toEqual([])
    for (const query of [
      'tool=timeline',
      'tool=network',
      'tool=story:cao-bang-lang-son-thai-nguyen-2026-01-09',
      'place=lang-son&tool=export',
      'place=lang-son&frame=slide',
    ]) {
      await open(page, `?${query}`)
      await page.waitForLoadState('networkidle')
      expect.soft(await axe(page), query).toEqual([])
    }
  })

test('nothing moves for those who asked for less motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await open(page, '?tool=timeline&date=2025-01-01')
  await page.getByText('Lớp và chú giải').click()
  await page.getByRole('switch').first().click()
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0)
  // Played, the line goes from event to event and stays a while at each, instead of running through the months.
  const day = page.getByRole('slider')
  const before = await day.getAttribute('aria-valuetext')
  await page.getByRole('button', { name: 'Chạy theo thời gian' }).click()
  await page.waitForTimeout(1200)
  await expect(day).toHaveAttribute('aria-valuetext', before!)
  await expect(day).not.toHaveAttribute('aria-valuetext', before!)
  await page.getByRole('button', { name: 'Tạm dừng' }).click()
})
