/** Filters, strength of layers and coverage, as the map really paints them. */

import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { palettes } from '../../src/cartography/palette'
import { coloursAt, drawn, map, open, pointsOf, settledAddress, type Colour } from './atlas'
import { expect, test } from './test'

/** The colours within a square about the middle of the map. */
async function middle(page: Page, reach = 12): Promise<Colour[]> {
  const box = (await map(page).locator('canvas').boundingBox())!
  const [colours] = await coloursAt(page, [{ x: box.x + box.width / 2, y: box.y + box.height / 2 }], reach)
  return colours!
}
const lightness = (colours: Colour[]) =>
  colours.reduce((sum, [r, g, b]) => sum + r + g + b, 0) / (3 * colours.length)
const spread = (colours: Colour[]) => {
  const mean = lightness(colours)
  return Math.sqrt(
    colours.reduce((sum, [r, g, b]) => sum + ((r + g + b) / 3 - mean) ** 2, 0) / colours.length,
  )
}

/** Inland, away from lines and names. */
const inCaMau = 'map=9.5/9.03/105.06'

test('a ticked filter dims the map, has an address, and goes again', async ({ page }) => {
  await open(page, `?lang=en&tool=filters&${inCaMau}`)
  const before = lightness(await middle(page))
  await page.getByRole('checkbox', { name: /^energy/ }).click()
  await expect(page).toHaveURL(/filter=theme:energy/)
  await expect.poll(async () => lightness(await middle(page))).toBeLessThan(before - 5)
  const said = await page.getByText(/^Left: \d+ documents?, \d+ places?$/).textContent()

  await page.reload()
  await expect(page.getByText(said!, { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Close the tool' }).click()
  const chips = page.getByRole('group', { name: 'Filtered' })
  await expect(chips.getByText(said!, { exact: true })).toBeVisible()
  await chips.getByRole('button', { name: 'Clear' }).click()
  await expect(chips).toHaveCount(0)
  await expect(page).not.toHaveURL(/filter/)
  await expect.poll(async () => lightness(await middle(page))).toBeGreaterThan(before - 2)
})

for (const size of [
  { width: 1280, height: 720 },
  { width: 390, height: 844 },
])
  test(`what is left is told beside the map, not over it, at ${size.width} × ${size.height}`, async ({
    page,
  }) => {
    await page.setViewportSize(size)
    for (const query of ['', '&place=lang-son']) {
      await open(page, `?lang=en&filter=place:border-gate${query}`)
      const chips = page.getByRole('group', { name: 'Filtered' })
      await expect(chips).toBeInViewport({ ratio: 1 })
      const [told, ground] = [(await chips.boundingBox())!, (await map(page).boundingBox())!]
      const isBeside = told.x + told.width <= ground.x || told.y >= ground.y + ground.height
      expect(isBeside, query).toBe(true)
    }
  })

test('the ports that a filter leaves stand out on the map of the whole country, over the names of provinces', async ({
  page,
}) => {
  await open(page, '?lang=en&filter=place:seaport&map=5/16/107.5')
  const answer = await page.request.get('./data/layers/seaports.geojson')
  const { features } = (await answer.json()) as {
    features: { geometry: GeoJSON.Point | GeoJSON.MultiPoint }[]
  }
  const ports = features.flatMap(({ geometry }) =>
    (geometry.type === 'Point' ? [geometry.coordinates] : geometry.coordinates).map(
      ([lng, lat]) => [lng!, lat!] as const,
    ),
  )
  expect(ports.length).toBeGreaterThan(4)
  const [red, green, blue] = [1, 3, 5].map((i) => parseInt(palettes.light.seaport.slice(i, i + 2), 16))
  const isPort = ([r, g, b]: Colour) => Math.hypot(r - red!, g - green!, b - blue!) < 24
  const unseen = async () => {
    const around = await coloursAt(page, await pointsOf(page, ports), 12)
    return ports.filter((_, i) => !around[i]!.some(isPort))
  }
  await expect.poll(unseen).toEqual([])
})

test('an address that filters by what nothing has says so in words', async ({ page }) => {
  await open(page, '?lang=en&filter=theme:love;region:atlantis;%3Cimg%20src=x%3E')
  await expect(page.getByText('Left: 0 documents, 0 places')).toBeVisible()
  await expect(page.getByText('love: not in the data')).toBeVisible()
  await page.getByRole('button', { name: 'Open the filters' }).click()
  await expect(page.getByRole('checkbox', { name: /^love not in the data/ })).toBeChecked()
  await expect(page.locator('img[src=x]')).toHaveCount(0)
})

test('filters work by the keyboard alone', async ({ page }) => {
  await open(page, '?lang=en')
  await page.getByRole('button', { name: 'Filters' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Filters' })).toBeFocused()
  for (let i = 0; i < 12 && !(await page.getByRole('checkbox').first().isVisible()); i++)
    await page.waitForTimeout(100)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await expect(page).toHaveURL(/filter=kind:/)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Filters', exact: true })).toBeFocused()
})

test('what no document mentions is hatched, by the day, while it is asked for', async ({ page }) => {
  await open(page, `?lang=en&${inCaMau}`)
  const plain = spread(await middle(page))
  await page.getByRole('button', { name: 'Coverage and gaps' }).click()
  await expect(page.getByRole('heading', { name: 'What this map cannot tell you' })).toBeVisible()
  const tool = page.getByRole('region', { name: 'Coverage and gaps' })
  await expect(tool.getByRole('link', { name: 'Ca Mau' })).toBeVisible()
  await expect.poll(async () => spread(await middle(page))).toBeGreaterThan(plain + 5)
  await page.getByRole('button', { name: 'Close the tool' }).click()
  await expect.poll(async () => spread(await middle(page))).toBeLessThan(plain + 2)
})

test('a layer is drawn fainter by its slider, alone by its button, and the address keeps both', async ({
  page,
}) => {
  await open(page, '?lang=en')
  await page.getByText('Layers and legend').click()
  await page.getByRole('button', { name: /^Strength/ }).click()
  const slider = page.getByRole('slider', { name: 'Strength of Expressways' })
  await slider.focus()
  for (let i = 0; i < 5; i++) await page.keyboard.press('ArrowLeft')
  await expect(page).toHaveURL(/fade=expressways:50/)
  await page.getByRole('button', { name: 'Show only Expressways' }).click()
  await expect(page.getByRole('switch', { name: 'Seaports' })).not.toBeChecked()
  await expect(page.getByRole('switch', { name: 'Expressways' })).toBeChecked()
  const address = await settledAddress(page)
  await page.goto(address)
  await page.getByText('Layers and legend').click()
  await page.getByRole('button', { name: /^Strength/ }).click()
  await expect(slider).toHaveValue('50')
  await page.getByRole('button', { name: 'Show all layers' }).click()
  await expect(page).not.toHaveURL(/off=/)
})

test.describe('without WebGL', () => {
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => {
      const real = HTMLCanvasElement.prototype.getContext
      HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...given: unknown[]) {
        return String(given[0]).startsWith('webgl') ? null : real.apply(this, given as never)
      } as never
    })
  })

  test('the drawn map hatches, rings and dims the same', async ({ page, watching }) => {
    watching.expected.push(/WebGL/i)
    await page.goto('./?lang=en&tool=coverage&date=2014-01-01')
    await expect(drawn(page).first()).toBeAttached()
    await expect(page.locator('[data-layer="provinces-bare"] path').first()).toHaveAttribute(
      'fill',
      /^url\(#/,
    )
    await expect(page.locator('[data-layer="seaports-bare-ring"]').first()).toBeAttached()
    await page.goto('./?lang=en&filter=place:seaport')
    await expect(page.locator('[data-layer="provinces-name"]').first()).toHaveAttribute('opacity', '0.4')
    await expect(page.locator('[data-layer="seaports-icon-kept"]').first()).toBeAttached()
    expect(await page.locator('[data-layer="seaports-icon-kept"][opacity]').count()).toBe(0)
    await expect(page.locator('[data-layer="seaports-icon"]')).toHaveCount(0)
  })
})

for (const [look, lang] of [
  ['light', 'vi'],
  ['dark', 'en'],
] as const) {
  test(`axe finds nothing, ${look}, ${lang}`, async ({ page }) => {
    test.slow()
    for (const query of [
      'tool=filters&filter=theme:energy;issuer:nobody',
      'filter=theme:energy;issuer:nobody',
      'tool=coverage:province',
    ]) {
      await open(page, `?look=${look}&lang=${lang}&${query}`)
      if (query.startsWith('tool=filters')) await expect(page.getByRole('checkbox').first()).toBeAttached()
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true
      })
      const more = page.getByRole('button', { name: /^(Strength|Độ đậm)/ })
      if (await more.isVisible()) await more.click()
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`),
        query,
      ).toEqual([])
    }
  })
}

test('on a telephone nothing runs out of the screen', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  for (const query of [
    '?tool=filters&filter=theme:energy,transport',
    '?tool=coverage',
    '?filter=theme:energy,transport;kind:event',
  ]) {
    await open(page, query)
    await expect(page.getByText(/Còn lại|Tính đến/).first()).toBeVisible()
    expect(
      await page.evaluate(() => document.scrollingElement!.scrollWidth - innerWidth),
      query,
    ).toBeLessThanOrEqual(0)
  }
})
