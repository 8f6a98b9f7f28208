/**
 * Everything that a person can do, without a mouse: each of these goes to its control with Tab, as somebody would who has
 * nothing but a keyboard, and reads what happened where it is told.
 */

import type { Locator, Page } from '@playwright/test'
import { heading, open, panel } from './atlas'
import { expect, test } from './test'

const isFocused = (element: Locator) => element.evaluate((one) => one === document.activeElement)

/** Presses Tab (or Shift+Tab) until the element has the focus. */
async function tabTo(page: Page, element: Locator, key = 'Tab') {
  await expect(element).toBeAttached()
  for (let presses = 0; presses < 120; presses++) {
    if (await isFocused(element)) return
    await page.keyboard.press(key)
  }
  await expect(element, 'is reached by Tab').toBeFocused()
}

async function press(page: Page, element: Locator, key = 'Enter') {
  await tabTo(page, element)
  await page.keyboard.press(key)
}

/** Past the long list, with the skip link at the top of the page. */
async function skipToMap(page: Page) {
  await press(page, page.getByRole('link', { name: /^(Tới bản đồ và các công cụ|Skip to the map)/ }))
}

/** Opens a tool with its button on the bar over the map. */
async function openTool(page: Page, name: string) {
  await skipToMap(page)
  await press(page, page.getByRole('group', { name: 'Công cụ' }).getByRole('button', { name }))
  const tool = page.getByRole('region', { name })
  await expect(tool.getByRole('heading', { level: 2, name })).toBeVisible()
  return tool
}

test.beforeEach(() => test.setTimeout(120_000))

test('1. searches, and opens what it found', async ({ page }) => {
  await open(page)
  await page.keyboard.press('Control+k')
  const search = page.getByRole('searchbox')
  await expect(search).toBeFocused()
  await page.keyboard.type('nghe an')
  const results = page.getByRole('list', { name: 'Kết quả tìm kiếm' })
  await expect(results.getByRole('link').first()).toContainText('Nghệ An')
  await page.keyboard.press('ArrowDown')
  await expect(results.getByRole('link').first()).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(heading(page, 'Nghệ An')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(results.getByRole('link').first(), 'where one was').toBeFocused()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await expect(search).toHaveValue('')
  await page.keyboard.type('39-NQ/TW')
  await expect(results.getByRole('link').first()).toContainText('39-NQ/TW')
  await page.keyboard.press('Enter')
  await expect(heading(page, /39-NQ/)).toBeFocused()
})

test('2. goes through time: step, type, play, what changed, two days on one map', async ({ page }) => {
  await open(page, '?date=2025-01-01')
  const tool = await openTool(page, 'Dòng thời gian')
  const slider = tool.getByRole('slider')
  await tabTo(page, slider)
  await page.keyboard.press('ArrowRight')
  await expect(page).toHaveURL(/date=2025-01-02/)
  await page.keyboard.press('PageDown')
  await expect(page).toHaveURL(/date=2025-01-01/)
  const day = tool.getByRole('textbox', { name: 'Ngày' })
  await tabTo(page, day, 'Shift+Tab')
  await page.keyboard.press('Control+a')
  await page.keyboard.type('30/02/2025')
  await page.keyboard.press('Enter')
  await expect(tool.getByRole('alert')).toContainText('không phải là một ngày có thật')
  await page.keyboard.press('Control+a')
  await page.keyboard.type('01/07/2025')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/date=2025-07-01/)
  await expect(slider).toHaveAttribute('aria-valuetext', '01/07/2025')

  const play = tool.getByRole('button', { name: 'Chạy theo thời gian' })
  await tabTo(page, play, 'Shift+Tab')
  await page.keyboard.press('Enter')
  await expect(slider).not.toHaveAttribute('aria-valuetext', '01/07/2025')
  const pause = tool.getByRole('button', { name: 'Tạm dừng' })
  await page.keyboard.press('Enter')
  await expect(pause).toBeHidden()

  await press(page, tool.getByRole('button', { name: 'Điều gì đã thay đổi' }))
  const changes = page.getByRole('region', { name: 'Điều gì đã thay đổi' })
  await press(page, changes.getByRole('button', { name: 'Trước và sau sáp nhập' }))
  await expect(changes).toContainText('52 kết thúc, 23 bắt đầu')
  await press(page, changes.getByRole('button', { name: 'Hai ngày trên một bản đồ' }))
  const divider = page.getByRole('slider', { name: 'Vạch chia hai ngày' })
  await tabTo(page, divider, 'Shift+Tab')
  const before = await divider.getAttribute('aria-valuenow')
  await page.keyboard.press('ArrowRight')
  await expect(divider).not.toHaveAttribute('aria-valuenow', before!)
})

