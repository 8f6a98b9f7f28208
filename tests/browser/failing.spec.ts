/** What fails is named, the rest works, and it can be tried again. */

import type { Page } from '@playwright/test'
import { clickAt, clickUntil, drawn, heading, open, panel } from './atlas'
import { expect, test, type Watching } from './test'

/** Lets no file of this name through, and expects what a browser says of that. */
async function withhold(page: Page, watching: Watching, file: RegExp) {
  watching.expected.push(/ERR_FAILED/, /Failed to fetch dynamically imported module|Ignoring the font face/)
  await page.route(file, (route) => route.abort())
}

test('a layer that cannot be loaded is named, the rest works, and trying again brings it', async ({
  page,
  watching,
}) => {
  watching.expected.push(/ERR_FAILED/)
  await page.route('**/data/layers/seaports.geojson', (route) => route.abort())
  await open(page, '?map=11/10.758/106.789')
  const notice = page.getByText('Không tải được: Cảng biển. Phần còn lại vẫn dùng được.')
  await expect(notice).toBeVisible()
  await clickAt(page, 106.789, 10.758)
  await expect(page).toHaveURL(/place=ho-chi-minh-2025/)

  await page.unroute('**/data/layers/seaports.geojson')
  await page.getByRole('button', { name: 'Thử lại' }).click()
  await expect(notice).toBeHidden()
  await clickUntil(page, 106.789, 10.758, 'Cảng Cát Lái')
})

test('a place’s page that cannot be loaded says so in the panel and can be tried again', async ({
  page,
  watching,
}) => {
  watching.expected.push(/ERR_FAILED/)
  await page.route('**/data/places/hue.json', (route) => route.abort())
  await open(page, '?place=hue')
  await expect(panel(page).getByRole('alert')).toContainText('Không tải được dữ liệu')
  await page.unroute('**/data/places/hue.json')
  await panel(page).getByRole('button', { name: 'Thử lại' }).click()
  await expect(heading(page, 'Huế')).toBeVisible()
})

for (const [part, file] of [
  ['a tool’s own part', /\/assets\/Measure-[^/]+\.js$/],
  ['the words of a tool', /\/assets\/ground\.en-[^/]+\.js$/],
  ['the pane of the tools', /\/assets\/ToolPane-[^/]+\.js$/],
] as const)
  test(`${part} that cannot be loaded leaves the page whole and can be tried again`, async ({
    page,
    watching,
  }) => {
    await withhold(page, watching, file)
    await open(page, '?place=hue&lang=en')
    await page.getByRole('button', { name: 'Measure' }).click()
    await expect(page.getByRole('alert')).toContainText('This part of the page could not be shown')
    await expect(heading(page, 'Hue')).toBeVisible()
    await page.unroute(file)
    await page.getByRole('alert').getByRole('button', { name: 'Try again' }).click()
    await expect(page.getByRole('region', { name: 'Measure' }).getByRole('textbox')).toBeVisible()
  })

test('without even the index there is a sentence and a button, not a blank page', async ({
  page,
  watching,
}) => {
  watching.expected.push(/503/)
  await page.route('**/data/index.json', (route) => route.fulfill({ status: 503, body: 'down' }))
  await page.goto('./')
  await expect(page.getByRole('alert')).toContainText('Không tải được dữ liệu')
  await page.unroute('**/data/index.json')
  await page.getByRole('button', { name: 'Thử lại' }).click()
  await page.locator('[data-map="map"]').waitFor()
})

test('when the graphics context is lost for good, the drawn map stands in and answers clicks', async ({
  page,
  watching,
}) => {
  watching.expected.push(/CONTEXT_LOST|context lost/i)
  await open(page, '?map=8/21.8/106.7')
  await page.locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
    canvas.getContext('webgl2')!.getExtension('WEBGL_lose_context')!.loseContext()
  })
  await expect(page.getByText('nên đây là bản đồ vẽ đơn giản')).toBeVisible()
  await expect(drawn(page).first()).toBeVisible()
  await clickUntil(page, 107.25, 21.62, 'Lạng Sơn')
})

test('a graphics context that comes back leaves the map as it was', async ({ page, watching }) => {
  watching.expected.push(/CONTEXT_LOST|context lost/i)
  await open(page, '?map=8/21.8/106.7')
  await page.locator('canvas').evaluate(async (canvas: HTMLCanvasElement) => {
    const context = canvas.getContext('webgl2')!.getExtension('WEBGL_lose_context')!
    context.loseContext()
    await new Promise((done) => setTimeout(done, 300))
    context.restoreContext()
  })
  await page.waitForTimeout(4500)
  await expect(page.locator('[data-map="map"]')).toBeVisible()
  await clickAt(page, 107.25, 21.62)
  await expect(heading(page, 'Lạng Sơn')).toBeVisible()
})

test.describe('a picture that cannot be made', () => {
  const saveButton = { name: 'Save the file' }

  async function openExport(page: Page, told: string) {
    await open(page, `?lang=en&place=lang-son&tool=export:${told}`)
    await page.locator('[data-picture="drawn"] svg').first().waitFor()
  }

  async function savedAfterAll(page: Page) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', saveButton).click(),
    ])
    await expect(page.getByText(`Saved ${download.suggestedFilename()}.`)).toBeVisible()
  }

  test('since the browser refuses the canvas, says so and how to go on', async ({ page }) => {
    await page.addInitScript(() => {
      HTMLCanvasElement.prototype.toBlob = function (tell) {
        tell(null)
      }
    })
    await openExport(page, 'png~wide-4k~vi~light~q')
    await page.getByRole('button', saveButton).click()
    await expect(
      page.getByText(/The browser refuses a picture of this size\. Choose a smaller one/),
    ).toBeVisible()
  })

  for (const [what, file, sentence] of [
    ['font', /\/assets\/BeVietnamPro_[^/]+\.ttf$/, 'The font of the picture could not be fetched.'],
    ['part of the program', /\/assets\/pdfFile-[^/]+\.js$/, 'A part of the program could not be fetched.'],
  ] as const)
    test(`since a ${what} is missing, says so, and is made when pressed again`, async ({
      page,
      watching,
    }) => {
      await withhold(page, watching, file)
      await openExport(page, 'pdf~a4~vi~print~q')
      await page.getByRole('button', saveButton).click()
      await expect(page.getByText(sentence)).toBeVisible()
      await page.unroute(file)
      await savedAfterAll(page)
    })

  test('in its own font is made in another, and says so', async ({ page, watching }) => {
    await withhold(page, watching, /be-vietnam-pro-[^/]+\.woff2?$/)
    await openExport(page, 'png~card~vi~light~q')
    await expect(
      page.getByText('Be Vietnam Pro could not be fetched, so the words stand in another font.'),
    ).toBeVisible()
    await savedAfterAll(page)
  })
})
