/** An address is a view written down: it comes back, it goes back and forward, and junk in it harms nothing. */

import { clickAt, heading, open, panel, ready, settledAddress } from './atlas'
import { expect, test } from './test'

test('an address brings back place, day, layers, language, look and camera', async ({ page }) => {
  const address = '?place=lang-son&date=2025-06-30&off=railways,seaports&lang=en&look=dark&map=8.5/21.9/106.6'
  await open(page, address)
  await expect(heading(page, 'Lang Son')).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.locator('html')).toHaveAttribute('data-look', 'dark')
  await expect(page.getByRole('button', { name: '63 provinces' })).toHaveAttribute('aria-pressed', 'true')
  await page.getByText('Layers and legend').click()
  await expect(page.getByRole('switch', { name: 'Railways' })).not.toBeChecked()
  await expect(page.getByRole('switch', { name: 'Seaports' })).not.toBeChecked()
  await expect(page.getByRole('switch', { name: 'Expressways' })).toBeChecked()
  expect(new URL(await settledAddress(page)).search).toBe(address)
  // Day and camera are the map's, too: what lies there now is a province of before the merger.
  await clickAt(page, 106, 22)
  await expect(heading(page, 'Bac Kan')).toBeVisible()
})

test('an address brings back a document', async ({ page }) => {
  await open(page, '?document=2024-03-19-quy-hoach-tinh-lang-son&lang=en')
  await expect(heading(page, /^Lang Son provincial plan/i)).toBeVisible()
  await expect(panel(page)).toContainText('236/QĐ-TTg')
})

test('Back and Forward walk through the choices, not through every move of the map', async ({ page }) => {
  await open(page)
  await page.getByRole('link', { name: /^Vùng Nam Thanh – Bắc Nghệ/ }).click()
  await expect(heading(page, 'Vùng Nam Thanh – Bắc Nghệ')).toBeVisible()
  await page.getByRole('button', { name: 'Phóng to' }).click()
  await expect(page).toHaveURL(/place=vung-nam-thanh-bac-nghe&map=/)
  await panel(page).getByRole('link', { name: 'Nghệ An', exact: true }).first().click()
  await expect(heading(page, 'Nghệ An')).toBeVisible()
  await page.getByRole('button', { name: 'Switch to English' }).click()
  await expect(heading(page, 'Nghe An')).toBeVisible()

  await page.goBack()
  await expect(heading(page, 'Nghệ An')).toBeVisible()
  await page.goBack()
  await expect(heading(page, 'Vùng Nam Thanh – Bắc Nghệ')).toBeVisible()
  await expect(page).toHaveURL(/place=vung-nam-thanh-bac-nghe&map=/)
  await page.goBack()
  await expect(panel(page)).toBeHidden()
  await page.goForward()
  await expect(heading(page, 'Vùng Nam Thanh – Bắc Nghệ')).toBeVisible()
  await page.goForward()
  await expect(heading(page, 'Nghệ An')).toBeVisible()
})

test('however the visitor moves the map, the address follows; a new size of the window is no move', async ({
  page,
}) => {
  const here = '?map=8/21.8/106.7'
  await open(page, here)
  await page.setViewportSize({ width: 1200, height: 700 })
  expect(new URL(await settledAddress(page)).search).toBe(here)

  let before = page.url()
  const moved = async (how: string) => {
    await expect(page, how).not.toHaveURL(before)
    before = await settledAddress(page)
  }
  await page.mouse.move(700, 400)
  await page.mouse.wheel(0, -240)
  await moved('by the wheel')
  await page.mouse.down()
  await page.mouse.move(760, 430, { steps: 5 })
  await page.mouse.up()
  await moved('by dragging')
  await page.mouse.dblclick(650, 350)
  await moved('by a double click')
  await page.keyboard.down('Shift')
  await page.mouse.move(600, 300)
  await page.mouse.down()
  await page.mouse.move(800, 450, { steps: 5 })
  await page.mouse.up()
  await page.keyboard.up('Shift')
  await moved('by drawing a box')
  await page.getByRole('button', { name: 'Thu nhỏ' }).click()
  await moved('by a button')
})

for (const [what, junk] of [
  [
    'everything wrong',
    '?place=%3Cimg%20src=x%20onerror=alert(1)%3E&date=2025-02-30&off=trams&lang=xx&look=pink&frame=poster&map=a/b/c',
  ],
  [
    'broken escapes and endless words',
    `?place=%E0%A4%A&document=%00&map=99/999/9999&date=${'9'.repeat(3000)}&&&==`,
  ],
  ['prototypes', '?__proto__=1&place=__proto__&document=constructor&off=toString'],
] as const) {
  test(`an address with ${what} gives a notice and a map, never a blank page`, async ({ page, watching }) => {
    // A document is known by asking for its file: Chromium notes each one that is not there.
    watching.expected.push(/status of 404/)
    await open(page, junk)
    await expect(
      page.getByRole('status').filter({ hasText: /Không có|Không đọc được|không phải/ }),
    ).toBeVisible()
    await expect(page.getByRole('heading', { name: /^Tỉnh, thành phố 34$/ })).toBeVisible()
    await expect(page.locator('img')).toHaveCount(0)
    await page.getByRole('button', { name: 'Đã hiểu' }).click()
    await expect(page.getByRole('button', { name: 'Đã hiểu' })).toBeHidden()
  })
}

test('a place that does not exist is said not to, with the nearest one a click away', async ({ page }) => {
  await open(page, '?place=lang-sonn')
  await expect(page.getByText('Không có địa điểm “lang-sonn”.')).toBeVisible()
  await page.getByRole('link', { name: 'Mở nơi gần giống nhất: Lạng Sơn' }).click()
  await expect(heading(page, 'Lạng Sơn')).toBeVisible()
  await expect(page).toHaveURL(/\?place=lang-son$/)
  await expect(page.getByText('Không có địa điểm “lang-sonn”.')).toBeHidden()
})

test('a link in the list is a real address that opens in a tab of its own', async ({ page, context }) => {
  await open(page)
  const href = await page.getByRole('link', { name: /^Vùng Nam Thanh – Bắc Nghệ/ }).getAttribute('href')
  const other = await context.newPage()
  await other.goto(`./${href}`)
  await ready(other)
  await expect(heading(other, 'Vùng Nam Thanh – Bắc Nghệ')).toBeVisible()
})
