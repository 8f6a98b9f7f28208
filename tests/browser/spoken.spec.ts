/** What assistive technology is told of the search, the list, the panel, the time line and what is in view on the map. */

import { heading, open, panel } from './atlas'
import { expect, test } from './test'

test('the page and its search', async ({ page }) => {
  await open(page, '?lang=en')
  await expect(page.locator('body')).toMatchAriaSnapshot(`
    - link "Skip to the list of places and documents"
    - link "Skip to the map and its tools"
    - banner:
      - heading "Linkage Atlas" [level=1]
      - link "Present"
      - button "Chuyển sang tiếng Việt"
      - combobox "Look"
    - main:
      - search:
        - searchbox "Search places and documents"
      - group "List":
        - radio /Places/ [checked]
        - radio /Documents/
      - heading /Linkage zone \\d+/ [level=2]
      - list:
        - listitem:
          - link /Cao Bang–Lang Son–Thai Nguyen linkage/
    - region /Map of Vietnam/:
      - link "List of what is in view on the map"
      - group "Tools":
        - button "Time line"
  `)
  await page.getByRole('searchbox').fill('lang son')
  await expect(page.getByRole('list', { name: 'Search results' })).toMatchAriaSnapshot(`
    - list "Search results":
      - listitem:
        - link /Lang Son/
  `)
  await expect(page.getByRole('status').filter({ hasText: /\d+ places?, \d+ documents?/ })).toBeAttached()
})

test('a place’s panel', async ({ page }) => {
  await open(page, '?lang=en&place=lang-son')
  await expect(heading(page, 'Lang Son')).toBeVisible()
  await expect(panel(page)).toMatchAriaSnapshot(`
    - complementary "Details":
      - button "Back to the list"
      - heading "Lang Son" [level=2]
      - heading "Documents that mention this place" [level=3]
      - list:
        - listitem:
          - heading /./ [level=4]
  `)
})

test('the time line', async ({ page }) => {
  await open(page, '?lang=en&tool=timeline&date=2025-07-01')
  await expect(page.getByRole('region', { name: 'Time line' })).toMatchAriaSnapshot(`
    - region "Time line":
      - heading "Time line" [level=2]
      - button "Close the tool"
      - button "Previous event"
      - button "Play through time"
      - button "Next event"
      - textbox "Day"
      - slider "Day on the time line"
  `)
  await expect(page.getByRole('slider', { name: 'Day on the time line' })).toHaveAttribute(
    'aria-valuetext',
    /2025/,
  )
})

test('a story and its ways out', async ({ page }) => {
  await open(page, '?lang=en&tool=story:cao-bang-lang-son-thai-nguyen-2026-01-09')
  await expect(page.getByRole('region', { name: 'Stories' })).toMatchAriaSnapshot(`
    - region "Stories":
      - heading "Stories" [level=2]
      - button "Close the tool"
      - heading /Cao Bang, Lang Son, Thai Nguyen/ [level=3]
      - button "Present"
      - button "Slides (.pptx)"
      - heading "Steps" [level=4]
      - list:
        - listitem:
          - button /1 Around one table for the first time/
      - status
  `)
})

test('the slide page is one picture with its words, and two ways to save it', async ({ page }) => {
  await open(page, '?lang=en&place=lang-son&frame=slide')
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - main:
      - figure /Lang Son. Map of/:
        - heading "Lang Son" [level=1]
        - list "Legend"
      - link "Back to the map"
      - button /1920 × 1080/
      - button /3840 × 2160/
  `)
})

test('what is in view, which follows the map', async ({ page }) => {
  await open(page, '?lang=en&tool=in-view&map=9/21.85/106.6')
  const list = page.getByRole('listbox', { name: 'What is in view on the map' })
  await expect(list).toMatchAriaSnapshot(`
    - listbox "What is in view on the map":
      - option /Lang Son Province/
  `)
  const count = await list.getByRole('option').count()
  await expect(page.getByRole('status').filter({ hasText: `${count} places are in view` })).toBeVisible()
  const province = list.getByRole('option', { name: /^Lang Son Province/ })
  await expect(async () => {
    await page.locator('canvas').press('ArrowDown')
    await expect(province).toHaveCount(0, { timeout: 1000 })
  }).toPass({ timeout: 40_000 })
})

test('what is in view is read and walked without a mouse', async ({ page }) => {
  await open(page, '?map=9/21.85/106.6')
  const skip = page.getByRole('link', { name: 'Danh sách những gì đang thấy trên bản đồ' })
  await page.locator('canvas').focus()
  await page.keyboard.press('Shift+Tab')
  await expect(skip).toBeFocused()
  await expect(skip).toBeInViewport()
  await page.keyboard.press('Enter')
  const list = page.getByRole('listbox', { name: 'Những gì đang thấy trên bản đồ' })
  await expect(list).toBeFocused()
  const under = () => list.getAttribute('aria-activedescendant')
  const first = await under()
  await page.keyboard.press('ArrowDown')
  await expect.poll(under).not.toBe(first)
  const name = await list
    .locator(`[id="${await under()}"]`)
    .locator('span')
    .first()
    .textContent()

  await page.keyboard.press('Enter')
  await expect(panel(page).getByRole('heading', { level: 2 })).toBeFocused()
  expect(name).toContain(await panel(page).getByRole('heading', { level: 2 }).textContent())
  await page.keyboard.press('Escape')
  await expect(panel(page)).toBeHidden()
  await expect(list, 'where one was').toBeFocused()
  await page.keyboard.press('Escape')
  await expect(list).toBeHidden()
  await expect(page).not.toHaveURL(/tool=/)
})
