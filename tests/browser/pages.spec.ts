/** The plain pages: they read where no script runs, and become the app where it can show as much. */

import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { atlas, host } from './addresses'
import { heading, panel, ready } from './atlas'
import { expect, test } from './test'

const document = 'document/2024-03-19-quy-hoach-tinh-lang-son/'

/** Stands on the plain page, not in the app, and will: whatever its script had to do is done. */
async function staysPlain(page: Page, address: string | RegExp) {
  await page.waitForLoadState('networkidle')
  await expect(page.getByRole('article', { name: 'Tiếng Việt' })).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  // The page's own style sheet, and none of the app's.
  await expect(page.locator('a.map').first()).toHaveCSS('display', 'inline-block')
  await expect(page.locator('body')).toHaveCSS('max-width', '736px')
  await expect(panel(page)).toHaveCount(0)
  await expect(page).toHaveURL(address)
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the page of Lạng Sơn reads in both languages, and its links lead to other pages', async ({
    page,
  }) => {
    await page.goto('./place/lang-son/')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Lạng Sơn\s+Lang Son/)
    const [vi, en] = [
      page.getByRole('article', { name: 'Tiếng Việt' }),
      page.getByRole('article', { name: 'English' }),
    ]
    await expect(vi.getByText(/^Hiện nay: Giáp Bắc Ninh/)).toBeVisible()
    await expect(en.getByRole('heading', { name: /^Mentioned in \d+ documents$/ })).toBeVisible()
    await en.getByRole('link', { name: 'Cao Bang', exact: true }).first().click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Cao Bằng/)
    await staysPlain(page, /\/place\/cao-bang\/$/)
  })
})

