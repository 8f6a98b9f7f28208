/** Who works with whom in a real browser: the matrix without a mouse, 63 by 63 without delay, the arcs on the map, the phone. */

import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { coloursAt, heading, map, open, settledAddress } from './atlas'
import { expect, test } from './test'

const told = (address: string) => new URL(address).searchParams.get('tool')
const grid = (page: Page) => page.getByRole('grid')
const cell = (page: Page, row: string, place: number) =>
  page
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: row, exact: true }) })
    .getByRole('gridcell')
    .nth(place)

test('a pair is found in the matrix and its document opened without a mouse, and the address brings it back', async ({
  page,
}) => {
  await open(page, '?lang=en')
  await page.getByRole('button', { name: 'Who works with whom' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('columnheader')).toHaveCount(34)
  await expect(page.getByRole('heading', { name: 'Who works with whom' })).toBeFocused()
  const focused = () =>
    page.evaluate(() => {
      const { activeElement: at } = document
      return at?.matches('td') ? `${at.closest('tr')!.cells[0]!.textContent} ${at.ariaLabel}` : at?.tagName
    })
  for (let i = 0; i < 12 && !(await focused())?.startsWith('Hanoi'); i++) await page.keyboard.press('Tab')
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  for (let i = 0; i < 9; i++) await page.keyboard.press('ArrowRight')
  expect(await focused()).toBe('Cao Bang 3 documents with both as parties, 2 documents through a zone')
  await page.keyboard.press('Enter')
  const pair = page.getByRole('region', { name: 'Cao Bang and Lang Son' })
  await expect(pair).toContainText('5 documents shared.')
  expect(told(await settledAddress(page))).toBe('network:pair.cao-bang.lang-son')
  await page.reload()
  await expect(pair).toContainText('5 documents shared.')
  await pair.getByRole('link', { name: /^Memorandum/ }).press('Enter')
  await expect(heading(page, /^Memorandum on socio-economic cooperation/)).toBeVisible()
  await expect(pair).toBeVisible()
})

test('a step through 63 by 63 cells draws nothing anew, and keeps the cell in view', async ({ page }) => {
  await open(page, '?date=2025-06-30&tool=network')
  await expect(page.getByRole('columnheader')).toHaveCount(63)
  await cell(page, 'Hà Nội', 1).click()
  await page.getByRole('button', { name: 'Đóng cặp tỉnh này' }).click()
  await expect(cell(page, 'Hà Nội', 1)).toBeFocused()
  await grid(page).evaluate((table) => {
    const seen = { changes: 0 }
    Object.assign(globalThis, { seen })
    new MutationObserver((changes) => (seen.changes += changes.length)).observe(table, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    })
  })
  const steps = 40
  for (let i = 0; i < steps; i++) await page.keyboard.press(i % 2 ? 'ArrowDown' : 'ArrowRight')
  const changes = await page.evaluate(
    () => (globalThis as unknown as { seen: { changes: number } }).seen.changes,
  )
  expect(changes).toBeGreaterThan(steps)
  expect(changes).toBeLessThanOrEqual(8 * steps)
  const hidden = await page.evaluate(() => {
    const cell = document.activeElement!.getBoundingClientRect()
    const frame = document.activeElement!.closest('table')!.parentElement!.getBoundingClientRect()
    const [head, name] = [document.querySelector('thead th')!, document.querySelector('tbody th')!]
    return [
      head.getBoundingClientRect().bottom - cell.top,
      name.getBoundingClientRect().right - cell.left,
      cell.right - frame.right,
      cell.bottom - frame.bottom,
    ].map(Math.round)
  })
  for (const pixels of hidden) expect(pixels).toBeLessThanOrEqual(0)
})

test('arcs stand on the map while the tool is open, and go with it', async ({ page }) => {
  const arcs = async () => {
    const box = (await map(page).boundingBox())!
    const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
    const [colours] = await coloursAt(page, [middle], 110)
    return colours!.filter(
      ([red, green, blue]) => red < 80 && green < 150 && green - red > 60 && Math.abs(green - blue) < 25,
    ).length
  }
  const off = '&off=expressways,railways,roads,corridors,zones'
  await open(page, `?map=7.6/22.15/106.4&tool=network:arcs,direct${off}`)
  await expect(page.getByRole('list', { name: 'Danh sách theo tỉnh' })).toBeVisible()
  await expect.poll(arcs).toBeGreaterThan(100)
  await page.getByRole('button', { name: 'Đóng công cụ' }).click()
  await expect.poll(arcs).toBe(0)
})

test('on a phone a document opened from the matrix is to be seen', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await open(page, '?tool=network')
  await cell(page, 'Cao Bằng', 9).click()
  const pair = page.getByRole('region', { name: 'Cao Bằng và Lạng Sơn' })
  await expect(cell(page, 'Cao Bằng', 9)).toBeInViewport()
  await pair.getByRole('link', { name: /^Bản ghi nhớ/ }).click()
  await expect(heading(page, /^Bản ghi nhớ hợp tác giữa Cao Bằng/)).toBeInViewport()
  await expect(grid(page)).toBeHidden()
  await page.getByRole('button', { name: 'Nội dung công cụ' }).click()
  await expect(pair).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
})

for (const [query, width] of [
  ['?tool=network:pair.cao-bang.lang-son', 1280],
  ['?tool=network:pair.nghe-an.thanh-hoa&look=dark&lang=en', 390],
  ['?tool=network:arcs,pair.cao-bang.lang-son&look=contrast', 1280],
  ['?tool=network:arcs&look=dark&lang=en', 390],
] as const) {
  test(`${query} can be read by everybody, ${width} pixels wide`, async ({ page }) => {
    // Axe looks at each of more than a thousand cells.
    test.slow()
    await page.setViewportSize({ width, height: 844 })
    await open(page, query)
    const tool = page.getByRole('region', { name: /^(Ai hợp tác với ai|Who works with whom)$/ })
    await expect(tool.getByRole('status')).toBeVisible()
    await tool.getByText(/^(Cách tính|How it is counted)$/).click()
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')}`)).toEqual([])
    const small = await tool.locator('button, select, summary, td[tabindex], label').evaluateAll((all) =>
      all
        .map((element) => ({ element, box: element.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0 && (box.width < 24 || box.height < 24))
        .map(({ element, box }) => `${element.textContent}: ${box.width} × ${box.height}`),
    )
    expect(small).toEqual([])
  })
}
