/**
 * Access for everybody: axe finds nothing at any level in any view, language or look; at 400 % zoom and on a telephone nothing
 * is cut off, too small to hit, or under something else when it has the focus; and what assistive technology is told is right.
 */

import type { Page } from '@playwright/test'
import { views } from '../../tools/pictures/screenViews.mjs'
import { heading, open, panel, ready } from './atlas'
import { axe, cutOff, hiddenInFocus, overflow, tooSmall } from './examine'
import { expect, test } from './test'

const desktop = { width: 1440, height: 900 }
const sizes = {
  telephone: { width: 390, height: 844 },
  // 1280 × 1024 at 400 %.
  'large zoom': { width: 320, height: 256 },
}

async function openView(page: Page, query: string, lang: string, look: string) {
  await open(page, `?${[query, `lang=${lang}`, `look=${look}`].filter(Boolean).join('&')}`)
  // A tool, its words and its data come after the map.
  await page.waitForLoadState('networkidle')
  await expect(page.getByText(/^(Đang tải…|Loading…)$/).filter({ visible: true })).toHaveCount(0)
}

const lookChoice = (page: Page) => page.getByRole('combobox', { name: /^(Kiểu hiển thị|Look)$/ })

for (const [i, { name, query }] of views.entries()) {
  test(`axe finds nothing in ${name}, in either language and any look`, async ({ page }) => {
    test.setTimeout(180_000)
    await page.setViewportSize(desktop)
    await page.emulateMedia({ reducedMotion: 'reduce' })
    // Two looks in one language, one in the other, by turns; what they say and what they look like is independent.
    const [often, once] = i % 2 ? (['en', 'vi'] as const) : (['vi', 'en'] as const)
    await openView(page, query, once, 'dark')
    expect.soft(await axe(page), `${once}, dark`).toEqual([])
    await openView(page, query, often, 'light')
    expect.soft(await axe(page), `${often}, light`).toEqual([])
    if (query.includes('frame=')) await openView(page, query, often, 'contrast')
    else await lookChoice(page).selectOption('contrast')
    await expect(page.locator('html')).toHaveAttribute('data-look', 'contrast')
    expect.soft(await axe(page, true), `${often}, contrast`).toEqual([])
  })

  test(`${name} on a telephone and at a large zoom`, async ({ page }) => {
    test.setTimeout(180_000)
    await page.emulateMedia({ reducedMotion: 'reduce' })
    for (const [size, viewport] of Object.entries(sizes)) {
      await page.setViewportSize(viewport)
      await openView(page, query, size === 'telephone' ? 'vi' : 'en', 'light')
      expect.soft(await overflow(page), `${size}: wider than the window`).toBeLessThanOrEqual(0)
      expect.soft(await cutOff(page), `${size}: cut off`).toEqual([])
      expect.soft(await tooSmall(page), `${size}: under 24 pixels`).toEqual([])
      expect.soft(await axe(page), `${size}: axe`).toEqual([])
      expect.soft(await hiddenInFocus(page), `${size}: hidden in focus`).toEqual([])
    }
  })
}

test('no control is too small or hidden in focus on a desktop', async ({ page }) => {
  test.setTimeout(180_000)
  await page.setViewportSize(desktop)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  for (const name of ['home', 'place', 'timeline', 'filters', 'network', 'in-view']) {
    await openView(page, views.find((view) => view.name === name)!.query, 'en', 'light')
    expect.soft(await tooSmall(page), name).toEqual([])
    expect.soft(await hiddenInFocus(page), name).toEqual([])
    expect.soft(await page.evaluate(() => document.scrollingElement!.scrollTop), 'the page stands').toBe(0)
  }
})

test.describe('what assistive technology is told', () => {
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

  test('what is in view', async ({ page }) => {
    await open(page, '?lang=en&tool=in-view&map=9/21.85/106.6')
    const list = page.getByRole('listbox', { name: 'What is in view on the map' })
    await expect(list).toMatchAriaSnapshot(`
      - listbox "What is in view on the map":
        - option /Lang Son Province/
    `)
    const count = await list.getByRole('option').count()
    await expect(page.getByRole('status').filter({ hasText: `${count} places are in view` })).toBeVisible()
  })
})

test('the map is read and walked without a mouse', async ({ page }) => {
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

test('the list of what is in view follows the map', async ({ page }) => {
  await open(page, '?map=9/21.85/106.6&tool=in-view')
  const list = page.getByRole('listbox')
  await expect(list.getByRole('option', { name: /^Lạng Sơn Tỉnh/ })).toBeAttached()
  for (let n = 0; n < 12 && (await list.getByRole('option', { name: /^Lạng Sơn Tỉnh/ }).count()); n++) {
    await page.locator('canvas').focus()
    await page.keyboard.press('ArrowDown')
    await page.waitForTimeout(600)
  }
  await expect(list.getByRole('option', { name: /^Lạng Sơn Tỉnh/ })).toHaveCount(0)
})

test('what the system asks for is the look, until another is chosen', async ({ page }) => {
  await page.emulateMedia({ contrast: 'more' })
  await open(page)
  await expect(page.locator('html')).toHaveAttribute('data-look', 'contrast')
  await page.emulateMedia({ contrast: 'no-preference', colorScheme: 'dark' })
  await expect(page.locator('html')).toHaveAttribute('data-look', 'dark')
  await lookChoice(page).selectOption('contrast')
  await expect(page.locator('html')).toHaveAttribute('data-look', 'contrast')
  await expect(page).toHaveURL(/look=contrast/)
  await page.reload()
  await ready(page)
  await expect(page.locator('html')).toHaveAttribute('data-look', 'contrast')
})

test('in colours forced by the system, what is pressed and every symbol can still be told', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active', contrast: 'more' })
  await open(page, '?tool=in-view&map=9/21.85/106.6')
  const tools = page.getByRole('group', { name: 'Công cụ' })
  const ground = (button: ReturnType<Page['locator']>) =>
    button.evaluate((element) => getComputedStyle(element).backgroundColor)
  const pressed = await ground(tools.getByRole('button', { pressed: true }))
  expect(pressed).not.toBe(await ground(tools.getByRole('button', { pressed: false }).first()))
  const swatch = page.getByRole('listbox').locator('svg').first()
  expect(await swatch.evaluate((element) => getComputedStyle(element).forcedColorAdjust)).toBe('none')
  expect(await axe(page)).toEqual([])
})

test('nothing moves for those who asked for less motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await open(page, '?tool=timeline&date=2025-01-01')
  await page.getByRole('button', { name: 'Lớp và chú giải' }).or(page.getByText('Lớp và chú giải')).click()
  await page.getByRole('switch').first().click()
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0)
  // Played, the line goes from event to event and stays a while at each, instead of running through the months.
  const day = page.getByRole('slider')
  const before = await day.getAttribute('aria-valuetext')
  await page.getByRole('button', { name: 'Chạy theo thời gian' }).click()
  await page.waitForTimeout(1200)
  await expect(day).toHaveAttribute('aria-valuetext', before!)
  await expect(day).not.toHaveAttribute('aria-valuetext', before!)
  await page.getByRole('button', { name: 'Tạm dừng' }).click()
})
