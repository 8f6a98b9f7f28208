/** Two places side by side, a citation taken along, a report of a mistake, and the first visit's hint: in a real browser. */
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { clickUntil, heading, map, open, panel } from './atlas'
import { expect, test } from './test'

const tool = (page: Page, name: string) => page.getByRole('region', { name, exact: true })
const nothingFound = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' | ')}`),
  ).toEqual([])
}
const asked = (page: Page) => new URL(page.url()).searchParams

test('two places are compared from the panel, with the keyboard alone', async ({ page }) => {
  await open(page, '?place=nghe-an')
  await panel(page).getByRole('button', { name: 'So sánh' }).press('Enter')
  const pane = tool(page, 'So sánh')
  await pane.getByRole('combobox', { name: 'Nơi thứ hai' }).focus()
  await page.keyboard.type('thanh hoa')
  await expect(page.getByRole('option', { name: /^Thanh Hóa Tỉnh/ })).toHaveAttribute('data-highlighted', '')
  await page.keyboard.press('Enter')
  await expect(pane.getByRole('heading', { name: /văn bản nói về cả hai/ })).toBeVisible()
  expect(asked(page).get('tool')).toBe('compare:p~thanh-hoa')
  await expect(pane.getByRole('table', { name: 'Dữ kiện' })).toBeVisible()
  await nothingFound(page)

  await pane.getByRole('button', { name: 'Đổi hai bên' }).click()
  await expect(heading(page, 'Thanh Hóa')).toBeVisible()
  expect(asked(page).get('tool')).toBe('compare:p~nghe-an')
  await page.goBack()
  await expect(heading(page, 'Nghệ An')).toBeVisible()
})

test('two documents are compared on a phone, in the dark and in English, one below the other', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(
    './?document=2023-07-18-nghi-quyet-39-nq-tw&tool=compare:d~2013-07-30-nghi-quyet-26-nq-tw&lang=en&look=dark',
  )
  const pane = tool(page, 'Compare')
  await expect(pane.getByRole('table', { name: 'Fact' })).toBeVisible()
  const [first, second] = await Promise.all(
    ['First document', 'Second document'].map((name) => pane.getByRole('combobox', { name }).boundingBox()),
  )
  expect(second!.y).toBeGreaterThan(first!.y + first!.height)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  await nothingFound(page)
})

test('a citation is copied as text, taken as a file, and its address shows the same again', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open(page, '?document=2024-03-19-quy-hoach-tinh-lang-son&date=2025-06-30')
  await panel(page).getByRole('button', { name: 'Trích dẫn' }).click()
  const pane = tool(page, 'Trích dẫn, báo lỗi')
  await pane.getByRole('button', { name: 'Chép', exact: true }).click()
  await expect(pane.getByText('Đã chép vào bộ nhớ tạm.')).toBeVisible()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toContain('Thủ tướng Chính phủ. Quy hoạch tỉnh Lạng Sơn')
  await nothingFound(page)

  await pane.getByRole('radio', { name: 'BibTeX' }).check()
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    pane.getByRole('link', { name: 'Tải tệp .bib' }).click(),
  ])
  expect(file.suggestedFilename()).toBe('linkage-atlas-2024-03-19-quy-hoach-tinh-lang-son.bib')

  const [address] = /http\S+/.exec(copied)!
  await page.goto(address)
  await expect(heading(page, /^Quy hoạch tỉnh Lạng Sơn/)).toBeVisible()
  expect(asked(page).get('date')).toBe('2025-06-30')
})

test('where copying is refused the text stands selected', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'))
  })
  await open(page, '?place=lang-son&tool=cite:en')
  const pane = tool(page, 'Trích dẫn, báo lỗi')
  await pane.getByRole('button', { name: 'Chép', exact: true }).click()
  await expect(pane.getByText(/Trình duyệt không cho chép/)).toBeVisible()
  const selected = await page.evaluate(() => {
    const box = document.activeElement as HTMLTextAreaElement
    return [box.selectionEnd - box.selectionStart, box.value.length]
  })
  expect(selected[0]).toBe(selected[1])
})

test('a mistake is reported in a text with the ids, and nothing is sent', async ({ page }) => {
  const sent: string[] = []
  page.on('request', (request) => request.method() !== 'GET' && sent.push(request.url()))
  await open(page, '?place=lang-son&tool=cite')
  const pane = tool(page, 'Trích dẫn, báo lỗi')
  await pane.getByRole('heading', { name: 'Báo chỗ sai' }).click()
  await pane.getByRole('combobox', { name: 'Ở liên kết nào' }).selectOption({ index: 1 })
  await pane.getByRole('textbox', { name: /^Nói rõ hơn/ }).fill('<img src=x onerror=alert(1)>')
  const report = pane.getByRole('textbox', { name: 'Lời báo' })
  await expect(report).toHaveValue(/Nơi: Lạng Sơn \(lang-son\)/)
  await expect(report).toHaveValue(/<img src=x onerror=alert\(1\)>$/)
  await expect(pane.getByRole('link', { name: 'Mở thư' })).toHaveAttribute('href', /^mailto:\?subject=/)
  await nothingFound(page)
  expect(sent).toEqual([])
})

test('the first visit’s hint goes with the first choice and does not come again', async ({ page }) => {
  await open(page, '?map=7/21.8/106.7')
  const hint = page.getByRole('note', { name: 'Gợi ý' })
  await expect(hint).toContainText('Bấm vào tỉnh, cảng, tuyến')
  await nothingFound(page)
  await clickUntil(page, 106.6, 21.9, 'Lạng Sơn')
  await expect(hint).toHaveCount(0)
  await open(page)
  await expect(map(page)).toBeVisible()
  await page.waitForTimeout(500)
  await expect(hint).toHaveCount(0)
})

test('the hint covers nothing of the map on a phone, and stays away from embedded maps and slides', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await open(page)
  const hint = page.getByRole('note', { name: 'Gợi ý' })
  await expect(hint).toBeHidden()
  await page.setViewportSize({ width: 390, height: 844 })
  await expect(hint).toBeVisible()
  const box = (await hint.boundingBox())!
  const ground = (await map(page).boundingBox())!
  expect(box.y).toBeGreaterThanOrEqual(ground.y + ground.height)
  for (const frame of ['embed', 'slide']) {
    await page.goto(`./?frame=${frame}`)
    await page.locator('[data-map="map"], [data-map="stand-in"]').first().waitFor()
    await expect(hint).toHaveCount(0)
  }
})

test('a frame that may not remember anything works all the same', async ({ page, watching }) => {
  watching.expected.push(/sandbox/)
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('The operation is insecure.', 'SecurityError')
      },
    })
  })
  await open(page)
  await page.getByRole('button', { name: 'Đóng gợi ý' }).click()
  await expect(page.getByRole('note', { name: 'Gợi ý' })).toHaveCount(0)
})
