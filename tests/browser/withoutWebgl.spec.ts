/** A machine without WebGL: list and panel work fully, and the drawn map stands in, clickable. */

import { chromiumArguments, findChromium } from '../../tools/chromium.mjs'
import { clickUntil, drawn, heading, map, panel } from './atlas'
import { expect, test } from './test'

test.use({
  launchOptions: { executablePath: findChromium()!, args: [...chromiumArguments, '--disable-3d-apis'] },
})
test.beforeEach(({ watching }) => void watching.expected.push(/WebGL/i))

test('the list, the search and the panels work', async ({ page }) => {
  await page.goto('./')
  await expect(page.getByText('nên đây là bản đồ vẽ đơn giản')).toBeVisible()
  await page.getByRole('searchbox').fill('lang son')
  await page
    .getByRole('link', { name: /^Lạng Sơn/ })
    .first()
    .click()
  await expect(heading(page, 'Lạng Sơn')).toBeVisible()
  await panel(page)
    .getByRole('link', { name: /^Quy hoạch tỉnh Lạng Sơn thời kỳ/ })
    .first()
    .click()
  await expect(heading(page, /^Quy hoạch tỉnh Lạng Sơn/)).toBeVisible()
  await page.goBack()
  await expect(heading(page, 'Lạng Sơn')).toBeVisible()
})

test('the drawn map shows the country with its archipelagos, and a click on it opens the panel', async ({
  page,
}) => {
  await page.goto('./')
  await expect(drawn(page).first()).toBeVisible()
  await expect(map(page)).toContainText(/Hoàng\s*Sa/)
  await expect(map(page)).toContainText(/Trường\s*Sa/)

  await page.goto('./?map=10/19.33/105.62')
  await expect(drawn(page).first()).toBeVisible()
  await clickUntil(page, 105.62, 19.33, /^Tam giác phát triển/)
  await expect(panel(page).getByRole('link', { name: 'Vùng Nam Thanh – Bắc Nghệ' }).first()).toBeVisible()
})

test('the drawn map follows the day and the buttons', async ({ page }) => {
  await page.goto('./?map=8/11.7/106.9&date=2025-06-30')
  await expect(drawn(page).first()).toBeVisible()
  await page.getByRole('button', { name: 'Phóng to' }).click()
  await expect(page).toHaveURL(/map=9\//)
  await clickUntil(page, 106.75, 11.95, 'Bình Phước')
})

test('embedded, the drawn map stands in as well', async ({ page }) => {
  await page.goto('./?frame=embed&map=8/21.8/106.7')
  await expect(drawn(page).first()).toBeVisible()
  await clickUntil(page, 107.25, 21.62, 'Lạng Sơn')
})
