/** 2025-06-30 and 2025-07-01 are two different countries of provinces. */

import { clickAt, clickUntil, heading, open, panel } from './atlas'
import { expect, test } from './test'

const list = /^Tỉnh, thành phố \d+$/

test('the 63 provinces of before the merger come to the map and to the list, and go again', async ({
  page,
}) => {
  await open(page, '?map=8/11.7/106.9')
  await expect(page.getByRole('heading', { name: list })).toHaveText(/34$/)
  await clickAt(page, 106.75, 11.95)
  await expect(heading(page, 'Đồng Nai')).toBeVisible()

  await page.getByRole('button', { name: '63 tỉnh, thành' }).click()
  await expect(page).toHaveURL(/date=2025-06-30/)
  await expect(page.getByRole('textbox', { name: 'Chọn ngày' })).toHaveValue('30/06/2025')
  await expect(panel(page)).toContainText('Ngày 30/06/2025 trên bản đồ: nơi này không tồn tại')
  await page.getByRole('button', { name: 'Về danh sách' }).click()
  await expect(page.getByRole('heading', { name: list })).toHaveText(/63$/)
  await clickUntil(page, 106.75, 11.95, 'Bình Phước')

  await page.getByRole('button', { name: '34 tỉnh, thành' }).click()
  await page.getByRole('button', { name: 'Về danh sách' }).click()
  await expect(page.getByRole('heading', { name: list })).toHaveText(/34$/)
})

test('a day that does not exist is refused in words', async ({ page }) => {
  await open(page)
  const day = page.getByRole('textbox', { name: 'Chọn ngày' })
  await day.fill('2025-02-30')
  await day.press('Enter')
  await expect(page.getByRole('alert')).toContainText('“2025-02-30” không phải là một ngày có thật')
  await expect(page).not.toHaveURL(/date=/)
})

test('an address to a province that has ended opens on its last day, says so, and carries the day on', async ({
  page,
}) => {
  await open(page, '?place=binh-phuoc')
  await expect(heading(page, 'Bình Phước')).toBeVisible()
  await expect(page).toHaveURL(/\?place=binh-phuoc&date=2025-06-30/)
  await expect(page.getByRole('textbox', { name: 'Chọn ngày' })).toHaveValue('30/06/2025')
  await expect(page.getByText('nên bản đồ chuyển sang ngày 30/06/2025')).toBeVisible()
  await expect(panel(page)).not.toContainText('nơi này không tồn tại')
})
