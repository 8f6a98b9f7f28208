/** Time in a real browser: the line is dragged, the changes are read, and two days lie side by side on the map. */

import { AxeBuilder } from '@axe-core/playwright'
import { open, panel, clickUntil, heading, map, settledAddress } from './atlas'
import { expect, test } from './test'

const line = 'Ngày trên trục thời gian'
const divider = 'Vạch chia hai ngày'

test('the time line is opened, dragged across the merger, and gone back from in one step', async ({
  page,
}) => {
  await open(page, '?date=2026-01-15')
  await page.getByRole('button', { name: 'Dòng thời gian' }).click()
  const slider = page.getByRole('slider', { name: line })
  await expect(slider).toBeVisible()
  await expect(page.getByRole('heading', { name: /^Tỉnh, thành phố \d+$/ })).toHaveText(/34$/)
  const steps = await page.evaluate(() => history.length)

  const box = (await slider.boundingBox())!
  const [min, max, now] = await slider.evaluate((input: HTMLInputElement) => [
    Number(input.min),
    Number(input.max),
    Number(input.value),
  ])
  const handle = 22
  const x = box.x + handle / 2 + ((box.width - handle) * (now - min)) / (max - min)
  const y = box.y + box.height - 12
  await page.mouse.move(x, y)
  await page.mouse.down()
  for (let i = 1; i <= 20; i++) await page.mouse.move(x - i * 6, y)
  await expect(page.getByRole('heading', { name: /^Tỉnh, thành phố \d+$/ })).toHaveText(/63$/)
  expect(new URL(page.url()).searchParams.get('date')).toBe('2026-01-15')
  await page.mouse.up()
  await expect(page).not.toHaveURL(/date=2026-01-15/)
  expect(await page.evaluate(() => history.length)).toBe(steps + 1)

  await page.goBack()
  await expect(page).toHaveURL(/date=2026-01-15/)
  await expect(slider).toHaveAttribute('aria-valuetext', '15/01/2026')
})

test('by keyboard: a day, an event, a year, with the day in writing, and out again', async ({ page }) => {
  await open(page, '?tool=timeline&date=2025-06-30')
  const slider = page.getByRole('slider', { name: line })
  await slider.focus()
  await page.keyboard.press('ArrowRight')
  await expect(slider).toHaveAttribute('aria-valuetext', '01/07/2025')
  await expect(page).toHaveURL(/date=2025-07-01/)
  await page.keyboard.press('PageDown')
  await expect(slider).toHaveAttribute('aria-valuetext', '16/06/2025')
  await expect(page.getByRole('link', { name: /^Nghị quyết/ }).first()).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(slider).toHaveCount(0)
})

test('the map keeps its size whatever the line has to say of a day', async ({ page }) => {
  await open(page, '?tool=timeline&date=2025-07-01')
  await page.getByRole('slider', { name: line }).waitFor()
  const sizes = new Set<number>()
  for (let i = 0; i < 12; i++) {
    await page.getByRole('button', { name: 'Sự kiện trước' }).click()
    sizes.add((await map(page).first().boundingBox())!.height)
  }
  expect(sizes.size).toBe(1)
})

test('what changed on 1 July 2025 is counted, and each province leads to its page', async ({ page }) => {
  await open(page, '?tool=changes:2025-06-30&date=2025-07-01')
  await expect(page.getByText('52 kết thúc, 23 bắt đầu, 11 không đổi.')).toBeVisible()
  await page.getByRole('link', { name: 'Bình Phước', exact: true }).last().click()
  await expect(heading(page, 'Bình Phước')).toBeVisible()
  await expect(page).toHaveURL(/place=binh-phuoc.*tool=changes:2025-06-30/)
})

test('two days lie side by side, and a click finds what lies there on its side', async ({ page }) => {
  await open(page, '?tool=swipe:2025-06-30&date=2025-07-01&map=8/11.7/106.9')
  await page.locator('[data-swipe="map"]').waitFor()
  const handle = page.getByRole('slider', { name: divider })
  await expect(handle).toHaveAttribute('aria-valuenow', '50')

  // Binh Phuoc lies left of the middle: on the side of the day before.
  await clickUntil(page, 106.75, 11.95, 'Bình Phước')
  await handle.focus()
  await page.keyboard.press('Home')
  await expect(handle).toHaveAttribute('aria-valuenow', '0')
  await clickUntil(page, 106.75, 11.95, 'Đồng Nai')
  await expect(panel(page)).not.toContainText('nơi này không tồn tại')

  const box = (await handle.boundingBox())!
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  await page.mouse.down()
  await page.mouse.move(box.x + 300, box.y + box.height / 2, { steps: 5 })
  await page.mouse.up()
  await expect(handle).not.toHaveAttribute('aria-valuenow', '0')
})

test('the second map follows the first', async ({ page }) => {
  await open(page, '?tool=swipe:2025-06-30&date=2025-07-01&map=7/12.4/107.4')
  await page.locator('[data-swipe="map"]').waitFor()
  await page.getByRole('slider', { name: divider }).press('End')
  await page.getByRole('button', { name: 'Phóng to' }).click()
  expect(await settledAddress(page)).toContain('map=8/')
  // Far from the middle: a map that had stayed behind would find Tay Ninh there.
  await clickUntil(page, 106.75, 11.95, 'Bình Phước')
})

for (const tool of ['timeline', 'changes:2020-01-01', 'swipe:2025-06-30']) {
  for (const query of ['lang=vi&look=light', 'lang=en&look=dark']) {
    test(`axe finds nothing in ${tool}, ${query}, with a day that does not exist`, async ({ page }) => {
      await open(page, `?tool=${tool}&${query}`)
      if (tool.startsWith('swipe')) await page.locator('[data-swipe="map"]').waitFor()
      const field = page.getByRole('textbox', {
        name: /^(Ngày|Day|Từ ngày|After|So với ngày|Compare with)$/,
      })
      await field.fill('2025-02-30')
      await field.press('Enter')
      await expect(page.getByRole('alert')).toBeVisible()
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ target }) => target.join(' '))])).toEqual(
        [],
      )
    })
  }
}
