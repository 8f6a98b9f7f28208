/** A click on the map answers: which plans and agreements mention this place? */

import { clickAt, heading, open, panel } from './atlas'
import { expect, test } from './test'

test('a click on Lạng Sơn opens its provincial plan', async ({ page }) => {
  await open(page, '?map=8/21.8/106.7')
  await clickAt(page, 107.25, 21.62)
  await expect(heading(page, 'Lạng Sơn')).toBeVisible()
  await expect(page).toHaveURL(/[?&]place=lang-son&/)
  const plan = panel(page).getByRole('listitem').filter({ hasText: '236/QĐ-TTg' }).first()
  await expect(plan).toContainText('19/03/2024')
  await plan.getByRole('link', { name: /^Quy hoạch tỉnh Lạng Sơn thời kỳ 2021–2030/ }).click()
  await expect(heading(page, /^Quy hoạch tỉnh Lạng Sơn/)).toBeVisible()
})

test('a click on the triangle opens Resolution 39-NQ/TW, and what else is there is one click away', async ({
  page,
}) => {
  await open(page, '?map=10/19.33/105.62')
  await clickAt(page, 105.62, 19.33)
  await expect(heading(page, /^Tam giác phát triển/)).toBeVisible()
  await expect(panel(page)).toContainText('39-NQ/TW')
  await expect(
    panel(page)
      .getByRole('link', { name: 'Nghị quyết số 39-NQ/TW về xây dựng và phát triển tỉnh Nghệ An' })
      .first(),
  ).toBeVisible()

  const under = panel(page).locator('div', { hasText: /^Cũng ở điểm vừa bấm/ })
  await expect(under.getByRole('link', { name: 'Vùng Nam Thanh – Bắc Nghệ' })).toBeVisible()
  await under.getByRole('link', { name: 'Nghệ An', exact: true }).click()
  await expect(heading(page, 'Nghệ An')).toBeVisible()
})

test('a click on the Đồng Nai of today also tells what was said of Bình Phước, and says so', async ({
  page,
}) => {
  await open(page, '?map=8/11.3/107.1')
  await clickAt(page, 107.15, 11.15)
  await expect(heading(page, 'Đồng Nai')).toBeVisible()
  await expect(page).toHaveURL(/place=dong-nai-2025&/)
  const said = panel(page)
    .getByRole('group')
    .filter({ hasText: 'Nói về Bình Phước, nay thuộc Đồng Nai (từ 01/07/2025)' })
  await expect(said.getByRole('link', { name: /^Chương trình hợp tác TP\.HCM – Bình Phước/ })).toBeVisible()
})

test('a click on the open sea clears the choice and leaves the map where it is', async ({ page }) => {
  await open(page, '?place=hue&map=7/16.5/108.5')
  await expect(heading(page, 'Huế')).toBeVisible()
  await clickAt(page, 109.6, 17.2)
  await expect(panel(page)).toBeHidden()
  await expect(page).toHaveURL(/\?map=7\/16\.5\/108\.5$/)
})