for (const look of ['light', 'dark'] as const) {
  test(`axe finds nothing serious on the pages, ${look}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: look })
    for (const address of ['place/lang-son/?plain', `${document}?plain`, 'pages/']) {
      await page.goto(`./${address}`)
      await staysPlain(page, `${atlas}/${address}`)
      const { violations } = await new AxeBuilder({ page }).analyze()
      const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
      expect.soft(grave.map(({ id, nodes }) => `${address} ${id}: ${nodes[0]!.html}`)).toEqual([])
    }
  })
}

test.describe('where the app can run', () => {
  test('the page of a place becomes the map, with the day and language of its address', async ({ page }) => {
    await page.goto('./place/lang-son/?date=2025-06-30&lang=en')
    await ready(page)
    await expect(heading(page, 'Lang Son')).toBeFocused()
    await expect(page).toHaveURL(`${atlas}/?place=lang-son&date=2025-06-30&lang=en`)
    await expect(page).toHaveTitle(/^Lang Son · Linkage Atlas$/)
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    // Nothing of the page is left over, and the app looks as it does when opened by itself.
    await expect(
      page.locator('article, link[href*="pages.css"], link[rel=canonical], head > meta[data-root]'),
    ).toHaveCount(0)
    await expect(page.locator('body')).toHaveCSS('max-width', 'none')
    await expect(page.locator('body')).toHaveCSS('margin', '0px')
    await expect(page.locator('link[rel=icon]')).toHaveAttribute('href', `${atlas}/favicon.svg`)
    await expect(panel(page).getByText('later than the day shown').first()).toBeVisible()
  })

  test('the page of a document becomes the map with its places lit', async ({ page }) => {
    await page.goto(`./${document}`)
    await ready(page)
    await expect(heading(page, /^Quy hoạch tỉnh Lạng Sơn/)).toBeVisible()
    await expect(page).toHaveURL(`${atlas}/?document=2024-03-19-quy-hoach-tinh-lang-son`)
  })

  test('the page of a province that has ended opens the map on its last day', async ({ page }) => {
    await page.goto('./place/bac-giang/')
    await ready(page)
    await expect(heading(page, 'Bắc Giang')).toBeVisible()
    await expect(page).toHaveURL(`${atlas}/?place=bac-giang&date=2025-06-30`)
  })

  test('Back leads from choice to choice, and from the first of them to where the visitor came from', async ({
    page,
  }) => {
    await page.goto('./pages/')
    await page
      .getByRole('article', { name: 'Tiếng Việt' })
      .getByRole('link', { name: 'Lạng Sơn', exact: true })
      .click()
    await ready(page)
    await expect(heading(page, 'Lạng Sơn')).toBeVisible()
    await panel(page)
      .getByRole('link', { name: /^Quy hoạch tỉnh Lạng Sơn thời kỳ/ })
      .first()
      .click()
    await expect(heading(page, /^Quy hoạch tỉnh Lạng Sơn/)).toBeVisible()
    await page.goBack()
    await expect(heading(page, 'Lạng Sơn')).toBeVisible()
    await page.goBack()
    await staysPlain(page, `${atlas}/pages/`)
    await page.goForward()
    await ready(page)
    await expect(heading(page, 'Lạng Sơn')).toBeVisible()
    await page.reload()
    await ready(page)
    await expect(heading(page, 'Lạng Sơn')).toBeVisible()
  })

  test('it works in a folder of a portal as well, where every file comes from that folder', async ({
    page,
  }) => {
    const outside: string[] = []
    page.on('request', (request) => {
      if (!new URL(request.url()).pathname.startsWith('/portal/map/')) outside.push(request.url())
    })
    await page.route('**/portal/map/**', async (route) => {
      await route.fulfill({
        response: await route.fetch({ url: route.request().url().replace('/portal/map', '') }),
      })
    })
    await page.goto('./portal/map/place/lang-son/')
    await ready(page)
    await expect(page).toHaveURL(`${atlas}/portal/map/?place=lang-son`)
    await panel(page)
      .getByRole('link', { name: /^Quy hoạch tỉnh Lạng Sơn thời kỳ/ })
      .first()
      .click()
    await expect(heading(page, /^Quy hoạch tỉnh Lạng Sơn/)).toBeVisible()
    await expect(page).toHaveURL(/\/portal\/map\/\?document=/)
    expect(outside).toEqual([])
  })

  test('in a frame without an origin of its own, too', async ({ page }) => {
    const src = `${atlas}/place/lang-son/?frame=embed`
    await page.goto(`${host}/?${new URLSearchParams({ src, sandbox: 'allow-scripts' })}`)
    const frame = (await (await page.locator('iframe').elementHandle()).contentFrame())!
    await ready(frame)
    await expect(heading(frame, 'Lạng Sơn')).toBeVisible()
    expect(frame.url()).toBe(`${atlas}/?place=lang-son&frame=embed`)
  })

  test('its link to the map opens the same, before and after', async ({ page }) => {
    await page.goto('./place/lang-son/?plain')
    await page.getByRole('link', { name: 'Open on the map' }).click()
    await ready(page)
    await expect(heading(page, 'Lang Son')).toBeVisible()
    await expect(page).toHaveURL(/\/\?place=lang-son&lang=en/)
  })
})

test.describe('a page stays a page', () => {
  test('for whom the app’s own link led there, and behind the links from there on', async ({ page }) => {
    await page.goto('./?place=lang-son&lang=en')
    const opened = page.waitForEvent('popup')
    await page.getByRole('link', { name: 'Plain page, without the map' }).click()
    const plain = await opened
    await staysPlain(plain, `${atlas}/place/lang-son/?plain#en`)
    const english = plain.getByRole('article', { name: 'English' })
    await english.getByRole('link', { name: 'Cao Bang', exact: true }).first().click()
    await expect(plain.getByRole('heading', { level: 1 })).toHaveText(/Cao Bằng/)
    await staysPlain(plain, `${atlas}/place/cao-bang/?plain`)
    await plain.getByRole('link', { name: 'All places and documents' }).click()
    await plain.getByRole('link', { name: 'Hue', exact: true }).click()
    await staysPlain(plain, `${atlas}/place/hue/?plain`)
  })

  test('and does not even fetch the app, when it is asked for by ?plain', async ({ page }) => {
    const scripts: string[] = []
    page.on('request', (request) => {
      if (request.resourceType() === 'script') scripts.push(new URL(request.url()).pathname)
    })
    await page.goto('./place/lang-son/?plain')
    await staysPlain(page, `${atlas}/place/lang-son/?plain`)
    expect(scripts).toEqual([expect.stringMatching(/^\/assets\/takeOver-/)])
  })

  test('at an address to a part of it', async ({ page }) => {
    await page.goto('./place/lang-son/#en')
    await staysPlain(page, `${atlas}/place/lang-son/#en`)
  })

  for (const [what, begin] of [
    ['scrolled', (page: Page) => page.mouse.wheel(0, 300)],
    ['gone to a link', (page: Page) => page.keyboard.press('Tab')],
    ['marked words', (page: Page) => page.getByRole('heading', { level: 1 }).dblclick()],
  ] as const) {
    test(`when somebody has ${what} before the app was there`, async ({ page }) => {
      let letIn = () => {}
      const held = new Promise<void>((done) => (letIn = done))
      await page.route('**/data/index.json', async (route) => {
        await held
        await route.continue()
      })
      const asked = page.waitForRequest('**/data/index.json')
      await page.goto('./place/lang-son/')
      await asked
      await begin(page)
      if (what === 'scrolled') await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0)
      letIn()
      await staysPlain(page, `${atlas}/place/lang-son/`)
    })
  }

  for (const [what, files] of [
    ['the index', '**/data/index.json'],
    ['what is known of the place', '**/data/places/lang-son.json'],
    ['the app’s script', '**/assets/index-*.js'],
    ['the app’s style sheet', '**/assets/index-*.css'],
    ['the interface’s words', '**/assets/vi-*.js'],
  ] as const) {
    for (const [how, status] of [
      ['cannot be had', 503],
      ['is no such thing', 200],
    ] as const) {
      test(`when ${what} ${how}`, async ({ page, watching }) => {
        // The browser’s own words for it, the page’s, and what the missing words of the app leave behind.
        watching.expected.push(/503|MIME type|The page stays as it is|dynamically imported module/)
        let asked = 0
        await page.route(files, (route) => {
          asked++
          return route.fulfill({ status, contentType: 'text/html', body: '<p>Sign in to this network</p>' })
        })
        await page.goto('./place/lang-son/')
        await staysPlain(page, `${atlas}/place/lang-son/`)
        expect(asked).toBeGreaterThan(0)
        await page.getByRole('link', { name: 'Cao Bằng', exact: true }).first().click()
        await expect(page.getByRole('heading', { name: /^Cao Bằng/ }).first()).toBeVisible()
      })
    }
  }
})