test('3. filters: ticks, counts, an address, and takes it back', async ({ page }) => {
  await open(page)
  const tool = await openTool(page, 'Bộ lọc')
  const energy = tool.getByRole('checkbox', { name: /^năng lượng/i })
  await press(page, energy, 'Space')
  await expect(energy).toBeChecked()
  await expect(page).toHaveURL(/filter=theme:energy/)
  const left = tool.getByRole('status')
  await expect(left).toContainText(/^Còn lại: \d+ văn bản, \d+ địa điểm/)
  const places = /(\d+) địa điểm/.exec((await left.textContent()) ?? '')![1]!
  await expect(page.getByRole('group', { name: 'Danh sách' })).toContainText(places)
  await tabTo(page, tool.getByRole('button', { name: /^Bỏ điều kiện/ }).first(), 'Shift+Tab')
  await page.keyboard.press('Enter')
  await expect(page).not.toHaveURL(/filter=/)
})

test('4. layers: switches one, fades one, shows one alone', async ({ page }) => {
  await open(page, '?map=7/19/105.5')
  await skipToMap(page)
  const legend = page.getByText('Lớp và chú giải')
  await press(page, legend)
  const railways = page.getByRole('switch', { name: 'Đường sắt' })
  await press(page, railways, 'Space')
  await expect(page).toHaveURL(/off=railways/)
  const more = page.getByRole('button', { name: /Độ đậm/ })
  await tabTo(page, more, 'Shift+Tab')
  await page.keyboard.press('Enter')
  const strength = page.getByRole('slider', { name: /Cao tốc/ })
  await tabTo(page, strength)
  await page.keyboard.press('ArrowLeft')
  await expect(page).toHaveURL(/fade=expressways:90/)
  await tabTo(page, page.getByRole('button', { name: 'Chỉ hiện Cảng biển' }), 'Shift+Tab')
  await page.keyboard.press('Space')
  await expect(page).toHaveURL(/off=[^&]*airports[^&]*zones/)
  await expect(page).not.toHaveURL(/off=[^&]*seaports/)
})

test('5. the network: walks the matrix, opens a pair and its documents', async ({ page }) => {
  await open(page)
  const tool = await openTool(page, 'Ai hợp tác với ai')
  const grid = tool.getByRole('grid')
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '')
  for (let n = 0; n < 40; n++) {
    if (await grid.evaluate((table) => table.contains(document.activeElement))) break
    await page.keyboard.press('Tab')
  }
  const first = await page.evaluate(() => document.activeElement?.outerHTML)
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowDown')
  expect(await page.evaluate(() => document.activeElement?.outerHTML)).not.toBe(first)
  expect(await focused()).toBeDefined()
  // Along the rows until a pair has something in common.
  for (let n = 0; n < 40 && !(await tool.getByRole('heading', { level: 3, name: /và/ }).count()); n++) {
    await page.keyboard.press('ArrowRight')
    if (/\d/.test(await focused())) await page.keyboard.press('Enter')
  }
  const pair = tool.getByRole('heading', { level: 3, name: /và/ })
  await expect(pair).toBeFocused()
  await press(page, tool.getByRole('link').first())
  await expect(panel(page).getByRole('heading', { level: 2 })).toBeVisible()
})

test('6. coverage: what no document mentions', async ({ page }) => {
  await open(page)
  const tool = await openTool(page, 'Chỗ chưa có văn bản')
  await expect(tool.getByRole('heading', { name: /^Chưa văn bản nào nhắc đến \d+$/ })).toBeVisible()
  const bare = tool.getByRole('link').first()
  const name = (await bare.textContent())!.trim()
  await press(page, bare)
  await expect(panel(page).getByRole('heading', { level: 2 })).toContainText(name.slice(0, 12))
})

