/** The atlas as one file: opened from a disk, with nothing beside it and no server anywhere. */

import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { heading, panel } from './atlas'
import { expect, test } from './test'

const place = mkdtempSync(join(tmpdir(), 'atlas-single-'))
const file = join(place, 'linkage-atlas.html')
const address = (query = '') => `${pathToFileURL(file).href}${query}`

test.beforeAll(async () => {
  test.setTimeout(180_000)
  await promisify(execFile)(process.execPath, ['tools/single.mjs', file])
})
test.afterAll(() => rmSync(place, { recursive: true }))

test('is one file of less than 6 MB', () => {
  expect(readdirSync(place)).toEqual(['linkage-atlas.html'])
  expect(statSync(file).size).toBeLessThan(6_000_000)
})

test('shows the map, finds, opens, and follows the day, and asks nobody for anything', async ({
  page,
  context,
}) => {
  const asked: string[] = []
  context.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url())) asked.push(request.url().split('?')[0]!)
  })
  await page.goto(address('?lang=en'))
  await page.locator('[data-map="map"]').waitFor({ timeout: 60_000 })
  await page.getByRole('searchbox').fill('ha nam')
  await page
    .getByRole('link', { name: /^Ha Nam/ })
    .first()
    .click()
  await expect(heading(page, 'Ha Nam')).toBeVisible()
  await expect(panel(page).getByText('Ninh Binh').first()).toBeVisible()
  await page.getByRole('button', { name: 'Filters' }).click()
  await expect(page.getByRole('checkbox').first()).toBeAttached()
  expect([...new Set(asked)]).toEqual([address()])
})

test('an address in it opens what it names, and a picture of it can be saved', async ({ page }) => {
  await page.goto(address('?lang=en&place=lang-son&tool=export'))
  await page.locator('[data-picture="drawn"] svg').first().waitFor({ timeout: 60_000 })
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 60_000 }),
    page.getByRole('button', { name: 'Save the file' }).click(),
  ])
  expect(download.suggestedFilename()).toMatch(/lang-son.*\.png$/)
  expect(statSync(await download.path()).size).toBeGreaterThan(100_000)
})

test('a story is presented from it, with the speaker’s window following', async ({ page, context }) => {
  await page.goto(address('?lang=en&tool=story:cao-bang-lang-son-thai-nguyen-2026-01-09'))
  await page.getByRole('region', { name: 'Stories' }).getByRole('button', { name: 'Present' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Around one table for the first time')
  const [speaker] = await Promise.all([
    context.waitForEvent('page'),
    page.getByRole('button', { name: 'Speaker’s view' }).click(),
  ])
  await expect(speaker.getByText('Around one table for the first time').first()).toBeVisible({
    timeout: 30_000,
  })
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Why they need one another')
  await expect(speaker.getByText('Why they need one another').first()).toBeVisible()
  await speaker.getByRole('button', { name: /^Next/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Three expressways')
})
