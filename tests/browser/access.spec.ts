/**
 * Access for everybody: axe finds nothing at any level in any view, look or language; at 400 % zoom and on a telephone nothing
 * is cut off, too small to hit, or under something else when it has the focus. ATLAS_THOROUGH=1 opens every view anew for each
 * look, language and size; without it each view is opened once, and its looks, languages and sizes are gone through in place.
 */

import type { Page } from '@playwright/test'
import { views as pictured } from '../../tools/pictures/screenViews.mjs'
import { open } from './atlas'
import { axe, cutOff, hiddenInFocus, overflow, tooSmall, type Depth } from './examine'
import { expect, test } from './test'

const isThorough = Boolean(process.env.ATLAS_THOROUGH)

// What is found is told in words; a trace of every step would take as long as the steps.
test.use({ trace: 'off' })

const desktop = { width: 1280, height: 1024 }
const sizes = {
  telephone: { width: 390, height: 844 },
  /** 1280 × 1024 at 400 %. */
  'large zoom': { width: 320, height: 256 },
}
const langs = ['vi', 'en'] as const
const looks = ['light', 'dark', 'contrast'] as const
type Lang = (typeof langs)[number]
type Look = (typeof looks)[number]

interface AccessView {
  name: string
  query: string
  /** What is done once the view stands there. */
  then?: (page: Page) => Promise<void>
}

const story = 'cao-bang-lang-son-thai-nguyen-2026-01-09'

async function openLegend(page: Page) {
  await page.getByText(/^(Lớp và chú giải|Layers and legend)$/).click()
  await page.getByRole('button', { name: /^(Độ đậm|Strength)/ }).click()
}

const views: readonly AccessView[] = [
  ...pictured,
  { name: 'legend', query: 'map=7/16/107', then: openLegend },
  {
    name: 'search',
    query: '',
    then: async (page) => {
      await page.getByRole('searchbox').fill('ddoongf ddawng')
      await expect(page.locator('main').getByRole('link').first()).toContainText(/Đồng Đăng|Dong Dang/)
    },
  },
  { name: 'notices', query: 'place=lang-sonn&document=none&date=2025-02-30' },
  { name: 'story-step', query: `tool=story:${story}~3` },
  { name: 'speaker', query: `tool=story:${story}~3~speaker` },
]

async function openView(page: Page, { query, then }: AccessView, lang: Lang, look: Look) {
  await open(page, `?${[query, `lang=${lang}`, `look=${look}`].filter(Boolean).join('&')}`)
  // A tool, its words and its data come after the map.
  await page.waitForLoadState('networkidle')
  await expect(page.getByText(/^(Đang tải…|Loading…)$/).filter({ visible: true })).toHaveCount(0)
  await expect(page.locator('[data-picture="waiting"]')).toHaveCount(0)
  await then?.(page)
}

/** Changes look and language where one is, or opens the view anew where there is nothing to change them with. */
async function turn(page: Page, view: AccessView, lang: Lang, look: Look) {
  if (/frame=|~(present|speaker)/.test(view.query)) return openView(page, view, lang, look)
  await page.getByRole('combobox', { name: /^(Kiểu hiển thị|Look)$/ }).selectOption(look)
  await expect(page.locator('html')).toHaveAttribute('data-look', look)
  const toLang = { vi: 'Chuyển sang tiếng Việt', en: 'Switch to English' }[lang]
  if ((await page.locator('html').getAttribute('lang')) !== lang)
    await page.getByRole('button', { name: toLang }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', lang)
  await page.waitForLoadState('networkidle')
}

/** What holds at any size of the window. */
async function isReached(page: Page, size: string) {
  // What follows the window's size does so in the frames after it has changed.
  await page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame)
  })
  expect.soft(await overflow(page), `${size}: wider than the window`).toBeLessThanOrEqual(0)
  expect.soft(await cutOff(page), `${size}: cut off`).toEqual([])
  expect.soft(await tooSmall(page), `${size}: under 24 pixels`).toEqual([])
}

test.beforeEach(async ({ page }) => {
  test.setTimeout(180_000)
  await page.setViewportSize(desktop)
  await page.emulateMedia({ reducedMotion: 'reduce' })
})

for (const [i, view] of isThorough ? [] : views.entries()) {
  test(`${view.name}: axe finds nothing, and everything can be reached at any size`, async ({ page }) => {
    const [lang, other] = i % 2 ? (['en', 'vi'] as const) : (['vi', 'en'] as const)
    // The list beside every tool is looked at as a whole where it is what the view is about.
    const alike = /^(home|search)$/.test(view.name) ? [] : ['#list [data-links] li:nth-child(n + 4)']
    const see = async (depth: Depth, what: string) =>
      expect.soft(await axe(page, depth, alike), what).toEqual([])
    await openView(page, view, lang, 'light')
    await see('all', `${lang}, light`)
    await isReached(page, 'desktop')
    await turn(page, view, lang, 'dark')
    await see('colours', `${lang}, dark`)
    await turn(page, view, other, 'contrast')
    await see('contrast', `${other}, contrast`)
    await page.setViewportSize(sizes.telephone)
    await isReached(page, 'telephone')
    await page.setViewportSize(sizes['large zoom'])
    await isReached(page, 'large zoom')
    await see('all', 'large zoom')
    expect.soft(await hiddenInFocus(page), 'large zoom: hidden in focus').toEqual([])
  })
}

for (const view of isThorough ? views : [])
  for (const lang of langs)
    for (const look of looks)
      test(`${view.name}, ${lang}, ${look}: axe finds nothing, and everything can be reached at any size`, async ({
        page,
      }) => {
        for (const [size, viewport] of Object.entries({ desktop, ...sizes })) {
          await page.setViewportSize(viewport)
          await openView(page, view, lang, look)
          expect.soft(await axe(page, look === 'contrast' ? 'contrast' : 'all'), `${size}: axe`).toEqual([])
          await isReached(page, size)
          expect.soft(await hiddenInFocus(page, true), `${size}: hidden in focus`).toEqual([])
        }
      })

test('no control is hidden in focus on a desktop', async ({ page }) => {
  for (const name of ['home', 'place', 'timeline', 'filters', 'story-step']) {
    await openView(
      page,
      views.find((view) => view.name === name)!,
      'en',
      'light',
    )
    expect.soft(await hiddenInFocus(page), name).toEqual([])
    expect.soft(await page.evaluate(() => document.scrollingElement!.scrollTop), 'the page stands').toBe(0)
  }
})