test('7. asks the ground: measures, looks around a gate, and runs along an expressway', async ({ page }) => {
  await open(page)
  const measure = await openTool(page, 'Đo khoảng cách, diện tích')
  const known = measure.getByRole('combobox', { name: 'Thêm một nơi đã biết' })
  for (const place of ['cang nghi son', 'cang vung ang']) {
    await tabTo(page, known)
    await page.keyboard.type(place)
    await expect(page.getByRole('option').first()).toBeVisible()
    await page.keyboard.press('Enter')
  }
  await expect(measure.getByRole('status').first()).toContainText(/Từ .* đến .*/)
  await expect(measure.getByRole('status').first()).toContainText(/km/)
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')

  await page.keyboard.press('Control+k')
  await page.keyboard.type('cua khau huu nghi')
  await expect(page.getByRole('list', { name: 'Kết quả tìm kiếm' }).getByRole('link').first()).toContainText(
    'Hữu Nghị',
  )
  await page.keyboard.press('Enter')
  await expect(heading(page, /Hữu Nghị/)).toBeFocused()
  await press(page, panel(page).getByRole('button', { name: 'Quanh đây' }))
  const around = page.getByRole('region', { name: 'Xung quanh nơi này' })
  await expect(around.getByText(/\d+ nơi trong vòng 25 km/)).toBeVisible()
  await tabTo(page, around.getByRole('radio', { name: '25 km' }))
  await page.keyboard.press('ArrowRight')
  await expect(around.getByText(/\d+ nơi trong vòng 50 km/)).toBeVisible()
  await page.keyboard.press('Escape')

  await page.keyboard.press('Control+k')
  await page.keyboard.press('Control+a')
  await page.keyboard.type('cao toc bac giang lang son')
  await expect(page.getByRole('list', { name: 'Kết quả tìm kiếm' }).getByRole('link').first()).toContainText(
    'Bắc Giang – Lạng Sơn',
  )
  await page.keyboard.press('Enter')
  await expect(heading(page, /Bắc Giang – Lạng Sơn/)).toBeFocused()
  await press(page, panel(page).getByRole('button', { name: /Dọc/ }))
  const strip = page.getByRole('region', { name: 'Dọc theo tuyến' })
  await tabTo(page, strip.getByRole('list').first().getByRole('link').nth(1))
  await expect(strip.getByRole('list').first()).toContainText(/km \d/)
})

test('8. compares a place with another', async ({ page }) => {
  await open(page, '?place=lang-son')
  await press(page, panel(page).getByRole('button', { name: 'So sánh' }))
  const tool = page.getByRole('region', { name: 'So sánh' })
  const other = tool.getByRole('combobox', { name: 'Nơi thứ hai' })
  await tabTo(page, other)
  await page.keyboard.type('cao bang')
  await expect(page.getByRole('option', { name: /^Cao Bằng/ }).first()).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(tool.getByText(/\d+ văn bản nói về cả hai/)).toBeVisible()
  await expect(page).toHaveURL(/tool=compare:p~cao-bang/)
})

test('9. copies a citation, in words and as BibTeX, and prepares a report', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open(page, '?document=2024-03-19-quy-hoach-tinh-lang-son')
  await press(page, panel(page).getByRole('button', { name: 'Trích dẫn' }))
  const tool = page.getByRole('region', { name: 'Trích dẫn, báo lỗi' })
  const form = tool.getByRole('group', { name: 'Dạng' })
  await tabTo(page, form.getByRole('radio', { checked: true }))
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect(form.getByRole('radio', { name: 'BibTeX' })).toBeChecked()
  await expect(tool.getByRole('textbox', { name: 'Trích dẫn' })).toHaveValue(/^@\w+\{/)
  await press(page, tool.getByRole('button', { name: 'Chép', exact: true }))
  await expect(tool.getByRole('status').first()).toContainText('Đã chép')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^@\w+\{/)
  await press(page, tool.locator('summary').filter({ hasText: 'Báo chỗ sai' }))
  const more = tool.getByRole('textbox', { name: /Nói rõ hơn/ })
  await tabTo(page, more)
  await page.keyboard.type('<img src=x onerror=alert(1)> thiếu một dấu phẩy')
  await expect(tool.getByRole('textbox', { name: 'Lời báo' })).toHaveValue(/thiếu một dấu phẩy/)
})

test('10. chooses a look and a language, and keeps the map in hand', async ({ page }) => {
  await open(page, '?map=7/16/107')
  await tabTo(page, page.getByRole('button', { name: 'Switch to English' }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Linkage Atlas' })).toBeVisible()
  await tabTo(page, page.getByRole('combobox', { name: 'Look' }))
  // The list that a device opens is its own; a letter chooses without opening it.
  await page.keyboard.type('High')
  await expect(page.locator('html')).toHaveAttribute('data-look', 'contrast')
  await tabTo(page, page.getByRole('link', { name: 'Skip to the map and its tools' }), 'Shift+Tab')
  await page.keyboard.press('Enter')
  await press(page, page.getByRole('button', { name: 'Zoom in' }))
  await expect(page).toHaveURL(/map=8\//)
})
