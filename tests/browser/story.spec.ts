/** Stories in a real browser: presented with the keys, printed, carried by a link and by a file. */
import { AxeBuilder } from '@axe-core/playwright'
import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { map, open, ready } from './atlas'
import { isThere, notesOf, onDisk, presentationPrograms, slidesOf } from './otherPrograms'
import { expect, test } from './test'

const lines = 'cao-bang-lang-son-thai-nguyen-2026-01-09'
const caption = (page: Page) => page.locator('[data-presenting]')
const heading = (page: Page) => caption(page).getByRole('heading', { level: 1 })

test('a story is presented with arrow keys and a clicker; the map follows, Back goes a step back', async ({
  page,
}) => {
  await open(page, `?lang=en&tool=story:${lines}`)
  await page.getByRole('button', { name: 'Present', exact: true }).click()
  await expect(heading(page)).toHaveText('Around one table for the first time')
  await expect(page.getByRole('searchbox')).toBeHidden()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('PageDown')
  await expect(heading(page)).toHaveText('Three expressways')
  await expect(page).toHaveURL(new RegExp(`tool=story:${lines}~3~present`))
  await expect(page).toHaveURL(/off=airports/)
  const box = (await map(page).boundingBox())!
  const words = (await caption(page).boundingBox())!
  expect(box.x + box.width).toBeLessThanOrEqual(words.x + 1)
  expect(box.height).toBeGreaterThan(700)
  for (const button of await caption(page).getByRole('button').all()) {
    const { width, height } = (await button.boundingBox())!
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(44)
  }
  await page.goBack()
  await expect(heading(page)).toHaveText('Why they need one another')
  await page.keyboard.press('End')
  await expect(heading(page)).toHaveText('The standing team')
  await page.keyboard.press('Escape')
  await expect(caption(page)).toHaveCount(0)
})

test('with reduced motion the map cuts to each step; the words stay whole at 390 pixels', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.setViewportSize({ width: 390, height: 844 })
  await open(page, `?tool=story:${lines}~3~present`)
  await expect(heading(page)).toHaveText('Ba tuyến cao tốc')
  await page.keyboard.press('ArrowRight')
  await expect(heading(page)).toHaveText('Du lịch và di sản')
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations).toEqual([])
})

test('a story of one’s own is kept, goes into a link, and comes out of it elsewhere', async ({
  page,
  context,
  browser,
  baseURL,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open(page, '?lang=en&place=lang-son')
  await page.getByRole('button', { name: 'Stories' }).click()
  await page.getByRole('button', { name: 'New story from this view' }).click()
  await page.getByRole('textbox', { name: 'Title of the story' }).fill('For the meeting')
  await page.getByRole('textbox', { name: 'Words on the screen' }).fill('Cửa khẩu và đường sắt')
  await page.getByRole('button', { name: 'Copy the link' }).click()
  await expect(page.getByText('The link is copied.')).toBeVisible()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  await page.reload()
  await expect(page.getByRole('textbox', { name: 'Title of the story' })).toHaveValue('For the meeting')

  const elsewhere = await browser.newContext({ baseURL: baseURL! })
  const other = await elsewhere.newPage()
  await other.goto(link)
  await ready(other)
  await expect(other.getByRole('heading', { name: 'For the meeting' })).toBeVisible()
  await other.getByRole('button', { name: /^1 Lang Son/ }).click()
  await expect(other).toHaveURL(/place=lang-son.*story=[\w-]+/)
  await other.reload()
  await expect(other.getByText('Cửa khẩu và đường sắt')).toBeVisible()
  await other.getByRole('button', { name: 'Close the tool' }).click()
  await expect(other).not.toHaveURL(/story/)
  await elsewhere.close()
})

test('a file of a later version is opened as far as it goes, and saved again whole', async ({ page }) => {
  await open(page, '?lang=en&tool=story')
  const file = {
    format: 2,
    title: 'Later',
    steps: [{ title: 'Hue', address: 'place=hue', glow: true }, { film: 'x' }],
  }
  await page.locator('input[type=file]').setInputFiles({
    name: 'later.story.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(file)),
  })
  await expect(page.getByText(/Format 2 is not the one/)).toBeVisible()
  await expect(page.getByText(/Step 2 could not be read/)).toBeVisible()
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save a file' }).click()
  const saved = await saving
  expect(saved.suggestedFilename()).toBe('later.story.json')
  expect(JSON.parse(readFileSync(await saved.path(), 'utf8'))).toEqual(file)
})

test('all steps go on paper, each with its map', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '')
  })
  await open(page, `?lang=en&tool=story:${lines}`)
  await page.getByRole('button', { name: 'Print the steps' }).click()
  await expect(page.locator('html[data-printed]')).toBeAttached()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('img', { name: /^Map of step/ })).toHaveCount(8)
  await expect(page.getByRole('heading', { name: '3. Three expressways' })).toBeVisible()
  await expect(page.getByText(/OpenStreetMap/).last()).toBeVisible()
  await expect(page.getByRole('searchbox')).toBeHidden()
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
  await page.emulateMedia({ media: 'screen' })
  await expect(
    page.getByRole('heading', { name: 'Cao Bang, Lang Son, Thai Nguyen: from a meeting to a standing team' }),
  ).toBeVisible()
  await expect(page.getByRole('img', { name: /^Map of step/ })).toHaveCount(0)
})

test('a story becomes slides: a picture, the words as text, and in the notes what they rest on', async ({
  page,
}) => {
  test.setTimeout(240_000)
  await open(page, `?lang=en&tool=story:${lines}`)
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 150_000 }),
    page.getByRole('button', { name: 'Slides (.pptx)' }).click(),
  ])
  await expect(page.getByText(/^Saved .*\.pptx$/)).toBeVisible()
  const name = download.suggestedFilename()
  expect(name).toBe('cao-bang-lang-son-thai-nguyen-from-a-meeting-to-a-standing-t.pptx')
  const path = onDisk(name, readFileSync(await download.path()))
  if (isThere('unzip')) {
    expect(notesOf(path, 4)).toContain('paragraph')
    expect(notesOf(path, 4)).toContain('§')
    expect(notesOf(path, 4)).toContain('document=')
  }
  test.skip(
    !presentationPrograms.every(isThere),
    'LibreOffice or Poppler is missing: the slides were not opened.',
  )
  const [opening, ...slides] = slidesOf(path)
  expect(opening!.words).toContain('Cao Bang, Lang Son, Thai Nguyen')
  expect(slides).toHaveLength(8)
  expect(slides.map(({ pictures }) => pictures)).toEqual(Array(8).fill(1))
  expect(slides[2]!.words).toContain('Three expressways')
  expect(slides[2]!.words).toContain('3 / 8')
})

test('the speaker’s window shows notes and the next step, and moves the wall', async ({ page, context }) => {
  await open(page, `?lang=en&tool=story:${lines}`)
  const opening = context.waitForEvent('page')
  await page.getByRole('button', { name: 'Speaker’s view' }).click()
  const speaker = await opening
  await page.getByRole('button', { name: 'Present', exact: true }).click()
  await expect(speaker.getByText('Connected with the presentation.')).toBeVisible({ timeout: 30_000 })
  await expect(speaker.getByRole('region', { name: 'Next' })).toContainText('Why they need one another')
  await speaker.getByRole('button', { name: 'Next step →' }).click()
  await expect(heading(page)).toHaveText('Why they need one another')
  await expect(speaker.getByRole('region', { name: 'Notes' })).toContainText('paragraphs 7, 8')
})
