/** Everything by keyboard alone. */

import { heading, open, panel, settledAddress } from './atlas'
import { expect, test } from './test'

test('from the skip link to a search, a place, and back to where one was', async ({ page }) => {
  await open(page)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Tới danh sách địa điểm và văn bản' })).toBeFocused()
  await expect(page.getByRole('link', { name: 'Tới danh sách địa điểm và văn bản' })).toBeInViewport()
  await page.keyboard.press('Enter')
  const search = page.getByRole('searchbox', { name: 'Tìm địa điểm hoặc văn bản' })
  await page.keyboard.press('Tab')
  await expect(search).toBeFocused()
  await page.keyboard.type('dong dang')
  await expect(page.getByRole('status').filter({ hasText: 'địa điểm' })).toContainText('văn bản')

  const found = page.getByRole('link', { name: /^Cao tốc Đồng Đăng – Trà Lĩnh/ })
  await expect(found).toBeVisible()
  for (let i = 0; i < 20 && !(await found.evaluate((link) => link === document.activeElement)); i++) {
    await page.keyboard.press('Tab')
  }
  await expect(found).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(heading(page, 'Cao tốc Đồng Đăng – Trà Lĩnh')).toBeFocused()
  await expect(
    page.getByRole('status').filter({ hasText: /^Cao tốc Đồng Đăng – Trà Lĩnh: \d+ văn bản$/ }),
  ).toBeAttached()

  await page.keyboard.press('Escape')
  await expect(panel(page)).toBeHidden()
  await expect(search).toHaveValue('dong dang')
  await expect(found, 'focus is back on the link that was followed').toBeFocused()
})

test('the search is called from anywhere, works in a worker, and is gone through with arrows', async ({
  page,
}) => {
  const started = page.waitForEvent('worker', (worker) => /\/worker-[^/]*$/.test(worker.url()))
  await open(page, '?map=7/16/107')
  await page.getByRole('button', { name: 'Phóng to' }).focus()
  await page.keyboard.press('Control+k')
  const search = page.getByRole('searchbox', { name: 'Tìm địa điểm hoặc văn bản' })
  await expect(search).toBeFocused()
  await started
  await page.keyboard.type('ddoongf ddawng')
  const results = page.getByRole('list', { name: 'Kết quả tìm kiếm' })
  await expect(results.getByRole('link').first()).toHaveAccessibleName(/^Thị trấn Đồng Đăng Đô thị/)
  await expect(page.getByText('Phím ddoongf ddawng: đồng đăng')).toBeVisible()
  await expect(results).toMatchAriaSnapshot(`
    - list "Kết quả tìm kiếm":
      - listitem:
        - link /Thị trấn Đồng Đăng/
  `)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await expect(results.getByRole('link').nth(1)).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(search).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(search).toHaveValue('')
  await page.keyboard.type('39-NQ/TW')
  await page.keyboard.press('Enter')
  await expect(heading(page, /^Nghị quyết số 39-NQ\/TW/)).toBeFocused()

  await page.keyboard.press('/')
  await expect(panel(page)).toBeHidden()
  await expect(search).toBeFocused()
  await page.keyboard.type('qwxzqwxz')
  await expect(page.getByText('Không có kết quả cho “qwxzqwxz”')).toBeVisible()
})

test('a search whose data cannot be loaded says so and can be tried again', async ({ page, watching }) => {
  watching.expected.push(/503/)
  await page.route('**/data/documents.json', (route) => route.fulfill({ status: 503, body: 'down' }))
  await open(page)
  await page.getByRole('searchbox').fill('hue')
  await expect(page.getByRole('alert')).toContainText('Không tải được dữ liệu tìm kiếm')
  await page.unroute('**/data/documents.json')
  await page.getByRole('button', { name: 'Thử lại' }).click()
  await expect(page.getByRole('link', { name: /^Huế/ })).toBeVisible()
})

test('the lists, the switches and the map itself answer to keys', async ({ page }) => {
  await open(page, '?map=7/16/107')
  await page.getByRole('radio', { name: /^Địa điểm/ }).focus()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('radio', { name: /^Văn bản/ })).toBeChecked()
  await expect(page.locator('#list')).toContainText('39-NQ/TW')

  await page.getByText('Lớp và chú giải').focus()
  await page.keyboard.press('Enter')
  const railways = page.getByRole('switch', { name: 'Đường sắt' })
  await railways.focus()
  await page.keyboard.press('Space')
  await expect(railways).not.toBeChecked()
  await expect(page).toHaveURL(/off=railways/)

  await page.locator('canvas').focus()
  await page.keyboard.press('ArrowRight')
  await expect(page).not.toHaveURL(/map=7\/16\/107$/)
  const panned = await settledAddress(page)
  await page.keyboard.press('+')
  await expect(page).not.toHaveURL(panned)
  const zoomed = await settledAddress(page)
  await page.getByRole('button', { name: 'Phóng to' }).focus()
  await page.getByRole('button', { name: 'Dịch lên bắc' }).focus()
  await page.keyboard.press('Enter')
  await expect(page).not.toHaveURL(zoomed)
})
