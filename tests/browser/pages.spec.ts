/** The plain pages where no script runs: they read, they are accessible, and they lead to the map. */

import { AxeBuilder } from '@axe-core/playwright'
import { heading, ready } from './atlas'
import { expect, test } from './test'

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
    // The page's own style sheet has come, under the strict policy.
    await expect(page.getByRole('link', { name: 'Mở trên bản đồ' })).toHaveCSS('display', 'inline-block')
    await en.getByRole('link', { name: 'Cao Bang', exact: true }).first().click()
    await expect(page).toHaveURL(/\/place\/cao-bang\/$/)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Cao Bằng/)
  })
})

for (const look of ['light', 'dark'] as const) {
  test(`axe finds nothing serious on the pages, ${look}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: look })
    for (const address of ['place/lang-son/', 'document/2024-03-19-quy-hoach-tinh-lang-son/', 'pages/']) {
      await page.goto(`./${address}`)
      const { violations } = await new AxeBuilder({ page }).analyze()
      const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
      expect.soft(grave.map(({ id, nodes }) => `${address} ${id}: ${nodes[0]!.html}`)).toEqual([])
    }
  })
}

test('the link to the map opens it with the place, and the panel leads back to the page', async ({
  page,
}) => {
  await page.goto('./place/lang-son/')
  await page.getByRole('link', { name: 'Open on the map' }).click()
  await ready(page)
  await expect(heading(page, 'Lang Son')).toBeVisible()
  const popup = page.waitForEvent('popup')
  await page.getByRole('link', { name: 'Plain page, without the map' }).click()
  await expect(await popup).toHaveURL(/\/place\/lang-son\/#en$/)
})
