/** The map in a page of another origin: it shows, it answers, it credits its sources, and it leaves the page's wheel alone. */

import type { Page } from '@playwright/test'
import { atlas, host } from './addresses'
import { clickAt, heading, map, panel, ready } from './atlas'
import { expect, test } from './test'

/** Opens the host page with the map in it. */
async function embed(page: Page, query: string, sandbox?: string) {
  const words = new URLSearchParams({ src: `${atlas}/${query}`, ...(sandbox !== undefined && { sandbox }) })
  await page.goto(`${host}/?${words}`)
  const frame = (await (await page.locator('iframe').elementHandle()).contentFrame())!
  await ready(frame)
  return frame
}

test('map, panel, credits and the way to the full view', async ({ page, context }) => {
  const frame = await embed(page, '?frame=embed&map=8/21.8/106.7')
  await expect(frame.getByText('© OpenStreetMap')).toBeVisible()
  await expect(frame.getByRole('searchbox')).toBeHidden()

  await clickAt(frame, 107.25, 21.62)
  await expect(heading(frame, 'Lạng Sơn')).toBeVisible()
  await expect(panel(frame)).toContainText('236/QĐ-TTg')

  const full = frame.getByRole('link', { name: 'Mở bản đồ đầy đủ' })
  await expect(full).toHaveAttribute('target', '_blank')
  const [opened] = await Promise.all([context.waitForEvent('page'), full.click()])
  await expect(opened).toHaveURL(`${atlas}/?place=lang-son&map=8/21.8/106.7`)
  await expect(opened.getByRole('searchbox').or(heading(opened, 'Lạng Sơn')).first()).toBeVisible()
  await opened.close()

  await page.evaluate(() => history.back())
  await expect(panel(frame)).toBeHidden()
  expect(page.url()).toContain(host)
})

test('the credits stay in sight while the panel is open', async ({ page }) => {
  const frame = await embed(page, '?frame=embed&place=lang-son')
  await expect(heading(frame, 'Lạng Sơn')).toBeVisible()
  const credits = frame.getByText('© OpenStreetMap')
  const seen = await credits.evaluate((element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect()
    const at = document.elementFromPoint(left + 12, (top + bottom) / 2)
    return right <= innerWidth && (at === element || element.contains(at))
  })
  expect(seen).toBe(true)
})

test('the wheel over the map scrolls the page around it; with Ctrl it zooms the map', async ({ page }) => {
  const frame = await embed(page, '?frame=embed&map=8/21.8/106.7')
  const box = (await map(frame).boundingBox())!
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  await page.mouse.wheel(0, 240)
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100)
  await expect(frame.getByText('Giữ Ctrl khi lăn chuột để phóng bản đồ')).toBeVisible()
  expect(frame.url()).toContain('map=8/21.8/106.7')

  await page.evaluate(() => scrollTo(0, 0))
  await page.keyboard.down('Control')
  await expect(async () => {
    await page.mouse.wheel(0, -240)
    await expect.poll(() => frame.url(), { timeout: 2000 }).not.toContain('map=8/21.8/106.7')
  }).toPass()
  await page.keyboard.up('Control')
  expect(await page.evaluate(() => scrollY)).toBe(0)
})

test('a frame with no rights but scripts still shows the map and answers', async ({ page }) => {
  const frame = await embed(page, '?frame=embed&map=8/21.8/106.7', 'allow-scripts')
  await clickAt(frame, 107.25, 21.62)
  await expect(heading(frame, 'Lạng Sơn')).toBeVisible()
  await expect(panel(frame)).toContainText('236/QĐ-TTg')
})
